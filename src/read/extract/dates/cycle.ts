// Which turn of a cycle is meant.
import type { Anchor } from './anchor.ts';
import type { Period } from './calendar.ts';

/** Recurring dates (weekdays, days and months without a year): how far off the nearest may be to win against the tense of the sentence. */
export type Cycle = {
  readonly near: number;
  /** Without a tense the past one is meant, unless the coming one is nearer by this factor. */
  readonly factor: number;
  /** The nearer one is meant, whatever the verb, where it is so by this factor: "scheduled for Jan. 10, was postponed", in February. */
  readonly clear: number;
  /** The future tense wins though the past one is near: "will open in December", in January. */
  readonly over?: true;
};

/** Of `which`: this one, or else the next. */
const SOON = 2;

/** The candidate that is meant, of one period for each turn of a cycle, in order of time. */
export function chosen(
  candidates: readonly Period[],
  which: number | undefined,
  anchor: Anchor,
  { near, factor, clear, over }: Cycle,
): Period | undefined {
  const from = anchor.reference;
  if (from === undefined) return undefined;
  const inside = which === undefined ? onlyInside(candidates, anchor.beside) : undefined;
  if (inside !== undefined) return inside;
  let past: Period | undefined;
  let now: Period | undefined;
  let coming: Period | undefined;
  for (const c of candidates) {
    if (c.last < from) past = c;
    else if (c.first <= from) now ??= c;
    else coming ??= c;
  }
  if (which === -1) return past;
  if (which === 1) return coming;
  if (now !== undefined || which === SOON) return now ?? coming;
  if (past === undefined || coming === undefined) return past ?? coming;
  const [back, ahead] = [from - past.last, coming.first - from];
  if (over && which === undefined && back > near && back < ahead && anchor.tense() === 'future') return coming;
  // « ce mois de septembre » is the nearest, whatever the verb.
  if (Math.min(back, ahead) <= near || back * clear <= ahead || ahead * clear <= back || which === 0) return back <= ahead ? past : coming;
  const tense = anchor.tense();
  if (tense !== undefined) return tense === 'past' ? past : coming;
  return ahead * factor <= back ? coming : past;
}

/** The one candidate that lies inside a longer period; `undefined` when none or several do. */
function onlyInside(candidates: readonly Period[], whole: Period | undefined): Period | undefined {
  if (whole === undefined || whole.first === whole.last) return undefined;
  const inside = candidates.filter((c) => c.first >= whole.first && c.last <= whole.last);
  return inside.length === 1 ? inside[0] : undefined;
}
