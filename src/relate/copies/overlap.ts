import { RUN, runsOf } from './words.ts';

/** Where the words of a copy stand in its original. */
export type Overlap = {
  /** By word of the copy its word in the original, else -1. */
  readonly to: Int32Array;
  /** How many words of the shorter text that are not quoted stand in the longer one, of all of these. */
  readonly share: number;
};

/**
 * Holds a text against another. Words count as the same where they stand in a run of four that both texts have; of several places that
 * which goes on from the word before.
 */
export function overlap(copy: Uint16Array, original: Uint16Array): Overlap {
  const to = placesIn(copy, original);
  const shorter = copy.length <= original.length;
  const seen = shorter ? to : reversed(to, original.length);
  const codes = shorter ? copy : original;
  let [told, found] = [0, 0];
  for (const [i, code] of codes.entries()) {
    if ((code & 1) === 1) continue;
    told++;
    if ((seen[i] ?? -1) >= 0) found++;
  }
  return { to, share: told === 0 ? 0 : found / told };
}

function placesIn(copy: Uint16Array, original: Uint16Array): Int32Array {
  const places = new Map<number, number>();
  const theirs = runsOf(original, true);
  for (let i = theirs.length - 1; i >= 0; i--) places.set(theirs[i] ?? 0, i);
  const ours = runsOf(copy, true);
  const to = new Int32Array(copy.length).fill(-1);
  for (const [i, run] of ours.entries()) {
    const next = i === 0 ? -1 : (to[i - 1] ?? -1) + 1;
    const place = next > 0 && theirs[next] === run ? next : places.get(run);
    if (place === undefined) continue;
    for (let k = 0; k < RUN; k++) if ((to[i + k] ?? 0) < 0 || k === 0) to[i + k] = place + k;
  }
  return to;
}

function reversed(to: Int32Array, length: number): Int32Array {
  const from = new Int32Array(length).fill(-1);
  for (const [i, place] of to.entries()) if (place >= 0) from[place] = i;
  return from;
}
