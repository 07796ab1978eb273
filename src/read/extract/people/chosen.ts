// Where rules and model do not see the same name: which of them is believed.
import { uncased } from '../../../text/capitals.ts';
import type { LearnedRun } from './learned-runs.ts';
import { type Named, named } from './named.ts';
import type { Prefix } from './prefix.ts';
import type { Run } from './runs.ts';
import type { Reader } from './sighting.ts';

/** A run and the name read from it, if any. */
export type Choice = { readonly run: Run | undefined; readonly name: Named | undefined };

/**
 * The name after a prefix. Rules lead where a title or a word of address stands before it, and where there is no model; elsewhere
 * the model does: what only the rules see may still be a name that the document knows.
 */
export function chosen(
  reader: Reader,
  prefix: Prefix,
  ruled: Choice,
  seen: LearnedRun | undefined,
  seenBy: readonly (LearnedRun | undefined)[] | undefined,
): Choice {
  const led = ruled.name?.led === true && ruled.name.sure && !(seenBy !== undefined && isNoun(reader, ruled.run));
  if (seen === undefined) {
    if (led || seenBy === undefined || ruled.name === undefined) return ruled;
    return later(ruled.run, seenBy) ? { run: undefined, name: undefined } : { run: ruled.run, name: { ...ruled.name, sure: false } };
  }
  const run = { ...seen, start: prefix.end };
  if (ruled.run !== undefined && led && ruled.run.end >= run.end) return ruled;
  const name = named(reader, prefix, run);
  if (name === undefined) return { run, name };
  const signs = uncased(seen.words[0]);
  // Behind a title or word of address the model need not be very sure.
  const sure = led || (name.led && (name.sure || !signs)) || believed(seen);
  return { run, name: { ...name, sure, end: sure && signs ? name.past : name.end, sighting: { ...name.sighting, rule: ruleOf(ruled) } } };
}

/** What follows a title may be no name unless its words are known as such: "sagte der Minister Reportern", « глава Газпрома ». */
function isNoun({ terms, lexicon: { nounCapitals, bodyFollows, shape } }: Reader, run: Run | undefined): boolean {
  // « Фейсал бин Фархан »: a small word of names shows one.
  if ((!nounCapitals && !bodyFollows) || run === undefined || (bodyFollows && run.particle)) return false;
  const syllables = shape.familyFirst(terms, run.start);
  return run.start + syllables < run.end && !(run.words.length > 1 && shape.given(run.words[0]));
}

const ENOUGH = 0.5;
const ENOUGH_AT_START = 0.75;

/** The first word of a sentence is capitalised anyway. */
const believed = ({ start, words, sure }: LearnedRun): boolean => sure >= (start === 0 && words.length === 1 ? ENOUGH_AT_START : ENOUGH);

/** Whether the model sees a name that begins inside a run. */
function later(run: Run | undefined, seenBy: readonly (LearnedRun | undefined)[]): boolean {
  return run !== undefined && seenBy.slice(run.start, run.end).some((r) => r !== undefined);
}

const ruleOf = (ruled: Choice): string => (ruled.name?.sure === true ? ruled.name.sighting.rule : 'people.learned');
