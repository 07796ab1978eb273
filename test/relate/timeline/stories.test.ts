import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/ingest/context.ts';
import { NO_PROFILE } from '../../../src/model/profile.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { openRecord } from '../../../src/read/open/index.ts';
import { type ReadContext, readDocument } from '../../../src/read/pipeline.ts';
import { factsInMemory } from '../../../src/relate/facts-in-memory.ts';
import { factsOf, finish, tablesOf } from '../../../src/relate/index.ts';
import { faults, storyOf } from './stories.ts';

const NAMES = readdirSync(join(import.meta.dirname, '../../../fixtures/timeline'))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4));
/** Stories of all languages together: `all`, and a number. */
const TOGETHER = NAMES.filter((name) => name.startsWith('all'));
/** Stories that papers of many languages tell, with agency copies and translations among them: `news`, and what they are of. */
const NEWS = NAMES.filter((name) => name.startsWith('news'));
const ALONE = NAMES.filter((name) => !name.startsWith('all') && !NEWS.includes(name));

let context: ReadContext;
beforeAll(async () => {
  context = await contextOf(NO_PROFILE);
}, 60_000);

const readings = new Map<string, readonly Reading[]>();
function readingsOf(name: string): readonly Reading[] {
  const known =
    readings.get(name) ??
    storyOf(name).reports.map(({ id, published, text }) => {
      const [language = ''] = name.split('-');
      const record = { id: `${name}/${id}`, as: 'text' as const, text, published, language, url: `https://${name}.example/${id}` };
      return readDocument(openRecord(record), context);
    });
  readings.set(name, known);
  return known;
}

function newsOf(name: string): readonly Reading[] {
  return storyOf(name).reports.map(({ id, published, paper = '', text }) =>
    readDocument(openRecord({ id, as: 'text' as const, text, published, url: `https://${paper}/${id}` }), context),
  );
}

async function timelineOf(list: readonly Reading[]) {
  return (await tablesOf(finish(factsInMemory(list.flatMap((r) => factsOf(r, NO_PROFILE))), NO_PROFILE))).timeline;
}

describe('reports of a few events become the timeline of these', () => {
  it.each(ALONE)('%s', async (name) => {
    const list = readingsOf(name);
    const textOf = (id: string): string => list.find((r) => r.id === id)?.text ?? '';
    const wanted = storyOf(name).timeline.map((event) => ({
      ...event,
      told: event.told.map(([report, words]): [string, string] => [`${name}/${report}`, words]),
    }));
    expect(faults(await timelineOf(list), wanted, textOf)).toEqual([]);
  });
});

describe('reports of the same events in several languages make each one row', () => {
  it.each(TOGETHER)('%s', async (name) => {
    const suffix = name.slice('all'.length);
    const list = ALONE.filter((one) => one.slice(2) === suffix).flatMap(readingsOf);
    const textOf = (id: string): string => list.find((r) => r.id === id)?.text ?? '';
    expect(faults(await timelineOf(list), storyOf(name).timeline, textOf)).toEqual([]);
  });
});

describe('news of many papers and languages becomes one timeline, each row with its independent sources', () => {
  it.each(NEWS)('%s', async (name) => {
    const list = newsOf(name);
    const textOf = (id: string): string => list.find((r) => r.id === id)?.text ?? '';
    expect(faults(await timelineOf(list), storyOf(name).timeline, textOf)).toEqual([]);
  });

  it.each(NEWS)('%s: whatever the order of the pages', async (name) => {
    const list = newsOf(name);
    expect(await timelineOf([...list].reverse())).toEqual(await timelineOf(list));
  });
});
