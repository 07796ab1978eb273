import type { DatesPack } from '../../model/packs/dates.ts';
import { NO_DATES } from '../none.ts';

export const dates: DatesPack = NO_DATES;
