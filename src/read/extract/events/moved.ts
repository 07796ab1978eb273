// « Le tir, prévu mardi, est reporté à jeudi »: of what is moved the new day is told, and the old one only beside it.
import type { EventType } from '../../../model/packs/events.ts';
import type { Clauses, DateAt } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { isGoal } from './moments.ts';
import type { Trigger } from './triggers.ts';

/** A day an event is moved to, with the act that tells of it. */
export type Move = { readonly date: DateAt; readonly trigger: Trigger; readonly former?: string };

/** How near to its date stands the word that says it was planned, or planned at first; and to the verb that moves a day where that closes its clause; in tokens. */
const PLANNED = 4;
const FIRST = 7;
const CLOSE = 4;

/** What is said or settled of an event is not what is moved. */
const SAID: ReadonlySet<string> = new Set<EventType>(['decision', 'publication', 'statement']);

/** The day something is moved to by a verb of its clause; `undefined` where there is none, or where it is the day of moving. */
export function moveOf(date: DateAt, view: Clauses, triggers: readonly Trigger[], lexicon: Lexicon): Move | undefined {
  const mover = moverOf(date, view, triggers);
  if (mover === undefined) return undefined;
  const isBefore = date.to <= mover.whole.to;
  const gap = isBefore ? mover.from - date.to : date.from - mover.to;
  const isSpan = /^\d[^/]*\/\d/.test(date.mention.edtf) && gap <= CLOSE;
  const isNew = isSpan || (isGoal(date, view, lexicon) && (lexicon.verbLast ? isBefore && gap <= CLOSE : lexicon.verbFrame || !isBefore));
  if (!isNew) return undefined;
  const type = movedType(mover, date, view, triggers);
  const trigger: Trigger = { ...mover, type, stand: 'future', moves: false };
  if (!isSpan) return { trigger, date };
  const [former = '', edtf = ''] = date.mention.edtf.split('/');
  return { trigger, former, date: { ...date, mention: { ...date.mention, edtf } } };
}

/** What is moved: the event a noun of the clause names, else one that a verb tells (« 原定12日举行的峰会推迟 »). */
function movedType(mover: Trigger, date: DateAt, view: Clauses, triggers: readonly Trigger[]): EventType {
  const near = triggers.filter(
    ({ type, moves, whole }) => type !== undefined && !moves && !SAID.has(type) && view.clauseOf[whole.from] === view.clauseOf[date.from],
  );
  const before = near.filter(({ whole }) => whole.from < mover.to);
  const what = before.findLast(({ stand }) => stand === 'noun') ?? before.at(-1) ?? near[0];
  return what?.type ?? 'plan';
}

const moverOf = (date: DateAt, view: Clauses, triggers: readonly Trigger[]): Trigger | undefined =>
  triggers.find((t) => t.moves && t.type !== undefined && !t.denied && view.clauseOf[t.whole.from] === view.clauseOf[date.from]);

/** The dates of a sentence on which an event was to be before: on which it is no more. */
export function formerDates(view: Clauses, triggers: readonly Trigger[], lexicon: Lexicon): ReadonlySet<DateAt> {
  return new Set(view.dates.filter((date) => isFormer(date, view, triggers, lexicon)));
}

function isFormer(date: DateAt, view: Clauses, triggers: readonly Trigger[], lexicon: Lexicon): boolean {
  const { tokens, dates, clauseOf } = view;
  const { from, to } = date;
  const isAlone = !dates.some((other) => other !== date && clauseOf[other.from] === clauseOf[from]);
  if (!isAlone && (endsAt(lexicon.instead, view, from) || lexicon.insteadAfter.at(tokens, to) !== undefined)) return true;
  const mover = moverOf(date, view, triggers);
  const isPlanned = wasPlanned(date, mover, view, lexicon);
  if (!isAlone && isPlanned && isFirst(date, view, lexicon)) return true;
  if (mover === undefined) return false;
  // « prevista para el 12, fue aplazada »: what is planned before the verb is not where it leads to.
  if (isPlanned && to <= mover.from) return true;
  if (isGoal(date, view, lexicon)) return false;
  return isPlanned || (!isAlone && (endsAt(lexicon.origins, view, from) || lexicon.originsAfter.at(tokens, to) !== undefined));
}

/** Whether a word right before a token is one of a list. */
const endsAt = (words: Lexicon['instead'], { tokens }: Clauses, at: number): boolean =>
  [1, 2, 3].some((back) => words.at(tokens, at - back)?.end === at);

/** Whether a word beside a date says that something was planned for it: « prévu mardi », « 11일로 예정됐던 », « für Montag geplante ». */
function wasPlanned({ from, to }: DateAt, mover: Trigger | undefined, { tokens, segmentOf, dated }: Clauses, lexicon: Lexicon): boolean {
  const { planned, formerly, verbLast, verbFrame } = lexicon;
  const before = Array.from({ length: PLANNED }, (_, i) => from - 1 - i).filter(
    // « für den 12. geplante Start ist auf den 19. verschoben »: what stands right behind another date is of that
    (i) => segmentOf[i] === segmentOf[from] && !(verbFrame && dated[i - 1] === true),
  );
  const after = Array.from({ length: PLANNED }, (_, i) => to + i).filter((i) => mover === undefined || i < mover.from);
  const near = verbLast ? after : verbFrame ? [...before, ...after.slice(0, 2)] : before;
  // « 原定 » is both: at first, and planned
  return (
    near.some((i) => planned.at(tokens, i) !== undefined) || (!verbLast && before.some((i) => (formerly.at(tokens, i)?.end ?? 0) >= from))
  );
}

/** Whether a word before a date says that it was so at first. */
function isFirst({ from }: DateAt, { tokens, clauseOf, dated }: Clauses, { formerly }: Lexicon): boolean {
  for (let i = from - 1; i >= Math.max(0, from - FIRST) && clauseOf[i] === clauseOf[from] && dated[i] !== true; i--)
    if (formerly.at(tokens, i) !== undefined) return true;
  return false;
}

/** Events with the day on which they were to be before: what is moved, else what the clause of that day tells. */
export function withFormer<E extends Moving>(events: readonly E[], former: ReadonlySet<DateAt>, { clauseOf }: Clauses): readonly E[] {
  const [day, ...others] = former;
  if (day === undefined || others.length > 0) return events;
  const isMoved = events.some(({ moved }) => moved === true);
  return events.map((event) => {
    const isMeant = isMoved
      ? event.moved === true
      : clauseOf[event.date.from] === clauseOf[day.from] && !SAID.has(event.trigger.type ?? 'decision');
    return isMeant ? { ...event, former: day.mention.edtf } : event;
  });
}

type Moving = { readonly date: DateAt; readonly trigger: Trigger; readonly moved?: boolean };
