import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lines, type Run, run, scratch } from './run.ts';

const STORY = [
  'Ferry crews practise for the summer',
  'Published 4 May 2027 by Bay Post',
  'The crews of the island ferry spent the whole of Tuesday on the quay, practising how to lower the boats in rough water with more than 900 people on board.',
  'The harbour master and 40 sailors watched from the wall and wrote down how long each of them took, from the first whistle to the last oar of the day.',
  'A new rule asks every crew to be ready in 11 minutes, two fewer than before, and to do so twice a month until the end of September.',
  'The owner told the council that the old boats would be sold in the autumn, once the shipyard across the bay has delivered the first new one.',
];
const COPY = STORY.map((line) =>
  line.replace('4 May', '5 May').replace('Bay Post', 'Quay News').replace('more than 900', '900').replace('11 minutes', '12 minutes'),
);
const OTHER = [
  'Bakers of the old town open at night',
  'Published 4 May 2027 by Quay News',
  'Four bakers of the old town have agreed to leave their doors open until two in the morning during the week of the book fair by the river.',
  'They want to see whether the 900 readers who leave the late talks will buy a warm roll on the way home, as their grandparents did.',
];

const folder = scratch();
const printed = (...args: string[]): Run => run(folder, args);

beforeAll(() => {
  mkdirSync(join(folder, 'in'));
  for (const [name, text] of Object.entries({ a: STORY, b: COPY, c: OTHER }))
    writeFileSync(join(folder, 'in', `${name}.txt`), `${text.join('\n\n')}\n`);
  expect(printed('ingest', 'in', '--profile', 'none').exit).toBe(0);
});

describe('copies', () => {
  it('names the copy, its original and the reason', () => {
    const [row, ...more] = lines(printed('copies', '--format', 'jsonl').stdout);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ relation: 'edited', documents: ['in/a.txt', 'in/b.txt'], original: 'in/a.txt' });
    expect(printed('copies', '--relation', 'translation', '--format', 'jsonl').stdout).toBe('');
  });

  it('tells what the copy changed', () => {
    const rows = lines(printed('copies', '--changes', '--format', 'jsonl').stdout);
    expect(rows.map(({ kind, document, words, right }) => [kind, document, words, right])).toEqual([
      ['bound', 'in/b.txt', '900 people', 'more than 900 people'],
      ['figure', 'in/b.txt', '12 minutes', '11 minutes'],
    ]);
    expect(lines(printed('copies', '--kind', 'figure', '--format', 'jsonl').stdout)).toHaveLength(1);
  });

  it('stand side by side in explain', () => {
    const [{ id }] = lines(printed('copies', '--format', 'jsonl').stdout);
    const { stdout } = printed('explain', id);
    expect(stdout).toContain('in/b.txt');
    expect(stdout).toContain('{12} minutes');
    expect(stdout).toContain('{11} minutes');
  });

  it('are one source unless pages are counted', () => {
    const of = (...args: string[]) =>
      lines(printed('figures', '--columns', 'unit,pages,independent', '--format', 'jsonl', ...args).stdout).filter(
        ({ pages }) => pages > 1,
      );
    const all = of();
    expect(all.length).toBeGreaterThan(0);
    expect(all.every(({ independent }) => independent === 1)).toBe(true);
    expect(of('--count', 'pages').every(({ pages, independent }) => pages === independent)).toBe(true);
    expect(of('--min-sources', '2')).toEqual([]);
  });

  it('are named by the summary of ingest', () => {
    const { stderr } = printed('ingest', 'in', '--profile', 'none', '--workspace', 'again');
    expect(stderr).toMatch(/1 copy: edited 1; 2 slips/);
    expect(stderr).toContain('in/b.txt edited of in/a.txt');
  });
});
