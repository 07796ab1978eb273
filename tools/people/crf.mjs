// A linear-chain conditional random field over hashed features, trained by stochastic gradients with AdaGrad (Duchi, Hazan, Singer 2011).
import { random } from './random.mjs';

const LABELS = 5;
/** A stretch that a model labels with so small a loss teaches it nothing, and rests for so many rounds. */
const [EASY, REST] = [0.01, 2];

/**
 * Learns from stretches `{features: Int32Array (rows, one after the other), offsets: Int32Array (where each unit's begin), gold: Uint8Array, sample: number}`.
 * Returns weights by row and label and the transitions.
 */
export function learned(examples, { bits, follows, epochs = 8, rate = 0.15, decay = 1e-6, dropout = 0.15, seed = 7, minimum = 2, report }) {
  const rows = 2 ** bits;
  const weights = new Float32Array(rows * LABELS);
  const squares = new Float32Array(rows * LABELS);
  const transitions = new Float64Array(LABELS * LABELS);
  const tsquares = new Float64Array(LABELS * LABELS);
  const seen = new Uint8Array(rows);
  // What only the copies of one sample share tells nothing of other texts.
  const last = new Int32Array(rows).fill(-1);
  for (const { features, sample } of examples)
    for (const f of features) {
      if (last[f] === sample || seen[f] === 255) continue;
      last[f] = sample;
      seen[f]++;
    }
  const ends = follows.map((next) => next.includes(0));
  const next = random(seed);
  const order = Int32Array.from(examples.keys());
  const most = examples.reduce((top, { gold }) => Math.max(top, gold.length), 0);
  const scores = new Float64Array(most * LABELS);
  const forth = new Float64Array(most * LABELS);
  const back = new Float64Array(most * LABELS);
  const trans = new Float64Array(LABELS * LABELS);
  const kept = new Int32Array(200000);
  const rests = new Uint8Array(examples.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const lr = rate * (epoch < epochs * 0.6 ? 1 : 0.5 * (1 - (epoch - epochs * 0.6) / (epochs * 0.4)) + 0.1);
    let loss = 0;
    for (const e of order) {
      if (rests[e] > 0) {
        rests[e]--;
        continue;
      }
      const before = loss;
      const { features, offsets, gold, weight = 1 } = examples[e];
      const n = gold.length;
      // Scores of kept features: what is dropped in this round is dropped in the update too.
      let k = 0;
      const starts = [];
      for (let i = 0; i < n; i++) {
        starts.push(k);
        let [a, b, c, d, g] = [0, 0, 0, 0, 0];
        for (let f = offsets[i]; f < offsets[i + 1]; f++) {
          const row = features[f];
          if (seen[row] < minimum || next() < dropout) continue;
          if (k < kept.length) kept[k++] = row;
          const at = row * LABELS;
          a += weights[at];
          b += weights[at + 1];
          c += weights[at + 2];
          d += weights[at + 3];
          g += weights[at + 4];
        }
        const s = i * LABELS;
        const top = Math.max(a, b, c, d, g);
        scores[s] = Math.exp(a - top);
        scores[s + 1] = Math.exp(b - top);
        scores[s + 2] = Math.exp(c - top);
        scores[s + 3] = Math.exp(d - top);
        scores[s + 4] = Math.exp(g - top);
      }
      starts.push(k);
      for (let t = 0; t < 25; t++) trans[t] = Math.exp(transitions[t]);
      forth.fill(0, 0, n * LABELS);
      back.fill(0, 0, n * LABELS);
      for (const l of follows[0]) forth[l] = scores[l] * trans[l];
      norm(forth, 0);
      for (let i = 1; i < n; i++) {
        for (let p = 0; p < LABELS; p++) {
          const so = forth[(i - 1) * LABELS + p];
          if (so > 0) for (const l of follows[p]) forth[i * LABELS + l] += so * trans[p * LABELS + l] * scores[i * LABELS + l];
        }
        norm(forth, i);
      }
      for (let l = 0; l < LABELS; l++) if (ends[l]) back[(n - 1) * LABELS + l] = trans[l * LABELS];
      norm(back, n - 1);
      for (let i = n - 2; i >= 0; i--) {
        for (let p = 0; p < LABELS; p++) {
          let sum = 0;
          for (const l of follows[p]) sum += trans[p * LABELS + l] * scores[(i + 1) * LABELS + l] * back[(i + 1) * LABELS + l];
          back[i * LABELS + p] = sum;
        }
        norm(back, i);
      }
      const tgrad = new Float64Array(25);
      for (let i = 0; i < n; i++) {
        const m = [0, 0, 0, 0, 0];
        let sum = 0;
        for (let l = 0; l < LABELS; l++) sum += m[l] = forth[i * LABELS + l] * back[i * LABELS + l];
        for (let l = 0; l < LABELS; l++) m[l] /= sum;
        loss -= Math.log(Math.max(m[gold[i]], 1e-12));
        for (let l = 0; l < LABELS; l++) {
          const grad = ((gold[i] === l ? 1 : 0) - m[l]) * weight;
          if (Math.abs(grad) < 1e-3) continue;
          const gg = grad * grad;
          for (let f = starts[i]; f < starts[i + 1]; f++) {
            const at = kept[f] * LABELS + l;
            squares[at] += gg;
            weights[at] += (lr * grad) / Math.sqrt(squares[at] + 0.1) - lr * decay * weights[at];
          }
        }
        // Pairs: from the label before (outside at the start).
        if (i > 0) {
          let total = 0;
          const pair = new Float64Array(25);
          for (let p = 0; p < LABELS; p++)
            for (const l of follows[p])
              total += pair[p * LABELS + l] =
                forth[(i - 1) * LABELS + p] * trans[p * LABELS + l] * scores[i * LABELS + l] * back[i * LABELS + l];
          for (let t = 0; t < 25; t++) tgrad[t] -= pair[t] / total;
          tgrad[gold[i - 1] * LABELS + gold[i]]++;
        } else {
          for (let l = 0; l < LABELS; l++) tgrad[l] -= m[l];
          tgrad[gold[0]]++;
        }
        if (i === n - 1) {
          for (let l = 0; l < LABELS; l++) tgrad[l * LABELS] -= m[l];
          tgrad[gold[i] * LABELS]++;
        }
      }
      if (loss - before < EASY) rests[e] = REST;
      for (let t = 0; t < 25; t++) {
        if (tgrad[t] === 0) continue;
        tsquares[t] += tgrad[t] ** 2;
        transitions[t] += (lr * tgrad[t]) / Math.sqrt(tsquares[t] + 1);
      }
    }
    report?.(epoch, loss);
  }
  return { weights, transitions };
}

function norm(row, i) {
  let sum = 0;
  for (let l = 0; l < LABELS; l++) sum += row[i * LABELS + l];
  for (let l = 0; l < LABELS; l++) row[i * LABELS + l] /= sum || 1;
}
