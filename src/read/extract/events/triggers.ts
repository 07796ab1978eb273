// The acts and events a sentence names, with the time in which it names them.
import type { EventType, TriggerRule } from '../../../model/packs/events.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { besideOf } from './beside.ts';
import type { Clauses } from './clauses.ts';
import { isDenied } from './denied.ts';
import type { Form, Lexicon } from './lexicon.ts';

/** How a trigger stands in its sentence: a finite verb in its time, a state, a form that hangs on another word, or a noun. */
export type Stand = 'past' | 'present' | 'future' | 'state' | 'participle' | 'infinitive' | 'gerund' | 'noun';

/** An act or event of the sentence, by its tokens; `whole` reaches from its verb to its noun, where it has both. */
export type Trigger = {
  readonly from: number;
  readonly to: number;
  readonly whole: { readonly from: number; readonly to: number };
  readonly rule: string;
  readonly type: EventType | undefined;
  readonly stand: Stand;
  readonly weak: boolean;
  /** Whether it moves an event to another day. */
  readonly moves: boolean;
  /** Whether it is an event only of a day. */
  readonly daily: boolean;
  /** Whether it does what it says by saying it. */
  readonly announces: boolean;
  /** Whether it only says something. */
  readonly says: boolean;
  /** What is denied, doubted or only wished for still takes its date, so that no other act does. */
  readonly denied: boolean;
};

/** A match of a rule before verbs and nouns have been joined. */
type Match = { readonly from: number; readonly to: number; readonly rule: TriggerRule; readonly stand: Stand; readonly denied: boolean };

// Windows in tokens: bounded, so that a sentence of any length costs its length.
const AUXILIARY = 5;
const FRAME = 24;
const OBJECT = 9;
const SUBJECT = 40;
const PEOPLE = 10;
const BESIDE = 3;
const COORDINATED = 14;

/** The triggers of a sentence, in order; none within the name of a body or place. */
export function triggers(
  view: Clauses,
  isPerson: (token: number) => boolean,
  isName: (token: number) => boolean,
  lexicon: Lexicon,
): readonly Trigger[] {
  const matches = matched(view, isName, lexicon);
  const used = new Set<number>();
  const found: Trigger[] = [];
  const take = (match: Match, noun: Match | undefined, type: EventType | undefined): void => {
    const parts = noun === undefined ? [match] : [match, noun];
    const whole = { from: Math.min(...parts.map((p) => p.from)), to: Math.max(...parts.map((p) => p.to)) };
    const isShort =
      noun !== undefined && noun.from >= match.to && noun.from - match.to <= 3 && !view.dated.slice(match.to, noun.from).includes(true);
    const named = match.rule.value.kind === 'hold' && isShort ? whole : (noun ?? match);
    const weak = match.rule.value.weak === true;
    found.push({
      from: named.from,
      to: named.to,
      whole,
      rule: (noun ?? match).rule.id,
      type,
      stand: match.stand,
      weak,
      moves: match.rule.value.moves === true,
      daily: match.rule.value.daily === true,
      announces: match.rule.value.announces === true,
      says: match.rule.value.says === true,
      denied: match.denied || noun?.denied === true,
    });
  };
  for (const [at, match] of matches.entries()) {
    const { kind, needs, begins, among } = match.rule.value;
    const isAmong = among !== undefined && !isOfPaper(match, view, lexicon) && met(among.needs, match, view, isPerson, lexicon);
    const type = isAmong ? among.type : (besideOf(match, view, lexicon) ?? match.rule.value.type);
    if (kind === 'act' && (needs === undefined || met(needs, match, view, isPerson, lexicon))) take(match, undefined, type);
    if (kind !== 'hold' && kind !== 'occur') continue;
    const noun = kind === 'hold' ? heldBy(matches, at, view, lexicon) : occurring(matches, at, view, lexicon);
    const named = noun === undefined ? undefined : headOf(matches, noun, view, lexicon);
    const told = named === undefined ? undefined : typeOf(matches[named]);
    if (named !== undefined && told !== undefined) {
      used.add(named);
      take(match, matches[named], begins === true && told === 'negotiation' ? 'negotiation-start' : told);
    } else if (type !== undefined && !(type === 'plan' && isOfAct(match, matches[at + 1], view))) take(match, undefined, type);
  }
  for (const [at, match] of matches.entries()) {
    if (match.rule.value.kind !== 'noun' || used.has(at)) continue;
    const named = headOf(matches, at, view, lexicon);
    if (typeOf(matches[named]) !== undefined) found.push(nounOf(match, typeOf(matches[named]), matches[named]));
  }
  return found.sort((a, b) => a.whole.from - b.whole.from || a.whole.to - b.whole.to);
}

