import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

const ROLES = new Set(['title', 'heading', 'caption']);
const SHORTEST = 3;

/** A headline « Name: what she said »: a person, a colon, and the rest. */
export function headline(p: Passage): Draft | undefined {
  const actor = p.startingAt.get(0);
  if (!ROLES.has(p.role) || actor?.kind !== 'person' || p.tokens[actor.to]?.text !== ':') return undefined;
  const from = actor.to + 1;
  const index = p.quotedBy[from] ?? -1;
  const quotation = p.quotations[index];
  const to = p.sentenceTo[from] ?? p.tokens.length;
  if (to - from < SHORTEST) return undefined;
  const subject = { from: 0, to: actor.to, actor, known: true };
  return {
    kind: 'headline',
    act: 'assert',
    subject,
    content: [quotation === undefined ? [from, to] : [quotation.open, Math.max(quotation.end, to)]],
    quotations: quotation === undefined ? [] : [index],
    needsPerson: false,
  };
}
