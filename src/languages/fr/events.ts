import type { EventsPack } from '../../model/packs/events.ts';

export const events = {} as const satisfies EventsPack;
