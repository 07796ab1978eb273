import { bare, type Entity } from '../index.ts';
import { type Listing, list, lookOf, withStore } from './listing.ts';
import { backed, type Counted, type Declare, listed, oneOf } from './options.ts';

type Options = Listing & { readonly kind?: string; readonly name?: string; readonly minSources?: number; readonly count: Counted };

const KINDS = ['person', 'body', 'place', 'treaty', 'event'] as const;

const EXAMPLES = `
Examples:
  hanoi-corpus entities --kind person
  hanoi-corpus entities --name unodc --format json
`;

/** `entities`: prints who and what is named, with roles and aliases. */
export const declare: Declare = (command, finish) =>
  backed(listed(command), 'only who is named by so many independent sources')
    .option('--kind <kind>', KINDS.join(', '), oneOf(KINDS))
    .option('--name <name>', 'an id, or part of a name or alias')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => finish(await entities(options)));

async function entities(options: Options): Promise<number> {
  const { kind, name, minSources = 1 } = options;
  await withStore(options, async (store) =>
    list(
      store,
      'entities',
      await lookOf(store),
      options,
      (row) => (kind === undefined || row.kind === kind) && row.sources.length >= minSources && (name === undefined || isCalled(row, name)),
    ),
  );
  return 0;
}

const isCalled = ({ id, name, aliases }: Entity, words: string): boolean =>
  id === words || [name, ...aliases.map((a) => a.form)].some((form) => bare(form).includes(bare(words)));
