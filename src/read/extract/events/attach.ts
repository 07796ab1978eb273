// Which act a date belongs to: the cheapest to reach. Costs are counted in borders crossed.
import { daysOf, shifted } from '../../../model/edtf.ts';
import { announcedBy } from './announced.ts';
import type { Clauses, DateAt } from './clauses.ts';
import { decidedAt } from './decided.ts';
import { isFramed, opensConjunct, opensStretch } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import { isFit, momentOf } from './moments.ts';
import { formerDates, moveOf, withFormer } from './moved.ts';
import { PLAIN_RULE, upcoming } from './plain.ts';
import { DEAREST, isAdjacent, priceOf } from './price.ts';
import { isGathering } from './resumed.ts';
import { isLeft, isSetIn } from './setting.ts';
import type { Trigger } from './triggers.ts';
import { turned } from './turned.ts';

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

/** From what price on a noun gives way to a verb that no rule names and that is much nearer. */
const DEAR = 2;
const NEARER = 1;
/** By how much one date must be nearer to an act than another to take it. */
const CLEARLY = 0.4;
/** How many triggers on either side are looked at, and how far away, in tokens. */
const NEAR = 8;
const FAR = 120;

/** The dates of a sentence that belong to an act, each with its act. */
export function attached(
  sentence: Clauses,
  triggers: readonly Trigger[],
  published: string | undefined,
  lexicon: Lexicon,
  plain: readonly Trigger[] = [],
): readonly Attached[] {
  const found: Costing[] = [];
  const former = formerDates(sentence, triggers, lexicon);
  const view = former.size === 0 ? sentence : { ...sentence, dates: sentence.dates.filter((date) => !former.has(date)) };
  /** What else a date may be of, where another date has its act. */
  const others = new Map<DateAt, () => Priced | undefined>();
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
    const nearest = (list: readonly Trigger[], from: number): Priced | undefined => {
      const leading = isLeading(date, list, from, view, lexicon);
      let best: Priced | undefined;
      for (const trigger of list.slice(Math.max(0, from - NEAR), from + NEAR)) {
        if (!isOfClause(trigger, date, view) || !isFit(trigger, date, moment, published)) continue;
        if (trigger.daily && date.mention.granularity !== 'day') continue;
        if (trigger.whole.from - date.to > FAR || date.from - trigger.whole.to > FAR) continue;
        if (trigger.type === 'entry-into-force' && isReckoned(date)) continue;
        const on = turned(date, trigger, view, published, lexicon);
        const cost = priceOf(view, on, at, trigger, leading, nominal, published, lexicon);
        if (cost <= DEAREST && (best === undefined || cost < best.cost)) best = { trigger, cost, date: on };
      }
      return best;
    };
    const unnamed = (): Priced | undefined => {
      if (
        !isDaily(date) ||
        ((lexicon.verbLast || lexicon.plain?.bare === true) && (date.mention.granularity !== 'day' || isReckoned(date)))
      )
        return undefined;
      // Where no form shows a verb, another act or who says it has the day.
      if (lexicon.plain?.bare === true && triggers.some((t) => view.clauseOf[t.from] === view.clauseOf[date.from])) return undefined;
      const best = nearest(plain, plain.filter(({ from }) => from < date.from).length);
      const toCome = best === undefined && !nominal ? upcoming(date, view, published, lexicon) : undefined;
      return toCome === undefined ? best : { trigger: toCome, cost: 0, date };
    };
    const named = nearest(triggers, next);
    const joinedTo = named === undefined ? undefined : plain.findLast((verb) => isConjunct(verb, named.trigger, date, view, lexicon));
    const cheapest =
      joinedTo !== undefined
        ? { trigger: joinedTo, cost: 0, date: turned(date, joinedTo, view, published, lexicon) }
        : named === undefined || named.trigger.denied || (named.trigger.stand === 'noun' && named.cost > DEAR)
          ? cheaper(unnamed(), named)
          : named;
    if (cheapest === undefined || cheapest.trigger.denied) continue;
    const sat = lexicon.verbLast ? decidedAt(cheapest.trigger, triggers, view) : undefined;
    const best = sat === undefined ? cheapest : { ...cheapest, trigger: sat };
    others.set(best.date, unnamed);
    const isSaid = best.trigger.type === undefined || (best.trigger.rule === PLAIN_RULE && best.trigger.type === 'statement');
    const where = isSaid ? gatheringOf(best.trigger, date, triggers, view, lexicon) : undefined;
    const done = best.trigger.announces || best.trigger.type === undefined ? announcedBy(best.trigger, triggers, view, lexicon) : undefined;
    if (done !== undefined)
      found.push({
        date: done.daily ? { mention: best.date.mention, from: done.from, to: done.from } : best.date,
        cost: best.cost,
        trigger: done.daily ? done : { ...best.trigger, type: done.type },
        ...relationOf(view, date, best.trigger, lexicon),
      });
    else if (where !== undefined) found.push({ date: best.date, cost: best.cost, trigger: where, nominal: false, setting: true });
    else found.push({ ...best, ...relationOf(view, date, best.trigger, lexicon) });
  }
  const byTrigger = new Map<Trigger, (typeof found)[number][]>();
  for (const event of found) byTrigger.set(event.trigger, [...(byTrigger.get(event.trigger) ?? []), event]);
  const own = found.flatMap((event): readonly Attached[] => {
    if (isReference(event, view, lexicon)) return [];
    if (isOwn(event, byTrigger.get(event.trigger) ?? [], view, lexicon)) return [event];
    const other = others.get(event.date)?.();
    if (other === undefined || other.trigger.denied || byTrigger.has(other.trigger)) return [];
    return [{ date: event.date, trigger: other.trigger, ...relationOf(view, event.date, other.trigger, lexicon) }];
  });
  return withFormer(own, former, view);
}

