import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { contextOf } from './context.ts';
import { type Done, done, failed, type Job, type Start } from './job.ts';

/** Reads one file at a time, document by document. */
export type Reader = { readonly read: (job: Job) => AsyncGenerator<Done>; readonly close: () => Promise<unknown> };

/** So many files are read here; for more it pays to start workers. */
const FEW = 16;

/** The readers for a stream of jobs, and the stream: workers when there are many, else one reader in this process. */
export async function readersFor(
  jobs: AsyncIterator<Job>,
  start: Start,
  workers = availableParallelism(),
): Promise<{ readonly readers: readonly Reader[]; readonly jobs: AsyncIterator<Job> }> {
  const first: Job[] = [];
  while (first.length <= FEW) {
    const next = await jobs.next();
    if (next.done === true) return { readers: [await readerHere(start)], jobs: chained(first) };
    first.push(next.value);
  }
  const readers = workers < 2 ? [await readerHere(start)] : Array.from({ length: workers }, () => readerInWorker(start));
  return { readers, jobs: chained(first, jobs) };
}

async function* chained(first: readonly Job[], rest?: AsyncIterator<Job>): AsyncGenerator<Job> {
  yield* first;
  for (let next = await rest?.next(); next !== undefined && next.done !== true; next = await rest?.next()) yield next.value;
}

async function readerHere({ profile }: Start): Promise<Reader> {
  const context = await contextOf(profile);
  return { read: (job) => done(job, context), close: async () => {} };
}

// A worker that dies (a page that needs more memory than there is) costs its page, and is replaced.
function readerInWorker(start: Start): Reader {
  let worker: Worker | undefined;
  const read = async function* (job: Job): AsyncGenerator<Done> {
    worker ??= new Worker(new URL('./worker.js', import.meta.url), { workerData: start });
    let asked: Job | undefined = job;
    try {
      for (;;) {
        const document = await answer(worker, asked);
        if (document === undefined) return;
        yield document;
        asked = undefined;
      }
    } catch (fault) {
      worker = undefined;
      yield failed(job, start, fault, asked !== undefined);
    }
  };
  return { read, close: async () => worker?.terminate() };
}

function answer(worker: Worker, job: Job | undefined): Promise<Done | undefined> {
  return new Promise((resolve, reject) => {
    const onMessage = (done: Done | undefined): void => settle(() => resolve(done));
    const onError = (fault: unknown): void => settle(() => reject(fault));
    const onExit = (code: number): void => settle(() => reject(new Error(`the worker ended with ${code}`)));
    const settle = (end: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      end();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

type Turn = { readonly reader: Reader; readonly documents: AsyncGenerator<Done>; readonly result: IteratorResult<Done> };

/** What becomes of all jobs, in the order in which documents are read; each reader is busy while the caller keeps the last result. */
export async function* pooled(jobs: AsyncIterator<Job>, readers: readonly Reader[]): AsyncGenerator<Done> {
  const running = new Map<Reader, Promise<Turn>>();
  const goOn = (reader: Reader, documents: AsyncGenerator<Done>): void => {
    running.set(
      reader,
      documents.next().then((result) => ({ reader, documents, result })),
    );
  };
  const begin = async (reader: Reader): Promise<void> => {
    const next = await jobs.next();
    if (next.done !== true) goOn(reader, reader.read(next.value));
  };
  for (const reader of readers) await begin(reader);
  while (running.size > 0) {
    const { reader, documents, result } = await Promise.race(running.values());
    running.delete(reader);
    if (result.done === true) await begin(reader);
    else {
      // Of most files the only document is the last: the next file can begin at once.
      if (result.value.stored.last) await begin(reader);
      else goOn(reader, documents);
      yield result.value;
    }
  }
}
