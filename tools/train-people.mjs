// Learns to find names of persons and writes corpus/models/people-<group>.bin.gz. What it needs is told in corpus/models/people.md.
//
//   node tools/train-people.mjs --data DIR --npm DIR --pypi DIR [--group latin] [--tune]
//
// `--data` holds people-train.jsonl.gz and language.jsonl.gz, `--npm` a folder with node_modules, `--pypi` a folder of `pip install -t`.
// `--tune` leaves a tenth out, measures on it, and writes nothing unless `--out` is given.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { learned } from './people/crf.mjs';
import { cultures } from './people/cultures.mjs';
import { lists, simplified } from './people/lists.mjs';
import { random } from './people/random.mjs';
import { heldOut, samples } from './people/samples.mjs';
import { signNames } from './people/sign-names.mjs';
import { sourceModules } from './people/source.mjs';
import { changed, renamed, shouted, titled } from './people/variants.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench/data' },
    npm: { type: 'string', default: '.' },
    pypi: { type: 'string', default: '.' },
    group: { type: 'string' },
    tune: { type: 'boolean', default: false },
    out: { type: 'string' },
    epochs: { type: 'string' },
    quick: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
  },
});
const extra = Object.fromEntries(options.set.map((s) => s.split('=')).map(([k, v]) => [k, Number(v)]));

const source = sourceModules();
const { NAME_GROUPS, FOLLOWS, LABELS, FIRST, INNER, LAST, ONLY } = await source('model/name-model.js');
const { tokens } = await source('text/tokens.js');
const { segment } = await source('read/segment/index.js');
const { unitsOf, eachUnit, tagged } = await source('read/extract/people/tagger/index.js');
const { hashOf, mixed } = await source('read/extract/people/tagger/hash.js');
const { languageKey } = await source('read/extract/people/tagger/units.js');
const { wordKey } = await source('read/extract/people/tagger/sign-units.js');
const packs = await (await source('languages/index.js')).loadPacks();

const LEARNING = { rate: 0.1, dropout: 0.3, minimum: 2, bias: 0 };

/** How the model of a group is made; `copies` of samples with other names in them, `bias` for recall. */
const GROUPS = {
  latin: { ...LEARNING, bias: 0.15, unit: 'word', capitals: true, bits: 19, epochs: 6 },
  cyrillic: { ...LEARNING, unit: 'word', capitals: true, bits: 17, epochs: 8, copies: 2 },
  arabic: { ...LEARNING, unit: 'word', capitals: false, bits: 17, epochs: 8, dropout: 0.4, copies: 2, prefixes: 'وفبلك' },
  chinese: { ...LEARNING, unit: 'sign', capitals: false, bits: 18, epochs: 5, dropout: 0.4, minimum: 3, bias: 0.5 },
  japanese: { ...LEARNING, unit: 'sign', capitals: false, bits: 18, epochs: 5, dropout: 0.4, minimum: 3, bias: 0.2 },
  korean: { ...LEARNING, unit: 'sign', capitals: false, bits: 18, epochs: 5, dropout: 0.4, minimum: 3, bias: 0.7, copies: 2 },
};

/** The listed words of a group, as a map of keys (28 bits) to bits. */
async function listed(group, unit, languages) {
  const bits = new Map();
  const hashes = (word) => Array.from(word, (sign) => hashOf(sign));
  await lists(group, { npm: options.npm, pypi: options.pypi, packs, languages }, (word, own, language) => {
    const lower = word.toLowerCase().normalize('NFC').replaceAll('’', "'").trim();
    if (lower === '' || /\s/.test(lower)) return;
    let key;
    if (unit === 'sign') {
      const list = hashes(lower);
      if (list.length > 8) return;
      key = wordKey(list, 0, list.length);
    } else {
      const list = tokens(lower);
      if (list.length !== 1) return;
      key = language === undefined ? hashOf(lower) : mixed(hashOf(lower), languageKey(language));
    }
    key = (key >>> 4) >>> 0;
    bits.set(key, (bits.get(key) ?? 0) | own);
  });
  return bits;
}

