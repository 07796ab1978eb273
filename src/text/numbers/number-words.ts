// Numbers in words, and mixed with digits (« 12,5 tỷ », "4 thousand 3 hundred"). Parts below a hundred, hundreds,
// and scales from the largest down; a larger scale behind a smaller one multiplies all before it (« mille milliards »).
import type { LanguagePack } from '../../model/pack.ts';
import type { CountedNouns } from '../../model/packs/counted-nouns.ts';
import type { Numerals } from '../../model/packs/numerals.ts';
import type { Token } from '../../model/token.ts';
import { lowered } from '../fold.ts';
import { type Found, type Phrases, phrases } from '../words/phrases.ts';
import { type CompoundNumber, compoundNumber } from './number-compound.ts';
import { readDigits } from './number-digits.ts';

/** The tables of one language, built once. */
export type NumberTables = {
  readonly numerals: Numerals;
  readonly atoms: Phrases<number>;
  readonly tails: Phrases<number>;
  readonly noTails: ReadonlySet<string>;
  readonly articles: Phrases<true>;
  readonly joiners: Phrases<true>;
  readonly tensJoiners: Phrases<true>;
  readonly points: Phrases<true>;
  readonly pointsInWords: Phrases<true>;
  readonly minus: Phrases<true>;
  readonly minusBehind: ReadonlySet<string>;
  readonly opening: Phrases<true>;
  readonly native: Phrases<true>;
  readonly alone: ReadonlySet<string>;
  readonly halves: Phrases<true>;
  /** Denominators: a number before one is no part of the number before it (« cinq milliards et trois quarts »). */
  readonly denominators: Phrases<true>;
  readonly notBehindDigits: ReadonlySet<string>;
  /** Words with which no number of signs begins (十分), and those at which one ends: 「이상」 is no two. */
  readonly notFirst: Phrases<true>;
  readonly breaks: Phrases<true>;
  /** Whether a word has the form of a plural. */
  readonly isMany: (token: Token | undefined) => boolean;
  /** Numbers that are one word. */
  readonly compound: CompoundNumber | undefined;
};

const set = (words: readonly string[]): Phrases<true> => phrases(words.map((w) => [w, true]));

/** Builds the tables of a pack. */
export function numberTables({ words, figures }: Pick<LanguagePack, 'words' | 'figures'>): NumberTables {
  const { numerals } = figures;
  const atoms = Object.entries({ ...words.numbers, ...numerals.more }).filter(([word]) => !numerals.notFirst.includes(word));
  return {
    numerals,
    atoms: phrases(atoms),
    tails: phrases(Object.entries(numerals.tails)),
    noTails: new Set(numerals.noTails.map(lowered)),
    articles: set(numerals.articles),
    joiners: set(numerals.joiners),
    tensJoiners: set(numerals.tensJoiners),
    points: set(numerals.points),
    pointsInWords: set(numerals.pointsInWords ?? []),
    minus: set(numerals.minus),
    minusBehind: new Set(numerals.minusBehind),
    opening: set(numerals.opening ?? []),
    native: set(numerals.native ?? []),
    alone: new Set(numerals.alone.map(lowered)),
    halves: set(numerals.halves),
    denominators: set([...Object.keys(figures.fractions.one), ...Object.keys(figures.fractions.more)]),
    notBehindDigits: new Set(numerals.notBehindDigits.map(lowered)),
    notFirst: set(numerals.notFirst),
    breaks: set(numerals.noTails),
    isMany: manyOf(figures.nouns),
    compound: compoundNumber(new Map(atoms), numerals.compound),
  };
}

function manyOf({ plurals, notPlurals, lemmas, stops, singulars }: CountedNouns): NumberTables['isMany'] {
  const [known, others] = [new Set(Object.keys(lemmas)), new Set([...stops, ...singulars])];
  return (token) =>
    token?.kind === 'word' &&
    token.spaced &&
    !others.has(token.lower) &&
    (known.has(token.lower) || (plurals.some((e) => token.lower.endsWith(e)) && !notPlurals.some((e) => token.lower.endsWith(e))));
}

type Value = Found<number>;

/** A number of words; `scale` is the last scale word, one when there is none; `digits` says whether it opens in digits. */
export type Spelled = {
  readonly value: number;
  readonly scale: number;
  readonly digits: boolean;
  /** A word inside makes it more than that: 十多万. */
  readonly more?: true;
};

const atomIn = (t: NumberTables, list: readonly Token[], index: number, from: number, to: number): Value | undefined => {
  const found = t.atoms.at(list, index);
  return found !== undefined && found.value >= from && found.value <= to ? found : undefined;
};

