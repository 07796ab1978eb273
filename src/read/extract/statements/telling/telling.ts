import type { FoundPerson, PersonMention, Speaker, StatementMention } from '../../../../model/mention.ts';
import { quoted } from '../../../../model/span.ts';
import { said } from '../content/said.ts';
import type { Draft } from '../draft.ts';
import { type Passage, spanOf } from '../passage/passage.ts';
import { firstSubject } from '../speaker/first-subject.ts';
import type { Subject } from '../speaker/of-actor.ts';
import { type Lead, leadsBefore, leadsOf } from './leads.ts';
import type { Memory, Telling } from './memory.ts';
import { type Antecedent, antecedentOf, meant } from './speakers.ts';
import { acquaint, type Known, type TakenUp, takenUp, whoIsTakenUp } from './taken-up.ts';
import { whole } from './whole.ts';

/** A quotation without attribution is by the last speaker only when that one spoke in this passage or the one before. */
const OLDEST = 1;
/** How many leads of a passage the next one remembers. */
const KEPT = 20;
/** How many tokens back whoever was named last is looked for. */
const FARTHEST_NAMED = 120;

/** Statements of passages in text order, each with its speaker, and the pronouns among the speakers. */
export function telling(passages: Iterable<Passage>): {
  readonly statements: readonly StatementMention[];
  readonly pronouns: readonly PersonMention[];
} {
  const statements: StatementMention[] = [];
  const pronouns = new Map<number, PersonMention>();
  const known = new Map<string, Known>();
  let memory: Memory = { leads: [], open: false, age: 0, known };
  for (const p of passages) {
    acquaint(p, known);
    const leads = leadsOf(p);
    const { tellings, open, waiting, announced } = whole(p, memory);
    for (const { draft, by } of tellings) {
      const spoken = spokenBy(p, { draft, by }, leads, memory);
      const content = said(p, draft.content);
      if (spoken === undefined || content === undefined) continue;
      const statement = statementOf(p, by, draft, content, spoken.speaker);
      statements.push(statement);
      memory = { ...memory, ...spoken, age: 0 };
      learnGender(known, draft.subject?.pronoun?.gender, spoken.antecedent?.entity);
      const gender =
        spoken.antecedent === undefined ? undefined : (spoken.antecedent.gender ?? known.get(spoken.antecedent.entity)?.gender);
      if (spoken.antecedent !== undefined && gender !== undefined)
        memory = { ...memory, latest: { ...memory.latest, [gender]: spoken.antecedent } };
      const pronoun = pronounOf(p, draft, spoken.speaker);
      if (pronoun !== undefined) pronouns.set(pronoun.start, pronoun);
    }
    const { speaker, antecedent } = memory;
    memory = {
      leads: leads.length > 0 ? leads.slice(-KEPT) : memory.leads,
      open,
      known,
      age: memory.age + 1,
      ...(memory.latest !== undefined && { latest: memory.latest }),
      ...(speaker !== undefined && { speaker }),
      ...(antecedent !== undefined && { antecedent }),
      ...(waiting !== undefined && { waiting }),
      ...(announced !== undefined && { announced }),
    };
  }
  return { statements, pronouns: [...pronouns.values()] };
}

/** Whom a story calls "he" is a man to the end of it. */
function learnGender(known: Map<string, Known>, gender: 'f' | 'm' | undefined, entity: string | undefined): void {
  const told = entity === undefined ? undefined : known.get(entity);
  if (entity !== undefined && told !== undefined && told.gender === undefined && gender !== undefined)
    known.set(entity, { ...told, gender });
}

type Content = NonNullable<ReturnType<typeof said>>;

