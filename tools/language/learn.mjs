// Learns which n-grams speak for which language: log probabilities first, then softmax regression over whole lines and windows of words.

/** Where learning stands still: the settings of the shipped model. */
const SETTINGS = { smoothing: 0.15, scale: 0.2, epochs: 8, rate: 0.12, kept: 100_000, refinement: 4, windows: 0.75, seen: 2 };
const LONGEST = 600;

/** A seeded generator: the same lines give the same model. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Rows of the n-grams seen often enough, as smoothed log probabilities less the mean of their row. */
function counted(width, lines, featuresOf, { smoothing, scale, seen }) {
  const times = new Map();
  for (const { text } of lines) for (const hash of featuresOf(text)) times.set(hash, (times.get(hash) ?? 0) + 1);
  const rows = new Map();
  for (const [hash, n] of times) if (n >= seen) rows.set(hash, rows.size);
  const counts = new Float32Array(rows.size * width);
  const totals = new Float64Array(width);
  for (const { text, column, weight } of lines) {
    for (const hash of featuresOf(text)) {
      const row = rows.get(hash);
      if (row === undefined) continue;
      counts[row * width + column] += weight;
      totals[column] += weight;
    }
  }
  const mean = totals.reduce((a, b) => a + b, 0) / width;
  const weights = new Float32Array(counts.length);
  const sums = new Float32Array(rows.size);
  for (let row = 0; row < rows.size; row++) {
    let middle = 0;
    for (let c = 0, at = row * width; c < width; c++, at++) {
      weights[at] = Math.log((counts[at] * mean) / Math.max(totals[c], mean / 8) + smoothing);
      middle += weights[at] / width;
      sums[row] += counts[at];
    }
    for (let c = 0, at = row * width; c < width; c++, at++) weights[at] = (weights[at] - middle) * scale;
  }
  return { rows, weights, sums };
}

/** One pass after another over the lines in a shuffled order; each line whole or a window of its words, so that short texts are learned too. */
function improved({ rows, weights }, width, lines, featuresOf, random, { windows }, passes, rate) {
  const squares = new Float32Array(weights.length).fill(0.01);
  const order = [...lines.keys()];
  const chances = new Float64Array(width);
  const used = new Int32Array(LONGEST);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const at of order) {
      const { column, words, weight } = lines[at];
      let { text } = lines[at];
      if (text.length > 20 && random() < windows) {
        const size = 2 + Math.floor(random() * random() * 12);
        const from = Math.floor(random() * Math.max(1, words.length - size + 1));
        text = words.slice(from, from + size).join(' ');
        if (text.length < 6) continue;
      }
      let n = 0;
      for (const hash of featuresOf(text)) {
        const row = rows.get(hash);
        if (row !== undefined && n < LONGEST) used[n++] = row * width;
      }
      if (n === 0) continue;
      chances.fill(0);
      for (let i = 0; i < n; i++) for (let c = 0, w = used[i]; c < width; c++, w++) chances[c] += weights[w];
      const most = chances.reduce((a, b) => Math.max(a, b));
      let sum = 0;
      for (let c = 0; c < width; c++) sum += chances[c] = Math.exp(chances[c] - most);
      for (let c = 0; c < width; c++) {
        const slope = weight * (chances[c] / sum - (c === column ? 1 : 0));
        if (Math.abs(slope) < 1e-3) continue;
        for (let i = 0; i < n; i++) {
          const w = used[i] + c;
          squares[w] += slope * slope;
          weights[w] -= (rate * slope) / Math.sqrt(squares[w]);
        }
      }
    }
  }
}

/** Only the n-grams that tell most. */
function pruned({ rows, weights, sums }, width, kept) {
  const told = [...rows].map(([hash, row]) => {
    const own = weights.subarray(row * width, (row + 1) * width);
    let most = own[0];
    let least = own[0];
    let middle = 0;
    for (const w of own) {
      if (w > most) most = w;
      if (w < least) least = w;
      middle += w / width;
    }
    return [hash, row, Math.max(most - middle, (middle - least) / 2) * Math.log(1 + sums[row])];
  });
  told.sort((a, b) => b[2] - a[2] || a[0] - b[0]);
  const left = told.slice(0, kept);
  const fewer = new Float32Array(left.length * width);
  for (const [i, [, row]] of left.entries()) fewer.set(weights.subarray(row * width, (row + 1) * width), i * width);
  return { rows: new Map(left.map(([hash], i) => [hash, i])), weights: fewer };
}

/** A model of the lines (`text`, `column`, `weight`) of one script. */
export function learned(columns, lines, featuresOf, settings = {}) {
  const set = { ...SETTINGS, ...settings };
  const width = columns.length;
  const random = generator(1);
  const cut = lines.map((line) => ({ ...line, words: line.text.split(/\s+/).filter(Boolean) }));
  const all = counted(width, cut, featuresOf, set);
  improved(all, width, cut, featuresOf, random, set, set.epochs, set.rate);
  const few = pruned(all, width, set.kept);
  improved(few, width, cut, featuresOf, random, set, set.refinement, set.rate / 2);
  return { columns, ...few };
}

/** A step fine enough that hardly a weight is cut off at the rim of a byte. */
const STEP = 0.02;

const BUCKETS = 2 ** 16;

/** Models by script as bytes: a header, then of each where the keys of each upper half begin, the keys in ascending order and the weights row by row, four to a number. */
export function packed(models) {
  const parts = Object.entries(models).map(([script, { columns, rows, weights }]) => {
    const sorted = [...rows].sort((a, b) => a[0] - b[0]);
    const width = columns.length;
    const full = 4 * Math.ceil(width / 4);
    const bytes = new Uint8Array(sorted.length * full).fill(128);
    const starts = new Uint32Array(BUCKETS + 1);
    for (const [i, [hash, row]] of sorted.entries()) {
      starts[(hash >>> 16) + 1]++;
      for (let c = 0; c < width; c++)
        bytes[i * full + c] = 128 + Math.max(-127, Math.min(127, Math.round(weights[row * width + c] / STEP)));
    }
    for (let i = 0; i < BUCKETS; i++) starts[i + 1] += starts[i];
    const keys = Uint32Array.from(sorted, ([hash]) => hash);
    return {
      header: [script, { columns, step: STEP, rows: sorted.length }],
      bytes: Buffer.concat([starts, keys, bytes].map((numbers) => Buffer.from(numbers.buffer))),
    };
  });
  const header = Buffer.from(JSON.stringify(Object.fromEntries(parts.map((p) => p.header))));
  const padding = Buffer.alloc((4 - (header.length % 4)) % 4, 32);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length + padding.length);
  return Buffer.concat([length, header, padding, ...parts.map((p) => p.bytes)]);
}
