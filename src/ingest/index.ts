// Files become readings, readings become tables, and both are kept.
import { type Decisions, NO_DECISIONS } from '../model/decisions.ts';
import { UserError } from '../model/errors.ts';
import type { Profile } from '../model/profile.ts';
import { filesOf } from '../read/files.ts';
import { madeBy } from '../read/fingerprint.ts';
import { finish } from '../relate/index.ts';
import type { Store, Stored } from '../store/index.ts';
import { hashOf } from '../text/hash.ts';
import { again } from './again.ts';
import type { Job } from './job.ts';
import { digestOf, isFolder, nameIn } from './paths.ts';
import { pooled, readersFor } from './readers.ts';
import { sweeper } from './sweep.ts';

/** What an ingest is told. */
export type Ingesting = {
  readonly store: Store;
  readonly workspace: string;
  readonly profile: Profile;
  readonly workers?: number;
  /** What was decided about persons. */
  readonly decisions?: Decisions;
  /** Called before a step, with what is done and how many files are known so far. */
  readonly onStep?: (step: Step) => void;
};

/** How far an ingest is. */
export type Step = { readonly doing: 'reading' | 'relating'; readonly read: number; readonly seen: number };

/** What an ingest did. */
export type Ingested = {
  readonly files: number;
  readonly read: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly related: boolean;
  /** Stacks of failures of ours, with the file they befell. */
  readonly bugs: readonly { readonly path: string; readonly stack: string }[];
};

/** So many files are looked up, and so many readings kept, at once. */
const BATCH = 64;

/** Brings a store up to date with files and folders: reads what is new or changed, forgets what is gone, and relates all. Throws E103, E104. */
export async function ingest(
  paths: readonly string[],
  { store, workspace, profile, workers, decisions = NO_DECISIONS, onStep }: Ingesting,
): Promise<Ingested> {
  const by = madeBy(profile);
  const undecided = decisions.merge.length + decisions.split.length === 0;
  const tablesBy = undecided ? by : `${by}+${hashOf(JSON.stringify(decisions))}`;
  const bugs: { path: string; stack: string }[] = [];
  const closed: string[] = [];
  let seen = 0;
  let read = 0;
  const sweep = sweeper();
  await store.startSeen();
  const counted = async function* (): AsyncGenerator<readonly Job[]> {
    for await (const batch of batches(paths, workspace)) {
      seen += batch.length;
      for (const { path, name, sha256 } of batch) if (sha256 === '' && (await isFolder(path))) closed.push(name);
      yield batch;
    }
  };
  const { readers, jobs } = await readersFor(changed(counted(), store, by), { profile, by }, workers);
  const keepAll = async (list: AsyncIterator<Job>, onLast: () => void): Promise<void> => {
    let batch: Stored[] = [];
    for await (const { stored, bug } of pooled(list, readers)) {
      if (bug !== undefined) bugs.push({ path: stored.path, stack: bug });
      batch.push(stored);
      if (stored.last) onLast();
      sweep();
      onStep?.({ doing: 'reading', read, seen });
      if (batch.length === BATCH) {
        await store.keep(batch);
        batch = [];
      }
    }
    if (batch.length > 0) await store.keep(batch);
  };
  let removed = 0;
  let related: boolean;
  try {
    await keepAll(jobs, () => read++);
    for (const path of paths) removed += await store.forgetUnseen(nameIn(workspace, path), closed);
    if (seen + removed === 0) throw new UserError('E104', [paths.join(', ')]);
    related = (await store.tablesMadeBy()) !== tablesBy;
    if (related) await keepAll(again(store, workspace), () => {});
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
  if (related) {
    onStep?.({ doing: 'relating', read, seen });
    await store.putTables(finish(store.facts, profile, decisions), tablesBy);
  }
  return { files: seen, read, unchanged: seen - read, removed, related, bugs };
}

async function* batches(paths: readonly string[], workspace: string): AsyncGenerator<readonly Job[]> {
  let batch: Job[] = [];
  for await (const path of filesOf(paths)) {
    batch.push({ path, name: nameIn(workspace, path), sha256: await digestOf(path) });
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function* changed(groups: AsyncIterable<readonly Job[]>, store: Store, by: string): AsyncGenerator<Job> {
  for await (const group of groups) {
    const names = group.map(({ name }) => name);
    await store.markSeen(names);
    const known = await store.known(names);
    for (const job of group) {
      const kept = known.get(job.name);
      if (kept?.sha256 !== job.sha256 || kept.madeBy !== by) yield job;
    }
  }
}
