import type { EventType } from '../../../model/packs/events.ts';
import type { Clauses } from './clauses.ts';
import type { Trigger } from './triggers.ts';

/** What a gathering decides, and how far after it; in tokens. */
const DECIDED: ReadonlySet<string> = new Set<EventType>([
  'adoption',
  'agreement',
  'appointment',
  'decision',
  'election',
  'ratification',
  'signing',
]);
const SITTING = 60;

/** « 2일 본회의를 열고 … 법안을 가결했다 »: where the verb closes its sentence, what a gathering held before it decided. */
export function decidedAt(
  { stand, type, whole }: Trigger,
  triggers: readonly Trigger[],
  { clauseOf, dates }: Clauses,
): Trigger | undefined {
  if (stand !== 'gerund' || (type !== 'meeting' && type !== 'conference')) return undefined;
  return triggers.find(
    (t) =>
      t.whole.from >= whole.to &&
      t.whole.from - whole.to <= SITTING &&
      t.stand === 'past' &&
      !t.denied &&
      t.type !== undefined &&
      DECIDED.has(t.type) &&
      clauseOf[t.whole.from] === clauseOf[whole.from] &&
      !dates.some(({ from, mention }) => from >= whole.to && from < t.whole.from && mention.granularity === 'day'),
  );
}
