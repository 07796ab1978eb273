import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';

const FINAL = /^[.!?…]$/u;
const SHORTEST = 4;

/** Whether a quotation is a sentence or more, by itself: it opens one, and ends one. */
export function isSpeech(p: Passage, { open, to, end, closed }: Quotation): boolean {
  const { tokens } = p;
  if (to - open <= SHORTEST) return false;
  const before = tokens[open - 1]?.text;
  const opens = before === undefined || before === ':' || p.sentenceFrom[open] === open;
  const ends =
    tokens[end]?.text === ':' ||
    !closed ||
    end >= tokens.length ||
    FINAL.test(tokens[to - 1]?.text ?? '') ||
    FINAL.test(tokens[end]?.text ?? '');
  return opens && ends;
}

/** « “A,” said X. “B.” »: the index of the draft that a quotation goes on with, when nothing stands between. */
export function goesOn(p: Passage, quotation: Quotation, found: readonly Draft[]): number | undefined {
  for (let i = found.length - 1; i >= 0; i--) {
    const draft = found[i];
    const end = Math.max(draft?.cue?.[1] ?? 0, draft?.subject?.to ?? 0);
    if (draft === undefined || end > quotation.open) continue;
    const first = draft.content[0]?.[0] ?? 0;
    const answered = draft.kind === 'quotation' && first < (draft.cue?.[0] ?? 0);
    return answered && p.sentenceTo[Math.max(0, end - 1)] === quotation.open ? i : undefined;
  }
  return undefined;
}
