import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

const ROLES = new Set(['title', 'heading', 'caption']);
const SHORTEST = 3;
const LONGEST_PLACE = 5;

/** A headline « Name: what she said »: a person, a colon, and the rest. */
export function headline(p: Passage): Draft | undefined {
  const actor = p.startingAt.get(0);
  if (!ROLES.has(p.role) || actor?.kind !== 'person') return undefined;
  const colon = colonBehind(p, actor.to);
  if (colon === undefined) return undefined;
  const from = colon + 1;
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

/** « Name: », « Name in Hanoi: ». */
function colonBehind({ tokens, lexicon: { words } }: Passage, at: number): number | undefined {
  let colon = at;
  if (words.prepositions.at(tokens, at) !== undefined) while (colon < at + LONGEST_PLACE && tokens[colon]?.kind === 'word') colon++;
  return tokens[colon]?.text === ':' ? colon : undefined;
}
