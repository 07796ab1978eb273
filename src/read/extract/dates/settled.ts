import { type Anchor, NO_CONTEXT } from './anchor.ts';
import type { Period } from './calendar.ts';
import type { Parts } from './parts.ts';
import { resolve } from './resolve.ts';
import { isStated } from './stated.ts';

/** Nothing to read a date against. */
const NOWHERE: Anchor = {
  base: undefined,
  context: NO_CONTEXT,
  spoken: undefined,
  here: false,
  beside: undefined,
  named: undefined,
  topic: undefined,
  onlyYear: undefined,
  tense: () => undefined,
};

/** The days that parts mean in every text, which say their year, decade or century; `undefined` where an anchor may change them. */
export function settled(parts: Parts): Period | undefined {
  if (!isStated(parts) || parts.whole !== undefined || (parts.day !== undefined && parts.month === undefined)) return undefined;
  return resolve(parts, NOWHERE);
}
