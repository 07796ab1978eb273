import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { slug, UserError } from '../index.ts';
import type { Declare } from './options.ts';
import { say } from './output.ts';
import { skeleton } from './skeleton.ts';

const EXAMPLES = `
Examples:
  hanoi-corpus init                 hanoi-corpus.yaml, and a profile to fill in, in ./event
  hanoi-corpus init harbour-games   the profile in ./harbour-games
`;

/** `init`: writes settings and a profile to fill in. */
export const declare: Declare = (command, finish) =>
  command
    .argument('[folder]', 'where the profile shall lie', 'event')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string) => finish(await init(folder)));

async function init(folder: string): Promise<number> {
  const files = Object.entries(skeleton(folder, slug(basename(resolve(folder))) || 'event'));
  for (const [path] of files) if (existsSync(path)) throw new UserError('E112', [path]);
  for (const [path, content] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  say(`${files.length} files are written: hanoi-corpus.yaml, and the profile in ${folder}. Fill it in, then: hanoi-corpus ingest FOLDER`);
  return 0;
}
