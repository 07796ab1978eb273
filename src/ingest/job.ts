import { errorText } from '../model/errors.ts';
import type { Profile } from '../model/profile.ts';
import type { Reading } from '../model/reading.ts';
import { readPath } from '../read/path.ts';
import type { ReadContext } from '../read/pipeline.ts';
import { unread } from '../read/unread.ts';
import { factsOf } from '../relate/index.ts';
import type { Stored } from '../store/index.ts';

/** A file to read: where it lies, the name it has in the store, and the digest of its bytes. */
export type Job = { readonly path: string; readonly name: string; readonly sha256: string };

/** What became of a job; `bug` is the stack of a failure of ours. */
export type Done = { readonly stored: Stored; readonly bug?: string };

/** What a worker is started with. */
export type Start = { readonly profile: Profile; readonly by: string };

/** Reads a file, and finds its facts; never throws, for one page must not cost the others. */
export async function done(job: Job, context: ReadContext): Promise<Done> {
  try {
    return { stored: stored(job, await readPath(job.path, context, job.name), context.profile) };
  } catch (fault) {
    return failed(job, context, fault);
  }
}

/** What becomes of a job whose reader failed. */
export function failed(job: Job, { by, profile }: Start, fault: unknown): Done {
  const { message, stack = message } = fault instanceof Error ? fault : new Error(String(fault));
  const problem = { code: 'E307', detail: errorText('E307', message) };
  return { stored: stored(job, unread({ by, path: job.name, bytes: job.name }, problem), profile), bug: stack };
}

function stored({ name, sha256 }: Job, reading: Reading, profile: Profile): Stored {
  const facts = factsOf(reading, profile).map((fact) => ({ kind: fact.table, key: fact.key, fact: JSON.stringify(fact) }));
  const { id, by, problems } = reading;
  return { path: name, document: id, sha256, madeBy: by, reading: JSON.stringify(reading), problems: JSON.stringify(problems), facts };
}
