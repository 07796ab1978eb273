// What no rule names still happens on its day: the verbs of a sentence that are known by their form alone.
import { daysOf } from '../../../model/edtf.ts';
import type { EventType } from '../../../model/packs/events.ts';
import type { Clauses, DateAt } from './clauses.ts';
import { isDenied } from './denied.ts';
import { UNFORESEEN } from './field.ts';
import type { Lexicon } from './lexicon.ts';
import { auxiliaryBefore, type Stand, type Trigger } from './triggers.ts';

/** The rule of what is told by a verb that no rule names. */
export const PLAIN_RULE = 'event.plain';

/** The finite verbs of a sentence outside those that rules name. */
export function plainVerbs(
  view: Clauses,
  named: readonly Trigger[],
  isName: (token: number) => boolean,
  isSaid: (token: number) => boolean,
  lexicon: Lexicon,
): readonly Trigger[] {
  if (lexicon.plain === undefined) return [];
  const real = named.filter(({ denied }) => !denied);
  const known = new Set(real.flatMap(({ whole }) => Array.from({ length: whole.to - whole.from }, (_, i) => whole.from + i)));
  const found: Trigger[] = [];
  for (const at of view.tokens.keys()) {
    if (known.has(at) || view.dated[at] === true || view.aside[at] === true || isName(at)) continue;
    const stand = standOf(at, view, lexicon);
    if (stand !== undefined && !(isSaid(at) && lexicon.plain.verbs(view.tokens[at]?.lower ?? '') === undefined))
      found.push(plainAt({ from: at, to: at + 1 }, stand, view, lexicon));
  }
  return found;
}

/** What is told of a day to come, whatever its verb: „Den Bericht legt sie am 12. November vor“. */
export function upcoming(
  { from, to, mention }: DateAt,
  view: Clauses,
  published: string | undefined,
  lexicon: Lexicon,
): Trigger | undefined {
  const [first, today] = [daysOf(mention.edtf)?.first, daysOf(published ?? '')?.last];
  if (lexicon.plain === undefined || first === undefined || today === undefined || first <= today) return undefined;
  return plainAt({ from, to }, 'future', view, lexicon);
}

/** An event without a type of its own at some tokens. */
function plainAt(whole: Trigger['whole'], stand: Stand, view: Clauses, lexicon: Lexicon): Trigger {
  const denied = isDenied(whole.from, whole.to, true, view, lexicon);
  return {
    ...whole,
    whole,
    rule: PLAIN_RULE,
    type: typeAt(whole, stand, view, lexicon),
    stand,
    weak: false,
    moves: false,
    daily: false,
    announces: false,
    says: false,
    denied,
  };
}

/** How long the part of a verb is that closes its clause, in letters. */
const PART = 8;

/** „nahm … fest“: the part of a verb that closes its stretch. */
function partOf(at: number, { tokens, segments, segmentOf }: Clauses, { verbFrame }: Lexicon): string {
  let last = (segments[segmentOf[at] ?? 0]?.to ?? 0) - 1;
  while (last > at && tokens[last]?.kind === 'mark') last--;
  const token = tokens[last];
  const isPart = verbFrame && last > at && token !== undefined && token.text === token.lower && token.text.length <= PART;
  return isPart ? token.lower : '';
}

/** How far from a verb the words stand that say of what it tells, in tokens. */
const AROUND = 24;

/** Of what a verb tells, by itself, else by the words around it in its clause, the nearest first. */
function typeAt({ from, to }: Trigger['whole'], stand: Stand, view: Clauses, lexicon: Lexicon): EventType {
  const { tokens, clauseOf, dated } = view;
  const { plain } = lexicon;
  const isFit = (type: EventType | undefined): type is EventType => type !== undefined && (stand === 'past' || !UNFORESEEN.has(type));
  const verb = tokens[from]?.lower ?? '';
  const own = dated[from] === true ? undefined : (plain?.verbs(`${partOf(from, view, lexicon)}${verb}`) ?? plain?.verbs(verb));
  const isOwn = isFit(own);
  if (isOwn && own !== 'launch') return own;
  for (let away = 1; away <= AROUND; away++)
    for (const at of [from - away, to - 1 + away]) {
      const word = clauseOf[at] === clauseOf[from] && dated[at] !== true ? tokens[at]?.lower : undefined;
      const found = word === undefined ? undefined : ((dated[from] === true ? plain?.verbs(word) : undefined) ?? plain?.nouns(word));
      if (isFit(found) && (!isOwn || PROCESSES.has(found))) return found;
    }
  return isOwn ? own : 'event';
}

/** What begins: it is told of rather than that it does. */
const PROCESSES: ReadonlySet<EventType> = new Set<EventType>(['competition', 'negotiation', 'protest', 'trial']);

function standOf(at: number, view: Clauses, lexicon: Lexicon): Stand | undefined {
  const { tokens } = view;
  const token = tokens[at];
  const { plain } = lexicon;
  if (plain === undefined || token?.kind !== 'word' || (token.text !== token.lower && (at > 0 || lexicon.dropped === undefined)))
    return undefined;
  if (lexicon.auxiliaries.at(tokens, at) !== undefined) return undefined;
  const auxiliary = auxiliaryBefore(at, view, lexicon);
  if (auxiliary === undefined && isInserted(at, view, lexicon) && plain.participle(token.lower)) return 'participle';
  if (auxiliary === 'state' && plain.being.has(token.lower)) return 'past';
  if (auxiliary === 'past' && plain.participle(token.lower) && !isAttribute(at, view, lexicon)) return 'past';
  const isLast = lexicon.verbFrame && auxiliary === 'past' && view.segmentOf[at + 1] !== view.segmentOf[at];
  if ((auxiliary === 'future' || isLast) && plain.infinitive(token.lower)) return isLast ? 'past' : 'future';
  if ((auxiliary !== undefined && auxiliary !== 'infinitive') || isAttribute(at, view, lexicon)) return undefined;
  return plain.past(token.lower) ? 'past' : plain.future(token.lower) ? 'future' : undefined;
}

/** « Le club, relégué vendredi, »: right after a comma a participle is about the noun before it. */
const isInserted = (at: number, { tokens, segmentOf, dated }: Clauses, { verbFrame, cuts }: Lexicon): boolean =>
  !verbFrame &&
  at > 1 &&
  (dated[at + 1] === true || cuts.at(tokens, at + 1) !== undefined) &&
  tokens[at - 1]?.kind === 'mark' &&
  segmentOf[at - 2] !== segmentOf[at];

/** « la fermée », "an injured man", „gegen geplante“: after an article or preposition stands no verb. */
const isAttribute = (at: number, { tokens }: Clauses, { articles, cuts, coordinators }: Lexicon): boolean =>
  [articles, cuts].some((words) => words.at(tokens, at - 1) !== undefined) && coordinators.at(tokens, at - 1) === undefined;
