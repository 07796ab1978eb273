// What runs in a worker: paths come in, serialised readings go out, each when it is asked for.
import { parentPort, workerData } from 'node:worker_threads';
import { contextOf } from './context.ts';
import { type Done, done, type Job, type Start } from './job.ts';
import { sweeper } from './sweep.ts';

const { profile }: Start = workerData;
const context = contextOf(profile);
const sweep = sweeper();

let documents: AsyncGenerator<Done> | undefined;

/** Asked with a job for its first document, and with nothing for the next one; answers with nothing after the last. */
parentPort?.on('message', async (job: Job | undefined) => {
  if (job !== undefined) documents = done(job, await context);
  const next = await documents?.next();
  parentPort?.postMessage(next?.done === false ? next.value : undefined);
  sweep();
});
