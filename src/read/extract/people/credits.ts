// Whose picture or text it is: « (Photo : Jean Roux) », "© Ann Lee / Reuters", "By Ann Lee". These people are not of the event.
import { capitalised, uncased } from '../../../text/capitals.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { CREDIT } from './seeds.ts';
import type { Term } from './terms.ts';

const OPENING = /^[([|•·–—-]$/;
const LONGEST_BYLINE = 14;
const LONGEST_CREDIT = 16;
const LONGEST_CUE = 4;
/** So many signs stand before the brackets of a dateline, and in them. */
const [LONGEST_DATELINE, LONGEST_REPORTERS] = [30, 40];
const nothing = (): boolean => false;

/** Which terms of a sentence stand in a credit or byline. */
export function creditMask(terms: readonly Term[], lexicon: PeopleLexicon): (index: number) => boolean {
  if (byline(terms, lexicon)) return () => true;
  const masked = new Set<number>();
  for (let i = 0; i < terms.length; i++) {
    if ((lexicon.seeds.at(terms, i) & CREDIT) === 0 && !/^[(（[]$/.test(terms[i]?.text ?? '')) continue;
    const end = creditEnd(terms, i, lexicon);
    if (end === undefined) continue;
    for (; i < end; i++) masked.add(i);
  }
  return masked.size === 0 ? nothing : (index) => masked.has(index);
}

/** Where a credit that begins here ends: at the closing bracket, at a bar, or with the sentence. */
function creditEnd(terms: readonly Term[], index: number, lexicon: PeopleLexicon): number | undefined {
  const cue = lexicon.credits.at(terms, index);
  if (cue === undefined) return bracketEnd(terms, index, lexicon);
  const opened = index === 0 || OPENING.test(terms[index - 1]?.lower ?? '');
  const sign = terms[index]?.text === '©';
  const phrase = cue.end > index + 1 && !uncased(terms[index]);
  const announced = /^[:/©]$/.test(terms[cue.end]?.lower ?? '') || (phrase && opened);
  if (!sign && !(opened && announced)) return undefined;
  let end = cue.end;
  while (end < terms.length && !/^[)\]|]$/.test(terms[end]?.lower ?? '')) end++;
  return end;
}

/** « （田中撮影） », « (AFP 제공) »: where words are written together, what is said of the picture stands last in its brackets. */
function bracketEnd(terms: readonly Term[], index: number, lexicon: PeopleLexicon): number | undefined {
  if (!/^[(（[]$/.test(terms[index]?.text ?? '')) return undefined;
  if (index <= LONGEST_DATELINE && lexicon.wires.has(terms[index - 1]?.lower ?? '') && lexicon.bylines.at(terms, index + 1) !== undefined)
    return closing(terms, index);
  if (!/^[([]$/.test(terms[index]?.lower ?? '')) return undefined;
  let end = index + 1;
  while (end < index + LONGEST_CREDIT && !/^[)\]]$/.test(terms[end]?.lower ?? ')')) end++;
  if (!uncased(terms[end - 1])) return undefined;
  for (let i = Math.max(index + 1, end - LONGEST_CUE); i < end; i++) if (lexicon.credits.at(terms, i)?.end === end) return end;
  return undefined;
}

/** « 电（记者 … ） »: the reporters in the brackets of a dateline, up to where these close. */
function closing(terms: readonly Term[], index: number): number | undefined {
  for (let i = index + 2; i < index + LONGEST_REPORTERS; i++) if (/^[)）]$/.test(terms[i]?.text ?? '')) return i;
  return undefined;
}

function byline(terms: readonly Term[], lexicon: PeopleLexicon): boolean {
  if (terms.length > LONGEST_BYLINE) return false;
  const cue = lexicon.bylines.at(terms, 0);
  return (
    cue !== undefined &&
    (capitalised(terms[cue.end]) || (uncased(terms[cue.end]) && uncased(terms[0]))) &&
    !terms.some((t) => lexicon.acts.has(t.lower)) &&
    !/^[.。]$/.test(terms.at(-1)?.text ?? '')
  );
}
