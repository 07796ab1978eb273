import { FOLLOWS, LABELS, type NameModel, OUTSIDE } from '../../../../model/name-model.ts';

/** Scores of the labels of units `from` to `to`, which a name cannot leave on either side. */
export type Lattice = { readonly scores: Float64Array; readonly from: number; readonly to: number };

const ENDS = FOLLOWS.map((next) => next.includes(OUTSIDE));

/** The best labels of a stretch of units (Viterbi), written into `labels`. */
export function decode({ scores, from, to }: Lattice, { transitions }: NameModel, labels: Uint8Array): void {
  const length = to - from;
  const best = new Float64Array(length * LABELS).fill(-Infinity);
  const back = new Uint8Array(length * LABELS);
  for (const label of FOLLOWS[OUTSIDE] ?? []) best[label] = (scores[from * LABELS + label] ?? 0) + (transitions[label] ?? 0);
  for (let i = 1; i < length; i++) {
    for (let last = 0; last < LABELS; last++) {
      const so = best[(i - 1) * LABELS + last] ?? -Infinity;
      if (so === -Infinity) continue;
      for (const label of FOLLOWS[last] ?? []) {
        const at = i * LABELS + label;
        const sum = so + (transitions[last * LABELS + label] ?? 0) + (scores[(from + i) * LABELS + label] ?? 0);
        if (sum > (best[at] ?? -Infinity)) {
          best[at] = sum;
          back[at] = last;
        }
      }
    }
  }
  let label = OUTSIDE;
  let top = -Infinity;
  for (let last = 0; last < LABELS; last++) {
    const sum = ENDS[last] ? (best[(length - 1) * LABELS + last] ?? -Infinity) + (transitions[last * LABELS] ?? 0) : -Infinity;
    if (sum > top) [top, label] = [sum, last];
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[from + i] = label;
    label = back[i * LABELS + label] ?? OUTSIDE;
  }
}

/** How likely each unit of a stretch is to stand outside any name (forward and backward sums), written into `outside`. */
export function doubts({ scores, from, to }: Lattice, { transitions }: NameModel, outside: Float64Array): void {
  const length = to - from;
  const forth = new Float64Array(length * LABELS);
  const back = new Float64Array(length * LABELS);
  const weight = (i: number, label: number): number => Math.exp(scores[(from + i) * LABELS + label] ?? 0);
  for (const label of FOLLOWS[OUTSIDE] ?? []) forth[label] = weight(0, label) * Math.exp(transitions[label] ?? 0);
  scaled(forth, 0);
  for (let i = 1; i < length; i++) {
    for (let last = 0; last < LABELS; last++)
      for (const label of FOLLOWS[last] ?? []) {
        const at = i * LABELS + label;
        forth[at] =
          (forth[at] ?? 0) + (forth[(i - 1) * LABELS + last] ?? 0) * Math.exp(transitions[last * LABELS + label] ?? 0) * weight(i, label);
      }
    scaled(forth, i);
  }
  for (let last = 0; last < LABELS; last++) if (ENDS[last]) back[(length - 1) * LABELS + last] = Math.exp(transitions[last * LABELS] ?? 0);
  scaled(back, length - 1);
  for (let i = length - 2; i >= 0; i--) {
    for (let label = 0; label < LABELS; label++) {
      let sum = 0;
      for (const next of FOLLOWS[label] ?? [])
        sum += Math.exp(transitions[label * LABELS + next] ?? 0) * weight(i + 1, next) * (back[(i + 1) * LABELS + next] ?? 0);
      back[i * LABELS + label] = sum;
    }
    scaled(back, i);
  }
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let label = 0; label < LABELS; label++) sum += (forth[i * LABELS + label] ?? 0) * (back[i * LABELS + label] ?? 0);
    outside[from + i] = ((forth[i * LABELS] ?? 0) * (back[i * LABELS] ?? 0)) / (sum || 1);
  }
}

function scaled(row: Float64Array, i: number): void {
  let sum = 0;
  for (let label = 0; label < LABELS; label++) sum += row[i * LABELS + label] ?? 0;
  for (let label = 0; label < LABELS; label++) row[i * LABELS + label] = (row[i * LABELS + label] ?? 0) / (sum || 1);
}
