// Learns which blocks of a page are text of its article, and writes corpus/models/blocks.json.
//
//   node tools/train-blocks.mjs --data DIR            learns from all pages, writes the model
//   node tools/train-blocks.mjs --data DIR --folds 5  judges every page by a model that has seen no page of its site
//
// DIR holds extraction-aeb.jsonl.gz (pages with their article) and extraction-trafilatura.jsonl.gz (pages with sentences that
// must, and that must not be there); beside it lies lib/text-rules.mjs, the scorer of both sets.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'tsdown';
import { labelsOf } from './block-labels.mjs';
import { learn } from './block-trees.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string' },
    trees: { type: 'string', default: '100' },
    rate: { type: 'string', default: '0.15' },
    pseudo: { type: 'string', default: '0.1' },
  },
});
const OUT = 'coverage/reader';
const MODEL = 'corpus/models/blocks.json';
const BODY = new Set(['lede', 'heading', 'paragraph']);

await build({ config: false, entry: { parts: 'tools/reader-parts.ts' }, outDir: OUT, format: 'esm', dts: false, logLevel: 'error' });
const reader = await import(pathToFileURL(resolve(OUT, 'parts.mjs')).href);
const words = reader.vocabularyOf(await reader.loadPacks(), reader.PAGE_PACKS);

const items = ['aeb', 'trafilatura'].flatMap((set) =>
  gunzipSync(readFileSync(`${values.data}/extraction-${set}.jsonl.gz`))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line)),
);

const samples = items.map((item) => {
  const { shape } = reader.htmlPage(item.html, words);
  const rows = reader.features(shape);
  const labels = labelsOf(item, shape, Number(values.pseudo)).filter(({ index }) => rows[index] !== undefined);
  return labels.map(({ index, label, weight }) => ({ row: rows[index], label, weight }));
});

const learned = (chosen) => {
  const all = chosen.flat();
  return learn(
    all.map((s) => s.row),
    all.map((s) => s.label),
    all.map((s) => s.weight),
    { names: reader.FEATURES, trees: Number(values.trees), rate: Number(values.rate) },
  );
};

/** Pages of one site stay together. */
function siteOf({ id, url }) {
  const host = URL.canParse(url ?? '') ? new URL(url).hostname : '';
  return host === '' ? id : host.split('.').slice(-2).join('.');
}

const numberOf = (text) => createHash('sha256').update(text).digest().readUInt32LE(0);

function bodyOf(item, model) {
  const { lines, roles } = reader.htmlPage(item.html, words, model);
  const blocks = lines.flatMap((line, i) => reader.split(line, roles[i], words, line.block.lead).map((b) => ({ ...b, line })));
  return blocks
    .filter((b) => BODY.has(b.role))
    .map((b) => b.line.text.slice(b.start - b.line.start, b.end - b.line.start))
    .join('\n');
}

async function report(name, bodies) {
  const { exactWords, segments, shingles } = await import(pathToFileURL(resolve(values.data, '../lib/text-rules.mjs')).href);
  const of = (set) => items.flatMap((item, i) => (item.set === set ? [{ ...item, truth: item.body, pred: bodies[i] }] : []));
  const [aeb, trafilatura] = [of('aeb'), of('trafilatura')];
  const [a, t] = [shingles(aeb), segments(trafilatura)];
  const shown = (value) => value.toFixed(1);
  console.log(
    `${name}: aeb F1 ${shown(a.f1)} (precision ${shown(a.precision)}, recall ${shown(a.recall)}), exact ${shown(exactWords(aeb.map((p) => [p.truth, p.pred])))}; ` +
      `trafilatura F1 ${shown(t.f1)} (precision ${shown(t.precision)}, recall ${shown(t.recall)})`,
  );
}

if (values.folds !== undefined) {
  const folds = Number(values.folds);
  const foldOf = items.map((item) => numberOf(siteOf(item)) % folds);
  const bodies = new Array(items.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = learned(samples.filter((_, i) => foldOf[i] !== fold));
    items.forEach((item, i) => {
      if (foldOf[i] === fold) bodies[i] = bodyOf(item, model);
    });
  }
  await report(
    'rules alone',
    items.map((item) => bodyOf(item)),
  );
  await report('out of fold', bodies);
} else {
  const model = learned(samples);
  writeFileSync(MODEL, `${JSON.stringify(model)}\n`);
  await report(
    'on what it learned from',
    items.map((item) => bodyOf(item, model)),
  );
  console.log(`${MODEL}: ${model.trees.length} trees, ${JSON.stringify(model).length} bytes`);
}
