import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide, decisionsIn } from '../../src/profile/decisions.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decisions-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('decisions about persons', () => {
  it('are none where there is no file', async () => expect(await decisionsIn(join(folder, 'none.yaml'))).toEqual({ merge: [], split: [] }));

  it('are kept in a file that says what it is', async () => {
    const file = join(folder, 'kept.yaml');
    await decide(file, 'merge', ['an-lee', 'ан-ли']);
    await decide(file, 'split', ['ann-lee', 'an-lee']);
    expect(await readFile(file, 'utf8')).toMatch(/^# .*\nmerge:\n {2}- \["an-lee", "ан-ли"\]\nsplit:\n {2}- \["ann-lee", "an-lee"\]\n$/);
    expect(await decisionsIn(file)).toEqual({ merge: [['an-lee', 'ан-ли']], split: [['ann-lee', 'an-lee']] });
  });

  it('take back what said the contrary', async () => {
    const file = join(folder, 'back.yaml');
    await decide(file, 'merge', ['a', 'b']);
    await decide(file, 'split', ['b', 'a']);
    expect(await decisionsIn(file)).toEqual({ merge: [], split: [['b', 'a']] });
  });

  it.each([
    ['- [a, b]', 'E205'],
    ['merge: a', 'E205'],
    ['merge:\n  - [a]', 'E205'],
    ['merge:\n  - [a, a]', 'E205'],
    ['join:\n  - [a, b]', 'E204'],
    ['merge: [', 'E202'],
  ])('that are malformed are refused: %j', async (text, code) => {
    const file = join(folder, 'wrong.yaml');
    await writeFile(file, text);
    await expect(decisionsIn(file)).rejects.toMatchObject({ code });
  });
});
