// Sentences made ready: with their dates, clauses, acts and those named in them.
import { ARTICLE_ROLES, type Role } from '../../../model/block.ts';
import type { SegmentedDocument, Sentence } from '../../../model/document.ts';
import type { DateMention, NameMention, PersonMention, StatementMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { type Border, type Clauses, clauses } from './clauses.ts';
import { type Auxiliary, type Lexicon, lexiconOf } from './lexicon.ts';
import type { Named } from './named.ts';
import { plainVerbs } from './plain.ts';
import { type Trigger, triggers } from './triggers.ts';

/** What other extractors found before. */
export type Given = {
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly people: readonly PersonMention[];
  readonly statements: readonly StatementMention[];
};

/** A sentence with all that events are found from. */
export type Prepared = {
  readonly sentence: Sentence;
  readonly role: Role;
  readonly lexicon: Lexicon;
  readonly view: Clauses;
  readonly triggers: readonly Trigger[];
  /** Verbs that no rule names. */
  readonly plain: readonly Trigger[];
  readonly named: readonly Named[];
  /** Whether a token stands in somebody's own words: what is told there is no news of the page. */
  readonly isQuoted: (token: number) => boolean;
};

const TOLD_ROLES: ReadonlySet<Role> = new Set<Role>([...ARTICLE_ROLES, 'caption']);
/** How many sentences from the head of a page are looked at for its main event. */
const HEAD = 5;

/** The sentences that may tell of events, in text order: those with a date, with a person, and the first of the page. */
export function* prepared(document: SegmentedDocument, packs: Packs, given: Given): Generator<Prepared> {
  const datesOf = cursor(given.dates);
  const peopleOf = cursor(given.people);
  const namedOf = cursor(namedIn(given));
  const bordersOf = cursor(bordersIn(given.statements));
  const quotedOf = meeting(inOrder(given.statements.filter(({ mode }) => mode === 'direct').flatMap(({ content }) => content)));
  let head = 0;
  let notice: number | undefined;
  for (const sentence of document.sentences) {
    const role = document.blocks[sentence.block]?.role ?? 'furniture';
    const pack = packs[sentence.language];
    const [people, named, said] = [peopleOf(sentence), namedOf(sentence), bordersOf(sentence)];
    const dates = datesOf(sentence).filter((date) => !isOfName(date, people) && !isOfTitle(date, sentence, document.text));
    const quotes = quotedOf(sentence);
    if (!TOLD_ROLES.has(role) || pack === undefined || (dates.length === 0 && people.length === 0 && head >= HEAD)) continue;
    if (role !== 'caption') head++;
    const lexicon = lexiconOf(pack);
    if (sentence.block === notice || isNotice(sentence, lexicon)) {
      notice = sentence.block;
      continue;
    }
    const objects = objectsIn(said, sentence, lexicon);
    const isObject = (cue: Span | undefined): boolean => cue !== undefined && objects.has(cue);
    const borders = said
      .filter(({ start, cue }) => start > sentence.start && !isOfAct(cue, sentence, lexicon) && !isObject(cue))
      .map((border) => led(border, dates, sentence, lexicon));
    const view = clauses(sentence.tokens, dates, borders, lexicon);
    const peopled = covered(sentence.tokens, people);
    const quoted = covered(sentence.tokens, quotes);
    const bodies = covered(
      sentence.tokens,
      named.filter(({ kind }) => kind === 'body' || kind === 'place'),
    );
    const found = triggers(
      view,
      (token) => peopled.has(token),
      (token) => bodies.has(token),
      lexicon,
    );
    const verbs = lexicon.plain === undefined ? found : found.filter(isTelling);
    const cues = covered(
      sentence.tokens,
      said.flatMap(({ cue }) => (cue === undefined || isObject(cue) ? [] : cue)),
    );
    const isIn = (spans: ReadonlySet<number>) => (token: number) => spans.has(token);
    const plain = role === 'caption' || dates.length === 0 ? [] : plainVerbs(view, verbs, isIn(bodies), isIn(cues), lexicon);
    yield { sentence, role, lexicon, view, triggers: verbs, plain, named, isQuoted: (token) => quoted.has(token) };
  }
}

/** Whether an act has a type, names or says something; of others the form of their verb alone tells. */
const isTelling = ({ type, stand, says, announces }: Trigger): boolean => type !== undefined || stand === 'noun' || says || announces;

/** « Julio Paredes »: what only looks like a month. */
const isOfName = (date: DateMention, people: readonly PersonMention[]): boolean =>
  people.some(({ form, start, end }) => form === 'name' && start <= date.start && date.end <= end && end - start > date.end - date.start);

/** « a condamné l'ancien président à deux ans »: what some act is done to is no clause of its own. */
function isOfAct(cue: Span | undefined, { tokens }: Sentence, { triggers: rules }: Lexicon): boolean {
  if (cue === undefined) return false;
  const at = tokens.findIndex(({ start }) => start >= cue.start);
  const value = at < 0 || (tokens[at]?.start ?? cue.end) >= cue.end ? undefined : rules.at(tokens, at)?.rule.value;
  if (value?.kind !== 'act' || value.announces === true) return false;
  return value.only === true || value.beside?.some(({ type }) => type === 'verdict') === true;
}

const isTensed = (auxiliary: Auxiliary | undefined): boolean => auxiliary !== undefined && auxiliary !== 'infinitive';

/** How much of what is said is looked at for a verb, in tokens. */
const SAID = 40;

/** "confirmed 14 new cases on Friday": of what is said without a verb of its own the cue is a verb like any other. */
function objectsIn(said: readonly Said[], { tokens }: Sentence, { plain, openings, auxiliaries, cuts }: Lexicon): ReadonlySet<Span> {
  const found = new Set<Span>();
  if (plain === undefined) return found;
  for (const { at, opens, cue } of said) {
    if (!opens || cue === undefined || cue.end > at) continue;
    const end = said.find((border) => border.cue === cue && border.at > at)?.at ?? Number.POSITIVE_INFINITY;
    const from = tokens.findIndex(({ start }) => start >= cue.end);
    const first = tokens.findIndex(({ start }) => start >= at);
    // « Theo Thứ trưởng, ngày 13/10, 95 đoàn … »: behind a mark it is a clause, whatever its verb.
    if (from < 0 || first < 0 || tokens[first - 1]?.kind === 'mark') continue;
    const comma = tokens.findIndex(({ text }, i) => i > first && text === ',');
    const isClause = tokens.slice(from, Math.min(first + SAID, comma < 0 ? tokens.length : comma)).some(({ lower, start, text }, n) => {
      const i = from + n;
      if (start >= end) return false;
      if (i <= first && openings.at(tokens, i)?.value === 'complement') return true;
      return (
        i >= first &&
        (isTensed(auxiliaries.at(tokens, i)?.value) ||
          (text === lower && cuts.at(tokens, i - 1) === undefined && (plain.past(lower) || plain.future(lower))))
      );
    });
    if (!isClause) found.add(cue);
  }
  return found;
}

/** How far from the head of a sentence its topic and date may end, in tokens. */
const TOPIC = 16;

/** « 同社は22日、部品を無償で交換すると発表した »: where the verb closes its clause, topic and date at the head are its own. */
function led(border: Border, dates: readonly DateMention[], { tokens, start }: Sentence, { verbLast }: Lexicon): Border {
  if (!verbLast || !border.opens) return border;
  const topic = tokens.findIndex(
    ({ text, start: at }, i) => i < TOPIC && text === '、' && at >= border.at && dates.some(({ end }) => end === at),
  );
  const next = tokens[topic + 1];
  return topic < 0 || next === undefined || border.at > start + 1 ? border : { ...border, at: next.start };
}

/** How long a name in quotation marks is at most, in signs. */
const TITLE = 24;
const [OPENS, CLOSES] = [/[“"«「『]/, /[”"»」』]/];

/** « “韩星2号” »: what stands with other letters in short quotation marks belongs to a name. */
function isOfTitle({ start, end }: DateMention, sentence: Sentence, text: string): boolean {
  const before = text.slice(Math.max(sentence.start, start - TITLE), start);
  const after = text.slice(end, Math.min(sentence.end, end + TITLE));
  const opened = before.length - 1 - [...before].toReversed().findIndex((sign) => OPENS.test(sign) || CLOSES.test(sign));
  const closed = after.search(CLOSES);
  if (closed < 0 || opened >= before.length || !OPENS.test(before.charAt(opened))) return false;
  const beside = `${before.slice(opened + 1)}${after.slice(0, closed)}`;
  return !OPENS.test(after.slice(0, closed)) && beside.length <= TITLE && /\p{L}/u.test(beside);
}

/** How far from its first word a sentence may say that it is about the page, in tokens. */
const OPENING = 12;

/** "Correction: an earlier version of this article said …": what the paragraph tells is of the page. */
function isNotice({ tokens }: Sentence, { notices }: Lexicon): boolean {
  for (let i = 0; i < Math.min(tokens.length, OPENING); i++) {
    const found = notices.at(tokens, i);
    if (found !== undefined && (found.end - i > 1 || tokens[found.end]?.text === ':' || tokens[found.end]?.text === '：')) return true;
  }
  return false;
}

/** How often a treaty must be named for a page to be about it. */
const OFTEN = 3;

/** The treaty a document is about: named often, or at its head, and at least twice as often as any other. */
export function treatyOf(names: readonly NameMention[], head: number): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, entity } of names) if (kind === 'treaty') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] < 2 * (next?.[1] ?? 0)) return undefined;
  const isAtHead = names.some(({ entity, start }) => entity === most[0] && start < head);
  return isAtHead || most[1] >= OFTEN ? most[0] : undefined;
}

