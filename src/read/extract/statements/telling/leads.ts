import { firstAt } from '../../../../text/first-at.ts';
import { canSpeak, isGoverned, opensPhrase } from '../passage/noun-phrase.ts';
import { type Passage, skip } from '../passage/passage.ts';
import { type Antecedent, antecedentOf } from './speakers.ts';

/** Who or what a sentence opens with, or a person it names: where pronouns after it look for their antecedent. */
export type Lead = { readonly at: number; readonly rank: 'opening' | 'named' | 'governed' | 'thing'; readonly antecedent?: Antecedent };

const OPENING = 30;
const NEAREST = 40;

/** The leads of a passage in text order; what stands between quotation marks is left out. */
export function leadsOf(p: Passage): readonly Lead[] {
  const found: Lead[] = [];
  let sentence = -1;
  let opened = false;
  for (let i = 0; i < p.tokens.length; i++) {
    if ((p.quotedBy[i] ?? -1) >= 0) continue;
    const floor = p.sentenceFrom[i] ?? 0;
    if (floor !== sentence) {
      sentence = floor;
      opened = false;
      if (opensWithThing(p, floor)) {
        found.push({ at: p.tokens[i]?.start ?? 0, rank: 'thing' });
        opened = true;
      }
    }
    const actor = p.startingAt.get(i);
    const antecedent = actor?.found === undefined ? undefined : antecedentOf(actor.found, p.lexicon);
    if (antecedent === undefined) continue;
    const governed = isGoverned(p, i, floor);
    const rank = governed ? 'governed' : !opened && i - floor < OPENING ? 'opening' : 'named';
    if (!governed) opened = true;
    found.push({ at: p.tokens[i]?.start ?? 0, rank, antecedent });
  }
  return found;
}

/** « La Convention … »: a noun phrase at the start of a sentence whose head cannot speak. */
function opensWithThing(p: Passage, floor: number): boolean {
  const { tokens, lexicon } = p;
  const noun = skip(lexicon.words.determiners, tokens, floor);
  if (noun === floor || !opensPhrase(p, floor) || p.startingAt.get(floor)?.kind === 'person' || p.startingAt.get(noun)?.kind === 'person')
    return false;
  return !canSpeak(p, floor, Math.min(noun + 4, p.sentenceTo[floor] ?? noun));
}

/** The last leads before an offset, in text order. */
export function leadsBefore(leads: readonly Lead[], offset: number): readonly Lead[] {
  const to = firstAt(leads.length, (i) => (leads[i]?.at ?? offset) >= offset);
  return leads.slice(Math.max(0, to - NEAREST), to);
}
