import { resolve } from 'node:path';
import { ingest, openStore, profileAt } from '../index.ts';
import { count, type Declare, PROFILE, WORKSPACE } from './options.ts';
import { say } from './output.ts';

type Options = { readonly workspace: string; readonly profile?: string; readonly workers?: number };

const EXAMPLES = `
Examples:
  hanoi-corpus ingest ./articles
  hanoi-corpus ingest ./articles --workspace /data/corpus --profile ./my-event
`;

/** \`ingest\`: reads files and folders into the store, and relates them. */
export const declare: Declare = (command, finish) =>
  command
    .argument('<paths...>', 'files and folders')
    .option(...WORKSPACE)
    .option(...PROFILE)
    .option('--workers <n>', 'so many workers read (default: one for each processor)', count)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: Options) => finish(await run(paths, options)));

async function run(paths: readonly string[], { workspace: folder, profile, workers }: Options): Promise<number> {
  const workspace = resolve(folder);
  const store = await openStore(workspace, 'write');
  try {
    const ingested = await ingest(paths, {
      store,
      workspace,
      profile: await profileAt(profile),
      ...(workers !== undefined && { workers }),
    });
    say(JSON.stringify(ingested));
    return 0;
  } finally {
    store.close();
  }
}
