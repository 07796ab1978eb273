import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lines, ROOT, type Run, run, scratch } from './run.ts';

const PROFILE = {
  'event/profile.yaml': 'id: games\ntitle: Harbour games\n',
  'event/metrics.yaml': '- id: crews\n  label: crews\n  scope: crews\n  course: fixed\n  cues:\n    en: [{ unit: [crew] }]\n',
};
const story = (day: number, crews: number, paper: string): string =>
  `Crews meet in Port Alder\n\nPublished ${day} May 2027 by ${paper}\n\nThe harbour games brought ${crews} crews to Port Alder, the mayor told the ${paper} on the quay, and all of them stayed for the week.\n`;
const other = (crews: number): string =>
  `A week of boats\n\nPublished 4 May 2027 by Quay News\n\nNo fewer people than last year came to see the boats. Oars broke, tents flew away, and ${crews} crews rowed in the rain until nobody could tell who had won the cup.\n`;

const folder = scratch({
  ...PROFILE,
  'monday/a.txt': story(3, 40, 'Bay Post'),
  'monday/b.txt': other(44),
  'tuesday/a.txt': story(3, 41, 'Bay Post'),
  'tuesday/b.txt': other(44),
});
const diff = (...args: string[]): Run => run(folder, ['diff', ...args, '--profile', 'event']);
const settings = (yaml: string): void => writeFileSync(join(folder, 'hanoi-corpus.yaml'), yaml);

describe('diff of a folder', () => {
  beforeAll(() => settings(''));

  it('reads it and leaves nothing behind', () => {
    const { exit, stdout } = diff('monday', '--format', 'jsonl', '--fail-on', 'contradicts');
    expect(exit).toBe(1);
    expect(lines(stdout)).toMatchObject([{ verdict: 'contradicts', metric: 'crews' }]);
  });

  it('of two folders says what became of a figure', () => {
    const { exit, stdout } = diff('monday', 'tuesday', '--format', 'jsonl', '--metric', 'crews', '--fail-on', 'any');
    expect(exit).toBe(1);
    expect(lines(stdout).map(({ change, what }) => `${change} ${what}`)).toEqual([
      'removed crews 40 (2027-05-03)',
      'contradicts crews 44 (2027-05-04) ≠ 41 (2027-05-03)',
    ]);
    expect(diff('monday', 'monday', '--format', 'jsonl', '--fail-on', 'any')).toMatchObject({ exit: 0, stdout: '' });
  });

  it('of an export and a folder, and of two exports', () => {
    expect(run(folder, ['ingest', 'monday', '--profile', 'event']).exit).toBe(0);
    writeFileSync(join(folder, 'monday.jsonl'), run(folder, ['export']).stdout);
    expect(diff('monday.jsonl', 'tuesday', '--metric', 'crews', '--fail-on', 'any').exit).toBe(1);
    expect(diff('monday.jsonl', 'monday.jsonl', '--fail-on', 'any').exit).toBe(0);
  });

  it('of two states takes no third', () =>
    expect(diff('monday', 'tuesday', '--against', 'monday.jsonl')).toMatchObject({ exit: 2, stderr: expect.stringContaining('E107') }));

  it('counts pages when asked', () => {
    const copied = scratch({
      ...PROFILE,
      'all/a.txt': story(3, 40, 'Bay Post'),
      'all/c.txt': story(4, 40, 'Bay Post'),
      'all/b.txt': other(44),
    });
    const sources = (...args: string[]): number => {
      const { stdout } = run(copied, ['diff', 'all', '--profile', 'event', '--columns', 'leftSources', '--format', 'jsonl', ...args]);
      return lines(stdout)[0].leftSources.length;
    };
    expect([sources(), sources('--count', 'pages')]).toEqual([1, 2]);
  });

  it('names what is not there', () =>
    expect(diff('monday', 'sunday')).toMatchObject({ exit: 2, stderr: expect.stringContaining('E103 there is no sunday') }));
});