/** The sentences of a text with the names in them. */
function* sentences({ text, persons, lang }) {
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

/** Stretches to learn from: features and labels. */
function* examples(sample, model) {
  const shift = 32 - model.bits;
  for (const { tokens: list, persons } of sentences(sample)) {
    const units = unitsOf(list, sample.lang, model);
    const { count, starts, ends, open } = units;
    const gold = new Uint8Array(count);
    for (const [start, end] of persons) {
      const inside = [];
      for (let i = 0; i < count; i++) if (starts[i] < end && ends[i] > start) inside.push(i);
      if (inside.length === 0 || inside.some((i) => open[i] === 0)) continue;
      if (inside.length === 1) gold[inside[0]] = ONLY;
      else for (const [n, i] of inside.entries()) gold[i] = n === 0 ? FIRST : n === inside.length - 1 ? LAST : INNER;
    }
    let features = [];
    let offsets = [];
    let labels = [];
    let last = -2;
    const out = [];
    const flush = () => {
      if (labels.length > 0)
        out.push({
          features: Int32Array.from(features),
          offsets: Int32Array.from([...offsets, features.length]),
          gold: Uint8Array.from(labels),
        });
      [features, offsets, labels] = [[], [], []];
    };
    eachUnit(units, model.unit === 'sign', (i, hashes, n) => {
      if (i !== last + 1) flush();
      last = i;
      offsets.push(features.length);
      labels.push(gold[i]);
      for (let f = 0; f < n; f++) features.push(hashes[f] >>> shift);
    });
    flush();
    yield* out;
  }
}

/** A sample with what is made of it. */
function* variants(sample, rename, next, own, turn) {
  yield sample;
  const turned = turn?.(sample.text);
  if (turned !== undefined && turned.length === sample.text.length && turned !== sample.text) yield { ...sample, text: turned };
  const { unit, copies = 1 } = own;
  if (rename !== undefined && sample.persons.length > 0) {
    const times = sample.set === 'own' || sample.set === 'lines' ? 3 * copies : copies;
    for (let i = 0; i < times; i++) {
      const copy = changed(sample, (name) => rename(name, next));
      yield copy;
      if (turn !== undefined && i % 2 === 0) yield { ...copy, text: turn(copy.text) };
    }
  }
  if (unit === 'word' && own.capitals) {
    const chance = next();
    const capitals = chance < 0.04 ? shouted(sample) : chance < 0.07 ? titled(sample) : undefined;
    if (capitals !== undefined) yield capitals;
  }
}

function quantised({ weights, transitions }) {
  let top = 0;
  const sizes = [];
  for (const w of weights) if (w !== 0) sizes.push(Math.abs(w));
  sizes.sort((a, b) => a - b);
  top = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const step = top / 127;
  const cut = extra.cut ?? 0.02;
  const rounded = Int8Array.from(weights, (w) => (Math.abs(w) < cut ? 0 : Math.max(-127, Math.min(127, Math.round(w / step)))));
  return { weights: rounded, step, transitions: Float64Array.from(transitions) };
}

function packed(model, bits) {
  const keys = [...bits].sort((a, b) => a[0] - b[0]);
  const header = Buffer.from(
    JSON.stringify({
      unit: model.unit,
      capitals: model.capitals,
      prefixes: model.prefixes ?? '',
      bits: model.bits,
      step: model.step,
      transitions: [...model.transitions].map((t) => Number(t.toFixed(4))),
      listed: keys.length,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const rows = 2 ** model.bits;
  const columns = Buffer.alloc(rows * LABELS);
  for (let label = 0, at = 0; label < LABELS; label++)
    for (let row = 0; row < rows; row++) columns.writeInt8(model.weights[row * LABELS + label], at++);
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
  return gzipSync(Buffer.concat([length, header, columns, Buffer.from(distances), Buffer.from(keys.map(([, b]) => b))]), { level: 9 });
}

/** Transitions that make staying outside names dearer, for recall. */
const biased = (transitions, bias) => transitions.map((t, i) => (i % LABELS === 0 ? t - bias : t));

/** Precision, recall and F1 per set of held-out samples. */
function measure(held, model, bias, least = 0) {
  const tally = {};
  for (const sample of held) {
    const gold = new Set(sample.persons.map(([s, e]) => `${s}:${e}`));
    const found = [...sentences(sample)].flatMap(({ tokens: list }) => tagged(list, sample.lang, model).filter((t) => t.sure >= least));
    const key = `${sample.lang}/${sample.set}`;
    tally[key] ??= { wanted: 0, found: 0, right: 0 };
    const t = tally[key];
    t.wanted += gold.size;
    t.found += found.length;
    t.right += found.filter(({ start, end }) => gold.has(`${start}:${end}`)).length;
  }
  let [sum, sets] = [0, 0];
  for (const { wanted, found, right } of Object.values(tally))
    if (wanted > 0) [sum, sets] = [sum + (200 * right) / (found + wanted || 1), sets + 1];
  console.log(`  mean F1 ${(sum / sets).toFixed(2)}${bias === undefined ? '' : ` with bias ${bias}, at least ${least}`}`);
  if (bias !== undefined) return;
  for (const [key, { wanted, found, right }] of Object.entries(tally))
    console.log(
      `  ${key.padEnd(18)} n ${String(wanted).padStart(5)}  P ${((100 * right) / (found || 1)).toFixed(1)}  R ${((100 * right) / (wanted || 1)).toFixed(1)}  F1 ${((200 * right) / (found + wanted || 1)).toFixed(1)}`,
    );
}

for (const [group, own] of Object.entries(GROUPS)) {
  if (options.group !== undefined && !options.group.split(',').includes(group)) continue;
  const languages = Object.keys(NAME_GROUPS).filter((l) => NAME_GROUPS[l] === group);
  const began = performance.now();
  const bits = await listed(group, own.unit, languages);
  const settings = { prefixes: '', ...own, ...extra };
  const model = { ...settings, listed: (hash) => bits.get((hash >>> 4) >>> 0) ?? 0 };
  const all = languages.flatMap((l) => samples(options.data, l));
  const turn = group === 'chinese' ? await simplified(options.npm) : undefined;
  const held = all.filter(heldOut);
  const train = (options.tune ? all.filter((s) => !heldOut(s)) : all).filter((_, i) => !options.quick || i % 3 === 0);
  const next = random(20251025);
  const list = [];
  for (const language of languages) {
    const pool = await cultures(language, options.npm, packs);
    const seen = train
      .filter((s) => s.lang === language)
      .flatMap(({ text, persons }) => persons.map(([start, end]) => text.slice(start, end)));
    const rename =
      own.unit === 'sign'
        ? await signNames(language, options, seen)
        : pool.length > 0
          ? (name, rng) => renamed(name, pool, rng)
          : undefined;
    for (const sample of train.filter((s) => s.lang === language))
      for (const variant of variants(sample, rename, next, settings, turn))
        for (const example of examples(variant, model)) list.push(example);
  }
  console.log(
    `${group}: ${train.length} samples, ${list.length} stretches, ${bits.size} listed words, ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  const result = learned(list, {
    bits: model.bits,
    follows: FOLLOWS,
    ...settings,
    epochs: Number(options.epochs ?? own.epochs),
    report: (epoch, loss) => console.log(`  epoch ${epoch}: ${loss.toFixed(0)}, ${((performance.now() - began) / 1000).toFixed(1)} s`),
  });
  const quantum = quantised(result);
  const finished = { ...model, ...quantum, transitions: biased(quantum.transitions, settings.bias ?? 0) };
  if (options.tune) {
    for (const bias of [0.4, 0.8, 1.2]) measure(held, { ...finished, transitions: biased(finished.transitions, bias) }, bias);
    for (const least of [0.5, 0.6, 0.7]) measure(held, finished, 0, least);
    measure(held, finished);
  }
  const bytes = packed(finished, bits);
  console.log(`  ${bytes.length} bytes, step ${finished.step.toFixed(4)}`);
  const out = options.out ?? (options.tune ? undefined : 'corpus/models');
  if (out !== undefined) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, `people-${group}.bin.gz`), bytes);
  }
}
