// The number of a figure, however it is said: digits and words, « une centaine », « des milliers », "two thirds", « nửa ».
import type { Bound } from '../../../../model/mention.ts';
import type { Token } from '../../../../model/token.ts';
import { readNumber } from '../../../../text/numbers/number.ts';
import { vulgarFraction } from '../../../../text/numbers/number-digits.ts';
import type { Found, Phrases } from '../../../../text/words/phrases.ts';
import type { FigureTables } from '../tables/figure-tables.ts';
import { measuredAt } from './measured.ts';

/** How a number is said. */
type AmountForm = 'number' | 'collective' | 'vague' | 'fraction';

/** A number read at a token; `linked` when a word like « de » may stand before its noun. */
export type Amount = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly form: AmountForm;
  readonly bound?: Bound;
  readonly scale: number;
  readonly digits: boolean;
  readonly linked: boolean;
};

const hyphen = (list: readonly Token[], i: number): number => (list[i]?.text === '-' && list[i]?.spaced === false ? i + 1 : i);

/** The number that starts at a token. */
export function amountAt(list: readonly Token[], index: number, t: FigureTables): Amount | undefined {
  return vagueAt(list, index, t) ?? fractionAt(list, index, t) ?? collectiveAt(list, index, t) ?? numberAt(list, index, t);
}

function numberAt(list: readonly Token[], index: number, t: FigureTables): Amount | undefined {
  const found = readNumber(list, index, t.pack);
  if (found === undefined || ordinalAt(list, index, found.end, t)) return undefined;
  const { value, scale, digits, more: isMore } = found.value;
  const more = mixed(list, found.end, t);
  if (more !== undefined) {
    // « trois millions et deux tiers » are parts of a million; « mille dix et un tiers » of one.
    const times = t.numbersAreSigns || value % scale !== 0 ? 1 : scale;
    const scaled = scale === 1 && !t.numbersAreSigns ? t.scales.at(list, more.end) : undefined;
    if (scaled !== undefined) {
      const whole = (value + more.value) * scaled.value; // « sechs und zwei Drittel Millionen »
      return { start: index, end: scaled.end, value: whole, form: 'number', scale: scaled.value, digits, linked: true };
    }
    const part = more.value * times;
    return { start: index, end: more.end, value: value < 0 ? value - part : value + part, form: 'number', scale, digits, linked: false };
  }
  const collective = t.collectives.at(list, hyphen(list, found.end));
  if (collective !== undefined && value > 1) {
    return { start: index, end: collective.end, value: value * collective.value.value, form: 'collective', scale, digits, linked: true };
  }
  return {
    start: index,
    end: found.end,
    value,
    form: vulgarFraction(list[index]?.text ?? '') === undefined ? 'number' : 'fraction',
    ...(isMore && { bound: 'more-than' }),
    scale,
    digits,
    linked: scale >= 1e6,
  };
}

// "five and a quarter", « trois millions et deux tiers »
function mixed(list: readonly Token[], index: number, t: FigureTables): Found<number> | undefined {
  const and = t.fractions.with.at(list, index) ?? t.nouns.and.at(list, index);
  if (and !== undefined) return parted(list, and.end, t);
  return list[index - 1]?.kind === 'number' && list[index]?.spaced === true ? slashed(list, index) : undefined;
}

// "twenty-first": a number that runs into an ordinal is none.
function ordinalAt(list: readonly Token[], index: number, end: number, t: FigureTables): boolean {
  if (t.ordinals.at(list, index) !== undefined) return (t.ordinals.at(list, index)?.end ?? 0) > end;
  const next = t.ordinals.at(list, hyphen(list, end));
  return next !== undefined && list[end]?.text === '-';
}

function vagueAt(list: readonly Token[], index: number, t: FigureTables): Amount | undefined {
  const opener = t.vagueOpeners.at(list, index);
  const opened = opener === undefined ? undefined : t.vagueOpened.at(list, opener.end);
  const article = t.vagueArticles.at(list, index)?.end ?? index;
  const first = opened ?? t.vague.at(list, article);
  if (first === undefined) return undefined;
  let { end, value } = first;
  // « des dizaines de milliers », « hàng chục nghìn », "hundreds of millions"
  for (let i = 0; i < 3; i++) {
    const at = t.linkers.at(list, end)?.end ?? end;
    const next = t.vague.at(list, at) ?? t.vagueOpened.at(list, at);
    if (next === undefined || next.value < 1000) break;
    value *= next.value;
    end = next.end;
  }
  return { start: index, end, value, form: 'vague', bound: 'vague', scale: value, digits: false, linked: true };
}

function collectiveAt(list: readonly Token[], index: number, t: FigureTables): Amount | undefined {
  const article = t.collectiveArticles.at(list, index)?.end ?? (t.pack.figures.collectiveArticles.length === 0 ? index : undefined);
  if (article === undefined) return undefined;
  const adjective = t.collectiveAdjectives.at(list, article);
  const found = t.collectives.at(list, hyphen(list, adjective?.end ?? article));
  if (found === undefined) return undefined;
  const { value, about } = found.value;
  const bound = adjective?.value ?? (about ? 'about' : undefined);
  return { start: index, end: found.end, value, form: 'collective', ...(bound && { bound }), scale: 1, digits: false, linked: true };
}

function fractionAt(list: readonly Token[], index: number, t: FigureTables): Amount | undefined {
  const shared = share(list, index, t);
  if (shared !== undefined)
    return { start: index, end: shared.end, value: shared.value, form: 'fraction', scale: 1, digits: true, linked: false };
  const part: Part | undefined = slashed(list, index) ?? parted(list, index, t) ?? t.fractions.alone.at(list, index);
  return part === undefined ? undefined : whole(list, index, part, t);
}

