// Writes the whole readings that test/golden compares: look at the difference as at code before it is committed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf, openFile, profileAt, readDocument } from '../dist/index.js';

const FOLDER = 'fixtures/articles';
const context = await contextOf(await profileAt('none'));
for (const name of readdirSync(FOLDER).sort()) {
  const input = readdirSync(join(FOLDER, name)).find((f) => f.startsWith('input.'));
  const { by: _, ...reading } = readDocument(openFile(readFileSync(join(FOLDER, name, input)), { path: input, id: name }), context);
  writeFileSync(join(FOLDER, name, 'expected.json'), `${JSON.stringify(reading, null, 1)}\n`);
  console.log(name);
}
