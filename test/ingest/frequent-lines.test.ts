import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import { NO_PROFILE } from '../../src/model/profile.ts';
import type { Reading } from '../../src/model/reading.ts';
import { openStore } from '../../src/store/index.ts';
import { zip } from '../../tools/hostile.mjs';
import { BYLINE, htmlPage, LINE, QUOTE, TOLD, textPage } from './papers.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const pages = (count: number, page: (n: number) => string, type: string): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.${type}`, page(n)]));

/** What a corpus is read as after files have been put there, and taken away, step by step. */
async function readings(...steps: readonly Files[]): Promise<readonly Reading[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hanoi-corpus-lines-'));
  const workspace = join(folder, '.hanoi-corpus');
  const store = await openStore(workspace, 'write');
  const found: Reading[] = [];
  try {
    for (const files of steps) {
      rmSync(join(folder, 'in'), { recursive: true, force: true });
      mkdirSync(join(folder, 'in'));
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'in', name), content);
      await ingest([join(folder, 'in')], { store, workspace, profile: NO_PROFILE, workers: 1 });
    }
    for await (const text of store.readings()) found.push(JSON.parse(text));
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
  return found;
}

const roleOf = (line: string) => (reading: Reading) => {
  const block = reading.blocks.find(({ start, end }) => reading.text.slice(start, end) === line);
  return [block?.role, block?.role === 'furniture' ? block.reason : undefined];
};
const FURNITURE = ['furniture', 'stands on many pages of this publisher'];
const HTML = pages(6, htmlPage, 'html');
const TEXT = pages(6, textPage, 'txt');

describe('a line that no pack knows', () => {
  it.each([
    ['of HTML', HTML],
    ['of flattened text', TEXT],
    ['in one archive', { 'all.zip': zip(Object.entries(HTML).map(([name, content]) => ({ name, bytes: Buffer.from(content) }))) }],
  ])('is furniture when it stands on six pages %s of one paper', async (_, files) => {
    const read = await readings(files);
    expect(read.map(roleOf(LINE))).toEqual(read.map(() => FURNITURE));
    expect(read.map(({ by }) => /\+\w+\.\w{8}$/.test(by))).toEqual(read.map(() => true));
  });

  it.each([
    ['a quotation that many articles have', QUOTE],
    ['a sentence that tells something', TOLD],
    ['the byline of an agency', BYLINE],
  ])('is told from %s', async (_, line) => {
    for (const files of [HTML, TEXT])
      for (const reading of await readings(files)) expect(['heading', 'paragraph', 'byline']).toContain(roleOf(line)(reading)[0]);
  });

  it.each([
    ['on two pages', pages(2, htmlPage, 'html')],
    ['in copies of one article', pages(6, (n) => textPage(n, undefined, 0), 'txt')],
    ['in one page each of many papers', pages(6, (n) => htmlPage(n, `Paper ${n}`), 'html')],
  ])('stays what it was %s', async (_, files) => {
    for (const reading of await readings(files)) {
      expect(roleOf(LINE)(reading)[0]).toMatch(/^(?:heading|paragraph)$/);
      expect(reading.by).toMatch(/\+\w+$/);
    }
  });
});

describe('a corpus', () => {
  const some = (...names: readonly string[]): Files => Object.fromEntries(Object.entries(HTML).filter(([name]) => names.includes(name)));
  it.each([
    ['grows page by page', [some('5.html'), some('5.html', '0.html'), HTML]],
    ['shrinks', [HTML, some('1.html', '2.html')]],
    ['shrinks and grows again', [HTML, some('1.html'), HTML]],
    ['holds pages twice', [HTML, { ...HTML, 'copy.html': HTML['3.html'] ?? '' }]],
  ])('is read as one that was always so when it %s', async (_, steps) => {
    expect(await readings(...steps)).toEqual(await readings(steps.at(-1) ?? {}));
  });
});
