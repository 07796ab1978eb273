import type { EventType } from '../../../model/packs/events.ts';
import type { Span } from '../../../model/span.ts';
import { antecedentOf } from './antecedent.ts';
import type { Attached } from './attach.ts';
import type { Clauses } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { meaningsIn } from './meanings.ts';
import { between, type Named } from './named.ts';
import { isVenue } from './venue.ts';

/** Who takes part in an event, where, and what is said of it. */
export type TakingPart = {
  readonly participants: readonly string[];
  readonly places: readonly string[];
  /** What the words of the stretch mean in which they are named. */
  readonly meanings?: readonly string[];
};

/** How far from the act somebody may be named, in tokens: a sentence of any length costs its length. */
const REACH = 120;

/** Acts that a text needs to be of: with one of them « le texte » is the treaty of the page. */
const OF_TREATIES: ReadonlySet<EventType> = new Set<EventType>([
  'adoption',
  'entry-into-force',
  'negotiation',
  'negotiation-start',
  'ratification',
  'signing',
]);

/** Acts of words: what they are about stands in a clause of its own. */
const OF_WORDS: ReadonlySet<EventType> = new Set<EventType>(['decision', 'press-conference', 'publication', 'speech', 'statement']);

/** Acts that, of nothing named, are of the treaty of the page. */
const OF_ITS_TREATY: ReadonlySet<EventType> = new Set<EventType>(['entry-into-force', 'ratification', 'signing']);

/** The persons, bodies and treaties of the clause of an event, and its places; `treaty` is the one the page speaks of most. */
export function takingPart(
  view: Clauses,
  event: Attached,
  named: readonly Named[],
  treaty: string | undefined,
  lexicon: Lexicon,
): TakingPart {
  const stretch = reachOf(view, event, antecedentOf(view, event.trigger, named, lexicon), lexicon);
  const reach = { start: view.tokens[stretch.start]?.start ?? 0, end: view.tokens[stretch.end - 1]?.end ?? 0 };
  const own = ownStretches(view, stretch, view.clauseOf[event.trigger.whole.from]);
  const near = between(named, reach).filter(({ start }) => own.some((part) => part.start <= start && start < part.end));
  const ids = (kinds: readonly Named['kind'][], list: readonly Named[]): readonly string[] => [
    ...new Set(list.filter(({ kind }) => kinds.includes(kind)).map(({ entity }) => entity)),
  ];
  const { type, announces } = event.trigger;
  const said = announces || (type !== undefined && OF_WORDS.has(type)) ? view.tokens.length : stretch.end;
  const meant = meaningsIn(view.tokens, { start: stretch.start, end: Math.min(said, stretch.end + REACH) }, named, lexicon.meanings);
  const meanings = meant.length === 0 ? {} : { meanings: meant };
  const who = ids(['person', 'body', 'treaty'], near);
  const places = ids(
    ['place'],
    near.filter((name) => isVenue(name, type, view, near, lexicon)),
  );
  if (type === undefined || !OF_TREATIES.has(type) || near.some((n) => n.kind === 'treaty'))
    return { participants: who, places, ...meanings };
  const spoken = ids(['treaty'], named.slice(0, 50));
  const treaties = spoken.length > 0 ? spoken : treaty !== undefined && isMeant(type, view, stretch, lexicon) ? [treaty] : [];
  return { participants: [...who, ...treaties], places, ...meanings };
}

/** The stretch in which those who take part are named: the clause; of a noun with its date, or a verb that closes its clause, up to the next comma. */
function reachOf({ clauseOf, segmentOf }: Clauses, { trigger, date, nominal }: Attached, noun: number, lexicon: Lexicon): Span {
  const clause = clauseOf[trigger.whole.from];
  const [low, high] = [Math.min(nominal ? noun : trigger.whole.from, date.from), Math.max(trigger.whole.to, date.to) - 1];
  let from = low;
  let to = high;
  const isIn = (i: number): boolean => clauseOf[i] === clause && low - i < REACH && i - high < REACH;
  if (!nominal || date.from < trigger.from)
    for (let i = from - 1; i >= 0 && low - i < REACH && (isIn(i) || lexicon.verbLast); i--) if (isIn(i)) from = i;
  const isOpen = !nominal && !lexicon.verbLast;
  while (isIn(to + 1) && (isOpen || segmentOf[to + 1] === segmentOf[high])) to++;
  return { start: from, end: to + 1 };
}

/** The parts of a stretch that are of one clause: without what somebody said in between. */
function ownStretches({ tokens, clauseOf }: Clauses, { start, end }: Span, clause: number | undefined): readonly Span[] {
  const parts: Span[] = [];
  for (let i = start; i < end; i++) {
    if (clauseOf[i] !== clause) continue;
    const from = i;
    while (i + 1 < end && clauseOf[i + 1] === clause) i++;
    parts.push({ start: tokens[from]?.start ?? 0, end: tokens[i]?.end ?? 0 });
  }
  return parts;
}

/** Whether an act is of the treaty of the page: « le texte », or nothing else that could be signed. */
function isMeant(type: EventType, { tokens }: Clauses, { start, end }: Span, lexicon: Lexicon): boolean {
  let said: 'it' | 'another' | undefined;
  for (let i = start; i < end; i++) {
    if (lexicon.papers.at(tokens, i) !== undefined) said ??= 'another';
    if (lexicon.treaties.at(tokens, i) === undefined) continue;
    const another = [i - 1, i - 2].some((at) => at >= start && lexicon.another.at(tokens, at) !== undefined);
    said = another ? (said ?? 'another') : 'it';
  }
  return said === 'it' || (said === undefined && OF_ITS_TREATY.has(type));
}