// "half a million", « un demi-million », "two thirds of a million", « nửa triệu », "half a dozen"
function whole(list: readonly Token[], index: number, part: Part, t: FigureTables): Amount {
  const base = { start: index, digits: list[index]?.kind === 'number' || part.sure === true, linked: true } as const;
  const link = hyphen(list, part.end);
  const linked = t.linkers.at(list, link)?.end ?? link;
  const at = t.fractions.articles.at(list, linked)?.end ?? linked;
  const scale = t.scales.at(list, at);
  if (scale !== undefined) return { ...base, end: scale.end, value: part.value * scale.value, form: 'number', scale: scale.value };
  const collective = t.collectives.at(list, at);
  if (collective === undefined) return { ...base, end: part.end, value: part.value, form: 'fraction', scale: 1 };
  const { value, about } = collective.value;
  return { ...base, end: collective.end, value: part.value * value, form: 'collective', ...(about && { bound: 'about' }), scale: 1 };
}

/** A fraction; `sure` where its form leaves no doubt: 三分の二. */
type Part = Found<number> & { readonly sure?: boolean };

// "two thirds", « un quart », "a twenty-first", « hai phần ba »
function parted(list: readonly Token[], index: number, t: FigureTables): Part | undefined {
  const { one, more, articles, over } = t.fractions;
  const article = articles.at(list, index);
  const number = readNumber(list, index, t.pack);
  if (number !== undefined && Number.isInteger(number.value.value)) {
    const slash = over.at(list, number.end);
    const below = slash === undefined ? undefined : readNumber(list, slash.end, t.pack);
    if (below !== undefined && below.value.value > number.value.value)
      return { end: below.end, value: number.value.value / below.value.value, sure: true };
    const under = t.fractions.under.at(list, number.end);
    const above = under === undefined ? undefined : readNumber(list, under.end, t.pack, true);
    if (above !== undefined && Math.abs(number.value.value) > 1)
      return { end: above.end, value: above.value.value / number.value.value, sure: true };
    const found = denominator(list, hyphen(list, number.end), number.value.value === 1 ? one : more, t) ?? t.glued(list, number.end);
    if (found !== undefined) {
      const sure = number.value.value === 1 ? isSingle(list, index, t) : found.value !== FOURTHS && !t.numbersAreSigns;
      return { end: found.end, value: number.value.value / found.value, sure };
    }
  }
  const found = article === undefined ? undefined : denominator(list, article.end, one, t);
  return found === undefined ? undefined : { end: found.end, value: 1 / found.value, sure: isSingle(list, index, t) };
}

/** « dois quartos » are two rooms, "two quarters" half a year. */
const FOURTHS = 4;

// "cut by a third", « um ein Drittel »: no ordinal stands there.
const isSingle = (list: readonly Token[], index: number, t: FigureTables): boolean =>
  t.fractions.sureBehind.has(list[index - 1]?.lower ?? '');

function denominator(list: readonly Token[], index: number, words: Phrases<number>, t: FigureTables): Found<number> | undefined {
  const word = words.at(list, index);
  if (word !== undefined) return word.value > 1 ? word : undefined;
  const tens = readNumber(list, index, t.pack);
  // « vinte e dois trinta avos »
  const behind = tens === undefined ? undefined : t.fractions.behind.at(list, tens.end);
  if (tens !== undefined && behind !== undefined && tens.value.value > 1)
    return { end: behind.end, value: tens.value.value * behind.value };
  if (tens === undefined || tens.value.value < 20 || tens.value.value % 10 !== 0) return undefined;
  const joined = t.tensJoiners.at(list, hyphen(list, tens.end))?.end; // « un vingt et unième »
  const unit = words.at(list, joined === undefined ? hyphen(list, tens.end) : hyphen(list, joined));
  return unit !== undefined && unit.value < 10 ? { end: unit.end, value: tens.value.value + unit.value } : undefined;
}

const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 100]);

// « 2/3 »; days and months are known as dates by now.
function slashed(list: readonly Token[], index: number): Found<number> | undefined {
  const [above, slash, below, more] = [list[index], list[index + 1], list[index + 2], list[index + 3]];
  if (above?.kind !== 'number' || slash?.text !== '/' || below?.kind !== 'number' || slash.spaced || below.spaced) return undefined;
  if (list[index - 1]?.text === '/' || (more !== undefined && !more.spaced && /^[/\p{L}]/u.test(more.text))) return undefined;
  const [a, b] = [Number(above.text), Number(below.text)];
  return a > 0 && a < b && DENOMINATORS.has(b) ? { end: index + 3, value: a / b } : undefined;
}

const SHARE = 1000;

// "one in three", « 1 sur 3 »; but « 2 sur 3 ans » are two figures
function share(list: readonly Token[], index: number, t: FigureTables): Found<number> | undefined {
  const above = readNumber(list, index, t.pack);
  const of = above === undefined ? undefined : t.fractions.of.at(list, above.end);
  const below = of === undefined ? undefined : readNumber(list, of.end, t.pack);
  if (above === undefined || below === undefined) return undefined;
  const [a, b] = [above.value.value, below.value.value];
  if (!(a !== 0 && Math.abs(a) < 20 && Math.abs(a) < b && b <= SHARE && Number.isInteger(a) && Number.isInteger(b))) return undefined;
  const measured = measuredAt(list, below.end, false, t);
  return measured === undefined || measured.kind === 'percent' ? { end: below.end, value: a / b } : undefined;
}
