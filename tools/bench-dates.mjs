// Dates against chrono-node on the phrases of fixtures/dates: value F1, and characters a second of processor time in the same run.
//   node tools/bench-dates.mjs [rounds]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { en, fr, vi } from 'chrono-node';
import { build } from 'tsdown';

const rounds = Number(process.argv[2] ?? 40);
const folder = mkdtempSync(join(tmpdir(), 'bench-dates-'));
await build({
  config: false,
  entry: { packs: 'src/languages/index.ts', dates: 'src/read/extract/dates/index.ts', segment: 'src/read/segment/index.ts' },
  outDir: folder,
  outExtensions: () => ({ js: '.mjs' }),
  format: 'esm',
  dts: false,
  logLevel: 'error',
});
const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)));
const [{ loadPacks }, { dates }, { segment }] = await Promise.all(['packs', 'dates', 'segment'].map(load));
const packs = await loadPacks();
rmSync(folder, { recursive: true });

const documentOf = (language, text, published) => ({
  id: 'bench',
  source: { sha256: '', mediaType: 'text/plain' },
  as: 'text',
  known: { published },
  problems: [],
  text,
  blocks: [...text.matchAll(/\S[^\n]*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, role: 'paragraph', language })),
  language,
});
const ours = (language) => (text, published) =>
  dates(segment(documentOf(language, text, published), packs), packs).map(({ start, end, edtf }) => ({ start, end, edtf }));

const two = (n) => String(n).padStart(2, '0');
function written(side) {
  const parts = ['year', 'month', 'day'].map((k) => side.get(k));
  const known = side.isCertain('day') || side.isCertain('weekday') ? 3 : side.isCertain('month') ? 2 : side.isCertain('year') ? 1 : 3;
  return [String(parts[0]), ...parts.slice(1, known).map(two)].join('-');
}
const PEERS = { en, fr, vi };
const peer = (language) => {
  const parser = PEERS[language];
  return (text, published) =>
    parser.parse(text, new Date(`${published}T12:00:00Z`)).map((r) => ({
      start: r.index,
      end: r.index + r.text.length,
      edtf: r.end ? `${written(r.start)}/${written(r.end)}` : written(r.start),
    }));
};

const bare = (marked) => marked.replace(/[[\]]/g, '');
const spansOf = (marked) =>
  [...marked.matchAll(/\[([^\]]*)\]/g)].map((m, i) => ({ start: m.index - 2 * i, end: m.index - 2 * i + m[1].length }));

function scores(read, { phrases, traps }) {
  const t = { wanted: 0, found: 0, right: 0 };
  for (const { text, published, dates: wanted } of phrases) {
    const spans = spansOf(text);
    const found = read(bare(text), published);
    t.wanted += spans.length;
    t.found += found.length;
    for (const [i, s] of spans.entries()) {
      if (found.some((f) => f.start < s.end && s.start < f.end && f.edtf.replace('~', '') === wanted[i].replace('~', ''))) t.right++;
    }
  }
  for (const text of traps) t.found += read(text, '2025-06-18').length;
  return (200 * t.right) / (t.wanted + t.found);
}

function speed(read, { phrases }) {
  const text = phrases
    .map((p) => bare(p.text))
    .join('\n')
    .concat('\n')
    .repeat(rounds);
  read(text.slice(0, 20_000), '2025-06-18');
  const start = process.cpuUsage();
  read(text, '2025-06-18');
  const { user, system } = process.cpuUsage(start);
  return (text.length * 1e6) / (user + system);
}

for (const language of ['en', 'fr', 'vi']) {
  const set = JSON.parse(readFileSync(`fixtures/dates/${language}.json`, 'utf8'));
  const rows = [
    ['hanoi-corpus', ours(language)],
    ['chrono-node', peer(language)],
  ].map(([name, read]) => ({ name, f1: scores(read, set), rate: speed(read, set) }));
  for (const { name, f1, rate } of rows) {
    console.log(
      `${language} ${name.padEnd(13)} value F1 ${f1.toFixed(1).padStart(5)}  ${(rate / 1e6).toFixed(2).padStart(6)} million characters a second`,
    );
  }
  console.log(`${language} ${(rows[0].rate / rows[1].rate).toFixed(1)} times as fast`);
}