function reach(t: NumberTables, tens: number): readonly { readonly from: number; readonly to: number }[] {
  const own = t.numerals.tens.filter((x) => x.tens === tens);
  return own.length > 0 ? own : tens >= 20 && tens <= 90 && tens % 10 === 0 ? [{ from: 1, to: 9 }] : [];
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‐' || token?.text === '‑';

function small(t: NumberTables, list: readonly Token[], index: number, from = 0, to = 99): Value | undefined {
  const head = atomIn(t, list, index, from, to);
  if (head === undefined) return undefined;
  const ranges = reach(t, head.value);
  if (ranges.length === 0) return head;
  const hyphen = isHyphen(list[head.end]) ? head.end + 1 : head.end;
  const joined = t.tensJoiners.at(list, hyphen)?.end;
  const at = joined === undefined ? hyphen : isHyphen(list[joined]) ? joined + 1 : joined;
  const tail = t.tails.at(list, at);
  if (tail !== undefined) return { end: tail.end, value: head.value + tail.value };
  if (t.noTails.has(list[at]?.lower ?? '')) return head;
  for (const range of ranges) {
    const unit = small(t, list, at, range.from, range.to) ?? digit(list, at, range);
    if (unit === undefined || (joined !== undefined && unit.value % 10 !== 1 && t.numerals.tensJoinAny !== true)) continue;
    return { end: unit.end, value: head.value + unit.value };
  }
  return head;
}

// « trente 3 »
function digit(list: readonly Token[], index: number, range: { readonly from: number; readonly to: number }): Value | undefined {
  const token = list[index];
  const next = list[index + 1];
  if (token?.kind !== 'number' || token.text.length > 1 || range.to > 9) return undefined;
  if (next !== undefined && !next.spaced && next.kind !== 'mark') return undefined;
  return { end: index + 1, value: Number(token.text) };
}

const hundred = (t: NumberTables, list: readonly Token[], index: number): Value | undefined => atomIn(t, list, index, 100, 100);

// Hundreds that are one word: « двести », "doscientos".
const hundreds = (t: NumberTables, list: readonly Token[], index: number): Value | undefined => {
  const found = atomIn(t, list, index, 200, 900);
  return found !== undefined && found.value % 100 === 0 ? found : undefined;
};

// The blank or hyphen between parts: "three-hundred".
const past = (list: readonly Token[], index: number): number =>
  isHyphen(list[index]) && list[index + 1]?.kind === 'word' ? index + 1 : index;

function below1000(t: NumberTables, list: readonly Token[], index: number): Value | undefined {
  const head = small(t, list, index) ?? digitsAt(t, list, index) ?? one(t, list, index);
  const at = head === undefined ? index : past(list, head.end);
  const named = head === undefined ? hundreds(t, list, index) : undefined;
  const by = named ?? hundred(t, list, at);
  if (by === undefined) return head;
  if (head === undefined && named === undefined && !t.alone.has(list[at]?.lower ?? '')) return undefined;
  if (list[at - 1]?.kind === 'number' && t.notBehindDigits.has(list[at]?.lower ?? '')) return head;
  const value = named?.value ?? (head?.value ?? 1) * 100;
  const joined = t.joiners.at(list, by.end)?.end;
  const tailAt = joined ?? past(list, by.end);
  const tail = small(t, list, tailAt);
  if (tail === undefined || hundred(t, list, tail.end) !== undefined) return { end: by.end, value };
  if (joined === undefined && (tail.value < (t.numerals.joinedBelow ?? 0) || t.noTails.has(list[tailAt]?.lower ?? ''))) {
    if (tail.end === tailAt + 1) return { end: by.end, value };
  }
  return { end: tail.end, value: value + tail.value };
}

// An article stands for one only before hundreds and larger words.
function one(t: NumberTables, list: readonly Token[], index: number): Value | undefined {
  const article = t.articles.at(list, index);
  const next = article === undefined ? undefined : t.atoms.at(list, article.end);
  return article !== undefined && next !== undefined && next.value >= 100 ? { end: article.end, value: 1 } : undefined;
}

function digitsAt(t: NumberTables, list: readonly Token[], index: number): Value | undefined {
  const found = readDigits(list, index, t.numerals);
  return found === undefined ? undefined : { end: found.end, value: found.value.value };
}

const oneWord = (t: NumberTables, list: readonly Token[], index: number): Value | undefined => {
  const token = list[index];
  const value = token?.kind === 'word' ? t.compound?.(token.lower) : undefined;
  return value === undefined || t.atoms.at(list, index) !== undefined ? undefined : { end: index + 1, value };
};

type Scaled = { readonly end: number; readonly value: number; readonly scale: number };

function scaled(t: NumberTables, list: readonly Token[], index: number): Scaled | undefined {
  const bare = t.alone.has(list[index]?.lower ?? '') ? t.atoms.at(list, index) : undefined;
  const head = bare === undefined || bare.value === 100 ? (oneWord(t, list, index) ?? below1000(t, list, index)) : { end: index, value: 1 };
  if (head === undefined) return undefined;
  const half = halfAt(t, list, head.end);
  let { end, value } = half === undefined || scaleAt(t, list, half) === undefined ? head : { end: half, value: head.value + 0.5 };
  let scale = 1;
  let last = 1;
  for (let next = scaleAt(t, list, end); next !== undefined && next.value >= last; next = scaleAt(t, list, end)) {
    [end, last] = [next.end, next.value];
    scale *= last;
    value *= last;
  }
  return { end, value, scale };
}

const halfAt = (t: NumberTables, list: readonly Token[], index: number): number | undefined => t.halves.at(list, index)?.end;

function scaleAt(t: NumberTables, list: readonly Token[], index: number): Value | undefined {
  const at = past(list, index);
  const token = list[at];
  const before = list[at - 1];
  const short = token !== undefined && before?.kind === 'number' ? t.numerals.short[token.text] : undefined;
  if (short !== undefined) {
    // « 2,5 Mrd. Dollar »: the stop of an abbreviation, behind which the sentence goes on.
    const stopped = list[at + 1]?.text === '.' && list[at + 1]?.spaced === false && list[at + 2] !== undefined;
    return { end: stopped ? at + 2 : at + 1, value: short };
  }
  const many = token !== undefined && before?.kind === 'number' && !token.spaced ? t.numerals.shortBefore?.[token.text] : undefined;
  if (many !== undefined && t.isMany(list[at + 1])) return { end: at + 1, value: many };
  const found = t.atoms.at(list, at);
  return found !== undefined && found.value >= 1000 ? found : undefined;
}

/** « 3 000 milliards [dix] ans plus tôt »: behind digits with a scale a small number in words that counts something of its own. */
const opensAnother = (
  list: readonly Token[],
  from: number,
  { end, value, scale, joined }: Scaled & { readonly joined: boolean },
): boolean => !joined && scale === 1 && value < 100 && list[from]?.kind === 'word' && list[end]?.kind === 'word';

/** The number in words, or in digits with words of scale, that starts at a token. */
export function readSpelled(t: NumberTables, list: readonly Token[], index: number): Found<Spelled> | undefined {
  const head = scaled(t, list, index);
  if (head === undefined) return undefined;
  const digits = list[index]?.kind !== 'word';
  let { end, value, scale } = head;
  // What a scale larger than all behind it has closed: « tres billones cuatrocientos mil doscientos millones ».
  let closed = { value: 0, scale: Number.POSITIVE_INFINITY };
  for (let last = scale; last > 100 && t.halves.at(list, end) === undefined; ) {
    const part = nextPart(t, list, end);
    if (part === undefined || (digits && opensAnother(list, end, part))) break;
    if (part.scale > last) {
      const open = value - closed.value;
      if (part.joined || open >= part.scale || part.scale >= closed.scale) break;
      value = closed.value + (open + part.value / part.scale) * part.scale;
    } else if (part.scale < last && part.value < last) {
      if (last >= 1e6) closed = { value, scale: last };
      value += part.value;
    } else break;
    [end, scale, last] = [part.end, part.scale > last ? part.scale : scale, part.scale === 1 ? 1 : part.scale];
  }
  const half = scale > 1 || !digits ? halfAt(t, list, end) : undefined;
  if (half !== undefined && scaleAt(t, list, half) === undefined) return { end: half, value: { value: value + scale / 2, scale, digits } };
  return { end, value: { value, scale, digits } };
}

function nextPart(t: NumberTables, list: readonly Token[], index: number): (Scaled & { readonly joined: boolean }) | undefined {
  const joined = t.joiners.at(list, index)?.end;
  const at = joined ?? past(list, index);
  const part = scaled(t, list, at);
  if (part === undefined || (list[at]?.kind === 'number' && part.scale === 1 && part.end - at === 1)) return undefined;
  if (t.noTails.has(list[at]?.lower ?? '') && part.end === at + 1) return undefined;
  if (joined !== undefined && (t.denominators.at(list, part.end) !== undefined || t.denominators.at(list, at) !== undefined))
    return undefined;
  return { ...part, joined: joined !== undefined };
}
