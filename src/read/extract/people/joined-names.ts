import type { Token } from '../../../model/token.ts';
import { bare } from '../../../text/fold.ts';
import type { Tagged } from './tagger/index.ts';

/** Names that the model took for one, apart: « Luong Cuong | y | Guterres », when both go on to end with the last word of somebody known. */
export function withoutAnd(
  tokens: readonly Token[],
  learned: readonly Tagged[],
  and: ReadonlySet<string>,
  known: (word: string) => boolean,
): readonly Tagged[] {
  if (learned.length === 0) return learned;
  const ends = (token: Token | undefined): boolean => token !== undefined && (known(token.lower) || known(bare(token.lower)));
  let at = 0;
  return learned.flatMap((name): readonly Tagged[] => {
    while ((tokens[at]?.end ?? Infinity) <= name.start) at++;
    const from = at;
    let last = from;
    while ((tokens[last + 1]?.end ?? Infinity) <= name.end) last++;
    for (let i = from + 1; i < last; i++) {
      const [before, joint, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
      if (before === undefined || joint === undefined || after === undefined || !joint.spaced || !and.has(joint.lower)) continue;
      if (ends(before) && ends(tokens[last]))
        return [
          { ...name, end: before.end },
          { ...name, start: after.start },
        ];
    }
    return [name];
  });
}
