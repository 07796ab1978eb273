// How many pages a second become text and blocks, parsing included: `clean` against @mozilla/readability over linkedom, same pages, one run.
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
const { PAGE_PACKS, clean, loadBlockModel, loadPacks, openRecord } = await import(pathToFileURL(resolve(OUT, 'parts.mjs')).href);
const packs = await loadPacks();
const models = { blocks: loadBlockModel('corpus/models/blocks.json') };
const ours = (html) => clean(openRecord({ html }), packs, PAGE_PACKS, models).text.length;

const pages = pagesOf();
const rates = { ours: [], peer: [] };
const work = { ours: [], peer: [] };
const peer = peerOf();
const failed = new Set();

/** Pages a second, over all pages; the processor time of a page, in milliseconds, is kept beside. */
function rate(call, name) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  pages.forEach((html, i) => {
    try {
      call(html);
    } catch {
      failed.add(`${name} ${i}`);
    }
  });
  const { user, system } = process.cpuUsage(used);
  work[name].push((user + system) / 1000 / pages.length);
  return (1000 * pages.length) / (performance.now() - start);
}

// a round is one pass of each, so that what slows the machine slows both
for (let round = 0; round <= Number(values.rounds); round++) {
  const [own, other] = [rate(ours, 'ours'), peer === undefined ? Number.NaN : rate(peer, 'peer')];
  if (round === 0) {
    for (const list of Object.values(work)) list.length = 0; // warm-up
    continue;
  }
  rates.ours.push(own);
  rates.peer.push(other);
}
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const ratio = middle(rates.ours.map((own, i) => own / rates.peer[i]));
console.log(
  `${pages.length} pages: ours ${middle(rates.ours).toFixed(0)} a second${peer === undefined ? '; peers are not installed' : `, readability with linkedom ${middle(rates.peer).toFixed(0)}, ratio ${ratio.toFixed(1)}`}`,
);
console.log(
  `processor time of a page: ours ${middle(work.ours).toFixed(1)} ms${peer === undefined ? '' : `, readability with linkedom ${middle(work.peer).toFixed(1)} ms, ratio ${middle(work.peer.map((other, i) => other / work.ours[i])).toFixed(1)}`}`,
);
for (const what of failed) console.log(`failed: ${what}`);
