// Which metric of the profile a figure measures: by its unit, and by words near it in the sentence.
import type { FigureKind } from '../../../../model/packs/figures.ts';
import type { Metric } from '../../../../model/profile.ts';
import type { Token } from '../../../../model/token.ts';
import { firstAt } from '../../../../text/first-at.ts';
import { isUnspaced } from '../../../../text/tokens/letters.ts';
import { tokens } from '../../../../text/tokens/tokens.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { StarredWord } from '../tables/cue-words.ts';
import { type Cue, isGeneral, type MetricTables } from '../tables/metric-tables.ts';

/** Words of cues in a sentence: number and place. */
export type CuePlaces = readonly { readonly phrase: number; readonly start: number; readonly end: number }[];

/** Where words of cues stand in a sentence, found once for all its figures. */
export function cuePlaces(list: readonly Token[], t: MetricTables): CuePlaces {
  return list.flatMap((_, start) => t.words.at(list, start).map(({ phrase, end }) => ({ phrase, start, end })));
}

/** How far words of a cue may stand from the figure, in tokens; a comma, a colon or another figure counts for several. */
const NEAR = 30;
const MARKS: ReadonlyMap<string, number> = new Map([
  [',', 3],
  [':', 3],
  ['–', 3],
  ['—', 3],
  [';', 30],
  ['，', 3],
  ['：', 3],
  ['；', 30],
  ['、', 3],
  ['،', 3],
  ['؛', 30],
]);
const LABELS: ReadonlySet<string> = new Set([':', '：', '–', '—', '-']);
/** By how much words are farther that stand nearer to another figure. */
const OWNED = 5;
const FIGURE = 5;
/** Words that must not stand near a figure bar it this far. */
const BARRED = 18;
/** Of words that stand nearer by so much they bar nothing. */
const SLACK = 6;
/** What is counted in news of any event comes behind every metric of the profile. */
const LAST = -1000;
const behind = (metric: Metric): number => (isGeneral(metric) ? LAST : 0);
/** How far words may stand of which one must stand somewhere in the sentence. */
const FAR = 60;

/** Words of cues around a figure: how near, whether there at all, and whether no other count stands nearer to them. */
type Distances = { readonly near: ReadonlyMap<number, number>; readonly all: ReadonlySet<number>; readonly own: ReadonlySet<number> };

/** A sentence around a figure: its tokens, its figures near by, the words of cues in it. */
export type Setting = { readonly list: readonly Token[]; readonly around: readonly Quantity[]; readonly places: CuePlaces };

/** A metric of a figure with its unit, and how well it fits. */
type Fit = { readonly metric: Metric; readonly unit: string; readonly score: number };

/** The best metric of a figure; of equally good ones the first of the profile. */
export function metricOf(q: Quantity, setting: Setting, t: MetricTables): Metric | undefined {
  if (q.unit === undefined) return undefined;
  const unit = headed(
    tokens(q.unit).map((token) => token.lower),
    t,
  );
  const distances = nearest(q, setting, t);
  return best(t.byUnit(t.adjectivesBefore ? unit : unit.slice(0, 1)), (cue) => {
    const words = Math.max(...cue.units.map((phrase) => holds(unit, phrase, t.adjectivesBefore)));
    return words === 0 ? undefined : scored(cue, words, q, distances);
  })?.metric;
}

// "heads of delegation" are heads.
function headed(unit: readonly string[], t: MetricTables): readonly string[] {
  const link = t.headLast ? unit.findIndex((word) => t.linkers.has(word)) : -1;
  return link > 0 ? unit.slice(0, link) : unit;
}

/** How close words of a metric must stand to a number without noun. */
const CLOSE = 12;

