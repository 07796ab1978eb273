import type { FiguresPack } from '../../model/packs/figures.ts';

export const figures = {} as const satisfies FiguresPack;
