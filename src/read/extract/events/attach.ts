// Which act a date belongs to: the cheapest to reach. Costs are counted in borders crossed.
import { daysOf } from '../../../model/edtf.ts';
import { announcedBy } from './announced.ts';
import type { Clauses, DateAt } from './clauses.ts';
import { isFramed, isInArticle, opensConjunct, opensStretch } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import { isFit, momentOf } from './moments.ts';
import { formerDates, moveOf, withFormer } from './moved.ts';
import { isGathering } from './resumed.ts';
import { isLeft, isSetIn } from './setting.ts';
import type { Trigger } from './triggers.ts';

/**
 * A date with the act it belongs to. `nominal`: the act is a noun with its complements, or a participle or relative about one,
 * apart from what the sentence tells as a whole; `setting`: it is where or when the rest of the sentence happens; `moved`: it is the day
 * something is moved to, so that it was but planned for it.
 */
export type Attached = {
  readonly date: DateAt;
  readonly trigger: Trigger;
  readonly nominal: boolean;
  readonly setting: boolean;
  readonly moved?: boolean;
  /** The day on which it was to be before. */
  readonly former?: string;
};

/** A price above which a date belongs to no act. */
const DEAREST = 4.5;
/** By how much one date must be nearer to an act than another to take it. */
const CLEARLY = 0.4;
/** How many triggers on either side are looked at, and how far away, in tokens. */
const NEAR = 8;
const FAR = 120;

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

/** The dates of a sentence that belong to an act, each with its act. */
export function attached(
  sentence: Clauses,
  triggers: readonly Trigger[],
  published: string | undefined,
  lexicon: Lexicon,
): readonly Attached[] {
  const found: (Attached & { readonly cost: number })[] = [];
  const former = formerDates(sentence, triggers, lexicon);
  const view = former.size === 0 ? sentence : { ...sentence, dates: sentence.dates.filter((date) => !former.has(date)) };
  let next = 0;
  for (const [at, date] of view.dates.entries()) {
    while (next < triggers.length && (triggers[next]?.whole.from ?? 0) < date.from) next++;
    const moment = momentOf(date, view, lexicon, published);
    const move = moveOf(date, view, triggers, lexicon);
    if (move !== undefined) {
      found.push({ ...move, cost: 0, nominal: false, setting: false, moved: true });
      continue;
    }
    if (moment === 'limit') continue;
    const nominal = isNominal(date, view, lexicon);
    const leading =
      lexicon.verbLast ||
      opensConjunct(date, triggers[next], view, lexicon) ||
      opensStretch(date, triggers.slice(next, next + 3), view, lexicon) ||
      (lexicon.verbFrame && isFramed(date, view, lexicon)) ||
      !triggers
        .slice(Math.max(0, next - NEAR), next)
        .some((t) => view.clauseOf[t.whole.from] === view.clauseOf[date.from] && !isSetting(t) && !isLeft(t, date, view, lexicon));
    let best: { readonly trigger: Trigger; readonly cost: number } | undefined;
    for (const trigger of triggers.slice(Math.max(0, next - NEAR), next + NEAR)) {
      if (!isOfClause(trigger, date, view) || !isFit(trigger, date, moment, published)) continue;
      if (trigger.daily && date.mention.granularity !== 'day') continue;
      if (trigger.whole.from - date.to > FAR || date.from - trigger.whole.to > FAR) continue;
      if (trigger.type === 'entry-into-force' && isReckoned(date)) continue;
      const cost = priceOf(view, date, at, trigger, leading, nominal, published, lexicon);
      if (cost <= DEAREST && (best === undefined || cost < best.cost)) best = { trigger, cost };
    }
    if (best === undefined || best.trigger.denied) continue;
    const where = best.trigger.type === undefined ? gatheringOf(best.trigger, date, triggers, view, lexicon) : undefined;
    const done = best.trigger.announces || best.trigger.type === undefined ? announcedBy(best.trigger, triggers, view) : undefined;
    if (done !== undefined)
      found.push({
        date: done.daily ? { mention: date.mention, from: done.from, to: done.from } : date,
        cost: best.cost,
        trigger: done.daily ? done : { ...best.trigger, type: done.type },
        ...relationOf(view, date, best.trigger, lexicon),
      });
    else if (where !== undefined) found.push({ date, cost: best.cost, trigger: where, nominal: false, setting: true });
    else found.push({ date, ...best, ...relationOf(view, date, best.trigger, lexicon) });
  }
  const byTrigger = new Map<Trigger, (typeof found)[number][]>();
  for (const event of found) byTrigger.set(event.trigger, [...(byTrigger.get(event.trigger) ?? []), event]);
  const own = found.filter(
    (event) => isOwn(event, byTrigger.get(event.trigger) ?? [], view, lexicon) && !isReference(event, view, lexicon),
  );
  return withFormer(own, former, view);
}

/** How far from a verb of saying its setting may stand, in tokens. */
const ROOM = 24;

/** The gathering at which something is said: "said on Monday at the opening of a conference". */
function gatheringOf(saying: Trigger, date: DateAt, triggers: readonly Trigger[], view: Clauses, lexicon: Lexicon): Trigger | undefined {
  return triggers.find(
    ({ stand, type, from, denied }) =>
      stand === 'noun' &&
      !denied &&
      isGathering(type) &&
      view.clauseOf[from] === view.clauseOf[saying.from] &&
      Math.abs(from - date.to) <= ROOM &&
      !view.dates.some((d) => d !== date && Math.min(d.from, from) >= date.to && d.from < from) &&
      isSetIn(from, view, lexicon, true),
  );
}

