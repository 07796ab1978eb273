import type { Draft } from '../draft.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { type Passage, skip } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';
import type { Subject } from '../speaker/of-actor.ts';
import { type Final, phraseEnding } from './speaker.ts';

const ROLES = new Set(['title', 'heading']);
const TERMS = /^[‘'『]$/u;
const SHORTEST = 4;
const LONGEST_SPEAKER = 16;

/** « 市長「橋は安全だ」 », « 「橋は安全だ」市長 »: a headline that sets a quotation beside its speaker. */
export function finalHeadlines(p: Passage, final: Final): readonly Draft[] {
  if (!ROLES.has(p.role)) return [];
  return p.quotations.flatMap((q, index): readonly Draft[] => {
    const subject = TERMS.test(p.tokens[q.open]?.text ?? '') || q.to - q.from < SHORTEST ? undefined : beside(p, final, q);
    if (subject?.known !== true) return [];
    return [{ kind: 'headline', act: 'assert', subject, content: [[q.open, q.end]], quotations: [index], needsPerson: false }];
  });
}

function beside(p: Passage, final: Final, { open, end }: Quotation): Subject | undefined {
  const before = phraseEnding(p, final, open, Math.max(0, open - LONGEST_SPEAKER));
  if (before?.known === true) return before;
  const start = skip(final.quotatives, p.tokens, end);
  let to = start;
  while (to < p.tokens.length && !isBoundary(p, to) && to - start <= LONGEST_SPEAKER) to++;
  const behind = to - start > LONGEST_SPEAKER ? undefined : phraseEnding(p, final, to, start);
  return behind?.from === start ? behind : undefined;
}
