import type { FileHandle } from 'node:fs/promises';

/** Bytes that can be read from any place: a file, or an entry of an archive. */
export type Input = {
  readonly size: number;
  readonly read: (from: number, length: number) => Promise<Uint8Array>;
  readonly stream: () => AsyncIterable<Uint8Array>;
};

/** The bytes of a file. */
export const fileInput = (file: FileHandle, size: number): Input => ({
  size,
  read: (from, length) => readAll(file, from, Math.max(0, Math.min(length, size - from))),
  stream: () => file.createReadStream({ start: 0, autoClose: false }),
});

async function readAll(file: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let at = 0;
  while (at < length) {
    const { bytesRead } = await file.read(bytes, at, length - at, from + at);
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
  }
  return bytes;
}

/** Bytes that are in memory. */
export const bytesInput = (bytes: Uint8Array): Input => ({
  size: bytes.length,
  read: async (from, length) => bytes.subarray(from, from + length),
  stream: async function* () {
    yield bytes;
  },
});
