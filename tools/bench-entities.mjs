// How long persons of many mentions take to be joined across documents and scripts. Run: node tools/bench-entities.mjs [mentions]
// Builds the stage with rolldown into a scratch file; names are made up of syllables, a tenth of them in two scripts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const mentions = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'bench-entities-'));
const file = join(folder, 'joined.mjs');
execFileSync('npx', ['rolldown', 'src/relate/entities/joined.ts', '-o', file, '--format', 'esm', '--platform', 'node'], {
  stdio: 'ignore',
});
const { joined } = await import(pathToFileURL(file));
rmSync(folder, { recursive: true });

let seed = 1;
const random = (n) => {
  seed = (seed * 48271) % 2147483647;
  return seed % n;
};
const LATIN = 'ba de fi go ku la me ni po ra se ti vu za sha cho an el im or us ber ton mar lin gor ven dal'.split(' ');
const CYRILLIC = 'ба де фи го ку ла ме ни по ра се ти ву за ша чо ан эл им ор ус бер тон мар лин гор вен дал'.split(' ');
const syllables = () => Array.from({ length: 2 + random(2) }, () => random(LATIN.length));
const people = Array.from({ length: Math.ceil(mentions / 10) }, () => [syllables(), syllables()]);
const write = (words, script) => words.map((w) => w.map((s) => script[s]).join('')).join(' ');

function* facts() {
  const rows = [];
  for (let i = 0; i < mentions; i++) {
    const who = people[random(people.length)];
    const name = write(who, random(20) === 0 ? CYRILLIC : LATIN);
    rows.push([name, i]);
  }
  rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [name, i] of rows) {
    const mention = { start: 0, end: name.length, quote: name, rule: 'bench', form: 'name', name };
    yield {
      table: 'entity',
      key: name.replaceAll(' ', '-'),
      document: String(i).padStart(9, '0'),
      body: { source: 's', language: 'en', kind: 'person', mentions: [mention] },
    };
  }
}

const before = process.cpuUsage();
const { why } = await joined({ of: facts }, { id: 'none', title: '', people: [], names: [], metrics: [], milestones: [] }, (d) => d);
const { user, system } = process.cpuUsage(before);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({ mentions, persons: people.length, joined: why.size, cpuSeconds: (user + system) / 1e6, peakMiB: Math.round(peak) }),
);
