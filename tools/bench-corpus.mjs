// How fast a corpus is taken in, and in how much memory: documents a second and peak memory of `ingest`, over variations of a folder
// of articles. The variations have other numbers, days and names, so that nothing is the same and everything must be read.
//
//   node tools/bench-corpus.mjs [--articles corpus/articles] [--sizes 500,1000,2000] [--workers 2]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: 'corpus/articles' },
    sizes: { type: 'string', default: '500,1000,2000' },
    workers: { type: 'string' },
  },
});
const program = resolve('bin/hanoi-corpus.js');

/** A generator of whole numbers below a limit that gives the same ones for the same seed. */
function dice(seed) {
  let state = seed + 1;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const SYLLABLES = [
  'an',
  'bel',
  'cor',
  'dan',
  'el',
  'fa',
  'gor',
  'hin',
  'is',
  'jo',
  'kan',
  'lor',
  'mi',
  'nel',
  'or',
  'pa',
  'ran',
  'sol',
  'ta',
  'ven',
];
const name = (roll) => {
  const word = Array.from({ length: 2 + roll(2) }, () => SYLLABLES[roll(SYLLABLES.length)]).join('');
  return word[0].toUpperCase() + word.slice(1);
};

/** An article with other numbers, and with every seventh capitalised word of the running text replaced by a name. */
function varied(content, seed) {
  const roll = dice(seed);
  return content
    .replace(/(?<![\d/:.-])\d{2,3}(?![\d/:.-])/g, (digits) => String(Number(digits) + roll(40)))
    .replace(/(?<=[a-zà-ỹ,] )\p{Lu}\p{Ll}{3,}(?= \p{Lu}\p{Ll}{3,})/gu, (word) => (roll(3) === 0 ? name(roll) : word));
}

function write(folder, count) {
  const articles = readdirSync(values.articles).filter((file) => statSync(join(values.articles, file)).isFile());
  mkdirSync(folder);
  for (let i = 0; i < count; i++) {
    const file = articles[i % articles.length];
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}-${file}`), varied(readFileSync(join(values.articles, file), 'utf8'), i));
  }
}

/** Runs the program; gives its seconds and its peak memory in MiB (Linux). */
async function measured(cwd, ...args) {
  const start = performance.now();
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: 'ignore' });
  let peak = 0;
  const timer = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
    } catch {
      // ended
    }
  }, 25);
  const code = await new Promise((done) => child.once('exit', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

const workers = values.workers === undefined ? [] : ['--workers', values.workers];
const one = (n, digits = 1) => n.toFixed(digits).padStart(8);
console.log('documents  ingest s   docs/s  peak MiB  again s  timeline s  peak MiB  store MiB');
for (const size of values.sizes.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'hanoi-corpus-bench-'));
  try {
    write(join(folder, 'in'), size);
    const first = await measured(folder, 'ingest', 'in', ...workers);
    const again = await measured(folder, 'ingest', 'in', ...workers);
    const timeline = await measured(folder, 'timeline', '--format', 'csv');
    const store = statSync(join(folder, '.hanoi-corpus/store.duckdb')).size / 2 ** 20;
    console.log(
      `${String(size).padStart(9)} ${one(first.seconds)} ${one(size / first.seconds)}  ${one(first.peak, 0)} ${one(again.seconds)}    ${one(timeline.seconds)}  ${one(timeline.peak, 0)}   ${one(store)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
