import { join, relative, resolve } from 'node:path';
import {
  DECISIONS_FILE,
  type Disagreement,
  decisionsIn,
  entriesAt,
  figureOf,
  type Ingested,
  ingest,
  jsonLine,
  type Look,
  type Overview,
  openStore,
  profileAt,
  type Repeated,
  type Store,
  summary,
  tame,
} from '../index.ts';
import { lookOf, lookWithClaims } from './listing.ts';
import { count, type Declare, oneOf, PROFILE, WORKSPACE } from './options.ts';
import { print, say } from './output.ts';
import { paintFor } from './paint.ts';
import { problemLine } from './problem-line.ts';
import { progress } from './progress.ts';

type Options = { readonly workspace: string; readonly profile?: string; readonly workers?: number; readonly format: 'text' | 'json' };

/** So many disagreements and problems are told; the rest is counted. */
const TOLD = { copies: 3, disagreements: 2, problems: 20 };

const EXAMPLES = `
Persons are joined and kept apart as entities.yaml in the workspace says (see "hanoi-corpus entities --help").
A second run reads only what changed, and forgets what is gone. A run that was stopped goes on where it was.
Exit code 3: done, but some files could not be read; they are named.

Examples:
  hanoi-corpus ingest ./articles
  hanoi-corpus ingest ./articles --workspace /srv/corpus --profile ./my-event
`;

/** `ingest`: reads files and folders into the store, and relates them. */
export const declare: Declare = (command, finish) =>
  command
    .argument('<paths...>', 'files and folders')
    .option(...WORKSPACE)
    .option(...PROFILE)
    .option('--workers <n>', 'so many workers read (default: one for each processor)', count)
    .option('--format <format>', 'text: a summary on stderr; json: the same as data on stdout', oneOf(['text', 'json']), 'text')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: Options) => finish(await run(paths, options)));

async function run(paths: readonly string[], { workspace: folder, profile: event, workers, format }: Options): Promise<number> {
  const workspace = resolve(folder);
  const profile = await profileAt(event);
  const decisions = await decisionsIn(join(workspace, DECISIONS_FILE));
  await entriesAt(paths);
  const store = await openStore(workspace, 'write');
  const shown = progress(process.stderr);
  try {
    const ingested = await ingest(paths, {
      store,
      workspace,
      profile,
      decisions,
      onStep: shown.step,
      ...(workers !== undefined && { workers }),
    });
    shown.end();
    for (const { path, stack } of ingested.bugs) say(`${tame(path)}: ${stack}`);
    const overview = await store.overview();
    if (format === 'json') await print(jsonLine({ ...ingested, ...overview }));
    else await tell(ingested, overview, store, folder);
    return overview.problems.length > 0 ? 3 : 0;
  } finally {
    shown.end();
    store.close();
  }
}

async function tell(ingested: Ingested, overview: Overview, store: Store, folder: string): Promise<void> {
  const paint = paintFor(process.stderr);
  const { problems } = overview;
  for (const problem of problems.slice(0, TOLD.problems)) say(problemLine(problem.path, problem, paint));
  if (problems.length > TOLD.problems) say(`and ${problems.length - TOLD.problems} more problems`);
  say(done(ingested));
  if (!ingested.related) return;
  for (const line of summary(overview, await repeated(store), await disagreements(store), paint)) say(line);
  const place = folder === '.hanoi-corpus' ? '' : ` --workspace ${relative('.', folder) || '.'}`;
  const next = (words: string, why: string): void =>
    say(`  ${paint.cyan(`hanoi-corpus ${words.padEnd(10)}${place}`)}${paint.dim(`  ${why}`)}`);
  say('Next:');
  next('timeline', 'what happened when');
  next('statements', 'who said what');
  next('diff', 'where the sources disagree');
}

function done({ files, read, unchanged, removed, related }: Ingested): string {
  if (!related) return `${files} ${files === 1 ? 'file' : 'files'}, all unchanged: nothing to do`;
  const parts = [`${read} read`, ...(unchanged > 0 ? [`${unchanged} unchanged`] : []), ...(removed > 0 ? [`${removed} removed`] : [])];
  return `${files} ${files === 1 ? 'file' : 'files'}: ${parts.join(', ')}`;
}

async function repeated(store: Store): Promise<readonly Repeated[]> {
  const found: Repeated[] = [];
  const look = await lookOf(store);
  for await (const { documents, relation } of store.rows('copies')) {
    const [original = '', ...copies] = documents;
    for (const copy of copies)
      if (found.length < TOLD.copies) found.push({ copy: look.document(copy), original: look.document(original), relation });
  }
  return found;
}

async function disagreements(store: Store): Promise<readonly Disagreement[]> {
  const found: Disagreement[] = [];
  const look = await lookWithClaims(store);
  for await (const { metric, verdict, left, right } of store.rows('discrepancies')) {
    if (verdict !== 'contradicts' || found.length === TOLD.disagreements) break;
    found.push({ metric, verdict, left: side(left, look), right: side(right, look) });
  }
  return found;
}

function side(id: string, look: Look): string {
  const claim = look.claim(id);
  const [source] = claim?.sources ?? [];
  return `${figureOf(claim) ?? id}${source === undefined ? '' : `, ${look.source(source)}`}`;
}