/** « La présidente a suspendu sa visite et s'est posée mercredi »: the date is of the last of two verbs joined. */
const isConjunct = (
  verb: Trigger,
  first: Trigger,
  date: DateAt,
  { tokens, clauseOf, dates }: Clauses,
  { coordinators, auxiliaries }: Lexicon,
) =>
  verb.stand === 'past' &&
  first.stand !== 'noun' &&
  verb.from >= first.whole.to &&
  verb.to <= date.from &&
  date.from - verb.to <= CLOSE &&
  clauseOf[verb.from] === clauseOf[date.from] &&
  !dates.some(({ from }) => from > verb.to && from < date.from) &&
  [1, 2, 3].some(
    (back) =>
      coordinators.at(tokens, verb.from - back) !== undefined && (back === 1 || auxiliaries.at(tokens, verb.from - back + 1) !== undefined),
  );

/** How far behind such a verb its date may stand, in tokens. */
const CLOSE = 8;

/** Of a verb that no rule names and a noun, or what is denied, the latter unless the verb is much nearer. */
const cheaper = (verb: Priced | undefined, noun: Priced | undefined): Priced | undefined =>
  noun === undefined || (verb?.trigger.stand === 'past' && verb.cost + (noun.trigger.denied ? 0 : NEARER) < noun.cost) ? verb : noun;

/** Whether a date leads to what stands behind it: nothing of its clause before it could have it. */
function isLeading(date: DateAt, list: readonly Trigger[], next: number, view: Clauses, lexicon: Lexicon): boolean {
  return (
    lexicon.verbLast ||
    opensConjunct(date, list[next], view, lexicon) ||
    opensStretch(date, list.slice(next, next + 3), view, lexicon) ||
    (lexicon.verbFrame && isFramed(date, view, lexicon)) ||
    !list
      .slice(Math.max(0, next - NEAR), next)
      .some((t) => view.clauseOf[t.whole.from] === view.clauseOf[date.from] && !isSetting(t) && !isLeft(t, date, view, lexicon))
  );
}

/** What no rule names is told of a day or a month: a year tells of what is long gone. */
function isDaily({ mention: { granularity, edtf } }: DateAt): boolean {
  const days = daysOf(edtf);
  if (granularity !== 'day') return granularity === 'month' && !edtf.includes('/');
  return days?.first !== undefined && days.last !== undefined && days.last <= shifted(days.first, WEEKS);
}

/** How many days on end may be those of an event that no rule names. */
const WEEKS = 14;

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
function isOwn(event: Costing, rivals: readonly Costing[], view: Clauses, lexicon: Lexicon): boolean {
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

type Costing = Attached & { readonly cost: number };

type Priced = { readonly trigger: Trigger; readonly cost: number; readonly date: DateAt };

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
