import type { EventType } from '../../../model/packs/events.ts';
import type { Clauses } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import type { Trigger } from './triggers.ts';

/** What is done by announcing it. */
const DONE_BY_SAYING: ReadonlySet<string> = new Set<EventType>([
  'agreement',
  'appointment',
  'decision',
  'dismissal',
  'investigation',
  'resignation',
]);
/** Of these, what a noun may name: « a annoncé jeudi la nomination de … ». */
const NAMED: ReadonlySet<string> = new Set<EventType>(['agreement', 'appointment', 'dismissal', 'investigation', 'resignation']);
/** How far after the verb it may stand, or before where that closes its clause; in tokens. */
const REACH = 14;
/** How far from it, on either side, a toll. */
const FAR = 60;

/** What an announcement does: "announced on Monday that it had cut rates" is the cut, "the toll rose to 46, it said on Monday" the toll, unless it has a date of its own. */
export function announcedBy(
  saying: Trigger,
  triggers: readonly Trigger[],
  { clauseOf, dates }: Clauses,
  { verbLast }: Lexicon,
): Trigger | undefined {
  const isDated = ({ whole }: Trigger): boolean =>
    clauseOf[whole.from] !== clauseOf[saying.from] &&
    dates.some(({ from, mention }) => clauseOf[from] === clauseOf[whole.from] && !mention.edtf.endsWith('/..'));
  const toll = triggers.findLast(({ daily, denied, whole }) => daily && !denied && Math.abs(whole.from - saying.from) <= FAR);
  if (toll !== undefined && !isDated(toll)) return toll;
  const next = !saying.announces
    ? undefined
    : verbLast
      ? triggers.findLast(({ whole }) => whole.to <= saying.from)
      : triggers.find(({ whole }) => whole.from >= saying.to);
  if (next?.type === undefined || next.denied) return undefined;
  if ((verbLast ? saying.from - next.whole.to : next.whole.from - saying.to) > REACH) return undefined;
  return (next.stand === 'noun' ? NAMED : DONE_BY_SAYING).has(next.type) && !isDated(next) ? next : undefined;
}
