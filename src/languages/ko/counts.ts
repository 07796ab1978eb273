import type { CountsPack } from '../../model/packs/counts.ts';

/** What Korean counts in news of any event. */
export const counts = {
  deaths: [{ unit: ['사망자', '희생자'] }, { unit: ['명', '사람', '주민', '승객', '시민'], near: ['사망', '숨졌', '숨지', '목숨을 잃'] }],
  injured: [{ unit: ['부상자'] }, { unit: ['명', '사람', '주민', '승객', '시민'], near: ['부상', '다쳤', '다치'] }],
  missing: [{ unit: ['실종자'] }, { unit: ['명', '사람', '주민', '승객', '시민'], near: ['실종'] }],
  evacuated: [{ unit: ['이재민', '대피자'] }, { unit: ['명', '사람', '주민', '승객', '시민'], near: ['대피', '이재민'] }],
  homes: [{ unit: ['주택', '가옥', '채', '가구'], near: ['침수', '파손', '붕괴', '무너'] }],
  arrests: [{ unit: ['명', '사람', '주민', '승객', '시민'], near: ['체포', '구금'] }],
  spectators: [{ unit: ['관중', '관객'] }],
  seats: [{ unit: ['의석', '석', '좌석'], near: ['총선', '의회', '경기장', '좌석', '의석'] }],
  doses: [{ unit: ['회분', '도스', '회'], near: ['백신', '접종'] }],
  votes: [{ unit: ['표'] }],
  voters: [{ unit: ['유권자'] }],
  turnout: [{ unit: ['percent'], near: ['투표율'] }],
} as const satisfies CountsPack;
