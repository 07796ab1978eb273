// What a date is to its sentence, and which acts it may belong to by that.
import { daysOf } from '../../../model/edtf.ts';
import type { Token } from '../../../model/token.ts';
import type { Clauses, DateAt } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { isDeadline } from './setting.ts';
import type { Trigger } from './triggers.ts';

/** What a date is to its sentence: a moment; a day as of which, from which or since which something holds; nothing that happens. */
export type Moment = 'moment' | 'asOf' | 'from' | 'since' | 'limit';

const LASTING: ReadonlySet<string> = new Set(['negotiation', 'preparation']);
/** What begins on the day from which on it lasts. */
const BEGINNING: ReadonlySet<string> = new Set([
  'competition',
  'conference',
  'decision',
  'launch',
  'negotiation-start',
  'plan',
  'protest',
  'trial',
]);
/** What went on from the day since which it lasts: « en grève depuis lundi ». */
const BEGUN: ReadonlySet<string> = new Set([
  'competition',
  'conference',
  'decision',
  'disaster',
  'entry-into-force',
  'negotiation-start',
  'protest',
  'trial',
]);

/** Which acts a moment may belong to. */
const MOMENTS: Readonly<Record<Moment, (trigger: Trigger) => boolean>> = {
  moment: () => true,
  asOf: ({ type }) => type === 'participation',
  from: ({ type, stand }) => type === 'entry-into-force' || (type !== undefined && (stand === 'future' || BEGINNING.has(type))),
  since: ({ type, stand }) => type !== undefined && (LASTING.has(type) || (stand !== 'noun' && BEGUN.has(type))),
  limit: () => false,
};

/** Whether a date may be that of an act; one from which on something will be is the first day of what begins. */
export function isFit(trigger: Trigger, { mention }: DateAt, moment: Moment, published: string | undefined): boolean {
  if (MOMENTS[moment](trigger)) return true;
  const [first, today] = [daysOf(mention.edtf)?.first, daysOf(published ?? '')?.last];
  return moment === 'since' && first !== undefined && today !== undefined && first > today && MOMENTS.from(trigger);
}

/** What a date is to its sentence, by the words beside it. */
export function momentOf({ from, to, mention }: DateAt, view: Clauses, lexicon: Lexicon, published?: string): Moment {
  const { tokens } = view;
  if (mention.edtf.startsWith('..') || mention.granularity === 'decade' || mention.granularity === 'century') return 'limit';
  if (isDeadline({ from, to }, view, lexicon)) return 'limit';
  const now = lexicon.now.at(tokens, from);
  if (now !== undefined && now.end >= to) return 'limit';
  if (mention.edtf.endsWith('/..')) return 'since';
  for (let back = 3; back >= 1; back--) {
    const limit = lexicon.limits.at(tokens, from - back);
    if (limit === undefined || limit.end < from) continue;
    const isAimed =
      mention.granularity === 'day' && lexicon.aims.at(tokens, from - back)?.end === limit.end && isToCome(mention.edtf, published);
    return isAimed || isPlannedFor({ from, to }, from - back, tokens, lexicon) ? 'moment' : limit.value;
  }
  if (lexicon.limitsAfter.at(tokens, to) !== undefined) return 'limit';
  // « 1月末時点で »
  if (lexicon.verbLast && lexicon.limits.at(tokens, to)?.value === 'asOf') return 'asOf';
  return 'moment';
}

function isToCome(edtf: string, published: string | undefined): boolean {
  const [first, today] = [daysOf(edtf)?.first, daysOf(published ?? '')?.last];
  return first !== undefined && today !== undefined && first > today;
}

/** « reporté au 5 mai »: the day that something is moved to. */
export const isGoal = ({ from, to }: DateAt, { tokens }: Clauses, { goals, goalsAfter }: Lexicon): boolean =>
  [1, 2].some((back) => (goals.at(tokens, from - back)?.end ?? 0) >= from) || goalsAfter.at(tokens, to) !== undefined;

/** « prévue pour le 5 mai », « für den 5. Mai angesetzt »: what is planned for a day has it for no limit. */
const isPlannedFor = (
  { from, to }: Pick<DateAt, 'from' | 'to'>,
  limit: number,
  tokens: readonly Token[],
  { planned, verbFrame }: Lexicon,
): boolean => planned.at(tokens, limit - 1) !== undefined || (verbFrame && from < to && planned.at(tokens, to) !== undefined);