/** Of several dates an act keeps the nearest, and those joined to it: « s'étant marié en 1889, il mourut en 1904 ». */
function isOwn(event: Attached & Priced, rivals: readonly (Attached & Priced)[], view: Clauses, lexicon: Lexicon): boolean {
  if (rivals.some((other) => isOfNext(other, event, view, lexicon))) return false;
  // "published on 5 June its figures for 2025"
  const isYear = event.date.mention.granularity === 'year';
  if (isYear && rivals.some(({ date }) => date.mention.granularity === 'day')) return false;
  return !rivals.some((other) => other.cost + CLEARLY < event.cost && !isAdjacent(view, other.date, event.date, lexicon));
}

/** « war im Januar gestohlen und am 10. Februar gefunden worden »: after a coordinator a second date is of the next verb. */
function isOfNext(first: Attached, { date, trigger }: Attached, { tokens }: Clauses, lexicon: Lexicon): boolean {
  if (first.date.to > trigger.whole.from || date.from < trigger.whole.to) return false;
  const opened = lexicon.openers.at(tokens, date.from - 1)?.end === date.from ? date.from - 1 : date.from;
  return lexicon.coordinators.at(tokens, opened - 1)?.end === opened;
}

type Priced = { readonly cost: number };

/** "the exhibition of 1900": a year right at a noun tells it from others. */
function isReference({ trigger, date }: Attached, { tokens }: Clauses, lexicon: Lexicon): boolean {
  if (trigger.stand !== 'noun' || date.mention.granularity !== 'year' || date.from < trigger.to) return false;
  const before = date.from - 1;
  if (lexicon.planned.at(tokens, before) !== undefined) return false;
  return before < trigger.to || lexicon.nominal.at(tokens, before) !== undefined || lexicon.cuts.at(tokens, before) === undefined;
}

/** « 90日後 »: a day reckoned from a number of days, where a rule says when something takes effect. */
function isReckoned({ mention }: DateAt): boolean {
  const numbers = (mention.quote.match(/\d+/g) ?? []).map(Number);
  const parts = new Set((mention.edtf.match(/\d+/g) ?? []).map(Number));
  return mention.certainty === 'implied' && numbers.length > 0 && !numbers.some((n) => parts.has(n));
}

/** « Réunis samedi, les ministres ont signé »: the date goes on to the act. */
const isSetting = ({ weak, stand }: Trigger): boolean => weak && (stand === 'participle' || stand === 'gerund');

/** Whether an act, or the noun that it holds, stands in the clause of a date. */
const isOfClause = ({ whole }: Trigger, { from }: DateAt, { clauseOf }: Clauses): boolean =>
  clauseOf[whole.from] === clauseOf[from] || clauseOf[whole.to - 1] === clauseOf[from];

/** How an act stands to its sentence. */
function relationOf(view: Clauses, date: DateAt, trigger: Trigger, lexicon: Lexicon): Pick<Attached, 'nominal' | 'setting'> {
  const follows = date.from >= trigger.from;
  const own = view.segmentOf[trigger.whole.to - 1] ?? 0;
  const isFirst = own === 0 || view.segments[own - 1]?.clause !== view.segments[own]?.clause;
  if (trigger.stand === 'noun') {
    const setting = lexicon.verbLast || isSetIn(trigger.from, view, lexicon);
    return { nominal: !setting, setting };
  }
  const relative = view.segments[own]?.opening === 'relative' ? view.segments[own] : undefined;
  // « les inondations qui frappent depuis dimanche la région »: without a comma it tells which.
  const isAboutNoun =
    relative !== undefined && (view.segmentOf[trigger.whole.from] !== own || view.tokens[relative.from - 1]?.kind === 'word');
  return { nominal: follows && (isAboutNoun || (trigger.stand === 'participle' && !isFirst)), setting: false };
}

/** Whether a word before a date ties it to a noun: « du 5 mai », « prévues les 25 et 26 octobre ». */
function isNominal({ from }: DateAt, { tokens, segmentOf, segments }: Clauses, lexicon: Lexicon): boolean {
  const segment = segments[segmentOf[from - 1] ?? 0];
  for (let i = from - 1; i >= Math.max(0, from - 5, segment?.from ?? 0); i--) {
    const found = lexicon.nominal.at(tokens, i);
    if (found !== undefined && (found.end === from || lexicon.planned.at(tokens, i) !== undefined)) return true;
  }
  return false;
}

function priceOf(
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
  if (isOutOfTime(trigger, date, published)) cost += 8;
  return cost;
}

/** A date between verb and noun of one trigger: « a présidé, lundi, une réunion »; the wider apart, the likelier it is another's. */
const betweenParts = ({ weak, whole }: Trigger): number => (weak ? 0.9 : 0.3) + (whole.to - whole.from) * COST.leadingWord;

/** "a July 10 meeting": a day right before an event is its own; a year only tells it from others ("the 2016 election"). */
const isAttribute = ({ to, mention }: DateAt, noun: number): boolean => noun - to <= 2 && mention.granularity !== 'year';

/** « le 3 mai et le 5 juin »: dates with hardly a word between belong to one act. */
function isAdjacent(view: Clauses, a: DateAt, b: DateAt, lexicon: Lexicon): boolean {
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
function isOutOfTime(trigger: Trigger, { mention }: DateAt, published: string | undefined): boolean {
  const [day, days] = [daysOf(published ?? ''), daysOf(mention.edtf)];
  if (day === undefined || days === undefined) return false;
  if (trigger.stand === 'past') return days.first !== undefined && day.last !== undefined && days.first > day.last;
  if (trigger.stand === 'future') return days.last !== undefined && day.first !== undefined && days.last < day.first;
  return false;
}
