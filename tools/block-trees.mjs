// Gradient-boosted trees of depth three over binned features, for the block labeller. Deterministic: no random numbers.

const BINS = 32;
const DEPTH = 3;
const INNER = 2 ** DEPTH - 1;
const LEAST = 0.5; // weight of evidence on either side of a bound

/** Bounds that part the values of each feature into bins of like size. */
function boundsOf(rows, size) {
  return Array.from({ length: size }, (_, f) => {
    const all = Float64Array.from(rows, (row) => row[f]).sort();
    const values = [...new Set(all)];
    const between = (i) => Math.fround((values[i - 1] + values[i]) / 2);
    if (values.length <= BINS) return values.slice(1).map((_, i) => between(i + 1));
    const picked = new Set(Array.from({ length: BINS - 1 }, (_, i) => all[Math.floor(((i + 1) * all.length) / BINS)]));
    return values.flatMap((v, i) => (i > 0 && picked.has(v) ? [between(i)] : []));
  });
}

/** Learns a model from rows of features, labels (0 or 1) and weights. */
export function learn(rows, labels, weights, { names, trees = 100, rate = 0.15, ridge = 2 }) {
  const size = names.length;
  const bounds = boundsOf(rows, size);
  const bins = new Uint8Array(rows.length * size);
  rows.forEach((row, i) => {
    for (let f = 0; f < size; f++) {
      let bin = 0;
      while (bin < bounds[f].length && row[f] >= bounds[f][bin]) bin++;
      bins[i * size + f] = bin;
    }
  });
  const total = weights.reduce((a, b) => a + b, 0);
  const share = labels.reduce((a, label, i) => a + label * weights[i], 0) / total;
  const base = rounded(Math.log(share / (1 - share)));
  const score = new Float64Array(rows.length).fill(base);
  const grown = [];
  for (let t = 0; t < trees; t++) {
    const tree = grow({ bins, bounds, size, labels, weights, score, rate, ridge });
    grown.push(tree);
  }
  return { features: names, base, trees: grown };
}

const rounded = (value) => Math.round(1000 * value) / 1000;

function grow({ bins, bounds, size, labels, weights, score, rate, ridge }) {
  const n = score.length;
  const pull = new Float64Array(n);
  const heft = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const p = 1 / (1 + Math.exp(-score[i]));
    pull[i] = weights[i] * (labels[i] - p);
    heft[i] = weights[i] * Math.max(p * (1 - p), 1e-4);
  }
  const tree = { features: new Array(INNER).fill(-1), bounds: new Array(INNER).fill(0), leaves: new Array(INNER + 1).fill(0) };
  const place = new Uint8Array(n);
  for (let level = 0; level < DEPTH; level++) {
    const [from, count] = [2 ** level - 1, 2 ** level];
    const pulls = new Float64Array(count * size * BINS);
    const hefts = new Float64Array(count * size * BINS);
    for (let i = 0; i < n; i++) {
      const at = (place[i] - from) * size;
      for (let f = 0; f < size; f++) {
        const cell = (at + f) * BINS + bins[i * size + f];
        pulls[cell] += pull[i];
        hefts[cell] += heft[i];
      }
    }
    const cuts = Array.from({ length: count }, (_, node) => cutOf(node, pulls, hefts, bounds, size, ridge));
    cuts.forEach((cut, node) => {
      if (cut === undefined) return;
      tree.features[from + node] = cut.feature;
      tree.bounds[from + node] = bounds[cut.feature][cut.bin];
    });
    for (let i = 0; i < n; i++) {
      const cut = cuts[place[i] - from];
      place[i] = 2 * place[i] + (cut === undefined || bins[i * size + cut.feature] <= cut.bin ? 1 : 2);
    }
  }
  const sums = Array.from({ length: INNER + 1 }, () => [0, 0]);
  for (let i = 0; i < n; i++) {
    const sum = sums[place[i] - INNER];
    sum[0] += pull[i];
    sum[1] += heft[i];
  }
  tree.leaves = sums.map(([p, h]) => rounded((rate * p) / (h + ridge)));
  for (let i = 0; i < n; i++) score[i] += tree.leaves[place[i] - INNER];
  return tree;
}

/** The cut of a node that gains most; `undefined` where none gains. */
function cutOf(node, pulls, hefts, bounds, size, ridge) {
  let best;
  for (let f = 0; f < size; f++) {
    const at = (node * size + f) * BINS;
    let [pull, heft] = [0, 0];
    for (let b = 0; b <= bounds[f].length; b++) {
      pull += pulls[at + b];
      heft += hefts[at + b];
    }
    let [left, below] = [0, 0];
    for (let b = 0; b < bounds[f].length; b++) {
      left += pulls[at + b];
      below += hefts[at + b];
      if (below < LEAST || heft - below < LEAST) continue;
      const gain = left ** 2 / (below + ridge) + (pull - left) ** 2 / (heft - below + ridge) - pull ** 2 / (heft + ridge);
      if (gain > 1e-6 && (best === undefined || gain > best.gain + 1e-9)) best = { feature: f, bin: b, gain };
    }
  }
  return best;
}
