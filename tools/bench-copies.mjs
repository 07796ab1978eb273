// How many planted copies are found, and how many pairs that are none; what a signature costs; how the time grows with the corpus.
//
//   node tools/bench-copies.mjs [--kinds N] [--peers FOLDER] [--sizes 10000,100000]
//
// Needs a build. Copies of our own sample articles, N of each kind, are read as the program reads; --peers holds node_modules with
// npm `minhash`; sizes are made-up texts, each size in a process of its own, so that its peak memory is its own.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { factsInMemory, factsOf, finish, NO_PROFILE, signatureOf, tablesOf } from '../dist/index.js';

const { values } = parseArgs({
  options: {
    kinds: { type: 'string', default: '150' },
    peers: { type: 'string', default: '.' },
    sizes: { type: 'string' },
    size: { type: 'string' },
  },
});

// A sequence of its own (Lehmer): the same copies every time.
function sequence(seed) {
  let state = seed;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let i = 0; i < 8; i++) next();
  return next;
}

const READ = new Set(['title', 'lede', 'heading', 'paragraph']);
const FURNITURE = [
  'Home | World | Business | Sport',
  'Share this article',
  'Subscribe to our newsletter',
  'Related articles',
  'All rights reserved.',
];

function readingsOf(records) {
  const input = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const { stdout, stderr } = spawnSync(process.execPath, ['bin/hanoi-corpus.js', 'read', '--records', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (stdout === '') throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Our texts, as paragraphs. */
function texts() {
  const folders = ['corpus/articles', 'fixtures/articles'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => /\.(?:html|txt)$/.test(file))
      .map((file) => join(folder, file)),
  );
  const { stdout } = spawnSync(process.execPath, ['bin/hanoi-corpus.js', 'read', '--only', 'clean', '--format', 'jsonl', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ text, blocks, language }) => ({
      language,
      paragraphs: blocks.filter((b) => READ.has(b.role)).map((b) => text.slice(b.start, b.end)),
    }))
    .filter(({ paragraphs }) => paragraphs.join(' ').length > 400);
}

const shuffled = (list, next) => {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
  return all;
};

// Words are replaced by others of the same language, from all its texts.
const edited = (share) => (paragraphs, next, words) =>
  paragraphs.map((p) => p.replace(/[\p{L}\p{N}]+/gu, (word) => (next() < share ? words[Math.floor(next() * words.length)] : word)));

const KINDS = {
  same: (paragraphs) => paragraphs,
  'furniture added': (paragraphs) => [FURNITURE[0], ...paragraphs, ...FURNITURE.slice(1)],
  'cut to half': (paragraphs) => paragraphs.slice(0, Math.ceil(paragraphs.length / 2)),
  reordered: ([title, ...rest], next) => [title, ...shuffled(rest, next)],
  'a tenth edited': edited(0.1),
  'a fifth edited': edited(0.2),
};

const tablesFor = (records) => tablesOf(finish(factsInMemory(readingsOf(records).flatMap((r) => factsOf(r, NO_PROFILE))), NO_PROFILE));
const record = ({ paragraphs, language }, i) => ({
  id: `o${i}`,
  text: paragraphs.join('\n\n'),
  as: 'text',
  language,
  published: '2027-05-03',
});

async function planted(count) {
  const all = texts();
  // Our samples have a copy and a translation of their own.
  const { documents: alone } = await tablesFor(all.map(record));
  const originals = all.filter((_, i) => alone.find(({ id }) => id === `o${i}`)?.original === undefined);
  const next = sequence(7);
  const words = new Map();
  for (const { language, paragraphs } of originals)
    words.set(language, [...(words.get(language) ?? []), ...paragraphs.flatMap((p) => p.match(/[\p{L}\p{N}]+/gu) ?? [])]);
  const found = {};
  const linked = { right: 0, wrong: 0 };
  for (const [kind, make] of Object.entries(KINDS)) {
    const records = originals.map(record);
    for (let i = 0; i < count; i++) {
      const { paragraphs, language } = originals[i % originals.length];
      const copy = make(paragraphs, next, words.get(language));
      records.push({
        id: `c${i}`,
        text: copy.join('\n\n'),
        as: kind === 'furniture added' ? 'page' : 'text',
        language,
        published: '2027-05-04',
      });
    }
    const { documents } = await tablesFor(records);
    let right = 0;
    for (const { id, original } of documents) {
      if (original === undefined) continue;
      const wanted = id.startsWith('c') ? `o${Number(id.slice(1)) % originals.length}` : undefined;
      if (original === wanted) right++;
      linked[original === wanted ? 'right' : 'wrong']++;
    }
    found[kind] = right / count;
    console.log(`${kind.padEnd(16)} recall ${((right / count) * 100).toFixed(1)}`);
  }
  console.log(
    `precision of all ${((linked.right / (linked.right + linked.wrong)) * 100).toFixed(1)} (${linked.wrong} wrong of ${linked.right + linked.wrong})`,
  );
}

function peerOf() {
  try {
    return createRequire(resolve(values.peers, 'index.js'))('minhash');
  } catch {
    return undefined;
  }
}

function timed(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function signatures() {
  const all = texts().map(({ paragraphs }) => paragraphs.join('\n'));
  const [rounds, peer] = [20, peerOf()];
  const ours = () => {
    for (const text of all) signatureOf(text);
  };
  ours();
  const mine = timed(() => Array.from({ length: rounds }, ours)) / rounds;
  console.log(`signature: ${(mine / all.length).toFixed(3)} ms a text`);
  if (peer === undefined) return console.log('npm minhash is not there: no ratio');
  const theirs = timed(() => {
    for (const text of all) {
      const signature = new peer.Minhash();
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      for (let i = 0; i + 4 <= words.length; i++) signature.update(words.slice(i, i + 4).join(' '));
    }
  });
  console.log(
    `npm minhash, the same runs of words: ${(theirs / all.length).toFixed(3)} ms a text; ours is ${(theirs / mine).toFixed(0)} times as fast`,
  );
}

/** Made-up texts of 60 to 260 words; one of five is a copy of an earlier one with a tenth of its words changed. */
function* made(count) {
  const next = sequence(11);
  const text = () => Array.from({ length: 60 + Math.floor(next() * 200) }, () => `w${Math.floor(next() ** 3 * 30_000)}`);
  const kept = [];
  for (let i = 0; i < count; i++) {
    const copied = kept.length > 0 && next() < 0.2;
    const words = copied
      ? kept[Math.floor(next() * kept.length)].map((word) => (next() < 0.1 ? `w${Math.floor(next() * 30_000)}` : word))
      : text();
    if (kept.length < 500) kept.push(words);
    else if (!copied) kept[Math.floor(next() * kept.length)] = words;
    yield { id: `d${String(i).padStart(8, '0')}`, text: words.join(' '), published: `2027-05-${String(1 + (i % 28)).padStart(2, '0')}` };
  }
}

const SHARDS = 256;

/** Facts in files, each of some keys: what a database does when it sorts, with no more than one file in memory. */
function onDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'));
  const waiting = new Map();
  const flush = (name) => {
    appendFileSync(join(folder, name), waiting.get(name).join(''));
    waiting.set(name, []);
  };
  const put = (fact) => {
    const name = `${fact.table}-${signatureOf(`${fact.key} x y z`).runs[0] % SHARDS}`;
    const list = waiting.get(name) ?? [];
    waiting.set(name, list);
    if (list.push(`${JSON.stringify(fact)}\n`) === 500) flush(name);
  };
  const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const of = async function* (table) {
    for (const name of [...waiting.keys()].filter((n) => n.startsWith(`${table}-`)).sort()) {
      flush(name);
      const facts = readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line));
      yield* facts.sort((x, y) => order(x.key, y.key) || order(x.document, y.document));
    }
  };
  const bytes = () => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return { put, facts: { of }, bytes, remove: () => rmSync(folder, { recursive: true }) };
}