function statementOf(p: Passage, by: Passage, draft: Draft, { spans, mode }: Content, speaker: Speaker | undefined): StatementMention {
  const { start, end, quote } = quoted(p.text, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });
  const { act, kind } = draft;
  const head = { start, end, quote, rule: p.lexicon.ruleOf(kind), content: spans, mode };
  const cue = draft.cue === undefined ? undefined : quoted(p.text, spanOf(by, ...draft.cue));
  const told = cue === undefined ? head : { ...head, cue };
  const spoken = speaker === undefined ? { ...told, act } : { ...told, speaker, act };
  return draft.addressee === undefined ? spoken : { ...spoken, addressee: quoted(p.text, spanOf(by, ...draft.addressee)) };
}

function pronounOf({ lexicon }: Passage, { subject }: Draft, speaker: Speaker | undefined): PersonMention | undefined {
  if (subject?.pronoun === undefined || speaker?.entity === undefined) return undefined;
  const { start, end, quote, entity } = speaker;
  return { start, end, quote, rule: lexicon.ruleOf('pronoun'), form: 'pronoun', entity };
}

type Spoken = { readonly speaker?: Speaker; readonly antecedent?: Antecedent };

/** The speaker of a draft; nothing when a pronoun that must mean a person means none. */
function spokenBy(p: Passage, { draft, by }: Telling, leads: readonly Lead[], memory: Memory): Spoken | undefined {
  const { subject } = draft;
  if (subject === undefined) {
    const lead = by.lexicon.pack.dropsSubject === true && by === p ? personBefore(p, draft, memory) : undefined;
    if (lead !== undefined) return spokenBy(p, { draft: { ...draft, subject: lead }, by }, leads, memory);
    if (memory.speaker !== undefined && memory.age <= OLDEST) return { speaker: memory.speaker };
    // Whoever it was: the words were said, where a verb needs no subject.
    const told = by.lexicon.pack.dropsSubject === true && draft.cue !== undefined && !draft.needsPerson;
    return draft.nobody === true || told ? {} : undefined;
  }
  const words = quoted(by.text, spanOf(by, subject.from, subject.to));
  if (subject.pronoun !== undefined) return ofPronoun(by, subject, draft, words, by === p ? leads : [], memory);
  const found = subject.actor?.found;
  const entity = subject.actor?.entity ?? bodyNamed(by, subject);
  const taken = takenUp(by, subject);
  const again =
    taken === undefined || isNamed(taken, entity, found, memory)
      ? undefined
      : whoIsTakenUp(taken, candidates(by, subject, words, by === p ? leads : [], memory).all, memory.known);
  if (again !== undefined) return { speaker: { ...words, entity: again.entity }, antecedent: { ...again, at: words.start } };
  const antecedent = found === undefined ? undefined : antecedentOf(found, by.lexicon);
  return {
    speaker: { ...words, ...(entity !== undefined && { entity }) },
    ...(antecedent !== undefined && { antecedent: { ...antecedent, at: words.start } }),
  };
}

/** « A ONG Rede Livre, que reúne …, pediu »: the body that a noun right before its name is said of. */
function bodyNamed({ tokens, endingAt, lexicon: { words } }: Passage, { from, to, actor, pronoun }: Subject): string | undefined {
  const named = actor === undefined && pronoun === undefined ? endingAt.get(to) : undefined;
  if (named?.kind !== 'body' || named.from <= from) return undefined;
  for (let i = from; i < named.from; i++)
    if (words.links.at(tokens, i) !== undefined || words.prepositions.at(tokens, i) !== undefined) return undefined;
  return named.entity;
}

/** Whether a title already leads to somebody named before, whose gender does not speak against it. */
function isNamed(taken: TakenUp, entity: string | undefined, found: FoundPerson | undefined, { known }: Memory): boolean {
  if (entity === undefined) return false;
  if (found?.mention.form !== 'title') return true;
  const who = known.get(entity);
  return who !== undefined && (who.gender === undefined || taken.gender === undefined || who.gender === taken.gender);
}

