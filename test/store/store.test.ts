import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Row } from '../../src/model/tables.ts';
import { openStore, type Store, type Stored } from '../../src/store/index.ts';

const open: Store[] = [];
const workspace = (): string => join(mkdtempSync(join(tmpdir(), 'hanoi-corpus-store-')), '.hanoi-corpus');
async function storeIn(folder: string, mode: 'read' | 'write' = 'write'): Promise<Store> {
  const store = await openStore(folder, mode);
  open.push(store);
  return store;
}
const closed = (): void => {
  for (const store of open.splice(0)) store.close();
};
afterEach(closed);

const entityFact = (key: string, document: string) => ({
  kind: 'entity',
  key,
  fact: JSON.stringify({ table: 'entity', key, document, body: {} }),
});

const stored = (path: string, document: string, keys: readonly string[] = []): Stored => ({
  file: path,
  path,
  first: true,
  last: true,
  document,
  sha256: `bytes of ${document}`,
  madeBy: 'test@1',
  lines: '',
  again: false,
  problems: '[]',
  reading: JSON.stringify({
    id: document,
    title: `Title of ${document}`,
    language: 'en',
    text: 'On 4 May.',
    dates: [{ start: 3, end: 8, edtf: '2021-05-04' }],
  }),
  facts: keys.map((key) => entityFact(key, document)),
});

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of list) found.push(item);
  return found;
}

const factKeys = async (store: Store): Promise<string[]> => {
  const found: string[] = [];
  for await (const { key, document } of store.facts.of('entity')) found.push(`${key} ${document}`);
  return found;
};

