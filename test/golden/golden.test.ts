import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { contextOf, profileAt } from '../../src/index.ts';
import { openFile } from '../../src/read/open/index.ts';
import { type ReadContext, readDocument } from '../../src/read/pipeline.ts';

const FOLDER = 'fixtures/articles';

let context: ReadContext;
beforeAll(async () => {
  context = await contextOf(await profileAt('none'));
});

// A changed reading is reviewed like code: `node tools/golden.mjs` writes it anew.
it.each(readdirSync(FOLDER))('%s is read as it was', (name) => {
  const input = readdirSync(join(FOLDER, name)).find((f) => f.startsWith('input.')) ?? '';
  const { by, ...reading } = readDocument(openFile(readFileSync(join(FOLDER, name, input)), { path: input, id: name }), context);
  expect(by).toMatch(/^hanoi-corpus\//);
  expect(JSON.parse(JSON.stringify(reading))).toEqual(JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')));
});
