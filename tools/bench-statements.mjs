// Statements against compromise's quotations(), characters a second of processor time on the same texts in the same run.
// compromise is not a dependency: `npm install compromise@14` in the folder that --peers names; without it only our own rate is shown.
//   node tools/bench-statements.mjs [--peers FOLDER] [--data FILE] [--rounds N] [--profile]
// - `stage` is given segmented texts with their people, names and dates, as all stages are; `with segments` cuts sentences and tokens, too
// - FILE holds records of the statements task (.jsonl or .jsonl.gz); without it the sentences of fixtures/statements are read
// - the peer knows English only; our rate in every language follows. --profile leaves the peer out, for node --cpu-prof
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'tsdown';

const { values: options } = parseArgs({
  options: {
    peers: { type: 'string', default: '.' },
    data: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    profile: { type: 'boolean', default: false },
  },
});
/** So many characters are read before the clock counts. */
const WARMING = 1_500_000;
const folder = mkdtempSync(join(tmpdir(), 'bench-statements-'));
await build({
  config: false,
  entry: {
    packs: 'src/languages/index.ts',
    models: 'src/read/name-models.ts',
    profile: 'src/model/profile.ts',
    segment: 'src/read/segment/index.ts',
    dates: 'src/read/extract/dates/index.ts',
    names: 'src/read/extract/names/index.ts',
    people: 'src/read/extract/people/index.ts',
    statements: 'src/read/extract/statements/index.ts',
  },
  outDir: folder,
  outExtensions: () => ({ js: '.mjs' }),
  format: 'esm',
  dts: false,
  logLevel: 'error',
});
const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)));
const parts = ['packs', 'models', 'profile', 'segment', 'dates', 'names', 'people', 'statements'];
const [{ loadPacks }, { nameModels }, { NO_PROFILE }, { segment }, { dates }, { names }, { people }, { statements }] = await Promise.all(
  parts.map(load),
);
const packs = await loadPacks();
rmSync(folder, { recursive: true });
const models = nameModels('corpus/models');

function recordsOf(file) {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** The sentences of the tables of the tests, without their marks. */
function sentencesOf(file) {
  const [, ...parts] = readFileSync(join('fixtures/statements', file), 'utf8').split(/^> /m);
  return parts.map((part) => ({
    lang: basename(file, '.txt'),
    text: part.split('\n', 1)[0].replaceAll('¶', '\n').replaceAll(/[{}*]/g, ''),
  }));
}

const plain = ({ text, lang }) => ({
  id: 'bench',
  source: { sha256: '', mediaType: 'text/plain' },
  as: 'text',
  known: {},
  problems: [],
  text,
  blocks: [...text.matchAll(/\S[^\n]*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    role: 'paragraph',
    language: lang,
  })),
  language: lang,
});

function prepared(record) {
  const document = segment(plain(record), packs);
  const dated = dates(document, packs);
  const named = names(document, packs, NO_PROFILE);
  return {
    record,
    document,
    given: { dates: dated, names: named, people: people(document, packs, NO_PROFILE, { dates: dated, names: named }, models) },
  };
}

function peerOf() {
  if (options.profile) return undefined;
  try {
    const nlp = createRequire(resolve(options.peers, 'index.js'))('compromise');
    return ({ record }) => nlp(record.text).quotations().json({ offset: true }).length;
  } catch {
    return undefined;
  }
}

const records = options.data === undefined ? readdirSync('fixtures/statements').flatMap(sentencesOf) : recordsOf(options.data);
const known = records.filter(({ lang }) => packs[lang] !== undefined).map(prepared);
const peer = peerOf();
const tools = {
  stage: ({ document, given }) => statements(document, packs, given).statements.length,
  'with segments': ({ record, given }) => statements(segment(plain(record), packs), packs, given).statements.length,
};

/** Characters a second in each of some rounds, and how much was found. */
function rates(find, items) {
  const characters = items.reduce((sum, { record }) => sum + record.text.length, 0);
  const pass = (least) => {
    let found = 0;
    for (let read = 0; read < least; read += characters) {
      found = 0;
      for (const item of items) found += find(item);
    }
    return found;
  };
  const found = pass(WARMING);
  const list = [];
  // Few characters say little of a clock that counts microseconds.
  const times = Math.max(1, Math.ceil(100_000 / characters));
  for (let round = 0; round < Number(options.rounds); round++) {
    const began = process.cpuUsage();
    pass(characters * times);
    const { user, system } = process.cpuUsage(began);
    list.push((characters * times * 1e6) / (user + system));
  }
  return { rate: list.sort((a, b) => a - b)[Math.floor(list.length / 2)], found };
}

const shown = (name, { rate, found }, ratio) =>
  console.log(`${name.padEnd(16)} ${Math.round(rate).toLocaleString('en').padStart(12)} characters a second, ${found} found${ratio}`);

const english = known.filter(({ record }) => record.lang === 'en');
console.log(`${english.length} texts in English`);
const theirs = peer === undefined ? undefined : rates(peer, english);
for (const [name, find] of Object.entries(tools)) {
  const ours = rates(find, english);
  shown(name, ours, theirs === undefined ? '' : `, ${(ours.rate / theirs.rate).toFixed(1)} times compromise`);
}
if (theirs === undefined) console.log('compromise is not installed');
else shown('compromise', theirs, '');
for (const lang of Object.keys(packs)) {
  const items = known.filter(({ record }) => record.lang === lang);
  if (items.length > 0) shown(`stage, ${lang}`, rates(tools.stage, items), `, ${items.length} texts`);
}
