import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { boundaries } from '../../tools/boundaries.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'boundaries-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A tree of two files, the first importing the second. */
function tree(name: string, from: string, to: string): string {
  const root = join(scratch, name);
  const put = (file: string, content: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  const local = to.startsWith('src/');
  const path = '../'.repeat(from.split('/').length - 1) + to;
  put(from, `import type { A } from '${local ? path : to}';\nexport const b: A | undefined = undefined;\n`);
  if (local) put(to, 'export type A = 1;\n');
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}

const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ['model-imports-nothing', 'src/model/a.ts', 'src/text/b.ts'],
  ['model-uses-no-package', 'src/model/a.ts', 'yaml'],
  ['text-imports-model', 'src/text/a.ts', 'src/profile/b.ts'],
  ['a-language-imports-model-and-itself', 'src/languages/fr/a.ts', 'src/languages/en/b.ts'],
  ['a-language-imports-model-and-itself', 'src/languages/fr/a.ts', 'src/text/b.ts'],
  ['languages-list-packs', 'src/languages/index.ts', 'src/text/b.ts'],
  ['profile-imports-ground-floor', 'src/profile/a.ts', 'src/read/pipeline.ts'],
  ['a-stage-knows-no-sibling', 'src/read/clean/a.ts', 'src/read/open/b.ts'],
  ['a-stage-knows-no-sibling', 'src/read/segment/a.ts', 'src/languages/fr/b.ts'],
  ['an-extractor-knows-no-sibling', 'src/read/extract/dates/a.ts', 'src/read/extract/figures/b.ts'],
  ['an-extractor-knows-no-sibling', 'src/read/extract/people/a.ts', 'src/profile/b.ts'],
  ['read-keeps-to-its-floor', 'src/read/pipeline.ts', 'src/relate/index.ts'],
  ['a-fold-knows-no-sibling', 'src/relate/claims/a.ts', 'src/relate/timeline/b.ts'],
  ['relate-keeps-to-its-floor', 'src/relate/index.ts', 'src/read/pipeline.ts'],
  ['store-is-handed-its-tables', 'src/store/a.ts', 'src/relate/index.ts'],
  ['ingest-shows-nothing', 'src/ingest/a.ts', 'src/show/b.ts'],
  ['show-is-handed-its-tables', 'src/show/a.ts', 'src/store/b.ts'],
  ['evaluate-is-handed-its-readings', 'src/evaluate/a.ts', 'src/read/pipeline.ts'],
  ['the-public-door-imports-no-command', 'src/index.ts', 'src/commands/a.ts'],
  ['commands-use-the-public-door', 'src/commands/a.ts', 'src/store/b.ts'],
  ['one-door-for-entities', 'src/read/open/a.ts', 'entities'],
  ['one-door-for-franc', 'src/read/clean/a.ts', 'franc'],
  ['one-door-for-chrono-node', 'src/read/segment/a.ts', 'chrono-node'],
  ['one-door-for-natural', 'src/read/identify/a.ts', 'natural'],
  ['one-door-for-csv-stringify', 'src/store/a.ts', 'csv-stringify'],
  ['one-door-for-duckdb-node-api', 'src/show/a.ts', '@duckdb/node-api'],
  ['one-door-for-commander', 'src/show/a.ts', 'commander'],
  ['one-door-for-chalk', 'src/show/a.ts', 'chalk'],
  ['one-door-for-yaml', 'src/store/a.ts', 'yaml'],
  ['one-door-for-ajv', 'src/evaluate/a.ts', 'ajv'],
];

const ALLOWED: readonly (readonly [string, string])[] = [
  ['src/text/a.ts', 'src/model/b.ts'],
  ['src/languages/fr/a.ts', 'src/languages/fr/b.ts'],
  ['src/read/pipeline.ts', 'src/read/clean/b.ts'],
  ['src/read/clean/a.ts', 'entities'],
  ['src/index.ts', 'src/store/b.ts'],
  ['src/commands/a.ts', 'src/index.ts'],
  ['src/store/a.ts', '@duckdb/node-api'],
];

describe('boundaries', () => {
  it.each(FORBIDDEN)('%s: %s may not import %s', async (rule, from, to) => {
    const { violations } = await boundaries(tree(`no-${FORBIDDEN.findIndex((r) => r[1] === from && r[2] === to)}`, from, to));
    expect(violations.map((v: string) => v.split(':')[0])).toContain(rule);
  });

  it.each(ALLOWED)('%s may import %s', async (from, to) => {
    const { violations, unseen } = await boundaries(tree(`yes-${ALLOWED.findIndex((r) => r[0] === from && r[1] === to)}`, from, to));
    expect({ violations, unseen }).toEqual({ violations: [], unseen: [] });
  });
});
