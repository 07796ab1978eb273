// A learned model in steps of a byte, and as the bytes of its file.
import { gzipSync } from 'node:zlib';
import { LABELS } from './source-parts.mjs';

/** Weights rounded to a byte; those near nothing are left out. */
export function quantised({ weights, transitions }, cut = 0.02) {
  const sizes = [];
  for (const w of weights) if (w !== 0) sizes.push(Math.abs(w));
  sizes.sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const step = top / 127;
  const rounded = Int8Array.from(weights, (w) => (Math.abs(w) < cut ? 0 : Math.max(-127, Math.min(127, Math.round(w / step)))));
  return { weights: rounded, step, transitions: Float64Array.from(transitions) };
}

/** Transitions that make staying outside names dearer, for recall. */
export const biased = (transitions, bias) => transitions.map((t, i) => (i % LABELS === 0 ? t - bias : t));

/** The file of a model: header, columns of weights, listed words and clusters of words. */
export function packed(model, { listed, clusters }) {
  const header = Buffer.from(
    JSON.stringify({
      unit: model.unit,
      capitals: model.capitals,
      prefixes: model.prefixes ?? '',
      bits: model.bits,
      step: model.step,
      transitions: [...model.transitions].map((t) => Number(t.toFixed(4))),
      listed: listed.size,
      ...(clusters.size > 0 && { clustered: clusters.size }),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const rows = 2 ** model.bits;
  const columns = Buffer.alloc(rows * LABELS);
  for (let label = 0, at = 0; label < LABELS; label++)
    for (let row = 0; row < rows; row++) columns.writeInt8(model.weights[row * LABELS + label], at++);
  return gzipSync(Buffer.concat([length, header, columns, ...table(listed), ...table(clusters)]), { level: 9 });
}

/** Keys in order as distances, seven bits a byte, then a byte of value each. */
function table(values) {
  const keys = [...values].sort((a, b) => a[0] - b[0]);
  const distances = [];
  let last = 0;
  for (const [key] of keys) {
    let distance = key - last;
    last = key;
    while (distance >= 0x80) {
      distances.push((distance & 0x7f) | 0x80);
      distance = Math.floor(distance / 128);
    }
    distances.push(distance);
  }
  return [Buffer.from(distances), Buffer.from(keys.map(([, value]) => value))];
}
