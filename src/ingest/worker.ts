// What runs in a worker: paths come in, serialised readings go out.
import { parentPort, workerData } from 'node:worker_threads';
import { contextOf } from './context.ts';
import { done, type Job, type Start } from './job.ts';

const { profile }: Start = workerData;
const context = contextOf(profile);

parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await done(job, await context));
});
