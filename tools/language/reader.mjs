// The stage `identify` and what it reads with, bundled from the source.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsdown';

const ENTRIES = {
  ngrams: 'src/text/ngrams.ts',
  identify: 'src/read/identify/index.ts',
  'language-of': 'src/read/identify/language-of.ts',
  'language-model': 'src/read/language-model.ts',
};

/** A folder with these modules, everything they export, and how to remove it. */
export async function bundled() {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  await build({
    config: false,
    entry: ENTRIES,
    outDir: folder,
    outExtensions: () => ({ js: '.mjs' }),
    format: 'esm',
    dts: false,
    logLevel: 'error',
  });
  const load = async () =>
    Object.assign({}, ...(await Promise.all(Object.keys(ENTRIES).map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)))))));
  return { folder, load, remove: () => rmSync(folder, { recursive: true }) };
}

/** Everything these modules export. */
export async function readerOf() {
  const { load, remove } = await bundled();
  const all = await load();
  remove();
  return all;
}
