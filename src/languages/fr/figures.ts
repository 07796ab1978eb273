import type { FiguresPack } from '../../model/packs/figures.ts';

export const figures = {
  numerals: {
    more: {
      un: 1,
      une: 1,
      'quatre vingt': 80,
      'quatre vingts': 80,
      'dix sept': 17,
      'dix huit': 18,
      'dix neuf': 19,
      trillion: 1e18,
      trillions: 1e18,
      lakh: 1e5,
      lakhs: 1e5,
      crore: 1e7,
      crores: 1e7,
    },
    decimal: ',',
    groups: ['.', "'"],
    articles: ['un', 'une'],
    joiners: [],
    tensJoiners: ['et', '-et-', '- et -'],
    tens: [
      { tens: 10, from: 7, to: 9 },
      { tens: 60, from: 1, to: 19 },
      { tens: 80, from: 1, to: 19 },
    ],
    tails: {},
    noTails: [],
    notFirst: [],
    alone: ['cent', 'mille', 'mil'],
    points: ['virgule'],
    minus: ['moins', 'négatif', 'négative'],
    short: { k: 1e3, K: 1e3, M: 1e6, Md: 1e9, Mds: 1e9, md: 1e9, mds: 1e9, Mrd: 1e9, Mrds: 1e9 },
    halves: ['et demi', 'et demie'],
  },
} as const satisfies FiguresPack;
