import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Problem } from '../../../model/problem.ts';
import { type Limits, MEBIBYTE } from '../limits.ts';
import { problem } from '../problem.ts';

/** Whether bytes are the beginning of a GZIP. */
export const isGzip = ([a, b, c]: Uint8Array): boolean => a === 0x1f && b === 0x8b && c === 8;

class UnfoldsTooFar extends Error {}

/** The bytes of a GZIP of one or many members; ends with an error when they are damaged or unfold too far. */
export async function* gunzipped(packed: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
  let [taken, given] = [0, 0];
  const counted = async function* () {
    for await (const chunk of packed) {
      taken += chunk.length;
      yield chunk;
    }
  };
  const source = Readable.from(counted(), { objectMode: false });
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip)) {
      given += chunk.length;
      if (given > MEBIBYTE && given > taken * limits.ratio) throw new UnfoldsTooFar();
      yield chunk;
    }
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

/** What an error of unpacking says of the file. */
export const whyNot =
  ({ ratio }: Limits) =>
  (error: unknown): Problem =>
    error instanceof UnfoldsTooFar
      ? problem('E312', `${ratio} times its size`)
      : problem('E315', error instanceof Error ? error.message : String(error));
