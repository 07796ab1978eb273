// How many pages a second become text and blocks, parsing included: `clean`, and `clean` with `identify` as `read --only clean` runs them,
// against @mozilla/readability over linkedom, same pages, one run.
//
//   node tools/bench-pages.mjs [--pages FILE.jsonl.gz] [--peers FOLDER]
//
// FOLDER holds node_modules with both peers; without them only our own rate is shown. FILE has an object with `html` a line;
// without it the sample articles are read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'tsdown';

const { values } = parseArgs({
  options: { pages: { type: 'string' }, peers: { type: 'string', default: '.' }, rounds: { type: 'string', default: '5' } },
});
const SHARED = '../shared/bench/data/extraction-aeb.jsonl.gz';
const OUT = 'coverage/bench-pages';

function pagesOf() {
  const file = values.pages ?? (existsSync(SHARED) ? SHARED : undefined);
  if (file === undefined)
    return readdirSync('corpus/articles')
      .filter((f) => f.endsWith('.html'))
      .map((f) => readFileSync(`corpus/articles/${f}`, 'utf8'));
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line).html);
}

function peerOf() {
  const ask = createRequire(resolve(values.peers, 'index.js'));
  try {
    const [{ Readability }, { parseHTML }] = [ask('@mozilla/readability'), ask('linkedom')];
    return (html) => new Readability(parseHTML(html).document).parse()?.textContent.length ?? 0;
  } catch {
    return undefined;
  }
}

await build({ config: false, entry: { parts: 'tools/reader-parts.ts' }, outDir: OUT, format: 'esm', dts: false, logLevel: 'error' });
const { PAGE_PACKS, clean, identify, loadBlockModel, loadLanguageModel, loadPacks, openRecord } = await import(
  pathToFileURL(resolve(OUT, 'parts.mjs')).href
);
const packs = await loadPacks();
const models = { blocks: loadBlockModel('corpus/models/blocks.json') };
const languages = loadLanguageModel('corpus/models/language.bin');
const cleaned = (html) => clean(openRecord({ html }), packs, PAGE_PACKS, models);

const pages = pagesOf();
const peer = peerOf();
const failed = new Set();
const CALLS = {
  ours: cleaned,
  'ours with languages': (html) => identify(cleaned(html), languages),
  ...(peer !== undefined && { 'readability with linkedom': peer }),
};

/** What a page takes in the mean over all pages, in milliseconds: of the clock and of the processor. */
function pass([name, call]) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  pages.forEach((html, i) => {
    try {
      call(html);
    } catch {
      failed.add(`${name} ${i}`);
    }
  });
  const { user, system } = process.cpuUsage(used);
  return { clock: (performance.now() - start) / pages.length, work: (user + system) / 1000 / pages.length };
}

const rounds = [];
// a round is one pass of each, so that what slows the machine slows all; the first warms up
for (let round = 0; round <= Number(values.rounds); round++) {
  const found = Object.entries(CALLS).map(pass);
  if (round > 0) rounds.push(found);
}
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
console.log(`${pages.length} pages, ${rounds.length} rounds`);
for (const [k, name] of Object.keys(CALLS).entries()) {
  const of = (what) => middle(rounds.map((round) => round[k][what]));
  const ratio = (what) => middle(rounds.map((round) => round.at(-1)[what] / round[k][what])).toFixed(1);
  const beside = peer === undefined ? '' : `; the peer takes ${ratio('work')} times its work, ${ratio('clock')} times its time`;
  console.log(`${name}: ${(1000 / of('clock')).toFixed(0)} pages a second, ${of('work').toFixed(2)} ms of processor time a page${beside}`);
}
if (peer === undefined) console.log('peers are not installed');
for (const what of failed) console.log(`failed: ${what}`);
