import type { Role } from '../../../../model/block.ts';
import type { SegmentedDocument, Sentence } from '../../../../model/document.ts';
import type { DateMention, FoundPerson, NameMention } from '../../../../model/mention.ts';
import type { Span } from '../../../../model/span.ts';
import type { Token } from '../../../../model/token.ts';
import { isHonour } from '../../../../text/capitals.ts';
import { firstAt } from '../../../../text/first-at.ts';
import type { Phrases } from '../../../../text/words/phrases.ts';
import type { SpeechLexicon } from '../lexicon.ts';
import { type Quotation, quotationsOf } from './quotations.ts';

/** Tokens from one up to, not including, another. */
export type Range = readonly [number, number];

/** Somebody or something named, in tokens: from `from` up to, not including, `to`. */
export type Actor = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'body' | 'place' | 'thing';
  readonly entity?: string;
  /** A preposition is written together with it (« للأمم المتحدة »). */
  readonly governed?: true;
  /** The person mention, where it is one. */
  readonly found?: FoundPerson;
};

/** A block as the passes see it: tokens, quotations, sentences that no quotation cuts, and who is named. */
export type Passage = {
  readonly text: string;
  readonly block: number;
  readonly role: Role;
  readonly lexicon: SpeechLexicon;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** Index of the quotation that covers a token, marks included; -1 outside. */
  readonly quotedBy: Int32Array;
  /** For each token the index of its first sentence token, and of the one after its last. */
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  readonly startingAt: ReadonlyMap<number, Actor>;
  readonly endingAt: ReadonlyMap<number, Actor>;
  /** Where a date that starts at a token ends. */
  readonly dateFrom: ReadonlyMap<number, number>;
  /** Where a date that ends before a token starts. */
  readonly dateTo: ReadonlyMap<number, number>;
  /** Where dates start that name a day. */
  readonly days: ReadonlySet<number>;
};

