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
  if (lexicon.plain === undefined || isRate(view, lexicon)) return [];
  const real = named.filter(({ denied }) => !denied);
  const known = new Set(real.flatMap(({ whole }) => Array.from({ length: whole.to - whole.from }, (_, i) => whole.from + i)));
  const found: Trigger[] = [];
  for (const at of view.tokens.keys()) {
    if (known.has(at) || view.dated[at] === true || view.aside[at] === true || isName(at)) continue;
    const stand = standOf(at, view, lexicon);
    if (stand !== undefined && !(isSaid(at) && lexicon.plain.verbs(view.tokens[at]?.lower ?? '') === undefined))
      found.push(saidNo(at, plainAt({ from: at, to: at + 1 }, stand, view, lexicon), view, lexicon));
  }
  return found;
}

/** "answers 900 requests per year": whether a sentence tells of what happens again and again. */
const isRate = ({ tokens }: Clauses, { rates }: Lexicon): boolean =>
  tokens.slice(0, LINE).some((_, i) => rates.at(tokens, i) !== undefined);

/** What is only said is no event, but has its day. */
function saidNo(at: number, verb: Trigger, view: Clauses, lexicon: Lexicon): Trigger {
  // Where the verb closes its clause the form is but the end of it.
  if (lexicon.plain?.closes !== undefined) return verb;
  const own = lexicon.plain?.verbs(view.tokens[at]?.lower ?? '');
  const said = [0, 1].map((back) => lexicon.sayings.at(view.tokens, at - back)).find((found) => (found?.end ?? 0) > at)?.value;
  // „nahm … an“: with a part at the end of its clause a verb means something else.
  const isLikely = said === 'likely' && own === undefined && partOf(at, view, lexicon) === '';
  return said === 'sure' || isLikely || (said !== undefined && isBehindQuotation(at, view)) ? { ...verb, denied: true } : verb;
}

const CLOSING = /^[»”"“]$/;

/** « …», avait lancé mardi le maire »: whether a verb follows what was said. */
function isBehindQuotation(at: number, { tokens, segments, segmentOf }: Clauses): boolean {
  const start = segments[segmentOf[at] ?? 0]?.from ?? 0;
  return at - start <= 3 && tokens.slice(Math.max(0, start - 1), at).some(({ text }) => CLOSING.test(text));
}

/**
 * What is told of a day to come, whatever its verb: „Den Bericht legt sie am 12. November vor“. In a language whose verbs have no forms also what is
 * told of a day gone by: « 患者22日入院 ».
 */
export function upcoming(date: DateAt, view: Clauses, published: string | undefined, lexicon: Lexicon): Trigger | undefined {
  const { from, to, mention } = date;
  const [first, today] = [daysOf(mention.edtf)?.first, daysOf(published ?? '')?.last];
  if (lexicon.plain === undefined || first === undefined || today === undefined || isRate(view, lexicon)) return undefined;
  const isMeant = lexicon.plain.closes === undefined || isAnnounced(date, view, lexicon);
  if (first > today) return isMeant ? plainAt({ from, to }, 'future', view, lexicon) : undefined;
  return lexicon.plain.bare && isToldOf(date, view, lexicon) ? plainAt({ from, to }, 'past', view, lexicon) : undefined;
}

/** « 25日は市内を回る予定だ », « 21日に再開する »: whether what closes the stretch says that it is planned, or is no past. */
function isAnnounced({ to }: DateAt, { tokens, segmentOf }: Clauses, { planned, plain }: Lexicon): boolean {
  let last = '';
  for (let i = to; i < Math.min(tokens.length, to + LINE) && segmentOf[i] === segmentOf[to - 1]; i++) {
    if (planned.at(tokens, i) !== undefined) return true;
    if (tokens[i]?.kind === 'word') last = tokens[i]?.lower ?? '';
  }
  return plain?.future(last) === true;
}

/** How far after its day the verb of a line stands, in tokens. */
const LINE = 80;

/** With fewer words than these beside it a day tells of nothing. */
const FEWEST = 5;

/** Whether the stretch of a day tells what happened on it: words enough, no denial, doubt or saying, and no noun that the day only tells from others. */
function isToldOf({ from, to, mention }: DateAt, { tokens, segmentOf, aside, dated }: Clauses, lexicon: Lexicon): boolean {
  if (mention.granularity !== 'day' || mention.edtf.includes('/') || aside[from] === true) return false;
  if (lexicon.nominal.at(tokens, to) !== undefined || lexicon.nominal.at(tokens, from - 1)?.end === from) return false;
  let words = 0;
  for (let i = Math.max(0, from - AROUND); i < Math.min(tokens.length, to + AROUND); i++) {
    if (segmentOf[i] !== segmentOf[to - 1] || dated[i] === true) continue;
    if (lexicon.negations.at(tokens, i) !== undefined || lexicon.unreal.at(tokens, i) !== undefined) return false;
    if (i >= to && tokens[i]?.kind === 'word') words++;
  }
  return words >= FEWEST;
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
  if (plain.closes !== undefined)
    return plain.past(token.lower) && isLast(at, plain.closes, view) && !plain.isTail(endOf(at, view)) ? 'past' : undefined;
  const auxiliary = auxiliaryBefore(at, view, lexicon);
  if (auxiliary === undefined && isInserted(at, view, lexicon) && plain.participle(token.lower)) return 'participle';
  if (auxiliary === 'state' && plain.being.has(token.lower)) return 'past';
  if (auxiliary === 'past' && plain.participle(token.lower) && !isAttribute(at, view, lexicon)) return 'past';
  const isFramed = lexicon.verbFrame && auxiliary === 'past' && view.segmentOf[at + 1] !== view.segmentOf[at];
  if ((auxiliary === 'future' || isFramed) && plain.infinitive(token.lower)) return isFramed ? 'past' : 'future';
  if ((auxiliary !== undefined && auxiliary !== 'infinitive') || isAttribute(at, view, lexicon)) return undefined;
  return plain.past(token.lower) ? 'past' : plain.future(token.lower) ? 'future' : undefined;
}

/** The last signs up to a form: « なかった ». */
const endOf = (at: number, { tokens }: Clauses): string =>
  tokens
    .slice(Math.max(0, at - 3), at + 1)
    .map(({ lower }) => lower)
    .join('');

/** « 地元の祭りが5日、復活した。 »: whether the clause ends so few tokens after a form. */
const isLast = (at: number, closes: number, { tokens }: Clauses): boolean =>
  Array.from({ length: closes + 1 }, (_, i) => tokens[at + 1 + i]).some((token) => token === undefined || token.kind === 'mark');

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
