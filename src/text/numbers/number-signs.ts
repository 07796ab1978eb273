// Numbers spelled sign by sign, in groups of four digits, alone or mixed with digits: 一百零五, 兩萬五, 2億3456万, 만 이천, 열두.
import type { Token } from '../../model/token.ts';
import type { Found } from '../words/phrases.ts';
import { readDigits } from './number-digits.ts';
import type { NumberTables, Spelled } from './number-words.ts';

/** What was read so far: whole groups, the group that is open, and the digits before the next word of scale. */
type Sum = {
  total: number;
  group: number;
  digits: number | undefined;
  /** How many signs the digits are; none where they are digits. */
  run: number;
  /** The last word of scale inside the group, and that which closed the last group. */
  last: number;
  scale: number;
  more: boolean;
  /** Whether the tens inside the group are of the native series. */
  native: boolean | undefined;
  /** Whether digits stand in it: behind them signs are particles (「5천이」). */
  opened: boolean;
};

const LONGEST = 40;

/** The number that starts at a token, in signs or digits or both. */
export function readSigns(t: NumberTables, list: readonly Token[], index: number, isInside = false): Found<Spelled> | undefined {
  const sum: Sum = {
    total: 0,
    group: 0,
    digits: undefined,
    run: 0,
    last: Number.POSITIVE_INFINITY,
    scale: Number.POSITIVE_INFINITY,
    more: false,
    native: undefined,
    opened: false,
  };
  let end = index;
  let largest = 1;
  while (end < index + LONGEST) {
    const next = step(t, list, end, sum, end > index, isInside);
    if (next === undefined) break;
    largest = Math.max(largest, next.scale);
    end = next.end;
  }
  if (end === index) return undefined;
  const point = pointAt(t, list, end, sum, largest);
  const value = sum.total + sum.group + tail(t, sum);
  const digits = list[index]?.kind === 'number';
  const scale = largest < 1000 ? 1 : largest;
  if (point !== undefined) return { end: point.end, value: { value: point.value, scale: Math.max(scale, point.scale), digits } };
  return { end, value: { value: Number(value.toPrecision(15)), scale, digits, ...(sum.more && { more: true }) } };
}

type Step = { readonly end: number; readonly scale: number };

function step(t: NumberTables, list: readonly Token[], index: number, sum: Sum, inside: boolean, isInside: boolean): Step | undefined {
  const token = list[index];
  if (token === undefined || (inside || isInside ? t.breaks : t.notFirst).at(list, index) !== undefined) return undefined;
  if (inside && token.spaced && !mayFollow(t, list, index, sum)) return undefined;
  if (token.kind === 'number' || (token.kind === 'mark' && !inside)) return digitsStep(t, list, index, sum);
  const found = t.atoms.at(list, index);
  if (found === undefined) return inside ? (shortStep(t, list, index, sum) ?? moreStep(t, list, index, sum)) : undefined;
  const { value, end } = found;
  if (inside && value < 10 && t.opening.at(list, index) !== undefined && (t.atoms.at(list, end)?.value ?? 0) < 100) return undefined;
  const native = t.native.at(list, index) !== undefined;
  if (value < 10 && sum.native === true && !native) return undefined;
  sum.native = value >= 10 && value < 100 ? native : undefined;
  if (value < 10) return isEither(t, list, index, value, sum) ? undefined : signStep(value, end, sum);
  if (value >= 10_000) return groupStep(value, end, sum);
  if (value === 10 || value === 100 || value === 1000) return scaleStep(value, end, sum);
  // 廿, 스물: tens that are one word.
  if (sum.digits !== undefined || value >= sum.last) return undefined;
  sum.group += value;
  sum.last = 10;
  return { end, scale: 1 };
}

// 「만 이천」, 「3만 5천」, 八千 三百: behind a blank goes on a word of scale, or what has one of its own; 「3만 이상」 does not.
function mayFollow(t: NumberTables, list: readonly Token[], index: number, sum: Sum): boolean {
  const own = t.atoms.at(list, index);
  if (t.numerals.blanks === true && mayFollowFreely(t, list, index, sum)) return true;
  if (own !== undefined && own.value >= 10) return own.value >= 10_000 || sum.digits === undefined || sum.run > 0;
  if (sum.digits !== undefined || Math.min(sum.last, sum.scale) === Number.POSITIVE_INFINITY) return false;
  if (own === undefined) {
    const digits = list[index]?.kind === 'number' ? readDigits(list, index, t.numerals) : undefined;
    const scale = digits === undefined || list[digits.end]?.spaced === true ? undefined : t.atoms.at(list, digits.end);
    return digits !== undefined && ((scale !== undefined && scale.value >= 100) || digits.end - index > 1 || digits.value.value >= 100);
  }
  const scale = list[own.end]?.spaced === true ? undefined : t.atoms.at(list, own.end);
  return scale !== undefined && scale.value >= 10;
}

// 一百 五 十, 7 万5 千4 百, 十 余 万: where blanks mean nothing, a word of scale and what stands behind one go on.
function mayFollowFreely(t: NumberTables, list: readonly Token[], index: number, { digits, last, scale }: Sum): boolean {
  const own = t.atoms.at(list, index);
  if (own !== undefined && own.value >= 10) return true;
  if (own !== undefined) return digits === undefined && Math.min(last, scale) !== Number.POSITIVE_INFINITY;
  const more = t.joiners.at(list, index);
  return more !== undefined && (t.atoms.at(list, more.end)?.value ?? 0) >= 10_000;
}

