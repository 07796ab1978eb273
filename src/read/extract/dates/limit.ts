import type { DatesPack } from '../../../model/packs/dates.ts';
import { type Worded, wordTest } from '../../../text/tokens/word-table.ts';
import { phrases } from '../../../text/words/phrases.ts';

/** What the words around a date say of it: something goes on till then, or is done by then; `undefined` when they do not say. */
export type Limit = 'lasting' | 'done';

/** So many tokens to each side are looked at. */
const REACH = 12;

/** Reads by the nearest cue whether a date with a word of `until` is an end or a deadline; nothing where the pack has no cues. */
export function limitReader({ limits }: DatesPack): (tokens: Worded, start: number, end: number) => Limit | undefined {
  if (limits === undefined) return () => undefined;
  const cues = [...limits.lasting.map((w) => [w, 'lasting'] as const), ...limits.done.map((w) => [w, 'done'] as const)];
  const words = phrases<Limit>(cues.filter(([w]) => !w.endsWith('-')));
  const stems = cues.filter(([w]) => w.endsWith('-')).map(([w, limit]) => [w.slice(0, -1), limit] as const);
  const firsts = new Set(words.firsts);
  const mayTell = wordTest(({ lower }) => firsts.has(lower) || stems.some(([stem]) => lower.startsWith(stem)));
  const cue = (tokens: Worded, at: number): Limit | undefined => {
    if (!mayTell(tokens, at)) return undefined;
    const lower = tokens.list[at]?.lower ?? '';
    return words.at(tokens.list, at)?.value ?? stems.find(([stem]) => lower.startsWith(stem))?.[1];
  };
  return (tokens, start, end) => {
    for (let step = 1; step <= REACH; step++) {
      const found = cue(tokens, start - step) ?? cue(tokens, end + step - 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
