// Whose picture or text it is: « (Photo : Jean Roux) », "© Ann Lee / Reuters", "By Ann Lee". These people are not of the event.
import type { PeopleLexicon } from './lexicon.ts';
import type { Term } from './terms.ts';

const OPENING = /^[([|•·–—-]$/;
const LONGEST_BYLINE = 14;

/** Which terms of a sentence stand in a credit or byline. */
export function creditMask(terms: readonly Term[], lexicon: PeopleLexicon): (index: number) => boolean {
  if (byline(terms, lexicon)) return () => true;
  const masked = new Set<number>();
  for (let i = 0; i < terms.length; i++) {
    const end = creditEnd(terms, i, lexicon);
    if (end === undefined) continue;
    for (; i < end; i++) masked.add(i);
  }
  return (index) => masked.has(index);
}

/** Where a credit that begins here ends: at the closing bracket, at a bar, or with the sentence. */
function creditEnd(terms: readonly Term[], index: number, lexicon: PeopleLexicon): number | undefined {
  const cue = lexicon.credits.at(terms, index);
  if (cue === undefined) return undefined;
  const opened = index === 0 || OPENING.test(terms[index - 1]?.text ?? '');
  const sign = terms[index]?.text === '©';
  const announced = /^[:/©]$/.test(terms[cue.end]?.text ?? '') || (cue.end > index + 1 && opened);
  if (!sign && !(opened && announced)) return undefined;
  let end = cue.end;
  while (end < terms.length && !/^[)\]|]$/.test(terms[end]?.text ?? '')) end++;
  return end;
}

function byline(terms: readonly Term[], lexicon: PeopleLexicon): boolean {
  if (terms.length > LONGEST_BYLINE) return false;
  const cue = lexicon.bylines.at(terms, 0);
  return (
    cue !== undefined &&
    /^\p{Lu}/u.test(terms[cue.end]?.text ?? '') &&
    !terms.some((t) => lexicon.acts.has(t.lower)) &&
    terms.at(-1)?.text !== '.'
  );
}
