import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LABELS, NAME_GROUPS, type NameModel, type NameModels, type NameUnit } from '../model/name-model.ts';

type Header = {
  readonly unit: NameUnit;
  readonly capitals: boolean;
  readonly prefixes: string;
  readonly bits: number;
  readonly step: number;
  readonly transitions: readonly number[];
  readonly listed: number;
};

/** The models in a folder that `tools/train-people.mjs` wrote; each is read when a language of its group is first met. */
export function nameModels(folder: string): NameModels {
  const loaded = new Map<string, NameModel | undefined>();
  return (language) => {
    const group = NAME_GROUPS[language];
    if (group === undefined) return undefined;
    const file = join(folder, `people-${group}.bin.gz`);
    if (!loaded.has(group)) loaded.set(group, existsSync(file) ? loadNameModel(file) : undefined);
    return loaded.get(group);
  };
}

/** The model in one file: header, rows of weights, then listed words as ascending keys and a byte each. */
export function loadNameModel(file: string): NameModel {
  const bytes = gunzipSync(readFileSync(file));
  const headerLength = bytes.readUInt32LE(0);
  const { unit, capitals, prefixes, bits, step, transitions, listed }: Header = JSON.parse(bytes.toString('utf8', 4, 4 + headerLength));
  const from = 4 + headerLength;
  const rows = LABELS * 2 ** bits;
  // Labels lie apart in the file, for zeros beside zeros pack better, and together in memory.
  const weights = new Int8Array(rows);
  for (let label = 0, at = from; label < LABELS; label++)
    for (let row = label; row < rows; row += LABELS) weights[row] = bytes.readInt8(at++);
  return {
    unit,
    capitals,
    prefixes,
    bits,
    weights,
    step,
    transitions: Float64Array.from(transitions),
    listed: keyed(bytes, from + rows, listed),
  };
}

/** Keys are kept as their distances, seven bits a byte; then the byte of each. Open addressing: a Map costs ten times the memory. */
function keyed(bytes: Buffer, from: number, count: number): (hash: number) => number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
  const keys = new Uint32Array(size);
  const values = new Uint8Array(size);
  const slotOf = (key: number): number => {
    let slot = key & (size - 1);
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  let at = from;
  const list = new Uint32Array(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    let [shift, distance, byte] = [0, 0, 0x80];
    while (byte >= 0x80) {
      byte = bytes[at++] ?? 0;
      distance += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    }
    key += distance;
    list[i] = key;
  }
  for (const k of list) {
    const slot = slotOf(k);
    keys[slot] = k;
    values[slot] = bytes[at++] ?? 0;
  }
  return (hash) => values[slotOf((hash >>> 4) >>> 0)] ?? 0;
}
