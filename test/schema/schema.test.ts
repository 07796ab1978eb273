import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import readingSchema from '../../corpus/schema/reading.schema.json' with { type: 'json' };
import tablesSchema from '../../corpus/schema/tables.schema.json' with { type: 'json' };
import {
  contextOf,
  factsInMemory,
  factsOf,
  finish,
  loadProfile,
  openFile,
  type Profile,
  type Reading,
  readDocument,
  tablesOf,
} from '../../src/index.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const isReading: ValidateFunction = ajv.compile(readingSchema);
const areTables: ValidateFunction = ajv.compile(tablesSchema);

const faults = (check: ValidateFunction, value: unknown): readonly string[] => {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  return check(plain) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
};

let readings: readonly Reading[] = [];
let profile: Profile;

beforeAll(async () => {
  profile = await loadProfile('corpus/hanoi-convention');
  const context = await contextOf(profile);
  readings = readdirSync('corpus/articles').map((name) => {
    const raw = openFile(readFileSync(`corpus/articles/${name}`), { path: `corpus/articles/${name}` });
    return readDocument(raw, context);
  });
});

test('what `read` gives is a reading as the schema has it', () => {
  expect(readings.length).toBeGreaterThan(3);
  for (const reading of readings) expect([reading.source.path, faults(isReading, reading)]).toEqual([reading.source.path, []]);
});

test('what `finish` gives are tables as the schema has them', async () => {
  const tables = await tablesOf(finish(factsInMemory(readings.flatMap((r) => factsOf(r, profile))), profile));
  expect(tables.documents).toHaveLength(readings.length);
  expect(faults(areTables, tables)).toEqual([]);
});

describe('the schema of a reading refuses', () => {
  const small: Reading = {
    format: 'hanoi-corpus/reading@1',
    by: 'hanoi-corpus/test',
    id: 'a',
    source: { sha256: '0'.repeat(64), mediaType: 'text/plain' },
    language: 'en',
    text: 'Two boats left on 3 May 2027.',
    blocks: [{ start: 0, end: 29, role: 'paragraph', language: 'en' }],
    dates: [{ start: 18, end: 28, quote: '3 May 2027', rule: 'en.date.x', edtf: '2027-05-03', granularity: 'day', certainty: 'stated' }],
    figures: [{ start: 0, end: 9, quote: 'Two boats', rule: 'en.figure.x', value: 2, bound: 'exactly', unit: 'boat' }],
    people: [],
    statements: [],
    names: [],
    events: [],
    artefacts: [],
    problems: [],
  };
  const spoiled = (of: (reading: Record<string, unknown>) => void): unknown => {
    const copy: Record<string, unknown> = JSON.parse(JSON.stringify(small));
    of(copy);
    return copy;
  };
  test('nothing in a sound one', () => expect(faults(isReading, small)).toEqual([]));
  test.each<readonly [what: string, value: unknown]>([
    ['a field nobody knows', spoiled((r) => Object.assign(r, { mood: 'calm' }))],
    ['null for what is absent', spoiled((r) => Object.assign(r, { title: null }))],
    ['a missing list', spoiled((r) => Reflect.deleteProperty(r, 'events'))],
    ['a role it does not know', spoiled((r) => Object.assign(r, { blocks: [{ start: 0, end: 2, role: 'advert', language: 'en' }] }))],
    ['a date in words', spoiled((r) => Object.assign(r, { dates: [{ ...small.dates[0], edtf: '3 May 2027' }] }))],
    ['an upper end without « between »', spoiled((r) => Object.assign(r, { figures: [{ ...small.figures[0], high: 3 }] }))],
    ['a mention without its rule', spoiled((r) => Object.assign(r, { dates: [{ ...small.dates[0], rule: undefined }] }))],
    ['a negative offset', spoiled((r) => Object.assign(r, { dates: [{ ...small.dates[0], start: -1 }] }))],
  ])('%s', (_what, value) => expect(faults(isReading, value)).not.toEqual([]));
});
