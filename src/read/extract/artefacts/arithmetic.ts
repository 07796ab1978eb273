import { dayNumber, daysOf } from '../../../model/edtf.ts';
import type { ArtefactMention, DateMention, FigureMention } from '../../../model/mention.ts';
import { quoted, type Span } from '../../../model/span.ts';

/** The figures and dates of a page, in text order. */
export type Counted = { readonly figures: readonly FigureMention[]; readonly dates: readonly DateMention[] };

/** Where a page does not add up: the length of a span of days against the days, and the parts in brackets against their sum. */
export function* arithmetic(text: string, { figures, dates }: Counted): Generator<ArtefactMention> {
  yield* lengths(text, figures, dates);
  yield* sums(text, figures);
}

// Days in a unit, the shortest and the longest.
const UNITS: Readonly<Record<string, readonly [number, number]>> = { day: [1, 1], week: [7, 7], month: [28, 31], year: [365, 366] };
// « Some thirty months » are as many as this share more or fewer.
const LOOSE = 0.15;
// Between a length and its days stand a bracket, a comma or a dash, and no more than two short words.
const BETWEEN = /^[\s,;:(–—-]{0,3}(?:\p{L}{1,6}['’ ]\s?){0,2}$/u;
const LONGEST = 18;

function* lengths(text: string, figures: readonly FigureMention[], dates: readonly DateMention[]): Generator<ArtefactMention> {
  const spans = dates.filter(({ edtf }) => edtf.includes('/') && !edtf.includes('..'));
  let next = 0;
  for (const figure of figures) {
    const unit = UNITS[figure.unit ?? ''];
    if (unit === undefined || figure.high !== undefined) continue;
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) < figure.start - LONGEST) next++;
    const span = spans.slice(next, next + 2).find((date) => isBeside(text, figure, date));
    const days = span === undefined ? undefined : daysIn(span.edtf);
    if (span === undefined || days === undefined) continue;
    const [least, most] = [figure.value * unit[0], figure.value * unit[1]];
    const slack = figure.bound === 'exactly' ? unit[1] : most * LOOSE + unit[1];
    const tooLong = least - slack > days[1] && figure.bound !== 'at-most' && figure.bound !== 'less-than';
    const tooShort = most + slack < days[0] && figure.bound !== 'at-least' && figure.bound !== 'more-than';
    if (!tooLong && !tooShort) continue;
    const whole = { start: Math.min(figure.start, span.start), end: Math.max(figure.end, span.end) };
    const told = days[0] === days[1] ? `${days[0]}` : `${days[0]} to ${days[1]}`;
    yield artefact(text, whole, 'artefacts.length', `${span.edtf} are ${told} days, « ${figure.quote} » are ${least} to ${most}.`);
  }
}

function isBeside(text: string, figure: Span, date: Span): boolean {
  if (figure.start < date.end && date.start < figure.end) return false;
  const [from, to] = figure.end <= date.start ? [figure.end, date.start] : [date.end, figure.start];
  return to - from <= LONGEST && BETWEEN.test(text.slice(from, to));
}

// How many days an interval has, at least and at most: a month may be meant from its first day or its last.
function daysIn(edtf: string): readonly [number, number] | undefined {
  const [start = '', end = ''] = edtf.split('/').map((day) => day.replace(/[~?%]$/, ''));
  const [a, b] = [daysOf(start), daysOf(end)];
  const [first = NaN, last = NaN, from = NaN, to = NaN] = [a?.first, b?.last, a?.last, b?.first].map((day) => dayNumber(day ?? ''));
  if ([first, last, from, to].some(Number.isNaN) || last < first) return undefined;
  return [Math.max(1, to - from + 1), last - first + 1];
}

// « 12 boats (7 red, 4 blue) »: what stands in brackets right after a number, a number first.
const OPEN = /^\s?[(（]\s?$/u;
const OTHERS = /…|\.\.\.|%|[;:]/u;
const LONGEST_LIST = 200;

function* sums(text: string, figures: readonly FigureMention[]): Generator<ArtefactMention> {
  for (const [i, total] of figures.entries()) {
    const first = figures[i + 1];
    if (first === undefined || total.bound !== 'exactly' || !OPEN.test(text.slice(total.end, first.start))) continue;
    const close = text.slice(first.start, first.start + LONGEST_LIST).search(/[)）]/u);
    const end = first.start + close;
    if (close < 0 || OTHERS.test(text.slice(first.start, end))) continue;
    const parts: FigureMention[] = [];
    for (let k = i + 1; k < figures.length && (figures[k]?.start ?? end) < end; k++) {
      const part = figures[k];
      if (part !== undefined) parts.push(part);
    }
    const isPart = ({ bound, unit }: FigureMention): boolean => bound === 'exactly' && (unit === undefined || UNITS[unit] === undefined);
    if (parts.length < 2 || !parts.every(isPart) || !Number.isInteger(total.value)) continue;
    const sum = parts.reduce((all, { value }) => all + value, 0);
    // Parts of one kind add up; what is much less or more counts something else.
    if (sum === total.value || Math.abs(sum - total.value) > total.value * LOOSE) continue;
    const told = parts.map(({ value }) => value).join(' + ');
    yield artefact(text, { start: total.start, end: end + 1 }, 'artefacts.sum', `${told} are ${sum}, not ${total.value}.`);
  }
}

const artefact = (text: string, span: Span, rule: string, why: string): ArtefactMention => ({
  ...quoted(text, span),
  ...{ rule, kind: 'arithmetic', why },
});
