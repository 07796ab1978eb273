import { readFileSync } from 'node:fs';
import type { LanguageModel, ScriptModel } from '../model/language-model.ts';

/**
 * The model in a file that `tools/train-language.mjs` wrote. It lies there as it is used, not packed: to unpack it and to make a
 * table of its keys was half of the start of a process.
 */
export const loadLanguageModel = (file: string): LanguageModel => languageModelOf(readFileSync(file));

const BUCKETS = 2 ** 16;

/** The model in bytes: a header, then of each script the starts, the keys and the weights. Nothing is copied. */
export function languageModelOf(bytes: Buffer): LanguageModel {
  const headerLength = bytes.readUInt32LE(0);
  const header: Record<string, { readonly columns: readonly string[]; readonly step: number; readonly rows: number }> = JSON.parse(
    bytes.toString('utf8', 4, 4 + headerLength),
  );
  // numbers lie at multiples of four, which a buffer of its own begins at
  const { buffer } = bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  let at = (bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0) + 4 + headerLength;
  const models: [string, ScriptModel][] = [];
  for (const [script, { columns, step, rows }] of Object.entries(header)) {
    const starts = new Uint32Array(buffer, at, BUCKETS + 1);
    const keys = new Uint32Array(buffer, at + starts.byteLength, rows);
    const weights = new Int32Array(buffer, keys.byteOffset + keys.byteLength, rows * Math.ceil(columns.length / 4));
    at = weights.byteOffset + weights.byteLength;
    models.push([script, { columns, step, starts, keys, weights }]);
  }
  return Object.fromEntries(models);
}