/** « A senadora Ana Silva pediu calma. “…”, disse. »: the person with whom the sentence before begins, later than who spoke last. */
function personBefore(p: Passage, { content, cue }: Draft, { speaker }: Memory): Subject | undefined {
  const floor = p.sentenceFrom[Math.min(content[0]?.[0] ?? 0, cue?.[0] ?? 0)] ?? 0;
  if (floor === 0 || cue === undefined) return undefined;
  const before = p.sentenceFrom[floor - 1] ?? 0;
  if (speaker !== undefined && speaker.start >= (p.tokens[before]?.start ?? 0)) return undefined;
  const subject = firstSubject(p, before, floor);
  return subject?.actor?.kind === 'person' ? subject : undefined;
}

function ofPronoun(p: Passage, subject: Subject, draft: Draft, words: Speaker, leads: readonly Lead[], memory: Memory): Spoken | undefined {
  const pronoun = subject.pronoun;
  if (pronoun === undefined) return undefined;
  if (pronoun.last === true)
    return { speaker: { ...words, ...(memory.speaker?.entity !== undefined && { entity: memory.speaker.entity }) } };
  const { all, opening, same, later } = candidates(p, subject, words, leads, memory);
  // « La Convention … Elle exige … »: things ask and promise too.
  const vague = pronoun.plural === true || pronoun.person === 1 || pronoun.nearest === true;
  if (draft.needsPerson && !same && later === undefined && opening !== undefined && !vague) return undefined;
  const latest = pronoun.gender === undefined ? undefined : memory.latest?.[pronoun.gender];
  const named = pronoun.nearest === true ? nearestOf(p, subject.from, all, words.start) : all;
  const found = meant(pronoun, latest === undefined ? named : [...named, latest], memory.known);
  const entity = found?.entity;
  return {
    speaker: { ...words, ...(entity !== undefined && { entity }) },
    ...(found !== undefined && { antecedent: { ...found, at: words.start } }),
  };
}

/** Whoever is named before a place, those named last first: in the passage, then elsewhere. */
function nearestOf(p: Passage, at: number, all: readonly Antecedent[], before: number): readonly Antecedent[] {
  const named: Antecedent[] = [];
  for (let i = at; i > 0 && at - i < FARTHEST_NAMED; i--) {
    const found = p.endingAt.get(i)?.found;
    const antecedent = found === undefined ? undefined : antecedentOf(found, p.lexicon);
    if (antecedent !== undefined) named.push(antecedent);
  }
  return named.length > 0 ? named : all.filter((c) => c.at < before).toSorted((a, b) => b.at - a.at);
}

type Candidates = {
  /** The best first. */
  readonly all: readonly Antecedent[];
  /** What the last sentence that opens with somebody or something opens with. */
  readonly opening?: Lead;
  readonly later?: Antecedent;
  /** Somebody is named in the same sentence. */
  readonly same: boolean;
};

/** Whom words without a name may mean: who spoke last, who is named before them in their sentence, whoever a sentence before opens with. */
function candidates(p: Passage, subject: Subject, words: Speaker, leads: readonly Lead[], memory: Memory): Candidates {
  const sentence = p.tokens[p.sentenceFrom[subject.from] ?? 0]?.start ?? 0;
  const before = [...memory.leads, ...leadsBefore(leads, words.start)];
  const same = before.filter((l) => l.at >= sentence && l.antecedent !== undefined);
  const opening = before.findLast((l) => l.rank === 'opening' || l.rank === 'thing');
  const last = memory.antecedent;
  const later = last !== undefined && (opening === undefined || last.at >= opening.at) ? last : opening?.antecedent;
  const firm = before.findLast((l) => l.rank === 'opening')?.antecedent;
  const all = [
    last !== undefined && last.at >= sentence ? last : undefined,
    same.findLast((l) => l.rank !== 'governed')?.antecedent,
    same.at(-1)?.antecedent,
    later,
    last,
    firm,
    before.findLast((l) => l.antecedent !== undefined)?.antecedent,
    ...before.map((l) => l.antecedent).toReversed(),
  ].filter((c) => c !== undefined);
  return { all, same: same.length > 0, ...(opening !== undefined && { opening }), ...(later !== undefined && { later }) };
}
