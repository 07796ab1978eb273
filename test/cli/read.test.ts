import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lines, run, runHere, scratch } from './run.ts';

describe('read --records', () => {
  it('gives a reading for every record, in the order of the records, and 0', () => {
    const records = Array.from({ length: 50 }, (_, i) =>
      JSON.stringify({ id: `r${i}`, text: `A visit on 4 May 2021, no. ${i}.`, as: 'text', language: 'en' }),
    );
    const { exit, stdout, stderr } = run(scratch(), ['read', '--records', '-'], `${records.join('\n')}\n`);
    expect(stderr).toBe('');
    expect(exit).toBe(0);
    expect(lines(stdout).map((reading) => reading.id)).toEqual(records.map((_, i) => `r${i}`));
  });

  it('gives a reading with its problem for every line that is no record, and goes on', () => {
    const broken = [
      ['{"id":"a","text":', 'not JSON'],
      ['[1]', 'not an object'],
      ['{"id":"a"}', 'it needs exactly one of text, html, bytes'],
      ['{"id":"a","text":"x","html":"x"}', 'it needs exactly one of text, html, bytes'],
      ['{"id":"a","text":3}', 'text is no string'],
      ['{"id":"a","text":"x","as":"poem"}', 'as is neither page nor text'],
    ];
    const { exit, stdout } = run(
      scratch(),
      ['read', '--records', '-'],
      ['{"id":"first","text":"x"}', ...broken.map(([line]) => line), '{"id":"last","text":"y"}'].join('\n'),
    );
    const readings = lines(stdout);
    expect(exit).toBe(0);
    expect(readings.map(({ format }) => format)).toEqual(Array(8).fill('hanoi-corpus/reading@1'));
    expect(readings.slice(1, -1)).toMatchObject(
      broken.map(([, why], i) => ({
        text: '',
        blocks: [],
        dates: [],
        problems: [{ code: 'E306', detail: `line ${i + 2} is no record: ${why}` }],
      })),
    );
    expect(readings.at(-1).id).toBe('last');
  });

  it('writes separators that end a line for some readers as escapes', () => {
    const { stdout } = run(scratch(), ['read', '--records', '-'], '{"id":"a","as":"text","text":"one\u2028two\u2029three\u0085four"}\n');
    expect(stdout).not.toMatch(/[\u2028\u2029\u0085]/);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stdout).toContain('one\\u2028two');
  });

  it('takes a file of records, and names one that is not there', async () => {
    const folder = scratch({ 'in.jsonl': '{"id":"a","text":"x"}\r\n\r\n{"id":"b","text":"y"}\r\n' });
    expect(lines((await runHere(folder, ['read', '--records', 'in.jsonl'])).stdout).map(({ id }) => id)).toEqual(['a', 'b']);
    const { exit, stdout, stderr } = await runHere(folder, ['read', '--records', 'gone.jsonl']);
    expect([exit, stdout, stderr]).toEqual([2, '', 'hanoi-corpus: E103 there is no gone.jsonl\n  → check the path\n']);
  });
});

describe('read of files', () => {
  it('walks a folder in order of names, past hidden files, other files and links', async () => {
    const folder = scratch({ 'b.txt': 'two', 'a/z.txt': 'one', 'a/.hidden.txt': 'no', '.git/x.txt': 'no', 'c.jpg': 'no', 'Z.txt': 'zero' });
    mkdirSync(join(folder, 'd'));
    symlinkSync(folder, join(folder, 'd', 'circle'));
    const { exit, stdout } = await runHere(folder, ['read', '.']);
    expect(exit).toBe(0);
    expect(lines(stdout).map(({ source }) => source.path)).toEqual(['Z.txt', 'a/z.txt', 'b.txt']);
  });

  it('gives the same bytes twice', async () => {
    const folder = scratch({ 'a.txt': 'On 4 May 2021 some 40 delegates met.' });
    expect((await runHere(folder, ['read', 'a.txt'])).stdout).toBe(run(folder, ['read', 'a.txt']).stdout);
  });

  it('prints the article alone with --format text', async () => {
    expect(
      (await runHere(scratch({ 'a.txt': 'Delegates met on Monday in the old town.\n' }), ['read', 'a.txt', '--format', 'text'])).stdout,
    ).toBe('Delegates met on Monday in the old town.\n');
  });
});

