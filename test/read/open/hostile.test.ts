import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/ingest/context.ts';
import { ERRORS, remedyOf } from '../../../src/model/errors.ts';
import { NO_PROFILE } from '../../../src/model/profile.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { readingsAt } from '../../../src/read/path.ts';
import type { ReadContext } from '../../../src/read/pipeline.ts';
import { type Hostile, LARGE, SMALL } from '../../../tools/hostile.mjs';

let context: ReadContext;
beforeAll(async () => {
  context = await contextOf(NO_PROFILE);
});

async function read(path: string, name: string): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readingsAt(path, context, name)) readings.push(reading);
  return readings;
}

/** What became of each place of an input: `read`, or a code. */
function told(readings: readonly Reading[], name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readings.map(({ source, problems, text }) => [
      (source.path ?? '').slice(name.length),
      problems[0]?.code ?? (text.includes('Port Alder') || text.includes('Port\uFFFDAlder') ? 'read' : `« ${text.slice(0, 40)} »`),
    ]),
  );
}

const expected = ([, places, codes]: Hostile): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(places.map((place) => [place, 'read'])),
  ...codes,
});

describe('a hostile file', () => {
  it('is kept for each case', () => expect(readdirSync('fixtures/hostile').sort()).toEqual(Object.keys(SMALL).sort()));

  it.each(Object.keys(SMALL))('%s: what is wrong has its code, and what is beside it is read', async (name) => {
    const hostile = SMALL[name];
    expect(hostile && told(await read(join('fixtures/hostile', name), name), name)).toEqual(hostile && expected(hostile));
  });

  it.each(Object.entries(LARGE))('%s does not stop the reader', async (name, hostile) => {
    const path = join(mkdtempSync(join(tmpdir(), 'hanoi-corpus-hostile-')), name);
    writeFileSync(path, hostile[0]);
    expect(told(await read(path, name), name)).toEqual(expected(hostile));
  });

  it('expands nothing of its own making', async () => {
    const [reading] = await read('fixtures/hostile/laughs.xml', 'laughs.xml');
    expect(reading?.text.length).toBeLessThan(1000);
    expect(reading?.text).not.toContain('haha');
  });

  it('is told with a remedy', () => {
    const codes = new Set(Object.values({ ...SMALL, ...LARGE }).flatMap(([, , found]) => Object.values(found)));
    for (const code of codes) expect(remedyOf(code)).toMatch(/\w/);
    expect(Object.keys(ERRORS).filter((code) => /^E3(?:08|09|1\d)$/.test(code) && !codes.has(code))).toEqual(['E313']);
  });
});
