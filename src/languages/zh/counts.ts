import type { CountsPack } from '../../model/packs/counts.ts';

// Whom the words near a number say something of.
const people = ['人', '名', '居民', '平民', '乘客', '民众', '群众', '工人', '矿工', '士兵', '儿童', '学生', '游客', '市民', '村民', '人员'];

/** What Chinese counts in news of any event. */
export const counts: CountsPack = {
  deaths: [
    { unit: ['死者', '遇难者', '人死亡', '人遇难', '遗体'] },
    { unit: people, near: ['死亡', '遇难', '丧生', '罹难', '身亡', '死', '死者', '死难'] },
  ],
  injured: [{ unit: ['伤者', '人受伤'] }, { unit: people, near: ['受伤', '受傷', '伤', '负伤', '伤者'] }],
  missing: [{ unit: ['失踪者', '人失踪'] }, { unit: people, near: ['失踪', '失蹤', '失联', '下落不明'] }],
  evacuated: [{ unit: people, near: ['疏散', '撤离', '转移', '撤離', '轉移'] }],
  homeless: [{ unit: ['灾民'] }, { unit: people, near: ['无家可归', '無家可歸', '失去家园', '受灾'] }],
  rescued: [{ unit: ['幸存者'] }, { unit: people, near: ['获救', '救出', '营救'] }],
  homes: [{ unit: ['房屋', '间房屋', '栋房屋', '住宅'] }],
  arrests: [{ unit: people, near: ['被捕', '逮捕', '拘留'] }],
  spectators: [{ unit: ['观众', '觀眾', '球迷'] }],
  seats: [{ unit: ['席位', '席', '座位', '个座位'], near: ['议会', '选举', '球场', '体育场', '座', '席'] }],
  doses: [{ unit: ['剂', '劑', '剂次', '剂疫苗', '疫苗'] }],
  votes: [{ unit: ['票', '选票'] }],
  voters: [{ unit: ['选民', '選民'] }],
  turnout: [{ unit: ['percent'], near: ['投票率'] }],
  cases: [{ unit: ['病例', '例', '确诊病例', '例病例', '宗'] }],
  demonstrators: [{ unit: ['示威者', '抗议者'] }, { unit: ['人', '名', '民众'], near: ['示威', '游行', '抗议'] }],
  hectares: [{ unit: ['公顷', 'ha', '公頃'] }],
  'jobs-cut': [{ unit: ['岗位', '职位', '个岗位', '个职位'] }, { unit: ['人', '名', '员工'], near: ['裁员', '裁减', '削减', '裁'] }],
  staff: [{ unit: ['员工', '雇员', '名员工'] }, { unit: ['人'], near: ['员工', '雇员', '雇用'] }],
  revenue: [{ unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['营收', '收入', '销售额', '营业额'] }],
  profit: [{ unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['净利润', '利润', '纯利'] }],
  firefighters: [{ unit: ['消防员', '名消防员'] }, { unit: ['人', '名'], near: ['消防员', '消防員'] }],
  stations: [{ unit: ['投票站', '个投票站'] }],
  told: { police: ['警方', '警察', '当局'], organisers: ['主办方', '主办者', '工会', '组织者'] },
};
