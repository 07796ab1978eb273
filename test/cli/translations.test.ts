// Our own ten events: each told in four languages, the same text, and by two independent reports.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NO_PROFILE } from '../../src/model/profile.ts';
import { factsInMemory } from '../../src/relate/facts-in-memory.ts';
import { factsOf, finish, tablesOf } from '../../src/relate/index.ts';
import { lines, ROOT, run, scratch } from './run.ts';

type Event = {
  readonly id: string;
  readonly published: string;
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly reports: readonly (readonly [string, readonly string[]])[];
};

const events: readonly Event[] = JSON.parse(readFileSync(join(ROOT, 'fixtures/copies/translations.json'), 'utf8'));

const pairsOf = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b].sort().join(' + ')));

it('translations are told from reports of the same event', async () => {
  const records = events.flatMap(({ id, published, texts, reports }) => [
    ...Object.entries(texts).map(([language, text]) => ({ id: `${id}-${language}`, language, published, text })),
    ...reports.map(([language, text]) => ({ id: `${id}-report-${language}`, language, published, text })),
  ]);
  const input = records.map(({ text, ...record }) => JSON.stringify({ ...record, as: 'text', text: text.join('\n\n') })).join('\n');
  const readings = lines(run(scratch(), ['read', '--records', '-', '--profile', 'none'], input).stdout);
  const { copies } = await tablesOf(finish(factsInMemory(readings.flatMap((r) => factsOf(r, NO_PROFILE))), NO_PROFILE));
  const families = new Map<string, Set<string>>();
  for (const { documents } of copies)
    for (const id of documents) families.set(documents[0] ?? '', (families.get(documents[0] ?? '') ?? new Set()).add(id));
  const found = new Set([...families.values()].flatMap((family) => pairsOf([...family])));
  const wanted = new Set(events.flatMap(({ id, texts }) => pairsOf(Object.keys(texts).map((language) => `${id}-${language}`))));
  expect(wanted.size).toBe(60);
  const right = [...found].filter((pair) => wanted.has(pair)).length;
  const missed = [...wanted].filter((pair) => !found.has(pair));
  const wrong = [...found].filter((pair) => !wanted.has(pair));
  expect({ wrong, missed: (2 * right) / (found.size + wanted.size) >= 0.92 ? [] : missed }).toEqual({ wrong: [], missed: [] });
});
