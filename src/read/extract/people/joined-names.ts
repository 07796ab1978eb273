import type { Token } from '../../../model/token.ts';
import { bare } from '../../../text/fold.ts';
import type { Tagged } from './tagger/index.ts';

/** Names without the country of the title before them, where that follows its title without a preposition: « Ngoại trưởng Kenya | Wanjiru Kamau ». */
export function withoutCountry(
  tokens: readonly Token[],
  learned: readonly Tagged[],
  countryEnd: (start: number) => number | undefined,
  titled: (index: number) => boolean,
): readonly Tagged[] {
  let at = 0;
  return learned.map((name) => {
    while ((tokens[at]?.start ?? Infinity) < name.start) at++;
    const end = countryEnd(name.start);
    if (end === undefined || end >= name.end || !titled(at)) return name;
    const next = tokens.slice(at).find((token) => token.start >= end);
    // « Đức Anh » is no Englishman of Germany.
    const last = next === undefined || next.start >= name.end || countryEnd(next.start) === name.end;
    return last ? name : { ...name, start: next.start };
  });
}

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

/** Names without the body behind them that a blank parts from them, where titles follow: « 데버라 브라운 | 휴먼라이츠워치 부국장 ». */
export function withoutBody(text: string, learned: readonly Tagged[], bodyStart: (end: number) => number | undefined): readonly Tagged[] {
  return learned.map((name) => {
    const start = bodyStart(name.end) ?? 0;
    return start > name.start && text.charAt(start - 1) === ' ' ? { ...name, end: start - 1 } : name;
  });
}
