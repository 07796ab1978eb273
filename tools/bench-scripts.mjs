// Well-known people in six scripts: how many forms are joined, and how many wrongly, against what is usual: each name in ASCII letters,
// two joined from a Jaro-Winkler likeness on. The baseline reads signs, kana, Hangul, Arabic and Cyrillic with the tables of this
// repository, and is given the limit at which its F1 is best. Run: node tools/bench-scripts.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = mkdtempSync(resolve('node_modules/.bench-scripts-'));
const entry = join(folder, 'entry.ts');
const FROM = ['relate/entities/across', 'relate/entities/names', 'text/romanise/han', 'text/romanise/kana', 'text/romanise/letters'];
writeFileSync(
  entry,
  [...FROM, 'text/romanise/scripts']
    .map((name) => `export * from ${JSON.stringify(resolve(`src/${name}.ts`))};\n`)
    .concat("export { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';\n")
    .join(''),
);
const file = join(folder, 'all.mjs');
execFileSync('npx', ['rolldown', entry, '-o', file, '--format', 'esm', '--platform', 'node'], { stdio: 'ignore' });
const all = await import(pathToFileURL(file));
rmSync(folder, { recursive: true });

const table = readFileSync('fixtures/people/scripts.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').filter((form) => form !== '-'));
const forms = table.flatMap((names, person) => names.map((name) => ({ name, person })));
const wanted = table.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);

const ascii = (name) => all.wordsOf(name).map(readAloud).join(' ');
function readAloud(word) {
  switch (all.scriptOf(word)) {
    case 'cyrillic':
      return all.fromCyrillic(word);
    case 'arabic':
      return all.fromArabic(word);
    case 'hangul':
      return all.fromHangul(word);
    case 'kana':
      return all.fromKana(word);
    case 'han':
      return all.mandarinOf(word)?.join('') ?? word;
    default:
      return word;
  }
}

/** Scores of some links, all that hang together being one person. */
function scored(links) {
  const group = forms.map((_, i) => i);
  const root = (i) => (group[i] === i ? i : root(group[i]));
  for (const [a, b] of links) group[root(a)] = root(b);
  let [right, found] = [0, 0];
  for (let a = 0; a < forms.length; a++)
    for (let b = a + 1; b < forms.length; b++)
      if (root(a) === root(b)) {
        found++;
        if (forms[a].person === forms[b].person) right++;
      }
  const percent = (n) => Math.round(n * 1000) / 10;
  const [precision, recall] = [found === 0 ? 1 : right / found, right / wanted];
  return { f1: percent((2 * precision * recall) / (precision + recall || 1)), precision: percent(precision), recall: percent(recall) };
}

const known = forms.map(({ name }, i) => ({ id: String(i), names: [all.wordsOf(name)], offices: new Set() }));
const own = scored(all.acrossScripts(known).map(({ one, other }) => [Number(one), Number(other)]));

const spelt = forms.map(({ name }) => ascii(name));
const alike = spelt.flatMap((a, i) => spelt.slice(i + 1).map((b, j) => [i, i + 1 + j, all.JaroWinklerDistance(a, b)]));
const limits = Array.from({ length: 40 }, (_, i) => 0.6 + i / 100);
const baseline = limits
  .map((limit) => ({ limit, ...scored(alike.filter(([, , likeness]) => likeness >= limit)) }))
  .sort((a, b) => b.f1 - a.f1 || b.limit - a.limit)[0];

console.log(JSON.stringify({ people: table.length, forms: forms.length, pairs: wanted, own, baseline }, undefined, 2));
