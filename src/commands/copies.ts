import type { Copy } from '../index.ts';
import { choice } from './choice.ts';
import { type Listing, list, lookOf, withStore } from './listing.ts';
import { type Declare, listed, oneOf } from './options.ts';

const RELATIONS = ['identical', 'edited', 'excerpt', 'translation'] as const;

type Options = Listing & { readonly relation?: Copy['relation']; readonly changes?: boolean; readonly kind?: string };

const EXAMPLES = `
Examples:
  hanoi-corpus copies                              which pages repeat another, and who was first
  hanoi-corpus copies --relation translation --format csv
  hanoi-corpus copies --changes                    what copies and translations changed on the way
  hanoi-corpus copies --changes --kind figure,bound
  hanoi-corpus explain 3fa9                        a copy and its original side by side
`;

/** `copies`: prints which documents repeat another, or what they changed. */
export const declare: Declare = (command, finish) =>
  listed(command)
    .option('--relation <relation>', RELATIONS.join(', '), oneOf(RELATIONS))
    .option('--changes', 'what copies and translations changed, and what shows a translation, instead of the families')
    .option('--kind <kinds>', 'only changes of these kinds, joined by commas, as figure or name')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => finish(await copies(options)));

async function copies(options: Options): Promise<number> {
  const { relation, changes = false, kind } = options;
  await withStore(options, async (store) => {
    const look = await lookOf(store);
    const kinds = choice('kind', kind);
    if (changes || kind !== undefined) {
      await list(store, 'artefacts', look, options, (row) => kinds.has(row.kind));
      kinds.tell();
    } else await list(store, 'copies', look, options, (row) => relation === undefined || row.relation === relation);
  });
  return 0;
}
