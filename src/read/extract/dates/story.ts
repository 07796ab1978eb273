// What a text has said before a date, and what the words around the date make of it.
import { type Anchor, anchorOf, type Base, isTopical, newsOf, yearOf } from './anchor.ts';
import { civil, type Period } from './calendar.ts';
import type { Dated } from './candidates.ts';
import { type Context, inEra, told, toldSince, withoutQuarter } from './context.ts';
import type { Lead } from './reader.ts';
import type { Candidate } from './search.ts';

/** Words that carry a date where they stand: what stands before them, and whether they are quoted. */
export type Met = { readonly one: Dated; readonly candidate: Candidate; readonly lead: Lead; readonly quoted: boolean };

/** A text as far as it is read; changed as it goes on. */
export type Story = {
  /** What the next date is read against. */
  readonly anchor: { -readonly [K in keyof Anchor]: Anchor[K] };
  met: Met | undefined;
  /** What the sentence says of the time of what was met; not known before it is asked for. */
  tense: 'past' | 'future' | 'unsaid' | undefined;
  block: number;
  /** Inside a quotation: what the text around it has said. */
  around: Context | undefined;
  /** The sentences that spoke of a year and of a quarter last. */
  spokenIn: number;
  quarterIn: number;
  /** The date before, its sentence, the token behind it, and the last day with its month in that sentence. */
  last: Period | undefined;
  lastIn: number;
  lastEnd: number;
  named: Period | undefined;
};

/** A story before its first date. */
export function storyOf(base: Base | undefined, onlyYear: number | undefined): Story {
  const story: Story = {
    anchor: anchorOf(base, () => tenseIn(story)),
    met: undefined,
    tense: undefined,
    block: -1,
    around: undefined,
    spokenIn: -1,
    quarterIn: -1,
    last: undefined,
    lastIn: -1,
    lastEnd: 0,
    named: undefined,
  };
  story.anchor.onlyYear = onlyYear;
  return story;
}

/** Goes on to a sentence. */
export function turnTo(story: Story, { index, sentence }: Dated): void {
  const { anchor } = story;
  if (sentence.block !== story.block) leaveQuotation(story);
  if (index - story.spokenIn > 1 || sentence.block !== story.block) anchor.spoken = undefined;
  story.block = sentence.block;
  if (index - story.quarterIn > 1 && anchor.context.quarter !== undefined) anchor.context = withoutQuarter(anchor.context);
}

/** What a quotation says is not what the text goes on from. */
function leaveQuotation(story: Story): void {
  if (story.around !== undefined) story.anchor.context = story.around;
  story.around = undefined;
}

/** So many tokens may part a date from the longer one that it lies in: ", from". */
const BESIDE = 3;

/** Comes to a date of the sentence. */
export function meet(story: Story, met: Met): void {
  const { anchor } = story;
  const { index } = met.one;
  story.met = met;
  story.tense = undefined;
  if (!met.quoted) leaveQuotation(story);
  else story.around ??= anchor.context;
  const goesOn = story.lastIn === index;
  anchor.here = story.spokenIn === index;
  anchor.near = story.lastIn >= 0 && index - story.lastIn <= 1;
  anchor.beside = goesOn && met.candidate.start - story.lastEnd <= BESIDE ? story.last : undefined;
  anchor.named = goesOn ? story.named : undefined;
}

/** Takes down the days that were meant, for what follows to be read against. */
export function takeDown(story: Story, { one, candidate, lead, quoted }: Met, period: Period): void {
  const { anchor } = story;
  const { meaning } = candidate;
  story.last = period;
  story.lastIn = one.index;
  story.lastEnd = candidate.end;
  story.named = meaning.namesDay || isAhead(meaning.from.day, period, anchor) ? period : anchor.named;
  const { quarter } = anchor.context;
  anchor.context = inEra(lead === 'since' ? toldSince(anchor.context, period) : told(anchor.context, period), meaning.from.era);
  // "against 2% in the year-earlier quarter": the story is of the one that it is held against
  if (meaning.from.base === 'context' && meaning.from.unit === 'quarter') anchor.context = { ...anchor.context, quarter };
  if (quoted) return;
  if (anchor.context.quarter === period) story.quarterIn = one.index;
  // 「전날」: the story is not about the day before it
  if (!meaning.looksBack && isTopical(period, anchor)) {
    anchor.topic = period;
    anchor.news = newsOf(period, anchor);
  }
  // A day or month with a year of its own lends it to what follows; « en 2019 » does not, nor what goes on since then.
  if (lead === 'since' || !meaning.namesYear || yearOf(period) === undefined) return;
  anchor.spoken = period;
  story.spokenIn = one.index;
}

/** A day of the month that is still to come: « 14∼15일 …, 22일엔 ». */
const isAhead = (day: number | undefined, period: Period, { reference }: Anchor): boolean =>
  (day !== undefined || isMonth(period)) && reference !== undefined && period.first > reference;

const isMonth = ({ granularity, first, last }: Period): boolean => granularity === 'month' && civil(first).month === civil(last).month;

function tenseIn(story: Story): 'past' | 'future' | undefined {
  story.tense ??= (story.met === undefined ? undefined : tenseOf(story.met)) ?? 'unsaid';
  return story.tense === 'unsaid' ? undefined : story.tense;
}

function tenseOf({ one, candidate, lead, quoted }: Met): 'past' | 'future' | undefined {
  if (lead === 'since' && one.reader.sinceIsPast) return 'past';
  const said = one.reader.tense(one.tokens, candidate.start, candidate.end, quoted);
  // "resigned effective Dec. 1", « convocó elecciones para el 3 de mayo »: what is past may take effect later.
  // « habían vivido allí hasta Navidad »: what was over when something else happened does not.
  if (said === 'past' && LOOKS_ON.has(lead)) return lead === 'until' && one.reader.remote(one.tokens, candidate.start) ? said : undefined;
  return said ?? LEANS[lead];
}

/** What « depuis », « jusqu'à » and "by" make likely where the sentence has no tense. */
const LEANS: Readonly<Partial<Record<Lead, 'past' | 'future'>>> = {
  until: 'future',
  onward: 'future',
  due: 'future',
  deadline: 'future',
};
const LOOKS_ON: ReadonlySet<Lead> = new Set<Lead>(['onward', 'until', 'toward', 'due']);
