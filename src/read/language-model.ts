import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LanguageModel, ScriptModel } from '../model/language-model.ts';

/** The model in a file that `tools/train-language.mjs` wrote. */
export function loadLanguageModel(file: string): LanguageModel {
  const bytes = gunzipSync(readFileSync(file));
  const headerLength = bytes.readUInt32LE(0);
  const header: Record<string, { readonly columns: readonly string[]; readonly rows: number }> = JSON.parse(
    bytes.toString('utf8', 4, 4 + headerLength),
  );
  let at = 4 + headerLength;
  const models: [string, ScriptModel][] = [];
  for (const [script, { columns, rows }] of Object.entries(header)) {
    const keys = Uint32Array.from({ length: rows }, (_, i) => bytes.readUInt32LE(at + 4 * i));
    at += 4 * rows;
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * columns.length);
    at += rows * columns.length;
    models.push([script, { columns, rowOf: rowsByHash(keys), weights }]);
  }
  return Object.fromEntries(models);
}

/** Open addressing over the keys: a Map of 70,000 numbers costs ten times the memory. */
function rowsByHash(keys: Uint32Array): (hash: number) => number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const rows = new Int32Array(size).fill(-1);
  const slotOf = (hash: number): number => {
    let slot = hash & (size - 1);
    for (let row = rows[slot] ?? -1; row >= 0 && keys[row] !== hash; row = rows[slot] ?? -1) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const [row, key] of keys.entries()) rows[slotOf(key)] = row;
  return (hash) => rows[slotOf(hash)] ?? -1;
}