/** What was found before, in text order. */
export type Findings = {
  readonly people: readonly FoundPerson[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
};

/** The passage of a block from its sentences. */
export function passageOf(
  document: SegmentedDocument,
  block: number,
  sentences: readonly Sentence[],
  lexicon: SpeechLexicon,
  findings: Findings,
): Passage {
  const tokens = plainMarks(sentences.length === 1 ? (sentences[0]?.tokens ?? []) : sentences.flatMap((s) => s.tokens));
  const quotations = quotationsOf(tokens, lexicon.closers);
  const quotedBy = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((q, index) => {
    quotedBy.fill(index, q.open, q.end);
  });
  return {
    text: document.text,
    block,
    role: document.blocks[block]?.role ?? 'paragraph',
    lexicon,
    tokens,
    quotations,
    quotedBy,
    ...bounds(sentences, quotations),
    ...actorsOf(document.text, tokens, findings, lexicon),
    ...datesOf(tokens, findings.dates),
  };
}

// Commas, colons and stops of Arabic, Chinese and Japanese, as the marks the rules name.
const PLAIN: Readonly<Record<string, string>> = {
  '،': ',',
  '，': ',',
  '、': ',',
  '؛': ';',
  '；': ';',
  '：': ':',
  '。': '.',
  '؟': '?',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

function plainMarks(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((t) => t.kind === 'mark' && PLAIN[t.text] !== undefined)) return tokens;
  return tokens.map((t) => {
    const plain = t.kind === 'mark' ? PLAIN[t.text] : undefined;
    return plain === undefined ? t : { ...t, text: plain, lower: plain };
  });
}

function bounds(sentences: readonly Sentence[], quotations: readonly Quotation[]): Pick<Passage, 'sentenceFrom' | 'sentenceTo'> {
  const total = sentences.reduce((sum, s) => sum + s.tokens.length, 0);
  const sentenceFrom = new Int32Array(total);
  const sentenceTo = new Int32Array(total);
  let from = 0;
  let at = 0;
  let next = 0;
  for (const { tokens } of sentences) {
    at += tokens.length;
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const cut = quotations[next];
    if (cut !== undefined && cut.open < at && at < total) continue;
    sentenceFrom.fill(from, from, at);
    sentenceTo.fill(at, from, at);
    from = at;
  }
  return { sentenceFrom, sentenceTo };
}

const LONGEST_COMPLEMENT = 4;
const UPPER = /^\p{Lu}/u;

type Dates = Pick<Passage, 'days' | 'dateFrom' | 'dateTo'>;

const NO_DATES: Dates = { days: new Set(), dateFrom: new Map(), dateTo: new Map() };

function datesOf(tokens: readonly Token[], dates: readonly DateMention[]): Dates {
  if (dates.length === 0) return NO_DATES;
  const days = new Set<number>();
  const dateFrom = new Map<number, number>();
  const dateTo = new Map<number, number>();
  for (const date of dates) {
    if (date.granularity === 'day') days.add(firstFrom(tokens, date.start));
    const range = inTokens(tokens, date);
    if (range === undefined) continue;
    dateFrom.set(range[0], range[1]);
    dateTo.set(range[1], range[0]);
  }
  return { days, dateFrom, dateTo };
}

function actorsOf(
  text: string,
  tokens: readonly Token[],
  { people, names }: Findings,
  lexicon: SpeechLexicon,
): Pick<Passage, 'startingAt' | 'endingAt'> {
  const { words } = lexicon;
  const startingAt = new Map<number, Actor>();
  const endingAt = new Map<number, Actor>();
  const put = (actor: Actor): void => {
    const longer = (other: Actor | undefined): boolean => other === undefined || other.to - other.from < actor.to - actor.from;
    if (longer(startingAt.get(actor.from))) startingAt.set(actor.from, actor);
    if (longer(endingAt.get(actor.to))) endingAt.set(actor.to, actor);
  };
  for (const found of people) {
    const range = inTokens(tokens, found.whole);
    // « على تلغرام »: a preposition that looks like a name.
    const name = lexicon.pack.gluedPrepositions === undefined ? undefined : inTokens(tokens, found.mention)?.[0];
    const small = name !== undefined && words.prepositions.at(tokens, name) !== undefined;
    if (range !== undefined && small && name > range[0]) put({ from: range[0], to: name, kind: 'person' });
    if (range === undefined || small) continue;
    const entity = found.mention.entity;
    const glued = lexicon.pack.gluedPrepositions?.some((start) => tokens[range[0]]?.lower.startsWith(start)) === true;
    const to = overHonours(tokens, range[0], withoutVerb(tokens, range, lexicon));
    put({ from: range[0], to, kind: 'person', found, ...(entity !== undefined && { entity }), ...(glued && { governed: true }) });
  }
  for (const name of names) {
    const range = inTokens(tokens, name);
    const kind = name.kind === 'body' || name.kind === 'place' ? name.kind : 'thing';
    if (range === undefined) continue;
    const inside = name.start > (tokens[range[0]]?.start ?? name.start);
    const governed = inside && !words.coordinators.phrases.some((c) => c.length === 1 && c[0] === text.charAt(name.start - 1));
    // « Trung tâm Dự | báo khí tượng »: a noun of the pack is longer than the name found.
    const to = kind === 'body' ? overComplement(tokens, Math.max(range[1], skip(words.speakers, tokens, range[0])), lexicon) : range[1];
    put({ from: range[0], to, kind, entity: name.entity, ...(governed && { governed }) });
  }
  return { startingAt, endingAt };
}

/** « la Coordinación Nacional | de Protección Civil »: capitals behind a link go on with the name of a body. */
function overComplement(tokens: readonly Token[], at: number, { pack, words }: SpeechLexicon): number {
  const from = pack.postposes === true ? skip(words.links, tokens, at) : at;
  let to = from;
  while (to > at && to - from < LONGEST_COMPLEMENT && tokens[to]?.kind === 'word' && UPPER.test(tokens[to]?.text ?? '')) to++;
  return to > from ? to : at;
}

/** "Imogen Sallow KC", "Jane Doe MBE MP": letters of honour belong to who has a whole name. */
function overHonours(tokens: readonly Token[], from: number, to: number): number {
  if (to - from < 2) return to;
  let end = to;
  while (end < to + 3 && tokens[end]?.spaced === true && isHonour(tokens[end]?.text ?? '')) end++;
  return end;
}

/** « 王芳说 »: without blanks a name may have swallowed the verb behind it. */
function withoutVerb(tokens: readonly Token[], [from, to]: Range, { pack, cues, words }: SpeechLexicon): number {
  if (pack.headLast !== true) return to;
  const last = to - from > 2 ? back(words.adverbialOpens, tokens, to) : to;
  if (last < to && last > from) return last;
  for (let at = from + 2; at < to; at++) {
    const cue = cues.at(tokens, at);
    // « 毛宁敦 | 促 »: a verb begins inside the name and ends behind it.
    const sure = tokens[to]?.kind === 'mark' || to - at > 1 || (cue?.end ?? 0) > to;
    if (sure && cue !== undefined && cue.end >= to && cue.value.some((sense) => sense.kind === 'verb')) return at;
  }
  return to;
}

/** The tokens that a span covers; none when it lies outside. */
function inTokens(tokens: readonly Token[], { start, end }: Span): Range | undefined {
  const from = firstFrom(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? end) < end) to++;
  return to > from ? [from, to] : undefined;
}

/** Index of the first token that ends after an offset. */
export const firstFrom = (tokens: readonly Token[], offset: number): number =>
  firstAt(tokens.length, (i) => (tokens[i]?.end ?? 0) > offset);

/** Where a phrase of a table that starts at a token ends; the token itself when none does. */
export const skip = (table: Phrases<unknown>, tokens: readonly Token[], at: number): number => table.at(tokens, at)?.end ?? at;

/** Where a phrase of a table that ends before a token starts; the token itself when none does. Phrases have five tokens at most. */
export function back(table: Phrases<unknown>, tokens: readonly Token[], at: number): number {
  if (!table.lasts.has(tokens[at - 1]?.lower ?? '')) return at;
  for (let from = Math.max(0, at - 5); from < at; from++) if (table.at(tokens, from)?.end === at) return from;
  return at;
}

/** The text span of tokens. */
export const spanOf = ({ tokens }: Passage, from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
