import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { linesOf, UserError } from '../index.ts';

/** The lines of a file, of stdin for `-`. Throws E103 when there is none, E117 for a folder. */
export async function* linesIn(file: string): AsyncGenerator<string> {
  if (file === '-') yield* linesOf(process.stdin);
  else yield* linesOf(await opened(file));
}

async function opened(file: string): Promise<AsyncIterable<Uint8Array>> {
  const stream = createReadStream(file);
  await once(stream, 'open').catch(() => Promise.reject(new UserError('E103', [file])));
  if ((await stat(file)).isDirectory()) throw new UserError('E117', [file, 'it is a folder']);
  return stream;
}

/** All bytes of stdin. */
export async function bytesOfStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
