// The names and titles of one sentence.
import { capitalised } from '../../../text/capitals.ts';
import { type Choice, chosen } from './chosen.ts';
import { type LearnedRun, learnedRuns } from './learned-runs.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { named } from './named.ts';
import { noPrefix, type Prefix, prefixAt } from './prefix.ts';
import { runAt } from './runs.ts';
import { ADDRESS, ROLE } from './seeds.ts';
import type { Doubt, Reader, Sighting } from './sighting.ts';
import type { Tagged } from './tagger/index.ts';
import type { Term } from './terms.ts';
import { rankTitle, titleOf } from './title-sightings.ts';
import { calledAt, runOf, uncasedRunAt } from './uncased-runs.ts';

/** What a sentence yields. */
export type Seen = { readonly sure: readonly Sighting[]; readonly doubts: readonly Doubt[] };

const NOBODY: ReadonlySet<string> = new Set();

/** Reads a sentence from left to right; `masked` tells the terms of credits, `learned` the names that the model sees, `surnames` those of the document. */
export function sightings(
  text: string,
  terms: readonly Term[],
  lexicon: PeopleLexicon,
  masked: (index: number) => boolean,
  { learned, surnames = NOBODY }: { readonly learned?: readonly Tagged[] | undefined; readonly surnames?: ReadonlySet<string> } = {},
): Seen {
  const reader: Reader = { text, terms, lexicon, headline: isHeadline(terms, lexicon), surnames };
  const seenBy = learnedRuns(terms, learned, masked, lexicon);
  const sure: Sighting[] = [];
  const doubts: Doubt[] = [];
  let taken: { readonly from: number; readonly to: number } | undefined;
  for (let i = 0; i < terms.length; ) {
    if (i === taken?.from) {
      i = taken.to;
      continue;
    }
    if (masked(i) || (seenBy?.[i] === undefined && lexicon.seeds.quiet(terms, i))) {
      i++;
      continue;
    }
    const begins = (lexicon.seeds.at(terms, i) & (ROLE | ADDRESS)) !== 0;
    const prefix = begins ? withoutNames(prefixAt(reader, i), i, seenBy) : noPrefix(i);
    const ruled = masked(prefix.end)
      ? undefined
      : runAt(reader, prefix.end, prefix.end > i && !prefix.comma, prefix.honorific !== undefined && !prefix.rank);
    const byRule = ruled === undefined ? undefined : named(reader, prefix, ruled);
    const seen = seenBy?.[prefix.end];
    const choice = chosen(reader, prefix, { run: ruled, name: byRule }, seen, seenBy);
    const alone = choice.run === undefined && seen === undefined && !masked(prefix.end);
    const cut = seen?.words.length === 1 && prefix.end > i && (calledAt(terms, prefix.end, lexicon) ?? 0) > seen.end;
    const { name, run } = alone || cut ? uncasedName(reader, prefix, seenBy) : choice;
    if (name?.sure === true) sure.push(name.sighting);
    else {
      if (prefix.role !== undefined) sure.push(...titleOf(reader, prefix.role));
      else if (prefix.rank) sure.push(...rankTitle(reader, prefix));
      if (name !== undefined && run !== undefined) doubts.push({ run, sighting: name.sighting });
    }
    if (name?.sure === true && name.bracket !== undefined && run !== undefined && name.end > name.bracket) {
      taken = { from: name.bracket, to: name.end };
      i = run.end;
      continue;
    }
    // « 大沼 | 家 »: what is nobody's name is not read again from its second sign.
    const passed = seen !== undefined && choice.name === undefined ? seen.end : 0;
    i = Math.max(passed, name?.end ?? 0, prefix.role?.end ?? 0, prefix.role === undefined && prefix.rank ? prefix.end : 0, i + 1);
  }
  return { sure, doubts };
}

/** A title that would hold a name that the model sees is none: « 国連 | グテレス | 事務総長 ». */
function withoutNames(prefix: Prefix, index: number, seenBy: readonly (LearnedRun | undefined)[] | undefined): Prefix {
  const { role } = prefix;
  if (role === undefined || seenBy?.slice(role.start, role.end).every((run) => run === undefined) !== false) return prefix;
  return noPrefix(index);
}

/** A name beside a title that neither a capital nor the model shows. */
function uncasedName(reader: Reader, prefix: Prefix, seenBy: readonly (LearnedRun | undefined)[] | undefined): Choice {
  const found = uncasedRunAt(reader, prefix);
  const within = seenBy?.slice(found?.run.start ?? 0, found?.run.end ?? 0).findLast((r) => r !== undefined);
  if (found === undefined || (within !== undefined && found.called !== true)) return { run: undefined, name: undefined };
  // « الوزيرة نجاة | عون صليبا »: what the model sees is the end of the name.
  const run = within === undefined || within.end <= found.run.end ? found.run : runOf(reader.terms, found.run.start, within.end);
  const name = named(reader, prefix, run);
  const sure = found.sure && name?.led === true;
  return {
    run,
    name: name && { ...name, sure, end: sure ? name.past : run.end, sighting: { ...name.sighting, rule: 'people.beside-title' } },
  };
}

/** Whether most longer words are capitalised, as English headlines have it; names do not count. */
function isHeadline(terms: readonly Term[], { shape, capitalHeadlines }: PeopleLexicon): boolean {
  if (!capitalHeadlines || terms.at(-1)?.text === '.') return false;
  let [capitals, small] = [0, 0];
  for (const t of terms)
    if (t.kind === 'word' && t.text.length > 3) {
      if (capitalised(t)) capitals++;
      else small++;
    }
  // Names only take from the capitals.
  if (capitals + small < 4 || capitals <= 0.7 * (capitals + small)) return false;
  const name = (t: Term): boolean => t.named !== undefined || shape.given(t) || shape.surname(t) || shape.family(t);
  const long = terms.filter((t) => t.kind === 'word' && t.text.length > 3 && !name(t));
  return long.length >= 4 && long.filter((t) => capitalised(t)).length > 0.7 * long.length;
}
