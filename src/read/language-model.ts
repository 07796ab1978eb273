import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LanguageModel, ScriptModel } from '../model/language-model.ts';

/** The model in a file that `tools/train-language.mjs` wrote. */
export const loadLanguageModel = (file: string): LanguageModel => languageModelOf(gunzipSync(readFileSync(file)));

/** The model in bytes: a header, then of each script the keys and the weights. */
export function languageModelOf(bytes: Buffer): LanguageModel {
  const headerLength = bytes.readUInt32LE(0);
  const header: Record<string, { readonly columns: readonly string[]; readonly step: number; readonly rows: number }> = JSON.parse(
    bytes.toString('utf8', 4, 4 + headerLength),
  );
  let at = 4 + headerLength;
  const models: [string, ScriptModel][] = [];
  for (const [script, { columns, step, rows }] of Object.entries(header)) {
    const keys = new Uint32Array(rows);
    for (let row = 0; row < rows; row++, at += 4) keys[row] = bytes.readUInt32LE(at);
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * columns.length);
    at += rows * columns.length;
    models.push([script, { columns, step, keys, slots: slotsOf(keys), weights }]);
  }
  return Object.fromEntries(models);
}

function slotsOf(keys: Uint32Array): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)))).fill(-1);
  const last = slots.length - 1;
  for (let row = 0; row < keys.length; row++) {
    let slot = (keys[row] ?? 0) & last;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & last;
    slots[slot] = row;
  }
  return slots;
}
