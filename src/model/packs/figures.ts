import type { Numerals } from './numerals.ts';

/** How a language writes quantities. */
export type FiguresPack = { readonly numerals: Numerals };