/** Hands out, span by span in text order, the items of a list in text order that start in the span. */
function cursor<S extends Span>(list: readonly S[]): (span: Span) => readonly S[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < list.length && (list[next]?.start ?? end) < start) next++;
    const from = next;
    while (next < list.length && (list[next]?.start ?? end) < end) next++;
    return list.slice(from, next);
  };
}

/** Hands out, span by span in text order, the items of a list in text order that share something with the span. */
function meeting<S extends Span>(list: readonly S[]): (span: Span) => readonly S[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < list.length && (list[next]?.end ?? end) <= start) next++;
    let to = next;
    while (to < list.length && (list[to]?.start ?? end) < end) to++;
    return list.slice(next, to);
  };
}

const inOrder = <S extends Span>(list: S[]): readonly S[] => list.sort((a, b) => a.start - b.start || a.end - b.end);

function namedIn({ people, names }: Given): readonly Named[] {
  const persons = people.flatMap(({ start, end, entity }): Named[] =>
    entity === undefined ? [] : [{ start, end, entity, kind: 'person' }],
  );
  return inOrder([...persons, ...names.map(({ start, end, entity, kind }): Named => ({ start, end, entity, kind }))]);
}

type Said = Border & Span & { readonly cue: Span | undefined };

function bordersIn(statements: readonly StatementMention[]): readonly Said[] {
  const opens = new Set(statements.flatMap(({ content }) => content.map(({ start }) => start)));
  const closes = new Set(statements.flatMap(({ content }) => content.map(({ end }) => end)));
  const cues = new Map(
    statements.flatMap(({ content, cue, mode }) =>
      content.flatMap(({ start, end }) => [start, end].map((at) => [at, mode === 'indirect' ? cue : undefined] as const)),
    ),
  );
  const border = (at: number): Said => ({ start: at, end: at, at, opens: opens.has(at), cue: cues.get(at) });
  return [...new Set([...opens, ...closes])].sort((a, b) => a - b).map(border);
}

function covered(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  for (const span of spans) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= span.start) at++;
    for (let i = at; i < tokens.length && (tokens[i]?.start ?? span.end) < span.end; i++) found.add(i);
  }
  return found;
}
