// Finds the words that carry a date. What was searched once is remembered by what the search looked at.
import type { LanguagePack } from '../../../model/pack.ts';
import type { Token } from '../../../model/token.ts';
import { vocabulary } from '../../../text/patterns/vocabulary.ts';
import { type Finds, type Looks, type Probe, remembered } from '../../../text/tokens/remembered.ts';
import { signsOf } from '../../../text/tokens/signs.ts';
import type { Worded } from '../../../text/tokens/word-table.ts';
import { cleanEdges, EDGE_WORDS } from './edges.ts';
import type { DateSlot } from './layer.ts';
import { layersOf } from './layers.ts';
import { type Meaning, meaningOf, type Says, says } from './meaning.ts';
import { noParts, type Parts } from './parts.ts';
import { recipeOf } from './recipe.ts';
import { type DateRule, rulesOf, singularProbe, tenseProbe } from './rules.ts';
import { numberIn, wordSlots } from './slots.ts';
import type { Probed } from './spelled-slots.ts';
import { neighbours } from './tables.ts';
import type { Tense } from './tense.ts';

/** Words that carry a date, not yet tied to a calendar; tokens from `start` up to `end`. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly rule: DateRule;
  readonly meaning: Meaning;
  /** What it means in the other order of day and month, where nothing tells which is meant. */
  readonly other: Parts | undefined;
};

/** The same words with another meaning. */
export const withMeaning = ({ start, end, rule, other }: Candidate, meaning: Meaning): Candidate => ({ start, end, rule, meaning, other });

/** What stands at a token: so many tokens, a date by a rule or none. */
type Outcome = { readonly length: number; readonly rule: DateRule | undefined; readonly says: Says };

const NONE: readonly Candidate[] = [];
const NOTHING = says({ fixed: noParts(), bindings: [], timed: [] }, undefined);

/** Finds the longest match of the rules of a pack at each place where one may begin, not overlapping. */
export function searcher(pack: LanguagePack, tense: Tense): (tokens: Worded) => readonly Candidate[] {
  const outcomesIn = searchOf(pack, tense);
  return (tokens) => {
    const { list } = tokens;
    const outcomes = outcomesIn(tokens);
    let found: Candidate[] | undefined;
    let end = 0;
    for (let outcome = outcomes.from(end); outcome !== undefined; outcome = outcomes.from(end)) {
      const { length, rule, says } = outcome;
      const start = outcomes.place();
      end = start + length;
      if (rule === undefined) continue;
      const one = { start, end, rule, meaning: says(list, start), other: undefined };
      found ??= [];
      found.push(one);
      end = withListed(list, one, found);
    }
    return found ?? NONE;
  };
}

function searchOf(pack: LanguagePack, tense: Tense): (tokens: Worded) => Finds<Outcome> {
  const { rules, words } = rulesOf(pack.dates);
  const probes: Probe[] = [tenseProbe(tense), singularProbe(pack.dates.plurals ?? [])];
  const slots = wordSlots(pack, probedBy(probes));
  const [numbered, measured] = [neighbours(pack.dates.numbered ?? []), neighbours(pack.dates.measured ?? [])];
  const known = vocabulary();
  const inSlots = Object.values(slots).flatMap((s) => s.words ?? []);
  for (const word of [...inSlots, ...words, ...numbered.words, ...measured.words, ...EDGE_WORDS]) known.add(word);
  const { at, behindNumber } = layersOf(rules, slots, { numbered, measured, known });
  const search = (looks: Looks, start: number): Outcome => {
    const match = at(looks, start);
    if (match === undefined) return { length: behindNumber(looks, start) - start, rule: undefined, says: NOTHING };
    const { rule, end, trail } = match;
    if (rule.nothing) return { length: end - start, rule: undefined, says: NOTHING };
    const to = rule.to === undefined ? undefined : recipeOf(rule.to, trail, start);
    return { length: end - start, rule, says: says(recipeOf(rule.from, trail, start), to) };
  };
  const numbers = numbersIn(Object.values(slots));
  const isNothing = ({ rule, length }: Outcome): boolean => rule === undefined && length === 1;
  return remembered(search, { signs: signsOf({ knows: (word) => known.of(word) !== 0, numbers }), probes, isNothing });
}

/** What slots ask of digits: how many there are, and what they say. */
function numbersIn(slots: readonly DateSlot[]): readonly ((text: string) => boolean)[] {
  const reads = new Set(slots.flatMap(({ digits }) => digits ?? []));
  const lengths = new Map(slots.flatMap((s) => (s.lengths === undefined ? [] : [[s.lengths.join(), s.lengths] as const])));
  return [
    ...[...reads].map((read) => (text: string) => read(text) !== undefined),
    ...[...lengths.values()].map(
      ([least, most]) =>
        ({ length }: string) =>
          length >= least && length <= most,
    ),
  ];
}

const probedBy =
  (probes: Probe[]): Probed =>
  (read) => {
    const probe = probes.push(({ list }, index) => (read(list, index)?.end ?? index) - index) - 1;
    return {
      at: (looks, index) => {
        const length = looks.ask(probe, index, index);
        if (length === 0) return undefined;
        return { end: index + length, value: { kind: 'read', index, read: (list, i) => read(list, i)?.value, alone: false } };
      },
    };
  };

const COMMAS = new Set([',', '、', '،', '，']);

const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length === 4;

/** "in 2019, 2020 and 2021": a year behind a year and a comma is one, too. Gives the token behind the last. */
function withListed(list: readonly Token[], { start: first, end: behind, rule }: Candidate, found: Candidate[]): number {
  let end = behind;
  if (end - first !== 1 || !isYear(list[first])) return end;
  while (COMMAS.has(list[end]?.text ?? '') && isYear(list[end + 1]) && cleanEdges((i) => list[i], end + 1, end + 2)) {
    const year = numberIn(list[end + 1]?.text ?? '');
    if (year < 1000 || year > 2199) break;
    const parts = noParts();
    parts.year = year;
    found.push({ start: end + 1, end: end + 2, rule, meaning: meaningOf(parts, undefined), other: undefined });
    end += 2;
  }
  return end;
}