/** « 将于8日前往 »: what is planned is the act that follows. */
const isOfAct = (plan: Match, next: Match | undefined, { clauseOf }: Clauses): boolean =>
  next?.rule.value.kind === 'act' &&
  next.rule.value.type !== undefined &&
  clauseOf[next.from] === clauseOf[plan.from] &&
  next.from - plan.to <= OBJECT;

const typeOf = (match: Match | undefined): EventType | undefined => match?.rule.value.type;

/** The noun that a verb makes an event of: its object, or in the passive its subject. */
function heldBy(matches: readonly Match[], at: number, view: Clauses, lexicon: Lexicon): number | undefined {
  const verb = matches[at];
  const object = objectOf(matches, at, view);
  if (object !== undefined || verb === undefined || !isPassive(verb)) return object;
  return subjectOf(matches, at, view, true, lexicon) ?? (lexicon.verbLast ? subjectOf(matches, at, view, false, lexicon) : undefined);
}

/** The noun of which a verb says that it takes place: beside it, after it, or further back. */
function occurring(matches: readonly Match[], at: number, view: Clauses, lexicon: Lexicon): number | undefined {
  const object = objectOf(matches, at, view);
  const named = object !== undefined && typeOf(matches[object]) !== undefined ? object : undefined;
  return subjectOf(matches, at, view, true, lexicon) ?? named ?? subjectOf(matches, at, view, false, lexicon);
}

/** A noun stands where it is, but is named by the head of its coordination: « la cérémonie et les événements connexes ». */
const nounOf = (at: Match, type: EventType | undefined, head: Match = at): Trigger => ({
  from: head.from,
  to: head.to,
  whole: { from: head.from, to: at.to },
  rule: head.rule.id,
  type,
  stand: 'noun',
  weak: false,
  moves: false,
  daily: false,
  announces: false,
  says: false,
  denied: at.denied,
});

const isPassive = ({ stand }: Match): boolean => stand === 'past' || stand === 'future' || stand === 'state' || stand === 'participle';

function matched(view: Clauses, isName: (token: number) => boolean, lexicon: Lexicon): readonly Match[] {
  const matches: Match[] = [];
  for (const { rule, start, end, captures } of lexicon.triggers.scan(view.tokens)) {
    if (view.dated[start] === true || (isName(start) && isName(end - 1))) continue;
    // « c'est arrivé en juin »: what should be a place is a date.
    if (rule.value.type === 'visit' && rule.value.kind === 'act' && end - start > 1 && view.dated[end] === true) continue;
    // The first verb tells the time; captures come last first.
    const form = [...captures.values()].findLast((value) => value !== 'word') ?? 'word';
    const stand = rule.value.kind === 'noun' ? 'noun' : standOf(form, { start, end }, rule, view, lexicon);
    if (stand === undefined) continue;
    matches.push({ from: start, to: end, rule, stand, denied: isDenied(start, end, stand !== 'noun', view, lexicon) });
  }
  return matches;
}

/** Where the words before a form put it; `undefined` when the rule asks for an auxiliary and there is none. */
function standOf(form: Form, { start: at, end }: Span, rule: TriggerRule, view: Clauses, lexicon: Lexicon): Stand | undefined {
  if (form === 'future' || form === 'gerund') return form;
  const auxiliary = auxiliaryBefore(at, view, lexicon);
  if (form === 'base') return auxiliary;
  if (form === 'infinitive') return auxiliary === 'future' ? 'future' : 'infinitive';
  if (form === 'participle') {
    if (auxiliary === undefined) return rule.value.needs === 'auxiliary' ? undefined : 'participle';
    return auxiliary === 'state' && rule.value.being === true ? 'past' : auxiliary;
  }
  if (form === 'past') return 'past';
  if (form === 'either' && auxiliary === undefined && isInserted(at, end, view, lexicon)) return 'participle';
  return auxiliary ?? (form === 'either' ? 'past' : 'present');
}

/** "The pact, adopted in Basel, …": between a comma and a preposition a past is a participle. */
const isInserted = (at: number, end: number, { tokens, segmentOf }: Clauses, lexicon: Lexicon): boolean =>
  at > 1 &&
  !tokens.slice(at, end).some((_, i) => lexicon.papers.at(tokens, at + i) !== undefined) &&
  segmentOf[at - 2] !== segmentOf[at] &&
  tokens[at - 1]?.kind === 'mark' &&
  lexicon.cuts.at(tokens, end) !== undefined;

/** What the auxiliary before a form makes of it, if there is one in its stretch. */
export function auxiliaryBefore(at: number, { tokens, segmentOf }: Clauses, lexicon: Lexicon) {
  for (let i = at - 1; i >= 0 && at - i <= (lexicon.verbFrame ? FRAME : AUXILIARY); i--) {
    if (segmentOf[i] !== segmentOf[at]) return undefined;
    // « a été adoptée »: the longer auxiliary starts one word before the shorter.
    for (const found of [lexicon.auxiliaries.at(tokens, i - 2), lexicon.auxiliaries.at(tokens, i - 1), lexicon.auxiliaries.at(tokens, i)])
      if (found !== undefined && found.end > i && found.end <= at) return found.value;
  }
  return undefined;
}

