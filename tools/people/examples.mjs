// Samples as the learner reads them: stretches of units with their features and labels.
import { eachUnit, FIRST, INNER, LAST, ONLY, packs, segment, unitsOf } from './source-parts.mjs';

/** The sentences of a text with the names in them. */
export function* sentences({ text, persons, lang }) {
  const whole = { start: 0, end: text.length, role: 'paragraph', language: lang };
  const blocks = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ ...whole, start: at, end: at + line.length });
    at += line.length + 1;
  }
  for (const sentence of segment({ text, blocks, language: lang }, packs).sentences)
    yield { tokens: sentence.tokens, persons: persons.filter(([s, e]) => s < sentence.end && e > sentence.start) };
}

function labels({ count, starts, ends, open }, persons) {
  const gold = new Uint8Array(count);
  for (const [start, end] of persons) {
    const inside = [];
    for (let i = 0; i < count; i++) if (starts[i] < end && ends[i] > start) inside.push(i);
    if (inside.length === 0 || inside.some((i) => open[i] === 0)) continue;
    if (inside.length === 1) gold[inside[0]] = ONLY;
    else for (const [n, i] of inside.entries()) gold[i] = n === 0 ? FIRST : n === inside.length - 1 ? LAST : INNER;
  }
  return gold;
}

/** Stretches to learn from: features and labels. */
export function* examples(sample, model) {
  const shift = 32 - model.bits;
  for (const { tokens: list, persons } of sentences(sample)) {
    const units = unitsOf(list, sample.lang, model);
    const gold = labels(units, persons);
    let features = [];
    let offsets = [];
    let own = [];
    let last = -2;
    const out = [];
    const flush = () => {
      if (own.length > 0)
        out.push({
          features: Int32Array.from(features),
          offsets: Int32Array.from([...offsets, features.length]),
          gold: Uint8Array.from(own),
        });
      [features, offsets, own] = [[], [], []];
    };
    eachUnit(units, model.unit === 'sign', (i, hashes, n) => {
      if (i !== last + 1) flush();
      last = i;
      offsets.push(features.length);
      own.push(gold[i]);
      for (let f = 0; f < n; f++) features.push(hashes[f] >>> shift);
    });
    flush();
    yield* out;
  }
}
