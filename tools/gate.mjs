// The whole gate, the same by hand and in CI: every check in turn, each counted, none skipped because another failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const TALLY = 'coverage/tally.json';
const UNITS = 'coverage/vitest.json';

const CHECKS = [
  ['types', 'npx tsc -p .'],
  ['lint', 'npx biome check .'],
  ['style', 'node tools/style.mjs'],
  ['boundaries', 'node tools/boundaries.mjs'],
  ['unused code', 'npx knip'],
  ['build', 'npx tsdown --logLevel warn'],
  ['package lint', 'npx publint --strict'],
  ['package types', 'npx attw --pack . --profile esm-only'],
  ['fresh documents', 'node tools/documents.mjs --check'],
  ['quality floors', 'node bin/hanoi-corpus.js evaluate --gold fixtures/gold --floors fixtures/gold/floors.json --format csv'],
  ['tests', `npx vitest run --coverage --reporter=json --outputFile.json=${UNITS}`],
];

rmSync('coverage', { recursive: true, force: true });
mkdirSync('coverage');
const tally = { passed: 0, failed: 0 };
for (const [name, command] of CHECKS) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  tally[status === 0 ? 'passed' : 'failed']++;
  console.log(`${status === 0 ? '✔' : '✘'} ${name}`);
}
try {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(UNITS, 'utf8'));
  for (const { name, message, assertionResults } of testResults) {
    if (message) console.log(`${name}: ${message}`);
    for (const test of assertionResults.filter((t) => t.status === 'failed'))
      console.log(`✘ ${name}: ${test.fullName}\n${test.failureMessages.join('\n')}`);
  }
  tally.passed += numPassedTests;
  tally.failed += numFailedTests;
} catch {
  tally.failed++;
}
mkdirSync('coverage', { recursive: true });
writeFileSync(TALLY, `${JSON.stringify(tally)}\n`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
