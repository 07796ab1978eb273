import type { CountsPack } from '../../model/packs/counts.ts';

/** What Chinese counts in news of any event. */
export const counts = {
  deaths: [
    { unit: ['死者', '遇难者', '人死亡', '人遇难'] },
    { unit: ['人', '名', '居民', '平民', '乘客', '民众'], near: ['死亡', '遇难', '丧生', '罹难', '身亡', '死'] },
  ],
  injured: [{ unit: ['伤者', '人受伤'] }, { unit: ['人', '名', '居民', '平民', '乘客', '民众'], near: ['受伤', '受傷', '伤'] }],
  missing: [{ unit: ['失踪者', '人失踪'] }, { unit: ['人', '名', '居民', '平民', '乘客', '民众'], near: ['失踪', '失蹤'] }],
  evacuated: [
    { unit: ['灾民'] },
    { unit: ['人', '名', '居民', '平民', '乘客', '民众'], near: ['疏散', '撤离', '转移', '無家可歸', '无家可归'] },
  ],
  homes: [{ unit: ['房屋', '间房屋', '栋房屋', '住宅'] }],
  arrests: [{ unit: ['人', '名', '居民', '平民', '乘客', '民众'], near: ['被捕', '逮捕', '拘留'] }],
  spectators: [{ unit: ['观众', '觀眾', '球迷'] }],
  seats: [{ unit: ['席位', '席', '座位', '个座位'], near: ['议会', '选举', '球场', '体育场', '座', '席'] }],
  doses: [{ unit: ['剂', '劑', '剂次', '剂疫苗', '疫苗'] }],
  votes: [{ unit: ['票', '选票'] }],
  voters: [{ unit: ['选民', '選民'] }],
  turnout: [{ unit: ['percent'], near: ['投票率'] }],
} as const satisfies CountsPack;
