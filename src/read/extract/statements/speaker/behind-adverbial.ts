import { nominativeIn } from '../passage/nominative.ts';
import { canSpeak } from '../passage/noun-phrase.ts';
import { back, type Passage } from '../passage/passage.ts';

const LONGEST = 8;

/** "In a statement on Friday the hospital said": behind an adverbial without comma, where the noun phrase of who speaks begins. */
export function behindAdverbial(p: Passage, from: number, at: number): number | undefined {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  const plural = lexicon.pack.seatVerbs?.some((ending) => tokens[at]?.lower.endsWith(ending)) === true;
  const subject = plural ? undefined : nominativeIn(p, from, at);
  if (subject !== undefined) return subject;
  for (let i = at - 1; i > from + 1 && at - i <= LONGEST; i--) {
    const [determined, dated] = [words.determiners.at(tokens, i) !== undefined, p.dateTo.has(i)];
    // « En 2019 la Iglesia dijo »: where adverbials are set off else, a date is the only one that ends by itself
    if (lexicon.pack.fixedOrder !== true ? !(determined && dated) : !(determined || dated)) continue;
    const governed = [words.prepositions, words.links, words.toward, words.coordinators, words.determiners].some(
      (t) => back(t, tokens, i) < i,
    );
    if (governed) return undefined;
    return canSpeak(p, i, at) ? i : undefined;
  }
  return undefined;
}
