import type { LanguageModel, ScriptModel } from '../model/language-model.ts';
import { unpacked } from './unpacked.ts';

/** The model in a file that `tools/train-language.mjs` wrote. */
export const loadLanguageModel = (file: string): LanguageModel => languageModelOf(unpacked(file));

/** The model in bytes: a header, then of each script the keys and the weights. */
export function languageModelOf(bytes: Buffer): LanguageModel {
  const headerLength = bytes.readUInt32LE(0);
  const header: Record<string, { readonly columns: readonly string[]; readonly step: number; readonly rows: number }> = JSON.parse(
    bytes.toString('utf8', 4, 4 + headerLength),
  );
  let at = 4 + headerLength;
  const models: [string, ScriptModel][] = [];
  for (const [script, { columns, step, rows }] of Object.entries(header)) {
    // A copy, since these bytes may begin at any address.
    const hashes = new Uint32Array(Uint8Array.from(bytes.subarray(at, at + 4 * rows)).buffer);
    at += 4 * rows;
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * columns.length);
    at += rows * columns.length;
    models.push([script, scriptModel(hashes, { columns, step, weights })]);
  }
  return Object.fromEntries(models);
}

/** The table of a script is filled when a text of that script is first met: most documents need one. */
function scriptModel(hashes: Uint32Array, read: Pick<ScriptModel, 'columns' | 'step' | 'weights'>): ScriptModel {
  let table: Pick<ScriptModel, 'keys' | 'rows'> | undefined;
  const filled = (): Pick<ScriptModel, 'keys' | 'rows'> => {
    table ??= tableOf(hashes);
    return table;
  };
  return {
    ...read,
    get keys() {
      return filled().keys;
    },
    get rows() {
      return filled().rows;
    },
  };
}

function tableOf(hashes: Uint32Array): Pick<ScriptModel, 'keys' | 'rows'> {
  const keys = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2))));
  const rows = new Uint32Array(keys.length);
  const last = keys.length - 1;
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    let slot = hash & last;
    while (keys[slot] !== 0) slot = (slot + 1) & last;
    keys[slot] = hash;
    rows[slot] = row;
  }
  return { keys, rows };
}