/** The growing metric whose words stand closest to a number without noun, and its first unit. */
export function metricByWords(q: Quantity, setting: Setting, t: MetricTables): Fit | undefined {
  const distances = nearest(q, setting, t);
  return best(t.byNear(distances.near.keys()), (cue) => {
    const score = scored(cue, 1, q, distances);
    return score !== undefined && score - behind(cue.metric) >= 3 + 2 * NEAR - CLOSE ? score : undefined;
  });
}

/** The narrower thing of its metric that a figure counts, by the nearest words that say so. */
export function scopeOf(q: Quantity, setting: Setting, { id }: Metric, t: MetricTables): string | undefined {
  const list = t.scopes.get(id);
  if (list === undefined) return undefined;
  const { near } = nearest(q, setting, t);
  let found: { readonly id: string; readonly distance: number } | undefined;
  for (const scope of list) {
    for (const phrase of scope.words) {
      const distance = near.get(phrase);
      if (distance !== undefined && distance <= scope.reach && (found === undefined || distance < found.distance))
        found = { id: scope.id, distance };
    }
  }
  return found?.id;
}

/** The expectation of a growing metric, where words of it stand next to a figure: « on en attendait 60 ». */
export function expectationOf(q: Quantity, setting: Setting, { id }: Metric, t: MetricTables): Metric | undefined {
  const { own } = nearest(q, setting, t);
  return t.expectations.get(id)?.find(({ words }) => [...words].some((phrase) => own.has(phrase)))?.metric;
}

/** The unit of a cue as its language writes it. */
const unitOf = ({ units: [first = []] }: Cue): string =>
  first.reduce((text, { word }) => text + (text !== '' && !(isUnspaced(text.slice(-1)) && isUnspaced(word)) ? ' ' : '') + word, '');

function best(cues: readonly Cue[], score: (cue: Cue) => number | undefined): Fit | undefined {
  let found: Fit | undefined;
  for (const cue of cues) {
    const points = score(cue);
    if (points !== undefined && (found === undefined || points > found.score))
      found = { metric: cue.metric, unit: unitOf(cue), score: points };
  }
  return found;
}

function scored({ metric, near, also, not, range }: Cue, words: number, q: Quantity, distances: Distances): number | undefined {
  const [low, high] = range;
  if (q.value < low || q.value > high || (isGeneral(metric) && q.kind === 'bare' && !Number.isInteger(q.value))) return undefined;
  const closest = (set: ReadonlySet<number>): number | undefined => {
    let least: number | undefined;
    for (const phrase of set) {
      const distance = distances.near.get(phrase);
      if (distance !== undefined && (least === undefined || distance < least)) least = distance;
    }
    return least;
  };
  const expected = metric.stage === 'expected';
  // « 65 ont signé ; on en attendait 60 »: what is expected is the number next to the words.
  const by = closest(expected && also.size === 0 ? new Set([...near].filter((phrase) => distances.own.has(phrase))) : near);
  const told = expected ? distances.own : distances.all;
  const too = [...also].some((phrase) => told.has(phrase));
  if ((near.size > 0 && by === undefined) || (also.size > 0 && !too) || (closest(not) ?? BARRED) < Math.min(BARRED, (by ?? BARRED) + SLACK))
    return undefined;
  return behind(metric) + 3 * words + (by === undefined ? 0 : 2 * NEAR - by) + (too ? NEAR / 2 : 0);
}

/** How many words of a phrase the unit holds, in a row: all or none; at its start where the head comes first (« huy chương » is no « chương »). */
function holds(unit: readonly string[], phrase: readonly StarredWord[], anywhere: boolean): number {
  const fits = (own: string | undefined, { word, prefix }: StarredWord): boolean =>
    own === word || (prefix && own?.startsWith(word) === true);
  const last = anywhere ? unit.length - phrase.length : 0;
  for (let i = 0; i <= last; i++) if (phrase.every((word, k) => fits(unit[i + k], word))) return phrase.length;
  return 0;
}

