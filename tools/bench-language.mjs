// Language of short texts against franc with all its languages: texts a second in the same run; then memory and start of a process of its own.
//   node tools/bench-language.mjs [--data DIR] [--rounds N]   DIR holds language.jsonl.gz; without it, the sentences the model was taught
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { franc } from 'franc';
import { bundled } from './language/reader.mjs';

const { values: options } = parseArgs({ options: { data: { type: 'string' }, rounds: { type: 'string', default: '3' } } });
const MODEL = 'corpus/models/language.bin';
const EVERY = 8;

const SENTENCES = 'tools/language/sentences';
const own = () => readdirSync(SENTENCES).flatMap((file) => readFileSync(join(SENTENCES, file), 'utf8').trim().split('\n'));
const texts = options.data
  ? gunzipSync(readFileSync(join(options.data, 'language.jsonl.gz')))
      .toString('utf8')
      .trim()
      .split('\n')
      .filter((_, i) => i % EVERY === 0)
      .map((line) => JSON.parse(line).text)
  : own();

const { folder, load, remove } = await bundled();
const { languageOf, loadLanguageModel } = await load();
const model = loadLanguageModel(MODEL);

/** Texts a second of processor time. */
function speed(read) {
  const before = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(before);
  return texts.length / ((user + system) / 1e6);
}
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const ours = [];
const theirs = [];
for (let round = 0; round <= Number(options.rounds); round++) {
  const [a, b] = [speed((text) => languageOf(text, model)), speed((text) => franc(text))];
  // The first round only warms up.
  if (round > 0) ours.push(a) && theirs.push(b);
}
console.log(
  `${texts.length} texts: ${Math.round(median(ours))} a second, franc ${Math.round(median(theirs))}: ${(median(ours) / median(theirs)).toFixed(1)} x`,
);

const CHILD = `
const before = process.memoryUsage().rss, from = process.cpuUsage(), at = performance.now();
const { languageOf } = await import(${JSON.stringify(join(folder, 'language-of.mjs'))});
const { loadLanguageModel } = await import(${JSON.stringify(join(folder, 'language-model.mjs'))});
const model = loadLanguageModel(${JSON.stringify(MODEL)});
languageOf('Les délégués ont quitté la salle.', model);
const used = process.cpuUsage(from), took = performance.now() - at;
for (let i = 0; i < 20000; i++) languageOf('Les délégués ont quitté la salle ' + i, model);
console.log(took.toFixed(1), ((used.user + used.system) / 1000).toFixed(1), ((process.memoryUsage().rss - before) / 2 ** 20).toFixed(1));
`;
const children = Array.from({ length: 5 }, () =>
  spawnSync(process.execPath, ['--input-type=module', '-e', CHILD], { encoding: 'utf8' }).stdout.split(' ').map(Number),
);
const [took, used, memory] = [0, 1, 2].map((i) => median(children.map((c) => c[i])));
console.log(`start to the first answer ${took} ms (processor ${used} ms), memory over a bare process ${memory} MiB`);
remove();
