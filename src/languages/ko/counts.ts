import type { CountsPack } from '../../model/packs/counts.ts';

// Whom the words near a number say something of.
const people = ['명', '사람', '주민', '승객', '시민', '근로자', '병사', '어린이', '학생', '관광객'];

/** What Korean counts in news of any event. */
export const counts: CountsPack = {
  deaths: [
    { unit: ['사망자', '희생자', '시신'] },
    { unit: people, near: ['사망', '숨졌', '숨지', '목숨을 잃', '숨지*', '숨졌*', '숨진*', '사망*', '목숨*', '희생*'] },
  ],
  injured: [{ unit: ['부상자'] }, { unit: people, near: ['부상', '다쳤', '다치', '다쳤*', '다친*', '부상*'] }],
  missing: [{ unit: ['실종자'] }, { unit: people, near: ['실종', '실종*'] }],
  evacuated: [{ unit: ['대피자'] }, { unit: people, near: ['대피', '대피*', '피난*'] }],
  homeless: [{ unit: ['이재민'] }, { unit: people, near: ['집을 잃*', '이재민'] }],
  rescued: [{ unit: ['생존자'] }, { unit: people, near: ['구조됐*', '구조됐다', '구조했*'] }],
  homes: [{ unit: ['주택', '가옥', '채', '가구'], near: ['침수', '파손', '붕괴', '무너'] }],
  arrests: [{ unit: people, near: ['체포', '구금'] }],
  spectators: [{ unit: ['관중', '관객'] }],
  seats: [{ unit: ['의석', '석', '좌석'], near: ['총선', '의회', '경기장', '좌석', '의석'] }],
  doses: [{ unit: ['회분', '도스', '회'], near: ['백신', '접종'] }],
  votes: [{ unit: ['표'] }],
  voters: [{ unit: ['유권자'] }],
  turnout: [{ unit: ['percent'], near: ['투표율'] }],
  cases: [{ unit: ['확진자', '건', '사례'], near: ['감염', '확진', '발병'] }],
  demonstrators: [{ unit: ['시위대', '참가자'] }, { unit: ['명', '인'], near: ['시위', '집회', '행진'] }],
  hectares: [{ unit: ['ha', '헥타르'] }],
  'jobs-cut': [{ unit: ['일자리'] }, { unit: ['명'], near: ['감원', '감축', '해고'] }],
  staff: [{ unit: ['직원'] }, { unit: ['명'], near: ['직원', '고용'] }],
  revenue: [{ unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['매출', '매출액'] }],
  profit: [{ unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['순이익', '영업이익'] }],
  firefighters: [{ unit: ['소방관'] }, { unit: ['명'], near: ['소방관', '소방대원'] }],
  stations: [{ unit: ['투표소', '곳'], near: ['투표소'] }],
  told: { police: ['경찰', '당국'], organisers: ['주최 측', '주최측', '노조'] },
};
