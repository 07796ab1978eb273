import { unions } from '../../text/unions.ts';

/** A statement as it stands on a page; `original`: the page that this one copies or translates, itself if none. */
export type Placed = {
  readonly language: string;
  readonly quote: string;
  readonly document: string;
  readonly original: string;
  readonly start: number;
};

const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SYLLABLE = /\p{Script=Hangul}/u;
const LETTER = /\p{L}/u;
// Signs and syllables say as much as so many letters.
const PER_SIGN = 3;
const PER_SYLLABLE = 2;
/** A translation is no longer or shorter than so many times. */
const LONGEST = 2.5;

/**
 * Joins the groups of statements of one speaker that an original and its translation both hold: where both give the speaker as many
 * statements, one by one in their order; else those that alone hold the same numbers. Groups are lists of indices, in order.
 */
export function withTranslations(list: readonly Placed[], groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sets = unions(groups.length);
  for (const pages of familiesOf(list, groups)) {
    const [first, ...rest] = pages;
    for (const page of rest) {
      if (first === undefined || page.language === first.language) continue;
      for (const [one, other] of pairs(first.statements, page.statements)) sets.join(one.group, other.group);
    }
  }
  return sets.groups().map((same) => same.flatMap((g) => groups[g] ?? []).sort((a, b) => a - b));
}

type Statement = { readonly group: number; readonly numbers: readonly string[]; readonly length: number };
type Page = { readonly language: string; readonly statements: readonly Statement[] };

/** The pages of each original that stands among them, the original first, each with its statements in text order, repetitions once. */
function familiesOf(list: readonly Placed[], groups: readonly (readonly number[])[]): readonly (readonly Page[])[] {
  const families = new Map<string, Map<string, { readonly placed: Placed; readonly group: number }[]>>();
  for (const [group, indices] of groups.entries()) {
    const seen = new Set<string>();
    for (const placed of indices.flatMap((i) => list[i] ?? [])) {
      if (seen.has(placed.document)) continue;
      seen.add(placed.document);
      const pages = families.get(placed.original) ?? new Map<string, { readonly placed: Placed; readonly group: number }[]>();
      const statements = pages.get(placed.document) ?? [];
      statements.push({ placed, group });
      pages.set(placed.document, statements);
      families.set(placed.original, pages);
    }
  }
  return [...families].flatMap(([original, pages]) => {
    const first = pages.get(original);
    return first === undefined || pages.size < 2
      ? []
      : [[first, ...[...pages].flatMap(([id, list]) => (id === original ? [] : [list]))].map(pageOf)];
  });
}

function pageOf(list: readonly { readonly placed: Placed; readonly group: number }[]): Page {
  const inOrder = [...list].sort((a, b) => a.placed.start - b.placed.start);
  return {
    language: list[0]?.placed.language ?? '',
    statements: inOrder.map(({ placed, group }) => ({ group, numbers: numbersOf(placed.quote), length: lengthOf(placed.quote) })),
  };
}

function pairs(left: readonly Statement[], right: readonly Statement[]): readonly (readonly [Statement, Statement])[] {
  const byPlace = left.flatMap((a, i): readonly (readonly [Statement, Statement])[] => {
    const b = right[i];
    return b !== undefined && agree(a, b) ? [[a, b]] : [];
  });
  const whole = left.length === right.length && byPlace.length === left.length;
  return (whole ? byPlace : byNumbers(left, right)).filter(([a, b]) => a.group !== b.group);
}

/** Whether one may be the translation of the other: as long, and no other numbers. */
function agree(a: Statement, b: Statement): boolean {
  const ratio = a.length / Math.max(1, b.length);
  const other = a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((n) => b.numbers.includes(n));
  return ratio < LONGEST && ratio > 1 / LONGEST && !other;
}

/** Those that alone hold the same numbers, each behind the one before. */
function byNumbers(left: readonly Statement[], right: readonly Statement[]): readonly (readonly [Statement, Statement])[] {
  const keyOf = ({ numbers }: Statement): string => numbers.join(' ');
  const once = (list: readonly Statement[]): ReadonlyMap<string, number> => {
    const places = new Map<string, number>();
    for (const [i, s] of list.entries()) places.set(keyOf(s), places.has(keyOf(s)) ? -1 : i);
    return places;
  };
  const [ours, theirs] = [once(left), once(right)];
  const found: (readonly [Statement, Statement])[] = [];
  let last = -1;
  for (const [key, i] of ours) {
    const j = theirs.get(key) ?? -1;
    const [a, b] = [left[i], right[j]];
    if (key === '' || j <= last || a === undefined || b === undefined || !agree(a, b)) continue;
    found.push([a, b]);
    last = j;
  }
  return found;
}

/** The numbers of a statement, without the marks that languages set inside them, in rising order. */
const numbersOf = (quote: string): readonly string[] =>
  [...new Set((quote.match(NUMBER) ?? []).map((n) => n.replace(/[.,]/gu, '')))].sort();

function lengthOf(quote: string): number {
  let length = 0;
  for (const sign of quote) length += SIGN.test(sign) ? PER_SIGN : SYLLABLE.test(sign) ? PER_SYLLABLE : LETTER.test(sign) ? 1 : 0;
  return length;
}
