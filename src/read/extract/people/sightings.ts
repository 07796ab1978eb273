// The names and titles of one sentence.
import { capitalised } from '../../../text/capitals.ts';
import { chosen } from './chosen.ts';
import { learnedRuns } from './learned-runs.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { named } from './named.ts';
import { prefixAt } from './prefix.ts';
import { runAt } from './runs.ts';
import type { Doubt, Reader, Sighting } from './sighting.ts';
import type { Tagged } from './tagger/index.ts';
import type { Term } from './terms.ts';
import { rankTitle, titleOf } from './title-sightings.ts';

/** What a sentence yields. */
export type Seen = { readonly sure: readonly Sighting[]; readonly doubts: readonly Doubt[] };

/** Reads a sentence from left to right; `masked` tells the terms of credits, `learned` the names that the model sees. */
export function sightings(
  text: string,
  terms: readonly Term[],
  lexicon: PeopleLexicon,
  masked: (index: number) => boolean,
  learned?: readonly Tagged[],
): Seen {
  const reader: Reader = { text, terms, lexicon, headline: isHeadline(terms, lexicon) };
  const seenBy = learnedRuns(terms, learned, masked, lexicon);
  const sure: Sighting[] = [];
  const doubts: Doubt[] = [];
  for (let i = 0; i < terms.length; ) {
    if (masked(i)) {
      i++;
      continue;
    }
    const prefix = prefixAt(reader, i);
    const ruled = masked(prefix.end)
      ? undefined
      : runAt(reader, prefix.end, prefix.end > i && !prefix.comma, prefix.honorific !== undefined && !prefix.rank);
    const byRule = ruled === undefined ? undefined : named(reader, prefix, ruled);
    const choice = chosen(reader, prefix, { run: ruled, name: byRule }, seenBy?.[prefix.end], seenBy);
    const { name } = choice;
    if (name?.sure === true) sure.push(name.sighting);
    else {
      if (prefix.role !== undefined) sure.push(...titleOf(reader, prefix.role));
      else if (prefix.rank) sure.push(...rankTitle(reader, prefix));
      if (name !== undefined && choice.run !== undefined) doubts.push({ run: choice.run, sighting: name.sighting });
    }
    i = Math.max(name?.end ?? 0, prefix.role?.end ?? 0, prefix.role === undefined && prefix.rank ? prefix.end : 0, i + 1);
  }
  return { sure, doubts };
}

/** Whether most longer words are capitalised, as English headlines have it; names do not count. */
function isHeadline(terms: readonly Term[], { shape, capitalHeadlines }: PeopleLexicon): boolean {
  if (!capitalHeadlines || terms.at(-1)?.text === '.') return false;
  const name = (t: Term): boolean => t.named !== undefined || shape.given(t) || shape.surname(t) || shape.family(t);
  const long = terms.filter((t) => t.kind === 'word' && t.text.length > 3 && !name(t));
  return long.length >= 4 && long.filter((t) => capitalised(t)).length > 0.7 * long.length;
}
