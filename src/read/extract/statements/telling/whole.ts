import type { Draft } from '../draft.ts';
import { anyVerb } from '../frames/any-verb.ts';
import { drafts } from '../frames/drafts.ts';
import { headline } from '../frames/headline.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import type { Passage, Range } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';
import { firstSubject } from '../speaker/first-subject.ts';
import type { Subject } from '../speaker/of-actor.ts';
import { finalDrafts } from '../verb-final/drafts.ts';
import { finalHeadlines } from '../verb-final/headline.ts';
import { gesturing, isSpeech, namedBefore, namedBehind } from './loose-quotations.ts';
import type { Announced, Memory, Telling } from './memory.ts';
import { inMood } from './mood.ts';

/** All that is told in a passage, in text order, and what it leaves open for the next. */
export type Whole = {
  readonly tellings: readonly Telling[];
  readonly open: boolean;
  readonly waiting?: Telling;
  readonly announced?: Announced;
};

const MOST_CLAUSES = 6;
const LONGEST_IDIOM = 5;
const UNMARKED = new Set(['lede', 'paragraph']);

/** Drafts of a passage, with the quotations that no cue took: they go on with one, wait for one, or stand by themselves. */
export function whole(p: Passage, memory: Memory): Whole {
  const head = headline(p);
  const found: Draft[] = head === undefined ? [...cued(p)] : [head];
  if (p.quotations.length > 0) {
    const more = [...unclaimed(p, found)].flatMap(([index, q]) => anyVerb(p, q, index) ?? []);
    if (more.length > 0) {
      found.push(...more);
      found.sort((a, b) => (a.cue?.[0] ?? 0) - (b.cue?.[0] ?? 0));
    }
  }
  const goesOnAt = openEnds(p, found);
  const tellings: Telling[] = [];
  let spoken = -1;
  for (const [index, q] of unclaimed(p, found)) {
    while ((found[spoken + 1]?.cue?.[0] ?? Number.POSITIVE_INFINITY) < q.open) spoken++;
    const at = goesOnAt.get(q.open);
    const draft = at === undefined ? undefined : found[at];
    if (at !== undefined && draft !== undefined) found[at] = withQuotation(draft, q, index);
    else {
      const telling = byItself(p, q, index, memory, found[spoken]);
      if (telling !== undefined) tellings.push(telling);
    }
  }
  const last = found.at(-1);
  const waits = last !== undefined && last.content.length === 0 && p.sentenceTo[last.cue?.[0] ?? 0] === p.tokens.length;
  for (const draft of found) if (draft.content.length > 0) tellings.push({ draft, by: p });
  if (UNMARKED.has(p.role)) tellings.push(...inMood(p, tellings, memory));
  tellings.sort((a, b) => (a.draft.content[0]?.[0] ?? 0) - (b.draft.content[0]?.[0] ?? 0));
  const announced = waits ? undefined : announcedIn(p);
  return {
    tellings,
    open: p.quotations.at(-1)?.closed === false,
    ...(waits && { waiting: { draft: last, by: p } }),
    ...(announced !== undefined && { announced }),
  };
}

/** « …, la Vicepresidenta tomó la palabra: » before a new paragraph: the last who is named in its clauses. */
function announcedIn(p: Passage): Announced | undefined {
  const end = p.tokens.length - 1;
  if (p.tokens[end]?.text !== ':' || p.lexicon.final !== undefined) return undefined;
  let found: Subject | undefined;
  for (let from = p.sentenceFrom[end] ?? 0, steps = 0; from < end && steps < MOST_CLAUSES; steps++) {
    const subject = firstSubject(p, from, end);
    if (subject?.known === true) found = subject;
    from = Math.max(subject?.to ?? from, from + 1);
    while (from < end && !isBoundary(p, from - 1)) from++;
  }
  return found === undefined ? undefined : { subject: found, by: p };
}

/** What cues report; where the verb stands last, headlines may do without. */
function cued(p: Passage): readonly Draft[] {
  const { final } = p.lexicon;
  if (final === undefined) return drafts(p);
  const found = finalDrafts(p, final);
  return found.length > 0 ? found : finalHeadlines(p, final);
}

/** Where a quotation would go on with a draft: « “A,” said X. “B.” », « Il a ri. “…” ». */
function openEnds(p: Passage, found: readonly Draft[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  found.forEach((draft, index) => {
    const [cue = 0, after = 0] = draft.cue ?? [];
    const first = draft.content[0]?.[0];
    const end = Math.max(after, draft.subject?.to ?? 0);
    if (first === undefined || ((draft.kind === 'quotation' || draft.quotations.length > 0) && first < cue))
      ends.set(p.sentenceTo[Math.max(0, end - 1)] ?? 0, index);
  });
  return ends;
}

/** The quotations that lie in no content, with their indices. */
function* unclaimed(p: Passage, found: readonly Draft[]): Generator<readonly [number, Quotation]> {
  if (p.quotations.length === 0) return;
  const covered = new Uint8Array(p.tokens.length);
  const taken = new Set(found.flatMap((d) => d.quotations));
  for (const { content } of found) for (const [from, to] of content) covered.fill(1, from, to);
  for (const [index, q] of p.quotations.entries())
    if (!taken.has(index) && !(covered[q.open] === 1 && covered[q.to - 1] === 1)) yield [index, q];
}

const withQuotation = (draft: Draft, q: Quotation, index: number): Draft => ({
  ...draft,
  content: [...draft.content, [q.open, q.end]],
  quotations: [...draft.quotations, index],
});

/** A quotation that goes on from the passage before, that a colon there announced, or that is speech without a cue. */
function byItself(p: Passage, q: Quotation, index: number, memory: Memory, spoken: Draft | undefined): Telling | undefined {
  if (q.open === 0 && memory.open) return { by: p, draft: plain('continued', [q.open, q.end], index) };
  if (q.open === 0 && memory.waiting !== undefined) {
    const { draft, by } = memory.waiting;
    return { by, draft: withQuotation(draft, q, index) };
  }
  const behind = namedBehind(p, q);
  if (q.open === 0 && memory.announced !== undefined && q.dashed !== true && UNMARKED.has(p.role)) {
    const { subject, by } = memory.announced;
    return { by, draft: { ...plain('unmarked', [q.open, q.end], index), subject } };
  }
  const gesture = UNMARKED.has(p.role) ? gesturing(p, q) : undefined;
  if (gesture !== undefined) return { by: p, draft: { ...plain('unmarked', [q.open, q.end], index), subject: gesture } };
  if (!isSpeech(p, q) || followsIdiom(p, q) || (behind === undefined && !UNMARKED.has(p.role))) return undefined;
  const subject = behind ?? namedBefore(p, q, spoken);
  return { by: p, draft: { ...plain('unmarked', [q.open, q.end], index), ...(subject !== undefined && { subject }) } };
}

/** « ويقول المثل: “…” », « 俗话说：“…” »: nobody said it. */
function followsIdiom({ tokens, lexicon: { cues } }: Passage, { open }: Quotation): boolean {
  const end = /^[:,]$/u.test(tokens[open - 1]?.text ?? '') ? open - 1 : open;
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_IDIOM; i--) {
    const found = cues.at(tokens, i);
    if (found?.end === end && found.value.length === 0) return true;
  }
  return false;
}

const plain = (kind: Draft['kind'], content: Range, index: number): Draft => ({
  kind,
  act: 'assert',
  content: [content],
  quotations: [index],
  needsPerson: false,
});
