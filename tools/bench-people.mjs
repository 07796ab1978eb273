// Names of persons in English against compromise, on records of the people task: exact F1, and characters a second of processor time
// in the same run. compromise is not a dependency: `npm install compromise@14` in the folder that `--npm` names.
//   node tools/bench-people.mjs --npm DIR --data FILE [--rounds N]      FILE: people.jsonl.gz
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'tsdown';

const { values: options } = parseArgs({
  options: { npm: { type: 'string', default: '.' }, data: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const rounds = Number(options.rounds);
const folder = mkdtempSync(join(tmpdir(), 'bench-people-'));
await build({
  config: false,
  entry: {
    packs: 'src/languages/index.ts',
    models: 'src/read/name-models.ts',
    names: 'src/read/extract/names/index.ts',
    people: 'src/read/extract/people/index.ts',
    segment: 'src/read/segment/index.ts',
    tagger: 'src/read/extract/people/tagger/index.ts',
    profile: 'src/model/profile.ts',
  },
  outDir: folder,
  outExtensions: () => ({ js: '.mjs' }),
  format: 'esm',
  dts: false,
  logLevel: 'error',
});
const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)));
const [{ loadPacks }, { nameModels }, { names }, { people }, { segment }, { tagged }, { NO_PROFILE }] = await Promise.all(
  ['packs', 'models', 'names', 'people', 'segment', 'tagger', 'profile'].map(load),
);
const packs = await loadPacks();
rmSync(folder, { recursive: true });
const models = nameModels('corpus/models');
const model = models('en');
const nlp = createRequire(resolve(options.npm, 'package.json'))('compromise');

const documentOf = (text) => ({
  id: 'bench',
  source: { sha256: '', mediaType: 'text/plain' },
  as: 'text',
  known: {},
  problems: [],
  text,
  blocks: [...text.matchAll(/\S[^\n]*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, role: 'paragraph', language: 'en' })),
  language: 'en',
});
const tools = {
  'people stage': (text) => {
    const document = segment(documentOf(text), packs);
    const found = people(document, packs, NO_PROFILE, { dates: [], names: names(document, packs, NO_PROFILE) }, models);
    return found.filter((f) => f.mention.form === 'name').map((f) => [f.mention.start, f.mention.end]);
  },
  'tagger alone': (text) =>
    segment(documentOf(text), packs).sentences.flatMap(({ tokens }) => tagged(tokens, 'en', model).map(({ start, end }) => [start, end])),
  compromise: (text) =>
    nlp(text)
      .people()
      .json({ offset: true })
      .map(({ offset: { start, length }, text: words }) => {
        const core = words.replace(/^[^\p{L}]+|(?:['’]s)?[^\p{L}]*$/gu, '');
        const at = text.indexOf(core, start);
        return at < 0 || at > start + length ? [start, start + length] : [at, at + core.length];
      }),
};
const items = gunzipSync(readFileSync(options.data))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter((item) => item.lang === 'en');
const characters = items.reduce((sum, { text }) => sum + text.length, 0);
for (const find of Object.values(tools)) for (const { text } of items.slice(0, 400)) find(text);
const rates = {};
for (const [name, find] of Object.entries(tools)) {
  let [wanted, found, right] = [0, 0, 0];
  const began = process.cpuUsage();
  for (let round = 0; round < rounds; round++)
    for (const { text, persons } of items) {
      const got = find(text);
      if (round > 0) continue;
      const gold = new Set(persons.map(([s, e]) => `${s}:${e}`));
      wanted += gold.size;
      found += got.length;
      right += got.filter(([s, e]) => gold.has(`${s}:${e}`)).length;
    }
  const { user, system } = process.cpuUsage(began);
  rates[name] = (characters * rounds * 1e6) / (user + system);
  console.log(
    `${name.padEnd(14)} F1 ${((200 * right) / (wanted + found)).toFixed(1)}  ${Math.round(rates[name]).toLocaleString('en')} characters a second`,
  );
}
for (const name of ['people stage', 'tagger alone'])
  console.log(`${name}: ${(rates[name] / rates.compromise).toFixed(1)} times compromise`);
