import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { contextOf, factsInMemory, factsOf, finish, loadProfile, openFile, readDocument, type Tables, tablesOf } from '../../src/index.ts';

const FOLDER = 'fixtures/profiles/harbour-games';

/** The tables of the articles about the second event. */
async function tablesWith(profileAt: string): Promise<Tables> {
  const profile = await loadProfile(profileAt);
  const context = await contextOf(profile);
  const readings = readdirSync(`${FOLDER}/articles`).map((name) =>
    readDocument(openFile(readFileSync(`${FOLDER}/articles/${name}`), { path: name, id: name.replace('.txt', '') }), context),
  );
  return tablesOf(finish(factsInMemory(readings.flatMap((r) => factsOf(r, profile))), profile));
}

describe('an event of which the code knows nothing', () => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await tablesWith(FOLDER);
  });
  const ids = (kind: string): readonly string[] => tables.entities.filter((e) => e.kind === kind).map((e) => e.id);

  test('has the names of its profile, in three languages', () => {
    expect(ids('event')).toContain('harbour-games-2027');
    expect(ids('place')).toEqual(expect.arrayContaining(['port-alder', 'saltmarsh-basin']));
    const federation = tables.entities.find((e) => e.id === 'harbour-games-federation');
    expect(federation?.documents).toEqual(['en-01-entries', 'fr-01-ouverture', 'vi-01-khai-mac']);
  });
  test('has the metrics of its profile, and one claim of what two languages say', () => {
    const athletes = tables.claims.filter((c) => c.metric === 'athletes' && c.value === 960);
    expect(athletes.flatMap((c) => c.documents)).toEqual(expect.arrayContaining(['fr-01-ouverture', 'vi-01-khai-mac']));
    expect(tables.claims.find((c) => c.metric === 'volunteers' && c.value === 400)?.documents).toEqual([
      'en-01-entries',
      'fr-01-ouverture',
    ]);
  });
  test('has verdicts between its articles', () => {
    const verdicts = tables.discrepancies.map((d) => `${d.metric} ${d.verdict}`);
    expect(verdicts).toEqual(expect.arrayContaining(['athletes updates', 'volunteers refines']));
    expect(verdicts.filter((v) => v.endsWith('contradicts'))).toEqual([]);
  });
});

test('without any profile there are claims by what is counted, and no names of a profile', async () => {
  const tables = await tablesWith('none');
  expect(tables.documents).toHaveLength(3);
  expect(tables.claims.map((c) => c.metric)).toEqual(expect.arrayContaining(['unit:volunteer', 'unit:bénévole']));
  expect(tables.entities.filter((e) => e.why.some((w) => w.startsWith('The profile')))).toEqual([]);
});