async function* rowsOf(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

const copy = (id: string): Row => ({
  table: 'copies',
  row: { id, documents: ['a', 'b'], relation: 'edited', why: 'nine of ten paragraphs' },
});

describe('a store', () => {
  it('gives facts with equal keys together, and under a key by document', async () => {
    const store = await storeIn(workspace());
    await store.keep([stored('b.txt', 'doc-b', ['x', 'y']), stored('a.txt', 'doc-a', ['y', 'x'])]);
    expect(await factKeys(store)).toEqual(['x doc-a', 'x doc-b', 'y doc-a', 'y doc-b']);
  });

  it('lets facts be read while facts are read', async () => {
    const store = await storeIn(workspace());
    await store.keep([stored('a.txt', 'doc-a', ['x', 'y'])]);
    const seen: string[][] = [];
    for await (const _ of store.facts.of('entity')) seen.push(await factKeys(store));
    expect(seen).toEqual([
      ['x doc-a', 'y doc-a'],
      ['x doc-a', 'y doc-a'],
    ]);
  });

  it('takes a reading of the same path in place of the old one', async () => {
    const store = await storeIn(workspace());
    await store.keep([stored('a.txt', 'old', ['x'])]);
    await store.keep([stored('a.txt', 'new', ['y'])]);
    expect(await factKeys(store)).toEqual(['y new']);
    expect(await store.known(['a.txt', 'gone.txt'])).toEqual(new Map([['a.txt', { sha256: 'bytes of new', madeBy: 'test@1' }]]));
  });

  it('counts two files with the same bytes once, and keeps one when the other goes', async () => {
    const store = await storeIn(workspace());
    await store.keep([stored('in/b.txt', 'same', ['x']), stored('in/a.txt', 'same', ['x'])]);
    expect(await factKeys(store)).toEqual(['x same']);
    await store.startSeen();
    await store.markSeen(['in/b.txt']);
    expect(await store.forgetUnseen('in')).toBe(1);
    expect(await factKeys(store)).toEqual(['x same']);
  });

  it('forgets only under the path it is told', async () => {
    const store = await storeIn(workspace());
    await store.keep([stored('in/a.txt', 'a', ['x']), stored('into/b.txt', 'b', ['x']), stored('../c.txt', 'c', ['x'])]);
    await store.startSeen();
    expect(await store.forgetUnseen('in')).toBe(1);
    expect(await factKeys(store)).toEqual(['x b', 'x c']);
    expect(await store.forgetUnseen('.')).toBe(1);
    expect(await factKeys(store)).toEqual(['x c']);
  });

  it('forgets nothing in a folder that could not be opened', async () => {
    const store = await storeIn(workspace());
    await store.keep([stored('in/shut/a.txt', 'a', ['x']), stored('in/shutter.txt', 'b', ['x']), stored('in/c.txt', 'c', ['x'])]);
    await store.startSeen();
    expect(await store.forgetUnseen('in', ['in/shut'])).toBe(2);
    expect(await factKeys(store)).toEqual(['x a']);
  });

  it('counts as documents only what could be read', async () => {
    const store = await storeIn(workspace());
    const row = (id: string, language: string, problems: readonly string[]): Row => ({
      table: 'documents',
      row: { id, source: id, agencies: [], language, problems },
    });
    await store.putTables(rowsOf([row('a', 'en', []), row('b', 'und', ['E301']), row('c', 'en', ['E311']), row('d', 'und', [])]), 'test@1');
    const { documents, sources, languages } = await store.overview();
    expect([documents, sources]).toEqual([3, 3]);
    expect(languages).toEqual([
      { name: 'en', count: 2 },
      { name: 'und', count: 1 },
    ]);
  });

  it('downloads nothing for a query', async () => {
    const store = await storeIn(workspace());
    const { rows } = await store.query(`SELECT current_setting('autoinstall_known_extensions')`);
    expect(await all(rows)).toEqual([[false]]);
  });

  it('knows whether its tables are as new as its readings', async () => {
    const store = await storeIn(workspace());
    expect(await store.tablesMadeBy()).toBe('');
    await store.putTables(rowsOf([copy('one')]), 'test@1');
    expect(await store.tablesMadeBy()).toBe('test@1');
    await store.keep([stored('a.txt', 'a')]);
    expect(await store.tablesMadeBy()).toBe('');
  });

  it('keeps the old tables whole when making the new ones fails', async () => {
    const store = await storeIn(workspace());
    await store.putTables(rowsOf([copy('one'), copy('two')]), 'test@1');
    const failing = async function* (): AsyncGenerator<Row> {
      yield copy('three');
      throw new Error('no more');
    };
    await expect(store.putTables(failing(), 'test@2')).rejects.toThrow('no more');
    expect((await all(store.rows('copies'))).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(await store.tablesMadeBy()).toBe('test@1');
  });

  it('is there again after it was closed, for many readers', async () => {
    const folder = workspace();
    const first = await storeIn(folder);
    await first.keep([stored('a.txt', 'a', ['x'])]);
    closed();
    const second = await storeIn(folder, 'read');
    expect(await second.reading('a')).toMatchObject({ id: 'a', title: 'Title of a' });
    expect(await second.reading('b')).toBeUndefined();
    expect(await all(second.readings())).toHaveLength(1);
  });

  it('answers queries about tables and mentions by name', async () => {
    const store = await storeIn(workspace());
    await store.keep([stored('a.txt', 'a')]);
    await store.putTables(rowsOf([copy('one')]), 'test@1');
    const copies = await store.query('SELECT id, documents, relation FROM copies');
    expect([copies.columns, await all(copies.rows)]).toEqual([['id', 'documents', 'relation'], [['one', ['a', 'b'], 'edited']]]);
    const dates = await store.query('SELECT path, "start", edtf FROM date_mentions');
    expect(await all(dates.rows)).toEqual([['a.txt', 3, '2021-05-04']]);
    const readings = await store.query('SELECT path, title, language, published FROM readings');
    expect(await all(readings.rows)).toEqual([['a.txt', 'Title of a', 'en', null]]);
  });

  it('finds rows by id, by its beginning and by its code; an exact id hides longer ones', async () => {
    const store = await storeIn(workspace());
    await store.putTables(rowsOf([copy('abcdef1'), copy('abcdef'), copy('other')]), 'test@1');
    const found = async (words: string) => (await store.find(words, 10)).map(({ table, row }) => `${table} ${row.id}`);
    expect(await found('abcdef')).toEqual(['copies abcdef']);
    expect(await found('abcde')).toEqual(['copies abcdef', 'copies abcdef1']);
    expect(
      await found(
        createHash('sha256')
          .update('other')
          .digest('hex')
          .slice(0, await store.codeLength()),
      ),
    ).toEqual(['copies other']);
    expect(await found('none')).toEqual([]);
  });
});

describe('a store that cannot be opened', () => {
  it('is E402 where there is none, and reading makes none', async () => {
    const folder = workspace();
    await expect(storeIn(folder, 'read')).rejects.toMatchObject({ code: 'E402' });
    expect(existsSync(folder)).toBe(false);
  });

  it('is E401 where the file is none of ours', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hanoi-corpus-store-'));
    writeFileSync(join(folder, 'store.duckdb'), 'not a database, but long enough to be taken for one at first sight');
    await expect(storeIn(folder)).rejects.toMatchObject({ code: 'E401' });
  });

  it('is E401 where a part of the file is lost, not another version', async () => {
    const folder = workspace();
    await storeIn(folder);
    closed();
    truncateSync(join(folder, 'store.duckdb'), 30_000);
    await expect(storeIn(folder)).rejects.toMatchObject({ code: 'E401' });
  });

  it('is E401 where a file stands in the place of the folder, and leaves the file alone', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'hanoi-corpus-store-')), 'article.txt');
    writeFileSync(file, 'words');
    await expect(storeIn(file)).rejects.toMatchObject({ code: 'E401', message: expect.stringContaining('name a folder') });
    expect(readFileSync(file, 'utf8')).toBe('words');
  });

  it('is E404 when a query fails, with the words of the database', async () => {
    const store = await storeIn(workspace());
    await expect(store.query('SELECT nothing FROM copies')).rejects.toMatchObject({
      code: 'E404',
      message: expect.stringContaining('nothing'),
    });
  });

  it('is E403 when another version made it', async () => {
    const folder = workspace();
    const store = await storeIn(folder);
    await all((await store.query(`UPDATE kept.meta SET value = '0' WHERE key = 'layout'`)).rows);
    closed();
    await expect(storeIn(folder)).rejects.toMatchObject({ code: 'E403' });
  });
});
