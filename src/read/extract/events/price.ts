// What it costs to reach an act from a date, in borders crossed.
import { daysOf } from '../../../model/edtf.ts';
import type { Clauses, DateAt } from './clauses.ts';
import { isInArticle } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import type { Trigger } from './triggers.ts';

/** A price above which a date belongs to no act. */
export const DEAREST = 4.5;

/** What crossing something costs. */
const COST = {
  comma: 1.2,
  leadingComma: 0.3,
  bracket: 1.5,
  relative: 3,
  conjunction: 2.5,
  date: 4,
  word: 0.08,
  leadingWord: 0.04,
  backwards: 3.6,
  nominal: 4,
  // « 26일 기자회견에서 … 밝혔다 »: where somebody says it rather than that they say it.
  saying: 3,
} as const;

/** What a form costs where the date follows it, and where the date leads the sentence. */
const STAND: Readonly<Record<Trigger['stand'], readonly [number, number]>> = {
  past: [0, 0],
  present: [0, 0.2],
  future: [0, 0],
  state: [0.8, 2],
  participle: [0.4, 3.2],
  infinitive: [0.8, 5],
  gerund: [0.6, 3],
  noun: [0.9, 5],
};

/** What it costs to reach an act from a date. */
export function priceOf(
  view: Clauses,
  date: DateAt,
  at: number,
  trigger: Trigger,
  leading: boolean,
  nominal: boolean,
  published: string | undefined,
  lexicon: Lexicon,
): number {
  const { from, to } = trigger.whole;
  if (from < date.to && to > date.from) return betweenParts(trigger);
  const after = from >= date.to;
  const crossed = crossing(view, after ? date.to : to, after ? from : date.from, trigger, after && leading);
  const [trailing, led] = STAND[trigger.stand];
  const isAgainstOrder = after ? !leading : lexicon.verbLast;
  // Where the verb closes its clause, a form in between tells a clause of its own: « 7日未明に噴火し、住民が避難した ».
  const isOwn = lexicon.verbLast && trigger.stand === 'gerund';
  let cost = crossed + (after && leading && !isOwn ? led : trailing) + (isAgainstOrder ? COST.backwards : 0);
  const others = view.dates
    .slice(Math.max(0, at - 3), at + 4)
    .filter((d) => d !== date && (after ? d.from >= date.to && d.to <= from : d.from >= to && d.to <= date.from));
  cost += COST.date * others.filter((d) => !isAdjacent(view, d, date, lexicon)).length;
  if (nominal) cost += trigger.stand === 'noun' ? -2 : after ? 0 : COST.nominal;
  if (after && lexicon.verbFrame && trigger.stand === 'participle' && isInArticle(date, view, lexicon))
    cost -= leading ? led : COST.backwards;
  if (after && trigger.stand === 'noun' && isAttribute(date, from)) cost -= leading ? 2.5 : COST.backwards;
  if (trigger.stand === 'infinitive') cost += 0.22 * Math.max(0, after ? from - date.to : date.from - to);
  if (trigger.weak || trigger.denied) cost += 0.6;
  if (lexicon.verbLast && trigger.type === undefined) cost += COST.saying;
  // « 盗まれた絵画が10日、見つかった »: a verb with its date behind it is about a noun.
  if (lexicon.verbLast && !after && trigger.stand !== 'noun') cost += COST.conjunction;
  if (isOutOfTime(trigger, date, published, view, lexicon)) cost += 8;
  return cost;
}

/** A date between verb and noun of one trigger: « a présidé, lundi, une réunion »; the wider apart, the likelier it is another's. */
const betweenParts = ({ weak, whole }: Trigger): number => (weak ? 0.9 : 0.3) + (whole.to - whole.from) * COST.leadingWord;

/** "a July 10 meeting": a day right before an event is its own; a year only tells it from others ("the 2016 election"). */
const isAttribute = ({ to, mention }: DateAt, noun: number): boolean => noun - to <= 2 && mention.granularity !== 'year';

/** « le 3 mai et le 5 juin »: dates with hardly a word between belong to one act. */
export function isAdjacent(view: Clauses, a: DateAt, b: DateAt, lexicon: Lexicon): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  if (second.from - first.to > 3 || view.clauseOf[first.from] !== view.clauseOf[second.from]) return false;
  for (let i = first.to; i < second.from; i++) {
    const isLink = lexicon.links.at(view.tokens, i) !== undefined || lexicon.coordinators.at(view.tokens, i) !== undefined;
    if (!isLink && view.tokens[i]?.kind !== 'mark') return false;
  }
  return true;
}

/** The borders and words between two tokens; brackets passed whole cost nothing. */
function crossing(view: Clauses, from: number, to: number, trigger: Trigger, leading: boolean): number {
  const { segments, segmentOf, aside } = view;
  let cost = 0;
  let words = 0;
  const [inner, outer] = [aside[from] === true, aside[to] === true];
  for (let i = from; i <= to && i < view.tokens.length; i++) {
    const passed = aside[i] === true && !inner && !outer;
    if (!passed) words++;
    if (i === 0 || segmentOf[i] === segmentOf[i - 1] || passed) continue;
    const segment = segments[segmentOf[i] ?? 0];
    if (segment === undefined) continue;
    const holdsTrigger = segment.from <= trigger.whole.from && trigger.whole.from < segment.to;
    if (segment.opening === 'bracket') cost += COST.bracket;
    else if (segment.opening === 'relative') cost += !leading ? COST.relative : holdsTrigger ? DEAREST : 0.5;
    else if (segment.opening === 'conjunction') cost += leading ? 1.5 : COST.conjunction;
    else cost += leading ? COST.leadingComma : COST.comma;
  }
  return cost + words * (leading ? COST.leadingWord : COST.word);
}

/** A past verb with a day after publication, or a future one with a day before. */
function isOutOfTime(trigger: Trigger, { mention }: DateAt, published: string | undefined, view: Clauses, lexicon: Lexicon): boolean {
  const [day, days] = [daysOf(published ?? ''), daysOf(mention.edtf)];
  if (day === undefined || days === undefined) return false;
  if (trigger.stand === 'past') return days.first !== undefined && day.last !== undefined && days.first > day.last;
  if (trigger.stand !== 'future' || days.last === undefined || day.first === undefined) return false;
  return days.last < day.first && !mayBeDone(trigger, view, lexicon);
}

/** How far before a verb stands what may mark its object, in tokens. */
const OBJECT = 6;

/** « 9日将基准利率下调 »: what looks like time to come may only mark the object. */
const mayBeDone = ({ whole }: Trigger, { tokens }: Clauses, { marksObject }: Lexicon): boolean =>
  Array.from({ length: OBJECT }, (_, back) => whole.from - 1 - back).some((i) => i >= 0 && marksObject.at(tokens, i) !== undefined);
