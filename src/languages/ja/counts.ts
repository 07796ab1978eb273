import type { CountsPack } from '../../model/packs/counts.ts';

// Whom the words near a number say something of.
const people = ['人', '名', '住民', '乗客', '市民', '作業員', '兵士', '子ども', '生徒', '観光客'];

/** What Japanese counts in news of any event. */
export const counts: CountsPack = {
  deaths: [{ unit: ['死者', '犠牲者', '遺体'] }, { unit: people, near: ['死亡', '死者', '犠牲', '亡くな', '死去', '亡くな*', '遺体'] }],
  injured: [{ unit: ['負傷者', 'けが人'] }, { unit: people, near: ['負傷', 'けが', '重傷', '軽傷', '負傷*', '怪我', '重軽傷'] }],
  missing: [{ unit: ['行方不明者'] }, { unit: people, near: ['行方不明', '不明'] }],
  evacuated: [{ unit: ['避難者'] }, { unit: people, near: ['避難'] }],
  homeless: [{ unit: people, near: ['家を失*', '住まいを失*', '住む場所を失*'] }],
  rescued: [{ unit: ['生存者'] }, { unit: people, near: ['救出', '救助された'] }],
  homes: [{ unit: ['棟', '戸', '家屋', '住宅'], near: ['損壊', '全壊', '浸水', '倒壊', '被害'] }],
  arrests: [{ unit: people, near: ['逮捕', '拘束'] }],
  spectators: [{ unit: ['観客', '観衆'] }],
  seats: [{ unit: ['議席', '席', '座席'], near: ['選挙', '議会', 'スタジアム', '会場'] }],
  doses: [{ unit: ['回分', '回', '接種'], near: ['ワクチン', '接種'] }],
  votes: [{ unit: ['票'] }],
  voters: [{ unit: ['有権者'] }],
  turnout: [{ unit: ['percent'], near: ['投票率'] }],
  cases: [{ unit: ['症例', '件', '例'], near: ['感染', '症例', '患者'] }],
  demonstrators: [{ unit: ['デモ参加者'] }, { unit: ['人'], near: ['デモ', '抗議', '行進'] }],
  hectares: [{ unit: ['ha', 'ヘクタール'] }],
  'jobs-cut': [{ unit: ['雇用', '職'] }, { unit: ['人'], near: ['削減', '人員', '解雇'] }],
  staff: [{ unit: ['従業員', '社員'] }, { unit: ['人'], near: ['従業員', '社員', '雇用'] }],
  revenue: [{ unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['売上高', '売り上げ', '売上'] }],
  profit: [{ unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['純利益', '利益'] }],
  firefighters: [{ unit: ['消防士', '消防隊員'] }, { unit: ['人'], near: ['消防士', '消防隊員'] }],
  stations: [{ unit: ['投票所', 'カ所'], near: ['投票所'] }],
  told: { police: ['警察', '警視庁', '当局'], organisers: ['主催者', '労組', '労働組合'] },
};
