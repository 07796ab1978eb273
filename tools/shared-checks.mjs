// Checks against the gold that lies beside this checkout: the bench's floors, and what must never appear.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const FLOORS = 'fixtures/gold/shared-floors.json';
const tally = { passed: 0, failed: 0 };
const check = (name, ok, detail = '') => {
  tally[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? '✔' : '✘'} ${name}${ok || detail === '' ? '' : `: ${detail}`}`);
};

const run = (...args) => spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

const floors = JSON.parse(readFileSync(FLOORS, 'utf8'));
for (const task of Object.keys(floors)) {
  const { status, stderr } = run('../shared/bench/run.mjs', task, '--tool', 'node bin/hanoi-corpus.js', '--json', '--min', FLOORS);
  const short = stderr.split('\n').filter((line) => line.startsWith(`${task} `) || line.includes('below') || line.includes('floor'));
  check(`${task}: no floor missed`, status === 0, short.join('; ') || stderr.slice(-500));
}

mkdirSync('coverage', { recursive: true });
writeFileSync('coverage/tally-shared.json', `${JSON.stringify(tally)}\n`);
process.exitCode = tally.failed > 0 ? 1 : 0;
