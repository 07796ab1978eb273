import type { Draft } from '../draft.ts';
import type { Actor, Passage } from '../passage/passage.ts';

const ROLES = new Set(['title', 'heading', 'caption']);
const SHORTEST = 3;
const LONGEST_PLACE = 5;
const LONGEST_ROLE = 9;

/** A headline « Name: what she said »: a person, a colon, and the rest. */
export function headline(p: Passage): Draft | undefined {
  const actor = ROLES.has(p.role) ? (p.startingAt.get(0) ?? behindBlank(p)) : undefined;
  if (actor?.kind !== 'person') return undefined;
  const colon = colonBehind(p, actor.to);
  if (colon === undefined) return undefined;
  const from = colon + 1;
  const index = p.quotedBy[from] ?? -1;
  const quotation = p.quotations[index];
  const to = p.sentenceTo[from] ?? p.tokens.length;
  if (to - from < SHORTEST) return undefined;
  const subject = { from: actor.from, to: actor.to, actor, known: true };
  return {
    kind: 'headline',
    act: 'assert',
    subject,
    content: [quotation === undefined ? [from, to] : [quotation.open, Math.max(quotation.end, to)]],
    quotations: quotation === undefined ? [] : [index],
    needsPerson: false,
  };
}

/** « 国乒夺冠 王芳：享受每一个球 »: where words stand without blanks, a blank in a headline parts clauses. */
function behindBlank({ tokens, startingAt, lexicon: { pack } }: Passage): Actor | undefined {
  if (pack.headLast !== true) return undefined;
  const colon = tokens.findIndex((t) => t.text === ':');
  for (let i = colon - 1; i > 0; i--) if (tokens[i]?.spaced === true) return startingAt.get(i);
  return undefined;
}

/** « Name: », « Name in Hanoi: », « Name, role: ». */
function colonBehind({ tokens, lexicon: { words } }: Passage, at: number): number | undefined {
  let colon = at;
  // « Inès Barbot, glaciologue : « … » »
  if (tokens[at]?.text === ',')
    do colon++;
    while (colon < at + LONGEST_ROLE && tokens[colon]?.kind === 'word');
  if (words.prepositions.at(tokens, at) !== undefined) while (colon < at + LONGEST_PLACE && tokens[colon]?.kind === 'word') colon++;
  return tokens[colon]?.text === ':' ? colon : undefined;
}
