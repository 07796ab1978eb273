// Where rules and model do not see the same name: which of them is believed.
import type { LearnedRun } from './learned-runs.ts';
import { type Named, named } from './named.ts';
import type { Prefix } from './prefix.ts';
import type { Run } from './runs.ts';
import type { Reader } from './sighting.ts';

/** A run and the name read from it, if any. */
export type Choice = { readonly run: Run | undefined; readonly name: Named | undefined };

/**
 * The name after a prefix. Rules lead where a title or a word of address stands before it; elsewhere the model does, unless it
 * sees nothing at all and the rules are sure.
 */
export function chosen(
  reader: Reader,
  prefix: Prefix,
  ruled: Choice,
  seen: LearnedRun | undefined,
  seenBy: readonly (LearnedRun | undefined)[],
): Choice {
  const led = ruled.name?.led === true && ruled.name.sure;
  if (seen === undefined) return led || !later(ruled.run, seenBy) ? ruled : { run: undefined, name: undefined };
  const run = { ...seen, start: prefix.end };
  if (ruled.run !== undefined && led && ruled.run.end >= run.end) return ruled;
  const name = named(reader, prefix, run);
  return { run, name: name === undefined ? undefined : { ...name, sure: true, sighting: { ...name.sighting, rule: ruleOf(ruled) } } };
}

/** Whether the model sees a name that begins inside a run. */
function later(run: Run | undefined, seenBy: readonly (LearnedRun | undefined)[]): boolean {
  return run !== undefined && seenBy.slice(run.start, run.end).some((r) => r !== undefined);
}

const ruleOf = (ruled: Choice): string => (ruled.name?.sure === true ? ruled.name.sighting.rule : 'people.learned');
