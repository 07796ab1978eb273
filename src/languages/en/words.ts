import type { WordsPack } from '../../model/packs/words.ts';

export const words = { months: [], weekdays: [], numbers: {}, ordinals: {} } as const satisfies WordsPack;
