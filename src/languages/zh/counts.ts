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
};
