// How fast a page becomes a tree: ours against cheerio/slim over htmlparser2, same pages, one run; and what deep nesting does to both.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio/slim';
import { build } from 'tsdown';

const OUT = 'coverage/bench-tree';
await build({
  config: false,
  entry: { tree: 'src/read/clean/html/tree/tree.ts' },
  outDir: OUT,
  format: 'esm',
  dts: false,
  logLevel: 'error',
});
const { htmlTree } = await import(pathToFileURL(resolve(OUT, 'tree.mjs')).href);

const FOLDER = process.argv[2] ?? 'corpus/articles';
const pages = readdirSync(FOLDER)
  .filter((f) => f.endsWith('.html'))
  .map((f) => readFileSync(`${FOLDER}/${f}`, 'utf8'));
const deep = [2_000, 4_000, 8_000, 16_000].map((n) => '<div><b>'.repeat(n));

/** Milliseconds a call, the least of several rounds. */
function time(call, rounds = 7) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    call();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const TREES = { ours: htmlTree, cheerio: (page) => load(page) };
const each = (tree) => () => {
  for (const page of pages) tree(page);
};
for (const tree of Object.values(TREES)) time(each(tree), 40);
const [ours, cheerio] = Object.values(TREES).map((tree) => time(each(tree), 40));
console.log(
  `${pages.length} pages: ours ${ours.toFixed(2)} ms, cheerio/slim ${cheerio.toFixed(2)} ms, ratio ${(cheerio / ours).toFixed(2)}`,
);
for (const page of deep) {
  const [a, b] = Object.values(TREES).map((tree) => time(() => tree(page), 1));
  console.log(`${page.length} characters of nesting: ours ${a.toFixed(1)} ms, cheerio/slim ${b.toFixed(1)} ms`);
}