function met(
  needs: 'guests' | 'guest' | 'people' | 'auxiliary',
  match: Match,
  view: Clauses,
  isPerson: (token: number) => boolean,
  lexicon: Lexicon,
): boolean {
  if (needs === 'auxiliary') return match.stand !== 'infinitive';
  const { tokens, clauseOf } = view;
  const isSomebody = (i: number): boolean =>
    clauseOf[i] === clauseOf[match.from] && (isPerson(i) || lexicon.people.at(tokens, i) !== undefined);
  if (needs === 'guest') {
    const next = Array.from({ length: BESIDE }, (_, i) => match.to + i).find(
      (i) => isSomebody(i) || lexicon.papers.at(tokens, i) !== undefined,
    );
    return next !== undefined && isSomebody(next);
  }
  // « a reçu, samedi 25 octobre à Hanoï, les chefs »: the date takes no room.
  for (let i = match.to, room = PEOPLE; i < tokens.length && room > 0 && i < match.to + 2 * PEOPLE; i++) {
    if (isSomebody(i)) return true;
    if (view.dated[i] !== true) room--;
  }
  if (needs === 'people') for (let i = match.from - 1; i >= 0 && i >= match.from - PEOPLE; i--) if (isSomebody(i)) return true;
  return false;
}

/** Whether a law, a budget or another paper stands beside a verb: « обсудили закон ». */
function isOfPaper({ from, to }: Match, { tokens, clauseOf }: Clauses, { papers, verbLast }: Lexicon): boolean {
  const [first, last] = verbLast ? [from - PEOPLE, from] : [to, to + PEOPLE / 2];
  for (let i = Math.max(0, first); i < last; i++) if (clauseOf[i] === clauseOf[from] && papers.at(tokens, i) !== undefined) return true;
  return false;
}

/** The first noun after a verb, with no other verb between. */
function objectOf(matches: readonly Match[], at: number, { clauseOf }: Clauses): number | undefined {
  const verb = matches[at];
  const next = matches[at + 1];
  if (verb === undefined || next === undefined || next.stand !== 'noun') return undefined;
  return clauseOf[next.from] === clauseOf[verb.from] && next.from - verb.to <= OBJECT ? at + 1 : undefined;
}

/** The noun a verb speaks of: the head of the stretch before it, or, after a relative, the nearest; `close`: without a comma between. */
function subjectOf(matches: readonly Match[], at: number, view: Clauses, close: boolean, { verbLast }: Lexicon): number | undefined {
  const verb = matches[at];
  if (verb === undefined) return undefined;
  let nearest: number | undefined;
  for (let i = at - 1; i >= 0; i--) {
    const match = matches[i];
    if (match === undefined || view.clauseOf[match.from] !== view.clauseOf[verb.from] || verb.from - match.to > SUBJECT) break;
    if (close && view.laneOf[match.from] !== view.laneOf[verb.from] && !isClose(verb, view)) break;
    if (match.stand === 'noun') {
      if (nearest === undefined) nearest = i;
      else if (view.laneOf[match.from] === view.laneOf[matches[nearest]?.from ?? 0]) nearest = i;
      else break;
      if (isClose(verb, view) || verbLast) break;
    } else if (nearest !== undefined || (match.rule.value.kind !== 'occur' && FINITE.has(match.stand))) break;
  }
  return nearest;
}

/** How a verb stands that has a subject of its own. */
export const FINITE: ReadonlySet<Stand> = new Set<Stand>(['past', 'present', 'future']);

/** Whether a verb speaks of the noun right before it: a participle, or the verb of a relative clause. */
const isClose = (verb: Match, { segments, segmentOf }: Clauses): boolean =>
  verb.stand === 'participle' || segments[segmentOf[verb.from] ?? 0]?.opening === 'relative';

/** The first of nouns joined by « et »: it names the event. Bounded by two steps. */
function headOf(matches: readonly Match[], at: number, view: Clauses, lexicon: Lexicon): number {
  let head = at;
  for (let step = 0; step < 2; step++) {
    const [before, noun] = [matches[head - 1], matches[head]];
    if (before === undefined || noun === undefined || before.stand !== 'noun') break;
    if (view.clauseOf[before.from] !== view.clauseOf[noun.from] || noun.from - before.to > COORDINATED) break;
    if (!isJoined(noun.from, view.tokens, lexicon)) break;
    head--;
  }
  return head;
}

/** Whether a coordinator stands before a noun, but for articles and numbers. */
function isJoined(at: number, tokens: readonly Token[], lexicon: Lexicon): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    if (lexicon.coordinators.at(tokens, i) !== undefined) return true;
    if (lexicon.links.at(tokens, i) === undefined && tokens[i]?.kind !== 'number') return false;
  }
  return false;
}