describe('read --only', () => {
  const TEXT = 'On 4 May 2021 some 40 delegates met in Sarvel. “The port is safe,” said Jane Doe, the harbour master. She left on 5 May.';
  const one = async (...args: readonly string[]) =>
    lines((await runHere(scratch({ 'a.txt': TEXT }), ['read', 'a.txt', ...args])).stdout)[0];

  it('clean gives the page and nothing that is looked for in its text', async () => {
    const page = await one('--only', 'clean');
    expect(Object.keys(page)).toEqual(['format', 'by', 'id', 'source', 'language', 'text', 'blocks', 'problems']);
    expect(page.blocks).toMatchObject([{ role: 'paragraph', reason: expect.any(String) }]);
  });

  it.each(['dates', 'names', 'people', 'figures', 'statements', 'events'])('%s gives what the whole reading has of them', async (layer) => {
    const [whole, part] = [await one(), await one('--only', layer)];
    expect(part[layer]).toEqual(whole[layer]);
    expect(Object.keys(part).filter((key) => ['dates', 'names', 'people', 'figures', 'statements', 'events'].includes(key))).toEqual([
      layer,
    ]);
  });

  it('takes several, in any order', async () =>
    expect(Object.keys(await one('--only', 'figures,clean,dates'))).toEqual(expect.arrayContaining(['dates', 'figures'])));

  it('reads a page on stdin', () => {
    const html =
      '<!doctype html><h1>Port reopens</h1><p>The port of Sarvel reopened on Monday after three weeks of repairs, and the first boats left before dawn.</p>';
    const { exit, stdout } = run(scratch(), ['read', '-', '--only', 'clean', '--format', 'text'], html);
    expect([exit, stdout]).toEqual([
      0,
      `Port reopens\n\nThe port of Sarvel reopened on Monday after three weeks of repairs, and the first boats left before dawn.\n`,
    ]);
  });

  it('parts articles by a form feed', async () =>
    expect((await runHere(scratch({ 'a.txt': 'One.', 'b.txt': 'Two.' }), ['read', '.', '--format', 'text'])).stdout).toBe(
      'One.\n\fTwo.\n',
    ));

  it('prints an array of JSON, also of no record', async () => {
    const folder = scratch({ 'none.jsonl': '', 'a.txt': 'One.', 'b.txt': 'Two.' });
    expect(JSON.parse((await runHere(folder, ['read', '--records', 'none.jsonl', '--format', 'json'])).stdout)).toEqual([]);
    expect(JSON.parse((await runHere(folder, ['read', 'a.txt', 'b.txt', '--only', 'clean', '--format', 'json'])).stdout)).toMatchObject([
      { blocks: [{ quote: 'One.' }] },
      { blocks: [{ quote: 'Two.' }] },
    ]);
  });
});

describe('faults of use', () => {
  it.each([
    [['read', 'a.txt', '--only', 'clean,verbs'], 'there is no verbs'],
    [['read', 'a.txt', '-'], 'E109 nothing to read'],
    [['read'], 'E109 nothing to read'],
    [['read', 'gone'], 'E103 there is no gone'],
    [['read', '--colour', 'a.txt'], 'E101 unknown option --colour'],
    [['raed', 'a.txt'], 'E102 unknown command raed (Did you mean read?)'],
    [['read', 'a.txt', '--records'], 'E106 the option --records <file> needs a value'],
    [
      ['read', 'a.txt', '--format', 'xml'],
      "E107 option '--format <format>' argument 'xml' is invalid. It must be one of jsonl, json, text, markdown.",
    ],
  ])('%j ends with 2, a code, a remedy and no stack', async (args, words) => {
    const { exit, stdout, stderr } = await runHere(scratch({ 'a.txt': 'x' }), args);
    expect(exit).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^hanoi-corpus: E\d+ .*\n {2}→ .+\n$/);
    expect(stderr).toContain(words);
  });
});
