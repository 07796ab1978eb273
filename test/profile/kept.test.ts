import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkedProfile } from '../../src/profile/checked.ts';
import { keepProfiles } from '../../src/profile/keep.ts';
import { keptProfile } from '../../src/profile/kept.ts';

let [root, games, file] = ['', '', ''];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kept-'));
  [games, file] = [join(root, 'games'), join(root, 'profiles.json')];
  await cp('fixtures/profiles/harbour-games', games, { recursive: true });
  await writeFile(file, JSON.stringify(await keepProfiles(root)));
});
afterEach(() => rm(root, { recursive: true }));

test('a profile kept at the build is the one that its files give', async () => {
  expect(await keptProfile(games, file)).toEqual(await checkedProfile(games));
});

test('a profile that was changed since is not taken from what was kept', async () => {
  await appendFile(join(games, 'people.yaml'), '- id: bo\n  name: Bo Berg\n');
  expect(await keptProfile(games, file)).toBeUndefined();
});

test('nothing is kept of a folder that is not there', async () => {
  expect(await keptProfile(join(root, 'fair'), file)).toBeUndefined();
});
