// Names that the model sees, as runs of terms.
import type { PeopleLexicon } from './lexicon.ts';
import type { Run } from './runs.ts';
import type { Tagged } from './tagger/index.ts';
import type { Term } from './terms.ts';

/** A run of the model, and how sure it is of it. */
export type LearnedRun = Run & { readonly sure: number };

const INITIAL = /^\p{Lu}$/u;

/** For each term the run that it is part of; `undefined` without a model. Names of bodies, places and days are left out. */
export function learnedRuns(
  terms: readonly Term[],
  learned: readonly Tagged[] | undefined,
  masked: (index: number) => boolean,
  { days }: PeopleLexicon,
): readonly (LearnedRun | undefined)[] | undefined {
  if (learned === undefined) return undefined;
  const runs: (LearnedRun | undefined)[] = new Array(terms.length).fill(undefined);
  let at = 0;
  for (const { start, end, sure } of learned) {
    while ((terms[at]?.end ?? Infinity) <= start) at++;
    const from = at;
    let to = from;
    while ((terms[to]?.start ?? Infinity) < end) to++;
    const own = terms.slice(from, to);
    const exact = own[0]?.start === start && own.at(-1)?.end === end;
    if (!exact || own.some((t) => t.named !== undefined) || masked(from) || days.at(terms, from)?.end === to) continue;
    const words = own.filter((t) => t.kind === 'word');
    const run = { start: from, end: to, words, initial: words.some((t) => INITIAL.test(t.text)), particle: false, sure };
    runs.fill(run, from, to);
  }
  return runs;
}
