import { join, resolve } from 'node:path';
import { bare, DECISIONS_FILE, decide, type Entity, UserError } from '../index.ts';
import { type Listing, list, lookOf, withStore } from './listing.ts';
import { backed, type Counted, type Declare, listed, oneOf } from './options.ts';
import { say } from './output.ts';

type Options = Listing & {
  readonly kind?: string;
  readonly name?: string;
  readonly minSources?: number;
  readonly count: Counted;
  readonly merge?: readonly string[];
  readonly split?: readonly string[];
};

const KINDS = ['person', 'body', 'place', 'treaty', 'event'] as const;

const EXAMPLES = `
Examples:
  hanoi-corpus entities --kind person
  hanoi-corpus entities --name unodc --format json
  hanoi-corpus entities --merge ali-naghiyev ali-nagiyev
  hanoi-corpus entities --split ivan-petrov иван-петров

Persons with like names are joined, also across scripts; \`explain ID\` says why. What --merge and --split decide is written into
entities.yaml in the workspace, where it can be reviewed and undone; the next \`ingest\` obeys it.
`;

/** `entities`: prints who and what is named, with roles and aliases. */
export const declare: Declare = (command, finish) =>
  backed(listed(command), 'only who is named by so many independent sources')
    .option('--kind <kind>', KINDS.join(', '), oneOf(KINDS))
    .option('--name <name>', 'an id, or part of a name or alias')
    .option('--merge <ids...>', 'two ids of persons that are one')
    .option('--split <ids...>', 'two ids of persons that must never be one')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => finish(await entities(options)));

async function entities(options: Options): Promise<number> {
  const { kind, name, minSources = 1, merge, split } = options;
  if (merge !== undefined) return await decided(options, 'merge', merge);
  if (split !== undefined) return await decided(options, 'split', split);
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

/** Writes down what was decided of two persons; ids must be those of persons on some page. */
async function decided({ workspace }: Options, kind: 'merge' | 'split', [a, b, ...more]: readonly string[]): Promise<number> {
  if (a === undefined || b === undefined || more.length > 0 || a === b) throw new UserError('E107', [`--${kind} takes two ids`]);
  await withStore({ workspace }, async (store) => {
    const unknown = new Set([a, b]);
    for await (const { key, body } of store.facts.of('entity')) if (body.kind === 'person') unknown.delete(key);
    const [first] = unknown;
    if (first !== undefined) throw new UserError('E209', [first]);
  });
  const file = join(resolve(workspace), DECISIONS_FILE);
  await decide(file, kind, [a, b]);
  say(
    `${join(workspace, DECISIONS_FILE)}: ${a} and ${b} ${kind === 'merge' ? 'are one' : 'are two'}; run \`hanoi-corpus ingest\` again to see it in the tables`,
  );
  return 0;
}

const isCalled = ({ id, name, aliases }: Entity, words: string): boolean =>
  id === words || [name, ...aliases.map((a) => a.form)].some((form) => bare(form).includes(bare(words)));
