// Learns which lines of a flattened page are text of its article, and writes corpus/models/lines.json.
//
//   node tools/train-lines.mjs --data DIR            learns from all pages, writes the model
//   node tools/train-lines.mjs --data DIR --folds 5  judges every page by a model that has seen no page of its site
//
// DIR as for `train-blocks.mjs`. Every page is flattened as a browser copies it, once more with other blank lines, and in part.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'tsdown';
import { learn } from './block-trees.mjs';
import { foldsOf, numberOf, pagesIn, report } from './extraction-pages.mjs';
import { flattened } from './flattened.mjs';
import { lineLabels } from './line-labels.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string' },
    trees: { type: 'string', default: '100' },
    rate: { type: 'string', default: '0.15' },
    trusted: { type: 'string', default: '0.4' },
  },
});
const OUT = 'coverage/reader';
const MODEL = 'corpus/models/lines.json';
const BODY = new Set(['lede', 'heading', 'paragraph']);
const NONE = new Set();

await build({ config: false, entry: { parts: 'tools/reader-parts.ts' }, outDir: OUT, format: 'esm', dts: false, logLevel: 'error' });
const reader = await import(pathToFileURL(resolve(OUT, 'parts.mjs')).href);
const words = reader.vocabularyOf(await reader.loadPacks(), reader.PAGE_PACKS);

const items = pagesIn(values.data);

const pageOf = (text) =>
  reader.linePage(
    reader.linesOf(text).map((line) => reader.told(line, words)),
    { words, frequent: NONE },
  );

/** A part of a page, as it is copied by hand: the article and some lines around it. */
function partOf(text, { lines }, labels, number) {
  const kept = labels.filter((l) => l.label === 1).map((l) => l.index);
  if (kept.length === 0) return undefined;
  const first = lines[Math.max(0, kept[0] - ((number >>> 1) % 12))];
  const last = lines[Math.min(lines.length - 1, kept.at(-1) + ((number >>> 5) % 16))];
  const part = text.slice(first.start, last.end);
  return number % 3 === 0 ? part.replace(/\n+/gu, '\n\n') : number % 3 === 1 ? part.replace(/\n+/gu, '\n') : part;
}

function samplesOf(item) {
  const [marked, number] = [reader.htmlPage(item.html, words), numberOf(item.id)];
  const labelled = (text) => {
    const page = pageOf(text);
    return { text, page, labels: lineLabels(item, page, marked, Number(values.trusted)) };
  };
  const copied = labelled(flattened(item.html, reader));
  const part = partOf(copied.text, copied.page, copied.labels, number);
  const views = [
    { ...copied, share: 0.4 },
    { ...labelled(flattened(item.html, reader, number % 2 === 1 ? 'tight' : 'wide')), share: 0.3 },
    ...(part === undefined ? [] : [{ ...labelled(part), share: 0.3 }]),
  ];
  return views.flatMap(({ page, labels, share }) => {
    const rows = reader.lineFeatures(page, (i) => reader.isDoubtful(page, i));
    return labels.flatMap(({ index, label, weight }) =>
      rows[index] === undefined ? [] : [{ row: rows[index], label, weight: weight * share }],
    );
  });
}

const samples = items.map(samplesOf);
const texts = items.map((item) => flattened(item.html, reader));

const learned = (chosen) => {
  const all = chosen.flat();
  return learn(
    all.map((s) => s.row),
    all.map((s) => s.label),
    all.map((s) => s.weight),
    { names: reader.LINE_FEATURES, trees: Number(values.trees), rate: Number(values.rate) },
  );
};

const bodyOf = (text, model) =>
  reader
    .textParts(text, words, NONE, model)
    .blocks.filter((b) => BODY.has(b.role))
    .map((b) => text.slice(b.start, b.end))
    .join('\n');

if (values.folds !== undefined) {
  const folds = foldsOf(items, Number(values.folds));
  const bodies = new Array(items.length);
  for (let fold = 0; fold < Number(values.folds); fold++) {
    const model = learned(samples.filter((_, i) => folds[i] !== fold));
    texts.forEach((text, i) => {
      if (folds[i] === fold) bodies[i] = bodyOf(text, model);
    });
  }
  await report(values.data, items, 'all lines', texts);
  await report(
    values.data,
    items,
    'rules alone',
    texts.map((text) => bodyOf(text)),
  );
  await report(values.data, items, 'out of fold', bodies);
} else {
  const model = learned(samples);
  writeFileSync(MODEL, `${JSON.stringify(model)}\n`);
  await report(
    values.data,
    items,
    'on what it learned from',
    texts.map((text) => bodyOf(text, model)),
  );
  console.log(`${MODEL}: ${model.trees.length} trees, ${JSON.stringify(model).length} bytes`);
}
