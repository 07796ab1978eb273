import type { Draft } from './draft.ts';
import { drafts } from './drafts.ts';
import { headline } from './headline.ts';
import { goesOn, isSpeech } from './loose-quotations.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { firstSubject, type Subject } from './subject.ts';
import type { Memory, Telling } from './telling.ts';

/** All that is told in a passage, in text order, and what it leaves open for the next. */
export type Whole = { readonly tellings: readonly Telling[]; readonly open: boolean; readonly waiting?: Telling };

const UNMARKED = new Set(['lede', 'paragraph']);

/** Drafts of a passage, with the quotations that no cue took: they go on with one, wait for one, or stand by themselves. */
export function whole(p: Passage, memory: Memory): Whole {
  const head = headline(p);
  const found: Draft[] = head === undefined ? [...drafts(p)] : [head];
  const tellings: Telling[] = [];
  const open = p.quotations.at(-1)?.closed === false;
  const loose = p.quotations.flatMap((q, index) => (found.some((d) => holds(d, q, index)) ? [] : [{ q, index }]));
  for (const { q, index } of loose) {
    const content = [q.open, q.end] as const;
    const awaiting = found.findIndex((d) => d.content.length === 0 && p.sentenceTo[d.cue?.[0] ?? 0] === q.open);
    const going = goesOn(p, q, found);
    const taken = found[awaiting] ?? found[going ?? -1];
    if (taken !== undefined)
      found[found.indexOf(taken)] = { ...taken, content: [...taken.content, content], quotations: [...taken.quotations, index] };
    else if (q.open === 0 && memory.open) tellings.push({ by: p, draft: plain('continued', content, index) });
    else if (q.open === 0 && memory.waiting !== undefined) {
      const { draft, by } = memory.waiting;
      tellings.push({ by, draft: { ...draft, content: [content], quotations: [index] } });
    } else if (UNMARKED.has(p.role) && isSpeech(p, q)) {
      const subject = namedBefore(p, q, found);
      tellings.push({ by: p, draft: { ...plain('unmarked', content, index), ...(subject !== undefined && { subject }) } });
    }
  }
  const last = found.at(-1);
  const waits = last !== undefined && last.content.length === 0 && p.sentenceTo[last.cue?.[0] ?? 0] === p.tokens.length;
  tellings.push(...found.filter((d) => d.content.length > 0).map((draft) => ({ draft, by: p })));
  tellings.sort((a, b) => placeOf(a, p) - placeOf(b, p));
  return { tellings, open, ...(waits && { waiting: { draft: last, by: p } }) };
}

const placeOf = ({ draft }: Telling, _p: Passage): number => draft.content[0]?.[0] ?? 0;

const plain = (kind: Draft['kind'], content: readonly [number, number], index: number): Draft => ({
  kind,
  act: 'assert',
  content: [content],
  quotations: [index],
  needsPerson: false,
});

const holds = ({ content, quotations }: Draft, q: Quotation, index: number): boolean =>
  quotations.includes(index) || content.some(([from, to]) => from <= q.open && q.end <= to + 1);

/** « Un voisin se souvient : “…” », « “…” : X s'explique »; else the nearest person named before a quotation in its block, after the last that a cue made speak. */
function namedBefore(p: Passage, { open, end }: Quotation, found: readonly Draft[]): Subject | undefined {
  const behind = p.tokens[end]?.text === ':' ? p.startingAt.get(end + 1) : undefined;
  if (behind?.kind === 'person') return { from: behind.from, to: behind.to, actor: behind, known: true };
  const same = found.findLast(
    (d) => d.subject !== undefined && (d.cue?.[0] ?? -1) >= (p.sentenceFrom[open] ?? 0) && (d.cue?.[0] ?? open) < open,
  );
  if (p.tokens[open - 1]?.text === ':' && same?.subject !== undefined) return same.subject;
  const before = p.tokens[open - 1]?.text === ':' ? firstSubject(p, p.sentenceFrom[open] ?? 0, open) : undefined;
  if (before?.known === true) return before;
  const spoken = found.findLast((d) => (d.cue?.[0] ?? open) < open);
  const least = Math.max(spoken?.cue?.[1] ?? 0, spoken?.subject?.to ?? 0);
  for (let i = open; i > least; i--) {
    const actor = (p.quotedBy[i - 1] ?? -1) < 0 ? p.endingAt.get(i) : undefined;
    if (actor?.kind === 'person') return { from: actor.from, to: actor.to, actor, known: true };
  }
  return undefined;
}
