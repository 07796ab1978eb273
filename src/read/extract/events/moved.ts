// « Le tir, prévu mardi, est reporté à jeudi »: of what is moved the new day is told, and the old one no more.
import type { Clauses, DateAt } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { isGoal } from './moments.ts';
import type { Trigger } from './triggers.ts';

/** A day an event is moved to, with the act that tells of it; `old` the day it was to be. */
export type Move = { readonly date: DateAt; readonly trigger: Trigger } | 'old';

/** How near to its date stands the word that says it was planned, and to the verb that moves a day where that closes its clause; in tokens. */
const PLANNED = 4;
const CLOSE = 4;

/** What a date is to the verb of its clause that moves an event; `undefined` where there is none, or where it is the day of moving. */
export function moveOf(date: DateAt, view: Clauses, triggers: readonly Trigger[], lexicon: Lexicon): Move | undefined {
  const mover = triggers.find(
    (t) => t.moves && t.type !== undefined && !t.denied && view.clauseOf[t.whole.from] === view.clauseOf[date.from],
  );
  if (mover === undefined) return undefined;
  const isBefore = date.to <= mover.whole.to;
  if (isBefore && wasPlanned(date, view, lexicon)) return 'old';
  const gap = isBefore ? mover.from - date.to : date.from - mover.to;
  const isSpan = /^\d[^/]*\/\d/.test(date.mention.edtf) && gap <= CLOSE;
  const isNew = isSpan || (isGoal(date, view, lexicon) && (lexicon.verbLast ? isBefore && gap <= CLOSE : !isBefore));
  if (!isNew) return undefined;
  const what = triggers.findLast(
    ({ stand, type, whole }) =>
      stand === 'noun' &&
      type !== undefined &&
      type !== 'decision' &&
      whole.from < mover.to &&
      view.clauseOf[whole.from] === view.clauseOf[date.from],
  );
  const trigger: Trigger = { ...mover, type: what?.type ?? 'plan', stand: 'future', moves: false };
  return { trigger, date: isSpan ? { ...date, mention: { ...date.mention, edtf: lastOf(date.mention.edtf) } } : date };
}

const lastOf = (edtf: string): string => edtf.slice(edtf.lastIndexOf('/') + 1);

/** Whether a word beside a date says that something was planned for it: « prévu mardi », « 11일로 예정됐던 ». */
function wasPlanned({ from, to }: DateAt, { tokens, segmentOf }: Clauses, { planned, verbLast }: Lexicon): boolean {
  const near = Array.from({ length: PLANNED }, (_, i) => (verbLast ? to + i : from - 1 - i));
  return near.some((i) => (verbLast || segmentOf[i] === segmentOf[from]) && planned.at(tokens, i) !== undefined);
}
