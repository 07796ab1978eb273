// Learns which blocks of a page are text of its article, and writes corpus/models/blocks.json.
//
//   node tools/train-blocks.mjs --data DIR            learns from all pages, writes the model
//   node tools/train-blocks.mjs --data DIR --folds 5  judges every page by a model that has seen no page of its site
//
// DIR holds extraction-aeb.jsonl.gz (pages with their article) and extraction-trafilatura.jsonl.gz (pages with sentences that
// must, and that must not be there); beside it lies lib/text-rules.mjs, the scorer of both sets.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'tsdown';
import { labelsOf } from './block-labels.mjs';
import { learn } from './block-trees.mjs';
import { foldsOf, pagesIn, report } from './extraction-pages.mjs';

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

const items = pagesIn(values.data);

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

function bodyOf(item, model) {
  const { lines, roles } = reader.htmlPage(item.html, words, model);
  const blocks = lines.flatMap((line, i) => reader.split(line, roles[i], words, line.block.lead).map((b) => ({ ...b, line })));
  return blocks
    .filter((b) => BODY.has(b.role))
    .map((b) => b.line.text.slice(b.start - b.line.start, b.end - b.line.start))
    .join('\n');
}

if (values.folds !== undefined) {
  const folds = Number(values.folds);
  const foldOf = foldsOf(items, folds);
  const bodies = new Array(items.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = learned(samples.filter((_, i) => foldOf[i] !== fold));
    items.forEach((item, i) => {
      if (foldOf[i] === fold) bodies[i] = bodyOf(item, model);
    });
  }
  await report(
    values.data,
    items,
    'rules alone',
    items.map((item) => bodyOf(item)),
  );
  await report(values.data, items, 'out of fold', bodies);
} else {
  const model = learned(samples);
  writeFileSync(MODEL, `${JSON.stringify(model)}\n`);
  await report(
    values.data,
    items,
    'on what it learned from',
    items.map((item) => bodyOf(item, model)),
  );
  console.log(`${MODEL}: ${model.trees.length} trees, ${JSON.stringify(model).length} bytes`);
}