describe('rules in hanoi-corpus.yaml', () => {
  const failing = (yaml: string, ...args: string[]): Run => {
    settings(yaml);
    return diff('monday', '--fail-on', 'contradicts', ...args);
  };

  it('near numbers agree', () =>
    expect(failing('diff:\n  crews: { tolerance: 4 }\n', '--format', 'jsonl')).toMatchObject({ exit: 0, stdout: '' }));
  it('near numbers are shown as agreeing when all are', () =>
    expect(lines(failing('diff:\n  crews: { tolerance: 4 }\n', '--all', '--format', 'jsonl').stdout)).toMatchObject([
      { verdict: 'agrees' },
    ]));
  it('what changed since is held against the rules too', () => {
    const since = (yaml: string): Run => {
      settings(yaml);
      return diff('monday', 'tuesday', '--metric', 'crews', '--fail-on', 'contradicts', '--format', 'jsonl');
    };
    const changes = ({ stdout }: Run): readonly string[] => lines(stdout).map(({ change }) => change);
    expect([since('').exit, changes(since(''))]).toEqual([1, ['removed', 'contradicts']]);
    const near = since('diff:\n  crews: { tolerance: 3 }\n');
    expect([near.exit, changes(near)]).toEqual([0, ['removed', 'added']]);
    const known = since('diff:\n  crews:\n    ignore: [{ values: [41, 44], reason: two counts }]\n');
    expect([known.exit, changes(known)]).toEqual([0, ['removed']]);
    expect(since('diff:\n  crews: { severity: warning }\n').exit).toBe(0);
  });
  it('a warning is shown and does not fail', () => {
    const { exit, stdout } = failing('diff:\n  "*": { severity: warning }\n', '--format', 'github');
    expect([exit, stdout.slice(0, 10)]).toEqual([0, '::warning ']);
  });
  it('what is known is left alone until its day, and said so', () => {
    const yaml = 'diff:\n  crews:\n    ignore:\n      - { values: [40, 44], reason: two counts, until: "2027-05-31" }\n';
    expect(failing(yaml)).toMatchObject({ exit: 0, stderr: expect.stringContaining('1 left alone: two counts') });
    expect(failing(yaml, '--on', '2027-06-01').exit).toBe(1);
  });
  it('a source that must give a figure and gives none fails', () => {
    const { exit, stdout } = failing('diff:\n  crews: { tolerance: 4, sources: [b.txt, Reuters] }\n', '--format', 'sarif');
    expect(exit).toBe(1);
    expect(JSON.parse(stdout).runs[0].results.map((r: { message: { text: string } }) => r.message.text)).toEqual([
      'Reuters gives no figure of crews.',
    ]);
  });
  it('a wrong rule is named with its line', () =>
    expect(failing('diff:\n  crews:\n    severity: fatal\n')).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/E205 .*hanoi-corpus\.yaml:3/s),
    }));
});

describe('the examples for continuous integration', () => {
  it.each(['github', 'gitlab'])('the steps for %s run as a shell runs them', (name) => {
    const text = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
    const steps = new RegExp(`<!-- ${name} -->\\n\`\`\`yaml\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';
    const commands = [...steps.matchAll(/hanoi-corpus ((?:ingest|diff)[^\n]*)/g)].map(([, words = '']) => words);
    expect(commands.length).toBeGreaterThan(1);
    const place = scratch({
      ...PROFILE,
      'articles/a.txt': story(3, 40, 'Bay Post'),
      'articles/b.txt': other(40),
      'hanoi-corpus.yaml': 'profile: event\n',
    });
    mkdirSync(join(place, 'reports'));
    for (const words of commands) {
      const args = words
        .replace(/ [>|].*$/, '')
        .split(' ')
        .map((word) => word.replace(/^"|"$/g, ''))
        .filter((word) => !word.startsWith('$('));
      const { exit, stderr } = run(place, args);
      expect([words, exit, stderr.includes('E1')]).toEqual([words, 0, false]);
    }
  });
});
