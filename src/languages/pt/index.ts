import type { LanguagePack } from '../../model/pack.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { furniture } from './furniture.ts';
import { names } from './names.ts';
import { segments } from './segments.ts';
import { slips } from './slips.ts';
import { speech } from './speech.ts';
import { words } from './words.ts';

/** All that is known of Portuguese. */
export const pack = {
  code: 'pt',
  words,
  dates,
  figures,
  counts,
  names,
  speech,
  segments,
  furniture,
  events,
  slips,
} as const satisfies LanguagePack;
