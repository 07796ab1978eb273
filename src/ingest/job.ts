import { errorText } from '../model/errors.ts';
import type { Packs } from '../model/pack.ts';
import type { Profile } from '../model/profile.ts';
import type { Reading } from '../model/reading.ts';
import { readingsAt } from '../read/path.ts';
import type { ReadContext } from '../read/pipeline.ts';
import { unread } from '../read/unread.ts';
import { factsOf } from '../relate/index.ts';
import type { Stored } from '../store/index.ts';
import { digestOfLines } from './paths.ts';

/** A file to read: where it lies, the name it has in the store, and the digest of its bytes. */
export type Job = {
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
  /** Of a file that is read again: the lines of its documents, by path, that the corpus knows as furniture. */
  readonly frequent?: ReadonlyMap<string, readonly number[]>;
};

/** One document of a job; `bug` is the stack of a failure of ours. */
export type Done = { readonly stored: Stored; readonly bug?: string };

/** What a worker is started with. */
export type Start = { readonly profile: Profile; readonly packs?: Packs; readonly by: string };

/** Reads the documents of a file, and finds their facts; never throws, for one page must not cost the others. */
export async function* done(job: Job, context: ReadContext): AsyncGenerator<Done> {
  let first = true;
  let held: Done | undefined;
  try {
    for await (const reading of readingsAt(job.path, knowing(job, context), job.name)) {
      if (held !== undefined) {
        yield held;
        first = false;
      }
      held = { stored: stored(job, reading, context, { first, last: false }) };
    }
    if (held === undefined) return yield nothing(job, context, 'E316', 'nothing stands in it');
    yield { stored: { ...held.stored, last: true } };
  } catch (fault) {
    if (held !== undefined) yield held;
    yield failed(job, context, fault, held === undefined);
  }
}

function knowing({ frequent }: Job, context: ReadContext): ReadContext {
  if (frequent === undefined) return context;
  const known = [...frequent].filter(([, lines]) => lines.length > 0);
  return {
    ...context,
    frequentLines: new Map(
      known.map(([path, lines]) => [path, { lines: new Set(lines), by: `${context.by}.${digestOfLines(lines).slice(0, 8)}` }]),
    ),
  };
}

/** What becomes of a job whose reader failed. */
export function failed(job: Job, start: Start, fault: unknown, first = true): Done {
  const { message, stack = message } = fault instanceof Error ? fault : new Error(String(fault));
  return { ...nothing(job, start, 'E307', message, first), bug: stack };
}

function nothing(job: Job, start: Start, code: 'E307' | 'E316', why: string, first = true): Done {
  const reading = unread({ by: start.by, path: job.name, bytes: job.name }, { code, detail: errorText(code, why) });
  return { stored: stored(job, reading, start, { first, last: true }) };
}

function stored(
  { name, sha256, frequent }: Job,
  reading: Reading,
  { profile, packs, by }: Start,
  place: { readonly first: boolean; readonly last: boolean },
): Stored {
  // What a page says of its lines must not hang on what others say of them.
  const said = factsOf(reading, profile, packs).filter((fact) => frequent === undefined || fact.table !== 'line');
  const facts = said.map((fact) => ({ kind: fact.table, key: fact.key, fact: JSON.stringify(fact) }));
  const { id, problems, source } = reading;
  const path = source.path ?? name;
  return {
    file: name,
    path,
    document: id,
    sha256,
    madeBy: by,
    lines: digestOfLines(frequent?.get(path) ?? []),
    again: frequent !== undefined,
    reading: JSON.stringify(reading),
    problems: JSON.stringify(problems),
    facts,
    ...place,
  };
}