// 两三年, 三四百人: two signs that follow each other in counting are two numbers; 二〇二三 and 一二三四五 are one.
function isEither(t: NumberTables, list: readonly Token[], index: number, value: number, sum: Sum): boolean {
  if (sum.run !== 1 || sum.digits === undefined || sum.digits === 0 || value !== sum.digits + 1) return false;
  const next = t.atoms.at(list, index + 1);
  return (next === undefined || next.value > 9) && t.points.at(list, index + 1) === undefined;
}

function digitsStep(t: NumberTables, list: readonly Token[], index: number, sum: Sum): Step | undefined {
  if (sum.digits !== undefined && sum.digits > 0) return undefined;
  const found = readDigits(list, index, t.numerals);
  if (found === undefined) return undefined;
  const isInside = sum.group > 0 || sum.total > 0;
  // 「2千500」, 「3만5000」: what follows a word of scale is smaller than it.
  if (isInside && found.value.value >= Math.min(sum.last, sum.scale)) return undefined;
  sum.digits = found.value.value;
  sum.opened = true;
  sum.run = 0;
  return { end: found.end, scale: 1 };
}

function signStep(value: number, end: number, sum: Sum): Step | undefined {
  if ((sum.digits !== undefined && sum.run === 0) || (sum.opened && value > 0)) return undefined;
  // 一百一十: one digit is enough where a scale stood before.
  if (sum.run > 0 && sum.digits !== 0 && sum.group + sum.total > 0) return undefined;
  sum.digits = (sum.digits ?? 0) * 10 + value;
  sum.run++;
  return { end, scale: 1 };
}

function scaleStep(value: number, end: number, sum: Sum): Step | undefined {
  if (value >= sum.last || (sum.run > 1 && (sum.digits ?? 0) > 9)) return undefined;
  sum.group += (sum.digits === undefined || (sum.digits === 0 && sum.run > 0) ? 1 : sum.digits) * value;
  sum.digits = undefined;
  sum.run = 0;
  sum.last = value;
  return { end, scale: value };
}

function groupStep(value: number, end: number, sum: Sum): Step | undefined {
  const group = sum.group + (sum.digits ?? 0);
  const isEmpty = group === 0 && sum.digits === undefined;
  if (isEmpty && sum.total > 0 && value <= sum.scale && sum.scale !== value) return undefined;
  if (value > sum.scale || (isEmpty && sum.total > 0)) sum.total = (sum.total + group) * value;
  else sum.total += (isEmpty ? 1 : group) * value;
  sum.group = 0;
  sum.digits = undefined;
  sum.run = 0;
  sum.last = Number.POSITIVE_INFINITY;
  sum.scale = value;
  return { end, scale: value };
}

// 1.2M
function shortStep(t: NumberTables, list: readonly Token[], index: number, sum: Sum): Step | undefined {
  const by = t.numerals.short[list[index]?.text ?? ''];
  const next = list[index + 1];
  if (
    by === undefined ||
    sum.digits === undefined ||
    sum.run > 0 ||
    (next?.spaced === false && /^[\p{Script=Latin}\p{Nd}]/u.test(next.text))
  )
    return undefined;
  sum.digits *= by;
  return { end: index + 1, scale: by };
}

// 十多万, 「10여만」: more than so many groups.
function moreStep(t: NumberTables, list: readonly Token[], index: number, sum: Sum): Step | undefined {
  const more = t.joiners.at(list, index);
  const scale = more === undefined ? undefined : t.atoms.at(list, more.end);
  if (scale === undefined || scale.value < 10_000 || (list[more?.end ?? 0]?.spaced === true && t.numerals.blanks !== true))
    return undefined;
  const step = groupStep(scale.value, scale.end, sum);
  sum.more ||= step !== undefined;
  return step;
}

function tail(t: NumberTables, { digits, run, last, scale }: Sum): number {
  if (digits === undefined) return 0;
  const before = last === Number.POSITIVE_INFINITY ? scale : last;
  const isShort = t.numerals.shortTail === true && run === 1 && before >= 100 && before !== Number.POSITIVE_INFINITY;
  return isShort ? (digits * before) / 10 : digits;
}

// 三点一四, 「삼점일사」, 两千万点五; with a scale behind: 三点五亿.
function pointAt(
  t: NumberTables,
  list: readonly Token[],
  index: number,
  sum: Sum,
  largest: number,
): { readonly end: number; readonly value: number; readonly scale: number } | undefined {
  const point = t.points.at(list, index);
  if (point === undefined) return undefined;
  let text = '';
  let end = point.end;
  for (; end < point.end + LONGEST; end++) {
    const sign = list[end]?.kind === 'word' ? t.atoms.at(list, end) : undefined;
    if (sign === undefined || sign.value > 9 || sign.end !== end + 1 || t.breaks.at(list, end) !== undefined) break;
    text += String(sign.value);
  }
  if (text === '' && list[end]?.kind === 'number' && list[end]?.spaced === false) {
    text = (list[end]?.text ?? '').normalize('NFKC');
    end++;
  }
  if (!/^\d+$/.test(text)) return undefined;
  const value = Number(`${sum.total + sum.group + (sum.digits ?? 0)}.${text}`);
  const scale = t.atoms.at(list, end);
  if (scale === undefined || scale.value < 10 || largest >= scale.value) return { end, value, scale: 1 };
  const by = t.atoms.at(list, scale.end);
  const times = by !== undefined && by.value > scale.value ? scale.value * by.value : scale.value;
  return { end: times === scale.value ? scale.end : (by?.end ?? scale.end), value: Number((value * times).toPrecision(15)), scale: times };
}
