import type { VerbGroup } from '../cues/verb-group.ts';
import { back, type Passage } from '../passage/passage.ts';
import type { Subject } from './of-actor.ts';
import { rightSubject } from './subject.ts';

/** « Afirmó el gobernador que … »: who stands between a verb and its clause, and nothing else does. */
export function beforeClause(p: Passage, group: VerbGroup, from: number): Subject | undefined {
  if (p.lexicon.pack.verbFirst === true) return undefined;
  const to = back(p.lexicon.words.complementizers, p.tokens, from);
  const subject = rightSubject(p, group.to, to, false);
  return subject?.to === to && subject.known ? subject : undefined;
}
