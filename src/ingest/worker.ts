// What runs in a worker: paths come in, serialised readings go out.
import { parentPort, workerData } from 'node:worker_threads';
import { contextOf } from './context.ts';
import { done, type Job, type Start } from './job.ts';
import { sweeper } from './sweep.ts';

const { profile }: Start = workerData;
const context = contextOf(profile);
const sweep = sweeper();

parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await done(job, await context));
  sweep();
});
