import type { DatesPack } from '../../model/packs/dates.ts';

export const dates = {} as const satisfies DatesPack;
