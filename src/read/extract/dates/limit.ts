import type { DatesPack } from '../../../model/packs/dates.ts';
import type { Token } from '../../../model/token.ts';
import { phrases } from '../../../text/words/phrases.ts';

/** What the words around a date say of it: something goes on till then, or is done by then; `undefined` when they do not say. */
export type Limit = 'lasting' | 'done';

/** So many tokens to each side are looked at. */
const REACH = 12;

/** Reads by the nearest cue whether a date with a word of `until` is an end or a deadline; nothing where the pack has no cues. */
export function limitReader({ limits }: DatesPack): (list: readonly Token[], start: number, end: number) => Limit | undefined {
  if (limits === undefined) return () => undefined;
  const cues = [...limits.lasting.map((w) => [w, 'lasting'] as const), ...limits.done.map((w) => [w, 'done'] as const)];
  const words = phrases<Limit>(cues.filter(([w]) => !w.endsWith('-')));
  const stems = cues.filter(([w]) => w.endsWith('-')).map(([w, limit]) => [w.slice(0, -1), limit] as const);
  const cue = (list: readonly Token[], at: number): Limit | undefined => {
    const token = list[at];
    if (token === undefined) return undefined;
    return words.at(list, at)?.value ?? stems.find(([stem]) => token.lower.startsWith(stem))?.[1];
  };
  return (list, start, end) => {
    for (let step = 1; step <= REACH; step++) {
      const found = cue(list, start - step) ?? cue(list, end + step - 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
