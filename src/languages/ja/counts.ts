import type { CountsPack } from '../../model/packs/counts.ts';

/** What Japanese counts in news of any event. */
export const counts = {
  deaths: [{ unit: ['死者', '犠牲者'] }, { unit: ['人', '名', '住民', '乗客'], near: ['死亡', '死者', '犠牲', '亡くな'] }],
  injured: [{ unit: ['負傷者', 'けが人'] }, { unit: ['人', '名', '住民', '乗客'], near: ['負傷', 'けが', '重傷', '軽傷'] }],
  missing: [{ unit: ['行方不明者'] }, { unit: ['人', '名', '住民', '乗客'], near: ['行方不明'] }],
  evacuated: [{ unit: ['避難者'] }, { unit: ['人', '名', '住民', '乗客'], near: ['避難'] }],
  homes: [{ unit: ['棟', '戸', '家屋', '住宅'], near: ['損壊', '全壊', '浸水', '倒壊', '被害'] }],
  arrests: [{ unit: ['人', '名', '住民', '乗客'], near: ['逮捕', '拘束'] }],
  spectators: [{ unit: ['観客', '観衆'] }],
  seats: [{ unit: ['議席', '席', '座席'], near: ['選挙', '議会', 'スタジアム', '会場'] }],
  doses: [{ unit: ['回分', '回', '接種'], near: ['ワクチン', '接種'] }],
  votes: [{ unit: ['票'] }],
  voters: [{ unit: ['有権者'] }],
  turnout: [{ unit: ['percent'], near: ['投票率'] }],
} as const satisfies CountsPack;
