import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The bytes of a gzip file of our own; its last four bytes say how many they are, so that they are written once and not joined from pieces. */
export function unpacked(file: string): Buffer {
  const packed = readFileSync(file);
  return gunzipSync(packed, { chunkSize: packed.readUInt32LE(packed.length - 4) + 64 });
}
