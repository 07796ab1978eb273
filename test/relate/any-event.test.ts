import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { contextOf, factsInMemory, factsOf, finish, openFile, profileAt, readDocument, type Tables, tablesOf } from '../../src/index.ts';

const FOLDER = 'fixtures/any-event';

describe('two events that no profile knows', () => {
  let tables: Tables;
  beforeAll(async () => {
    const profile = await profileAt('none');
    const context = await contextOf(profile);
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
    const readings = files.map((name) =>
      readDocument(openFile(readFileSync(`${FOLDER}/${name}`), { path: name, id: name.replace('.txt', '') }), context),
    );
    tables = await tablesOf(finish(factsInMemory(readings.flatMap((r) => factsOf(r, profile))), profile));
  }, 60_000);

  const claims = (metric: string, value: number): readonly string[] =>
    [...new Set(tables.claims.filter((c) => c.metric === `unit:${metric}` && c.value === value).flatMap((c) => c.documents))].sort();
  const rows = (metric: string): readonly string[] => {
    const of = new Map(tables.claims.map((c) => [c.id, c]));
    const shown = (id: string): string => `${of.get(id)?.value}`;
    return tables.discrepancies.filter((d) => d.metric === `unit:${metric}`).map((d) => `${shown(d.left)} ${d.verdict} ${shown(d.right)}`);
  };

  test('count their dead as one number in all languages', () => {
    expect(claims('deaths', 214)).toEqual(['ar', 'de', 'en', 'es', 'ja', 'vi'].map((l) => `quake-${l}`));
    expect(claims('deaths', 198)).toEqual(['quake-fr']);
    expect(claims('injured', 1450)).toEqual(['en', 'es', 'ja', 'vi'].map((l) => `quake-${l}`));
    expect(claims('homeless', 20_000)).toEqual(['de', 'en', 'fr', 'vi'].map((l) => `quake-${l}`));
    expect(claims('missing', 12)).toEqual(['ferry-en']);
    expect(claims('rescued', 140)).toEqual(['ferry-en', 'ferry-fr']);
  });

  test('are compared each with itself', () => {
    expect(rows('deaths')).toEqual(expect.arrayContaining(['198 updates 214', '31 updates 34']));
    expect(rows('injured')).toContain('1300 updates 1450');
    expect(rows('missing')).toEqual(['12 updates 9']);
    expect(rows('homeless')).toContain('20000 updates 25000');
    const ferry = new Set(['31', '34', '9', '12', '140']);
    const mixed = [...rows('deaths'), ...rows('injured'), ...rows('missing')].filter((row) => {
      const [left = '', , right = ''] = row.split(' ');
      return ferry.has(left) !== ferry.has(right);
    });
    expect(mixed).toEqual([]);
  });

  test('contradict themselves nowhere', () => {
    expect(tables.discrepancies.filter((d) => d.verdict === 'contradicts').map((d) => d.why)).toEqual([]);
  });
});