async function grown(size) {
  const used = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  const { put, facts, bytes, remove } = onDisk();
  try {
    for (const { id, text, published } of made(size)) {
      const nothing = { dates: [], figures: [], people: [], statements: [], names: [], events: [], artefacts: [], problems: [] };
      const blocks = [{ start: 0, end: text.length, role: 'paragraph', language: 'en' }];
      const day = { edtf: published, granularity: 'day', certainty: 'stated' };
      const source = { sha256: id, mediaType: 'text/plain', publisher: id };
      for (const fact of factsOf({ id, by: 'bench', source, published: day, language: 'en', text, blocks, ...nothing }, NO_PROFILE))
        if (fact.table === 'article' || fact.table === 'run') put(fact);
    }
    const folded = used();
    let copies = 0;
    for await (const { table, row } of finish(facts, NO_PROFILE)) if (table === 'copies') copies += row.documents.length - 1;
    const finished = used();
    const each = (seconds) => `${((seconds / size) * 1e6).toFixed(0)} µs`;
    const [peak, disk] = [process.resourceUsage().maxRSS / 1024, bytes() / 2 ** 20];
    console.log(
      `${size} documents: facts ${each(folded)}, finish ${each(finished - folded)} a document; ${copies} copies; peak ${peak.toFixed(0)} MiB, ${disk.toFixed(0)} MiB of facts`,
    );
  } finally {
    remove();
  }
}

if (values.size !== undefined) await grown(Number(values.size));
else {
  await planted(Number(values.kinds));
  signatures();
  for (const size of values.sizes?.split(',') ?? [])
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--size', size], { stdio: 'inherit' });
}
