// A number without a noun of its own: « ce matin, 69 ». Its noun is one that the sentence names for it, that of a figure of the
// same number, of one in the same sentence, of the metric whose words stand near, or of the last figure before.
import type { Token } from '../../../../model/token.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { FigureTables } from '../tables/figure-tables.ts';
import { countedNoun } from './counted-noun.ts';
import { isPlural, lemma } from './lemma.ts';

/** A figure a bare number may take its noun from; `sentence` counts sentences with figures. */
export type Donor = {
  readonly unit: string;
  readonly value: number;
  readonly block: number;
  readonly sentence: number;
  readonly money: boolean;
  readonly time: boolean;
  /** Id of its metric. */
  readonly metric?: string;
};

/** How many blocks back a number may find its noun, and how many words before it may name another. */
const BLOCKS = 1;
const NAMED = 20;

/** The noun that a sentence names for a bare number: "the number of states … is 72", "72 of the 193 members", "groups, a dozen of which". */
export function namedNoun(list: readonly Token[], q: Quantity, next: Quantity | undefined, t: FigureTables): string | undefined {
  return (
    labelNoun(list, q.start, t) ??
    totalNoun(list, q.start, t) ??
    totalBehind(list, q, t) ??
    wholeOf(list, q, next, t) ??
    apposed(list, q, t) ??
    changing(list, q, t)
  );
}

/** How many words the label of a number may have. */
const LABEL = 4;

// « Mitarbeiter: 41.000 », "Deaths (confirmed): 12": the whole label before a colon
function labelNoun(list: readonly Token[], index: number, t: FigureTables): string | undefined {
  if (list[index - 1]?.text !== ':' || index - 1 > LABEL || list[0]?.kind !== 'word') return undefined;
  return countedNoun(list, 0, t.nouns, true)?.unit ?? (index === 2 ? lemma(list[0].text, t.nouns) : undefined);
}

function totalNoun(list: readonly Token[], index: number, t: FigureTables): string | undefined {
  for (let i = Math.max(0, index - 12); i < index; i++) {
    const words = t.totals.at(list, i);
    const noun = words === undefined ? undefined : countedNoun(list, words.end, t.nouns, true);
    if (noun?.sure === true && noun.end <= index) return noun.unit;
  }
  return undefined;
}

// « On estime à 2 500 le nombre de participants »
function totalBehind(list: readonly Token[], { end }: Quantity, t: FigureTables): string | undefined {
  const words = t.totals.at(list, end);
  const noun = words === undefined ? undefined : countedNoun(list, words.end, t.nouns, true);
  return noun?.sure === true ? noun.unit : undefined;
}

function wholeOf(list: readonly Token[], q: Quantity, next: Quantity | undefined, t: FigureTables): string | undefined {
  if (next?.kind !== 'count' || next.start - q.end > 3) return undefined;
  return t.linkers.at(list, q.end) !== undefined || t.fractions.of.at(list, q.end) !== undefined ? next.unit : undefined;
}

function apposed(list: readonly Token[], { start, end }: Quantity, t: FigureTables): string | undefined {
  const [noun, comma] = [list[start - 2], list[start - 1]];
  if (comma?.text !== ',' || noun?.kind !== 'word' || t.apposed.at(list, end) === undefined || !isPlural(noun.lower, t.nouns))
    return undefined;
  return lemma(noun.text, t.nouns);
}

/** How near before a number its change stands, and how far before that its subject. */
const [LEADING, SUBJECT] = [3, 14];

// « las denuncias por delitos informáticos pasaron de 27.000 … »: the first plural with an article in the clause.
function changing(list: readonly Token[], { start }: Quantity, t: FigureTables): string | undefined {
  const verb = [1, 2, LEADING].map((back) => start - back).find((i) => t.changes.has(list[i]?.lower ?? ''));
  if (verb === undefined) return undefined;
  let noun: string | undefined;
  for (let i = verb - 1; i > Math.max(0, verb - SUBJECT); i--) {
    const token = list[i];
    if (token === undefined || token.kind !== 'word') break;
    if (t.nouns.determiners.has(list[i - 1]?.lower ?? '') && !t.nouns.stops.has(token.lower) && isPlural(token.lower, t.nouns))
      noun = lemma(token.text, t.nouns);
  }
  return noun;
}

// « magnitud 6.2 » counts no persons: parts of one are of what was told in parts before.
const isAlike = (q: Quantity, d: Donor): boolean => q.scale > 1 || Number.isInteger(q.value) || !Number.isInteger(d.value);

const fits = (q: Quantity, d: Donor): boolean => !d.time && d.money === q.scale >= 1e6 && isAlike(q, d);

/** A figure of the same number, or one of the same sentence. */
export function closeDonor(q: Quantity, sentence: number, donors: readonly Donor[]): Donor | undefined {
  const fitting = donors.filter((d) => fits(q, d));
  return (q.value === 0 ? undefined : fitting.findLast((d) => d.value === q.value)) ?? fitting.findLast((d) => d.sentence === sentence);
}

/** The last figure before, in the block before only if the sentence names nothing else. */
export function lastDonor(
  list: readonly Token[],
  q: Quantity,
  block: number,
  donors: readonly Donor[],
  t: FigureTables,
): Donor | undefined {
  const found = donors.findLast((d) => fits(q, d) && block - d.block <= BLOCKS);
  return found === undefined || found.block === block || !namesOther(list, q.start, t) ? found : undefined;
}

// « las denuncias pasaron de 27.000 … »
function namesOther(list: readonly Token[], index: number, t: FigureTables): boolean {
  for (let i = Math.max(0, index - NAMED); i < index; i++) {
    const token = list[i];
    if (token?.kind === 'word' && t.nouns.determiners.has(list[i - 1]?.lower ?? '') && isPlural(token.lower, t.nouns)) return true;
  }
  return false;
}
