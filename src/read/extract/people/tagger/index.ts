// Names of persons by what was learned of them: a linear-chain conditional random field over hashed features (Lafferty, McCallum, Pereira 2001).
import { FIRST, INNER, LABELS, LAST, type NameModel, ONLY, OUTSIDE } from '../../../../model/name-model.ts';
import type { Span } from '../../../../model/span.ts';
import type { Token } from '../../../../model/token.ts';
import { decode, doubts } from './decode.ts';
import { signFeatures, signRuns } from './sign-features.ts';
import { signUnits } from './sign-units.ts';
import { CUT, KIND, type Units, wordUnits } from './units.ts';
import { MOST_WORD_FEATURES, runsOf, wordFeatures } from './word-features.ts';

/** A name as the model sees it; `sure` is how likely its units are part of one. */
export type Tagged = Span & { readonly sure: number };

/** The score of a label that cannot be. */
const NEVER = -10000;

/** So many tokens are looked at together: a line without an end must not fill the memory. */
const LONGEST = 2000;

/** The names of a sentence, in order. */
export function tagged(tokens: readonly Token[], language: string, model: NameModel): readonly Tagged[] {
  if (tokens.length <= LONGEST) return taggedPiece(tokens, language, model);
  const pieces = Array.from({ length: Math.ceil(tokens.length / LONGEST) }, (_, i) => tokens.slice(i * LONGEST, (i + 1) * LONGEST));
  return pieces.flatMap((piece) => taggedPiece(piece, language, model));
}

function taggedPiece(tokens: readonly Token[], language: string, model: NameModel): readonly Tagged[] {
  const units = unitsOf(tokens, language, model);
  const { count, open } = units;
  if (!open.includes(1)) return [];
  const labels = new Uint8Array(count);
  const outside = new Float64Array(count).fill(1);
  const scores = scored(units, model);
  for (let from = 0; from < count; ) {
    if (open[from] === 0) {
      from++;
      continue;
    }
    let to = from;
    while (to < count && open[to] === 1) to++;
    decode({ scores, from, to }, model, labels);
    if (labels.subarray(from, to).some((label) => label !== OUTSIDE)) doubts({ scores, from, to }, model, outside);
    from = to;
  }
  return spans(units, labels, outside);
}

/** The units of a sentence as the model reads it. */
export const unitsOf = (tokens: readonly Token[], language: string, model: NameModel): Units =>
  model.unit === 'sign' ? signUnits(tokens, language, model) : wordUnits(tokens, language, model);

/** The hashes of the features of each open unit, in turn. */
export function eachUnit(units: Units, signs: boolean, visit: (unit: number, features: Int32Array, count: number) => void): void {
  const out = new Int32Array(MOST_WORD_FEATURES);
  if (signs) {
    const runs = signRuns(units);
    for (let i = 0; i < units.count; i++) visit(i, out, signFeatures(units, runs, i, out));
    return;
  }
  const runs = runsOf(units);
  const tone = toneOf(units);
  for (let i = 0; i < units.count; i++) if (units.open[i] === 1) visit(i, out, wordFeatures(units, runs, tone, i, out));
}

function scored(units: Units, { unit, weights, step, bits }: NameModel): Float64Array {
  const scores = new Float64Array(units.count * LABELS);
  const shift = 32 - bits;
  eachUnit(units, unit === 'sign', (i, features, count) => {
    let [a, b, c, d, e] = [0, 0, 0, 0, 0];
    for (let f = 0; f < count; f++) {
      const row = ((features[f] ?? 0) >>> shift) * LABELS;
      a += weights[row] ?? 0;
      b += weights[row + FIRST] ?? 0;
      c += weights[row + INNER] ?? 0;
      d += weights[row + LAST] ?? 0;
      e += weights[row + ONLY] ?? 0;
    }
    const at = i * LABELS;
    scores[at] = a * step;
    scores[at + FIRST] = b * step;
    // « وهاني » begins a name, as far as it is in one.
    const within = unit === 'word' && ((units.shapes[i] ?? 0) & CUT.name) !== 0 ? NEVER : 0;
    scores[at + INNER] = c * step + within;
    scores[at + LAST] = d * step + within;
    scores[at + ONLY] = e * step;
  });
  return scores;
}

/** Whether most words of a sentence are capitalised (2), or written in capitals (1). */
function toneOf({ count, shapes, open }: Units): number {
  let [words, capitals, shouted] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const shape = (shapes[i] ?? 0) & KIND;
    if (shape < 1 || shape > 3) continue;
    words++;
    if (shape === 3) shouted++;
    if (open[i] === 1) capitals++;
  }
  if (words >= 3 && shouted > 0.7 * words) return 1;
  return words >= 5 && capitals > 0.7 * words ? 2 : 0;
}

function spans({ count, starts, ends }: Units, labels: Uint8Array, outside: Float64Array): readonly Tagged[] {
  const found: Tagged[] = [];
  for (let i = 0; i < count; i++) {
    const label = labels[i];
    if (label !== FIRST && label !== ONLY) continue;
    let end = i;
    while (label === FIRST && end < count - 1 && labels[end] !== LAST) end++;
    let sum = 0;
    for (let at = i; at <= end; at++) sum += 1 - (outside[at] ?? 1);
    found.push({ start: starts[i] ?? 0, end: ends[end] ?? 0, sure: sum / (end - i + 1) });
  }
  return found;
}