/** What holds a figure of its own before its mark is a clause, no label: « Six mois après la signature : 12 pays … ». */
function isOfLabel(list: readonly Token[], { start, end }: Quantity, mark: number): boolean {
  if (start >= mark || mark - end > LABELLING) return false;
  for (let i = end; i < mark; i++) if (MARKS.has(list[i]?.text ?? '')) return false;
  return true;
}

const LABELLING = 6; // tokens

/** The distance of each word of a cue that stands near a figure. */
function nearest(q: Quantity, { list, around, places }: Setting, { headLast }: MetricTables): Distances {
  const distances = new Map<number, number>();
  const all = new Set<number>();
  const own = new Set<number>();
  const here = around.filter((o) => o !== q);
  const labelled = LABELS.has(list[q.start - 1]?.text ?? '') && !here.some((o) => o.unit !== undefined && isOfLabel(list, o, q.start - 1));
  for (let i = firstAt(places.length, (k) => (places[k]?.start ?? 0) >= q.start - FAR); i < places.length; i++) {
    const place = places[i];
    if (place === undefined || place.start > q.end + FAR) break;
    const { phrase, start, end } = place;
    // Its own head does not tell a figure from others, as its adjectives do: « signataire », « pays européens ».
    if (q.head !== undefined && start <= q.head && q.head < end) continue;
    const [from, to] = end <= q.start ? [end, q.start] : start >= q.numberEnd ? [Math.min(q.end, start), start] : [start, start];
    let distance = to - from;
    for (let k = from; k < to; k++) distance += (MARKS.get(list[k]?.text ?? '') ?? 0) + (breaks(list[k - 1], list[k]) ? BREAK : 0);
    if (start >= q.numberEnd && breaks(list[start - 1], list[start])) distance += BREAK;
    // « Африка — 21, Азия — 19 »: a label stands before its figure.
    if (labelled) distance += start >= q.numberEnd ? OWNED : from < to ? -LABEL : 0;
    // of words as near, those behind, where the head closes its group: « 214명이 숨지고 1450명이 다쳤다 »
    if (headLast && end <= q.start) distance += BEFORE;
    const between = here.filter((other) => (other.start >= from && other.end <= to) || (other.start <= start && end <= other.end)).length;
    distance += between > 0 ? between * FIGURE : here.some((other) => isOwner(other, place, q)) ? OWNED : 0;
    if (distance <= FAR) all.add(phrase);
    if (distance <= NEAR && !here.some((other) => COUNTS.has(other.kind) && gap(list, other, place) < gap(list, q, place))) own.add(phrase);
    if (distance <= NEAR && distance < (distances.get(phrase) ?? Number.POSITIVE_INFINITY)) distances.set(phrase, distance);
  }
  return { near: distances, all, own };
}

/** « 署名７４カ国に　批准は進まず »: in scripts without blanks one parts two clauses of a headline. */
const BREAK = 6;
const SIGN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const breaks = (a: Token | undefined, b: Token | undefined): boolean =>
  b?.spaced === true && SIGN.test(b.text) && a !== undefined && SIGN.test(a.text);

const BEFORE = 0.5;

/** A mark between a label and its figure, with what it counts for. */
const LABEL = 4;

const COUNTS: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'bare', 'collective', 'range']);

// « 60 étaient attendus, 72 ont signé »: words are farther from a figure behind a comma.
function gap(list: readonly Token[], { start, end }: Quantity, word: CuePlaces[number]): number {
  const [from, to] = word.end <= start ? [word.end, start] : [end, word.start];
  let distance = Math.max(0, to - from);
  for (let i = from; i < to; i++) distance += MARKS.get(list[i]?.text ?? '') ?? 0;
  return distance;
}

// Words between two figures are those of the one that stands nearer to them.
function isOwner(other: Quantity, word: CuePlaces[number], q: Quantity): boolean {
  if (other.end <= word.start && word.end <= q.start) return word.start - other.end < q.start - word.end;
  return q.end <= word.start && word.end <= other.start && other.start - word.end < word.start - q.end;
}
