import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ERRORS, UserError } from '../../src/model/errors.ts';
import { NO_PROFILE } from '../../src/model/profile.ts';
import { loadProfile } from '../../src/profile/index.ts';

test('`none` is the profile of no event', async () => {
  expect(await loadProfile('none')).toBe(NO_PROFILE);
});

test('every profile we ship and test with is in order', async () => {
  const hanoi = await loadProfile('corpus/hanoi-convention');
  expect(hanoi.id).toBe('hanoi-convention');
  const games = await loadProfile('fixtures/profiles/harbour-games');
  expect(games.names.map((n) => n.id)).toEqual([
    'harbour-games-federation',
    'harbour-news-agency',
    'port-alder',
    'saltmarsh-basin',
    'harbour-games-2027',
  ]);
  expect(games.people[1]?.offices[0]).toMatchObject({ from: '2021', to: '2027-06-30' });
});

describe('a faulty profile', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'profile-'));
    await writeFile(join(folder, 'profile.yaml'), 'id: fair\ntitle: A fair\n');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const person = '- id: ada\n  name: Ada Lind\n';
  const metric = '- id: stalls\n  label: stalls\n  scope: stalls\n  course: fixed\n  cues: {}\n';
  const rows: readonly (readonly [what: string, file: string, text: string, code: string, message: string, line: number])[] = [
    ['is no YAML', 'people.yaml', `${person}  aliases: {fr: [\n`, 'E202', 'is no YAML', 4],
    ['lacks a field', 'people.yaml', `${person}- id: bo\n`, 'E203', '1 has no `name`', 3],
    ['has a field nobody knows', 'people.yaml', `${person}  gendre: f\n`, 'E204', '0 knows no field `gendre`', 3],
    ['has a value of another kind', 'people.yaml', `${person}  aliases:\n    fr: Ada\n`, 'E205', '0.aliases.fr must be array', 4],
    ['has an id in capitals', 'people.yaml', '- id: Ada\n  name: Ada Lind\n', 'E205', '0.id must match pattern', 1],
    ['gives one id twice', 'people.yaml', `${person}${person}`, 'E206', 'the id ada is taken twice', 3],
    ['names a metric it has not', 'metrics.yaml', `${metric}  resembles: [tents]\n`, 'E207', 'stalls names tents', 1],
    [
      'has an impossible day',
      'people.yaml',
      `${person}  offices: [{ role: chair, from: 2025-02-30 }]\n`,
      'E208',
      '2025-02-30 is no date',
      1,
    ],
    [
      'has a date in words',
      'milestones.yaml',
      '- id: open\n  date: spring\n  type: opening\n  title: { en: Opening }\n',
      'E208',
      'spring',
      1,
    ],
  ];
  test.each(rows)('that %s is refused with file and line', async (_what, file, text, code, message, line) => {
    await writeFile(join(folder, file), text);
    const error: unknown = await loadProfile(folder).catch((e: unknown) => e);
    if (!(error instanceof UserError)) throw error;
    expect([error.code, error.where]).toEqual([code, `${join(folder, file)}:${line}`]);
    expect(error.message).toContain(message);
    expect(error.remedy).toBe(ERRORS[error.code].remedy);
  });

  test('without profile.yaml is no profile', async () => {
    await rm(join(folder, 'profile.yaml'));
    await expect(loadProfile(folder)).rejects.toMatchObject({ code: 'E201', message: expect.stringContaining(folder) });
  });

  test('may leave out lists that would be empty', async () => {
    await writeFile(join(folder, 'people.yaml'), person);
    expect((await loadProfile(folder)).people).toEqual([{ id: 'ada', name: 'Ada Lind', aliases: {}, offices: [] }]);
  });
});
