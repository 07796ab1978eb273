import type { EventsPack } from '../../model/packs/events.ts';
import { NO_EVENTS } from '../none.ts';

export const events: EventsPack = NO_EVENTS;
