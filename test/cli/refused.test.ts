import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lines, run, runHere, scratch } from './run.ts';

const article = (n: number): string =>
  `Port Alder signs the charter\n4 June 2021\nThe mayor of Port Alder, Oriane Castellat, said on Friday that ${n} states had signed the charter.\n`;

let folder = '';
beforeAll(async () => {
  folder = scratch({ 'in/a.txt': article(11), 'in/\u001b[31mb.txt': '' });
  await runHere(folder, ['ingest', 'in']);
});

describe('what the system refuses', () => {
  it.each([
    ['an export into a folder', ['export', '--out', '.'], 'E117 . cannot be used: EISDIR'],
    ['an export into a folder that is not there', ['export', '--out', 'gone/x.jsonl'], 'E117 gone/x.jsonl cannot be used: ENOENT'],
    ['tables in the place of a file', ['export', '--format', 'csv', '--out', 'in/a.txt'], 'E117 in/a.txt cannot be used: EEXIST'],
    ['records that are a folder', ['read', '--records', 'in'], 'E117 in cannot be used: it is a folder'],
    ['a workspace that is a file', ['ingest', 'in', '--workspace', 'in/a.txt'], 'E401 the store'],
  ])('%s: 2, a code, a remedy and no stack', (_, args, words) => {
    const { exit, stderr } = run(folder, args);
    expect(exit).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^hanoi-corpus: E\d+ .*\n {2}→ .+\n$/);
  });

  it('settings that are a folder are named', () => {
    const place = scratch();
    mkdirSync(join(place, 'hanoi-corpus.yaml'));
    expect(run(place, ['stages'])).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('E117 hanoi-corpus.yaml cannot be used: EISDIR'),
    });
  });

  // the rights of a folder bind everybody but root
  it.skipIf(process.getuid?.() === 0)('a folder that cannot be opened is named, and what is stored of it stays', async () => {
    const place = scratch({ 'in/a.txt': article(11), 'in/shut/b.txt': article(12) });
    await runHere(place, ['ingest', 'in']);
    chmodSync(join(place, 'in/shut'), 0);
    try {
      const { exit, stderr } = await runHere(place, ['ingest', 'in']);
      expect([exit, stderr]).toEqual([3, expect.stringContaining('E304 in/shut: the file cannot be opened: EACCES')]);
      const { stdout } = await runHere(place, ['query', "SELECT path FROM readings WHERE text <> ''", '--format', 'jsonl']);
      expect(lines(stdout).map(({ path }) => path)).toEqual(['in/a.txt', 'in/shut/b.txt']);
    } finally {
      chmodSync(join(place, 'in/shut'), 0o755);
    }
  });
});

describe('a run that was called wrongly', () => {
  it('reads nothing and leaves no store behind when one of its paths is not there', async () => {
    const place = scratch({ 'in/a.txt': article(11) });
    expect(await runHere(place, ['ingest', 'in', 'gone'])).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('E103 there is no gone'),
    });
    expect(existsSync(join(place, '.hanoi-corpus'))).toBe(false);
    expect(await runHere(place, ['read', 'in', 'gone'])).toMatchObject({ exit: 2, stdout: '' });
  });

  it.each([
    [['timeline', '--type', 'singing'], /nothing has the type singing; there are /],
    [['timeline', '--person', 'nobody at all'], /nobody called nobody at all takes part in any event/],
    [['timeline', '--language', 'zz', '--format', 'ics'], /nothing has the language zz; there are /],
    [['figures', '--metric', 'singers'], /nothing has the metric singers; there are .*signatories/],
    [['statements', '--act', 'sing'], /nothing has the act sing; there are assert/],
    [['copies', '--kind', 'song'], /nothing has the kind song; there are none/],
    [['diff', '--metric', 'singers', '--fail-on', 'any'], /nothing has the metric singers; there are .*signatories/],
  ])('%j is told that no row is such, and what there is', async (args, words) => {
    expect((await runHere(folder, args)).stderr).toMatch(words);
  });

  it('is told nothing where another option leaves no row', async () => {
    expect((await runHere(folder, ['figures', '--metric', 'signatories', '--from', '2030'])).stderr).toBe('');
  });

  it.each([
    [['timeline', '--from', '2027', '--to', '2025'], '--from 2027 is after --to 2025'],
    [['timeline', '--from', '2025-10-01/2025-10-03'], 'Write a day as 2025-10-25, a month as 2025-10, or a year.'],
    [['timeline', '--to', '2025/..'], 'Write a day as 2025-10-25, a month as 2025-10, or a year.'],
    [['timeline', '--person', ' '], '--person names nobody'],
    [['timeline', '--type', ''], '--type names no type'],
    [['timeline', '--language', 'french'], '--language takes a code'],
    [['timeline', '--format', 'ics', '--columns', 'date'], '--columns goes with tables, not with --format ics'],
    [['timeline', '--format', 'timelinejs', '--group', 'month'], '--group goes with tables and Markdown'],
    [['export', '--tables', 'songs'], 'It must be one of documents, copies'],
    [['export', '--format', 'csv', '--readings', '--out', 'x'], '--readings goes with --format jsonl'],
  ])('%j is E107', async (args, words) => {
    expect(await runHere(folder, args)).toMatchObject({ exit: 2, stderr: expect.stringContaining(words) });
  });
});

describe('names that would steer a terminal', () => {
  it.each([
    ['ingest', ['ingest', 'in', '--workspace', 'other']],
    ['read', ['read', 'in']],
    ['an error', ['read', '\u001b[2Jgone']],
  ])('lose their escapes in what %s says', async (_, args) => {
    const { stderr } = await runHere(folder, args);
    expect(stderr).toMatch(/ \[(?:31mb\.txt|2Jgone)/);
    expect(stderr).not.toContain('\u001b');
  });
});
