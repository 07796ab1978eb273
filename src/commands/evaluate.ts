import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  contextOf,
  type Floors,
  FORMATS,
  type Format,
  falls,
  type Gold,
  KINDS,
  NOTHING,
  openRecord,
  plus,
  profileAt,
  type ReadContext,
  type Reading,
  raised,
  rates,
  readDocument,
  readPath,
  score,
  type Tally,
  UserError,
} from '../index.ts';
import { screenOf, show } from './listing.ts';
import { type Declare, oneOf, PROFILE } from './options.ts';
import { say } from './output.ts';

type Options = {
  readonly gold: string;
  readonly profile?: string;
  readonly floors?: string;
  readonly raise?: boolean;
  readonly lower?: string;
  readonly format: Format;
};

const EXAMPLES = `
Gold is a reading made by hand, as JSON: source.path names the page, from the gold file or from here.
Exit code 1: a floor was not reached, or the gold is not the one that the floors were reached on.

Examples:
  hanoi-corpus evaluate --gold fixtures/gold
  hanoi-corpus evaluate --gold fixtures/gold --floors fixtures/gold/floors.json
  hanoi-corpus evaluate --gold fixtures/gold --floors fixtures/gold/floors.json --raise
`;

/** `evaluate`: scores readings against gold. */
export const declare: Declare = (command, finish) =>
  command
    .requiredOption('--gold <folder>', 'readings made by hand')
    .option(...PROFILE)
    .option('--floors <file>', 'fail when a score lies below its floor')
    .option('--raise', 'lift the floors to what is reached; none is lowered')
    .option('--lower <reason>', 'lower floors that are not reached, and keep the reason')
    .option('--format <format>', FORMATS.join(', '), oneOf(FORMATS), 'table')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => finish(await evaluate(options)));

type Row = { readonly kind: string; readonly language: string; readonly tally: Tally; readonly f1: number };

async function evaluate(options: Options): Promise<number> {
  const { files, digest } = await goldIn(options.gold);
  const rows = await measured(files, await contextOf(await profileAt(options.profile)));
  await table(rows, options.format);
  return options.floors === undefined ? 0 : held(options.floors, digest, rows, options);
}

async function goldIn(folder: string): Promise<{ readonly files: ReadonlyMap<string, Gold>; readonly digest: string }> {
  const names = await readdir(folder).catch(() => Promise.reject(new UserError('E103', [folder])));
  const digest = createHash('sha256');
  const files = new Map<string, Gold>();
  for (const name of names.filter((n) => n.endsWith('.json') && n !== 'floors.json').sort()) {
    const text = await readFile(join(folder, name), 'utf8');
    digest.update(`${name}\0${text}`);
    const gold = JSON.parse(text);
    if (gold.format === 'hanoi-corpus/reading@1' && typeof gold.text === 'string') files.set(join(folder, name), gold);
  }
  if (files.size === 0) throw new UserError('E114', [folder]);
  return { files, digest: digest.digest('hex').slice(0, 16) };
}

async function measured(files: ReadonlyMap<string, Gold>, context: ReadContext): Promise<readonly Row[]> {
  const tallies = new Map<string, Tally>();
  for (const [file, gold] of files) {
    const scores = score(await readingOf(file, gold, context), gold);
    for (const kind of KINDS) {
      for (const language of [gold.language, 'all']) {
        const key = `${kind} ${language}`;
        tallies.set(key, plus(tallies.get(key) ?? NOTHING, scores[kind]));
      }
    }
  }
  const languages = [...new Set([...files.values()].map((g) => g.language))].sort();
  return KINDS.flatMap((kind) =>
    [...languages, 'all'].map((language) => {
      const tally = tallies.get(`${kind} ${language}`) ?? NOTHING;
      return { kind, language, tally, f1: rates(tally).f1 };
    }),
  );
}

function readingOf(file: string, gold: Gold, context: ReadContext): Promise<Reading> | Reading {
  const { path } = gold.source;
  const found = path === undefined ? undefined : [resolve(dirname(file), path), resolve(path)].find(existsSync);
  return found === undefined ? readDocument(openRecord({ text: gold.text }), context) : readPath(found, context);
}

async function table(rows: readonly Row[], format: Format): Promise<void> {
  const heads = ['kind', 'language', 'wanted', 'found', 'right', 'precision', 'recall', 'f1'].map((name) => ({ name, rank: 0 }));
  const short = (n: number): number => Math.round(n * 10) / 10;
  const cells = async function* () {
    for (const { kind, language, tally } of rows) {
      const { precision, recall, f1 } = rates(tally);
      yield [kind, language, tally.wanted, tally.found, tally.right, short(precision), short(recall), short(f1)];
    }
  };
  await show({ heads, rows: cells() }, format, await screenOf());
}

async function held(file: string, digest: string, rows: readonly Row[], { raise = false, lower }: Options): Promise<number> {
  const old: Floors | undefined = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : undefined;
  if (raise || lower !== undefined) {
    await writeFile(file, `${JSON.stringify(raised(old, digest, rows, lower), undefined, 1)}\n`);
    say(`${file} is written`);
    return 0;
  }
  if (old === undefined) throw new UserError('E103', [file]);
  const found = falls(old, rows);
  for (const { kind, language, floor, reached } of found)
    say(`${kind} ${language}: ${reached ?? 'nothing'} is below the floor of ${floor}`);
  if (old.gold !== digest) say(`the gold is not that of ${file}: measure again with --raise, or --lower REASON`);
  return found.length > 0 || old.gold !== digest ? 1 : 0;
}
