import type { FiguresPack } from '../../model/packs/figures.ts';

export const figures = {
  numerals: {
    more: {},
    decimal: ',',
    groups: ['.'],
    articles: ['một'],
    joiners: ['linh', 'lẻ'],
    joinedBelow: 10,
    tensJoiners: [],
    tens: [{ tens: 10, from: 1, to: 9 }],
    tails: { mốt: 1, tư: 4, lăm: 5, nhăm: 5 },
    noTails: ['năm'],
    notFirst: ['tư', 'mươi', 'chục', 'mốt', 'lăm', 'nhăm'],
    alone: [],
    points: ['phẩy', 'chấm'],
    minus: ['âm'],
    short: { k: 1e3, K: 1e3, tr: 1e6 },
    halves: ['rưỡi'],
  },
} as const satisfies FiguresPack;
