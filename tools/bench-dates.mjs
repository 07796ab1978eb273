// Dates against chrono-node (one locale), both on the same texts in the same run.
//   node tools/bench-dates.mjs [rounds]
// - value F1 on the phrases and traps of fixtures/dates, and false finds on the traps of fixtures/dates/traps
// - value F1 of chrono-node as a vote: what it finds where we find nothing is added
// - characters a second of processor time, after warming up, of phrases and of the articles of corpus/articles:
//   `dates` is the stage alone on documents that were segmented right before (all stages share their tokens), `text` segments, too;
//   chrono-node parses the bare text of the same documents. Each side goes through all texts many times before it is the turn of
//   the other, as through a corpus, and is warmed as long; to change after each text would measure how long a processor takes to
//   find its way back. Given is the middle one of all turns: where others use the processor, it is the few turns they break
//   into that make an average
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as chrono from 'chrono-node';
import { build } from 'tsdown';

const rounds = Math.ceil(Number(process.argv[2] ?? 256) / 64) * 64;
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
const peer = (parser) => (text, published) =>
  parser.parse(text, new Date(`${published}T12:00:00Z`)).map((r) => ({
    start: r.index,
    end: r.index + r.text.length,
    edtf: r.end ? `${written(r.start)}/${written(r.end)}` : written(r.start),
  }));

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

const cost = (work) => {
  const start = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(start);
  return [user + system, made];
};

/** So many times each side goes through all texts before it is the turn of the other. */
const TURNS = 32;

const middle = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** Processor time of both sides for the same texts, by turns; which of them is first changes. */
function speed(language, parser, texts) {
  const spent = { segment: [], dates: [], peer: [] };
  const own = (isCounted) => {
    const documents = texts.map((text) => documentOf(language, text, '2025-06-18'));
    const [segmenting, segmented] = cost(() => documents.map((document) => segment(document, packs)));
    const [dating] = cost(() => segmented.map((document) => dates(document, packs)));
    if (!isCounted) return;
    spent.segment.push(segmenting);
    spent.dates.push(dating);
  };
  const other = (isCounted) => {
    const [peering] = cost(() => texts.map((text) => parser.parse(text, new Date('2025-06-18T12:00:00Z'))));
    if (isCounted) spent.peer.push(peering);
  };
  for (let round = -rounds; round < rounds; round += TURNS) {
    const sides = (round / TURNS) % 2 === 0 ? [own, other] : [other, own];
    for (const side of sides) for (let turn = 0; turn < TURNS; turn++) side(round >= 0);
  }
  return { letters: texts.join('').length, segment: middle(spent.segment), dates: middle(spent.dates), peer: middle(spent.peer) };
}

/** What the peer finds where we find nothing. */
const withVote = (own, other) => (text, published) => {
  const found = own(text, published);
  return [...found, ...other(text, published).filter((p) => !found.some((f) => f.start < p.end && p.start < f.end))];
};

const articlesOf = (language) =>
  readdirSync('corpus/articles')
    .filter((name) => name.startsWith(`${language}-`))
    .map((name) =>
      readFileSync(join('corpus/articles', name), 'utf8')
        .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]*>/g, '\n'),
    );

const PEERS = { ...chrono };
for (const file of readdirSync('fixtures/dates').filter((name) => name.endsWith('.json'))) {
  const language = file.slice(0, 2);
  if (packs[language] === undefined) continue;
  const set = { traps: [], ...JSON.parse(readFileSync(`fixtures/dates/${file}`, 'utf8')) };
  const trapFile = `fixtures/dates/traps/${file}`;
  const traps = existsSync(trapFile) ? JSON.parse(readFileSync(trapFile, 'utf8')).traps : [];
  const parser = PEERS[language];
  const readers = [['hanoi-corpus', ours(language)]];
  if (parser?.parse !== undefined) readers.push(['chrono-node', peer(parser)], ['with its vote', withVote(ours(language), peer(parser))]);
  for (const [name, read] of readers) {
    const caught = traps.filter(({ text }) => read(text, '2025-06-18').length > 0).length;
    console.log(`${language} ${name.padEnd(13)} value F1 ${scores(read, set).toFixed(1).padStart(5)}  traps ${caught} of ${traps.length}`);
  }
  if (parser?.parse === undefined) continue;
  const phrases = [];
  for (let i = 0; i < set.phrases.length; i += 40)
    phrases.push(
      set.phrases
        .slice(i, i + 40)
        .map((p) => bare(p.text))
        .join('\n'),
    );
  for (const [kind, texts] of [
    ['phrases', phrases],
    ['articles', articlesOf(language)],
  ]) {
    if (texts.length === 0) continue;
    const { letters, segment: segmenting, dates: dating, peer: peering } = speed(language, parser, texts);
    const rate = (spent) => (letters / spent).toFixed(1).padStart(5);
    console.log(
      `${language} ${kind.padEnd(9)} million characters a second: dates ${rate(dating)}  text ${rate(segmenting + dating)}  chrono-node ${rate(peering)}  (${(peering / dating).toFixed(1)} and ${(peering / (segmenting + dating)).toFixed(1)} times as fast)`,
    );
  }
}
