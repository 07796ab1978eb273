import type { EventType } from '../../../model/packs/events.ts';
import type { Clauses } from './clauses.ts';
import type { Trigger } from './triggers.ts';

/** What is done by announcing it. */
const DONE_BY_SAYING: ReadonlySet<string> = new Set<EventType>(['agreement', 'appointment', 'decision', 'dismissal', 'resignation']);
/** Of these, what a noun may name: « a annoncé jeudi la nomination de … ». */
const NAMED: ReadonlySet<string> = new Set<EventType>(['appointment', 'dismissal', 'resignation']);
/** How far after the verb it may stand, in tokens. */
const REACH = 14;

/** What an announcement does: "announced on Monday that it had cut rates" is the cut, unless it has a date of its own. */
export function announcedBy(saying: Trigger, triggers: readonly Trigger[], { clauseOf, dates }: Clauses): Trigger | undefined {
  const next = triggers.find(({ whole }) => whole.from >= saying.to);
  if (next?.type === undefined || next.denied || next.whole.from - saying.to > REACH) return undefined;
  if (!(next.stand === 'noun' ? NAMED : DONE_BY_SAYING).has(next.type)) return undefined;
  const own = clauseOf[next.whole.from];
  return own !== clauseOf[saying.from] && dates.some(({ from }) => clauseOf[from] === own) ? undefined : next;
}
