import type { FiguresPack } from '../../model/packs/figures.ts';
import { NO_FIGURES } from '../none.ts';
import { numerals } from './numerals.ts';

export const figures: FiguresPack = { ...NO_FIGURES, numerals };
