// Whether somebody is introduced as a relative: "his wife, | Janet", « 妻の | 田麦久美子 », « منير القلال | ، شقيق الوزير ».
import { capitalised } from '../../../text/capitals.ts';
import type { Reader } from './sighting.ts';

/** So many terms before a name, and behind the comma after it, may say whose relative it is. */
const [BEFORE, AFTER] = [7, 3];
const CLOSED = /^[.!?;:«»“”"。！？؟「」]$/;

/** Whether a word for a relative stands before the name from `start` to `end` and belongs to it, or behind it in apposition. */
export function isRelative({ terms, lexicon: { kin, acts } }: Reader, start: number, end: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - BEFORE); i--) {
    const term = terms[i];
    if (term === undefined || CLOSED.test(term.text) || acts.has(term.lower)) break;
    const found = kin.at(terms, i);
    if (found !== undefined && found.end <= start && !named(terms, found.end, start)) return true;
    // « брат | Дудника, | Виктор Дудник »: only whose relative it is may stand between.
    if (i < start - 1 && term.person === true && kin.at(terms, i - 1)?.end !== i) break;
  }
  if (!/^[,،、]$/.test(terms[end]?.text ?? '')) return false;
  for (let i = end + 1; i <= end + AFTER; i++) if (kin.at(terms, i) !== undefined) return true;
  return false;
}

/** Whether other names stand between: « la femme de | Jean Dupont | , Marie ». */
const named = (terms: Reader['terms'], from: number, to: number): boolean =>
  terms.slice(from, to).some((term, i, list) => capitalised(term) && capitalised(list[i + 1]));
