import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS, NAME_GROUPS, type NameModel, type NameModels, type NameUnit } from '../model/name-model.ts';
import { unpacked } from './unpacked.ts';

type Header = {
  readonly unit: NameUnit;
  readonly capitals: boolean;
  readonly prefixes: string;
  readonly bits: number;
  readonly step: number;
  readonly transitions: readonly number[];
  readonly listed: number;
  readonly clustered?: number;
};

/** The models in a folder that `tools/train-people.mjs` wrote; each is read when a language of its group is first met. */
export function nameModels(folder: string): NameModels {
  const loaded = new Map<string, NameModel | undefined>();
  return (language) => {
    const group = NAME_GROUPS[language];
    if (group === undefined) return undefined;
    if (!loaded.has(group)) {
      const file = join(folder, `people-${group}.bin.gz`);
      loaded.set(group, existsSync(file) ? loadNameModel(file) : undefined);
    }
    return loaded.get(group);
  };
}

/** The model in one file: header, rows of weights, then listed words as ascending keys and a byte each, and so the clusters of words. */
export function loadNameModel(file: string): NameModel {
  const bytes = unpacked(file);
  const headerLength = bytes.readUInt32LE(0);
  const {
    unit,
    capitals,
    prefixes,
    bits,
    step,
    transitions,
    listed,
    clustered = 0,
  }: Header = JSON.parse(bytes.toString('utf8', 4, 4 + headerLength));
  const from = 4 + headerLength;
  const rows = LABELS * 2 ** bits;
  // Labels lie apart in the file, for zeros beside zeros pack better, and together in memory.
  const apart = new Int8Array(bytes.buffer, bytes.byteOffset + from, rows);
  const weights = new Int8Array(rows);
  for (let label = 0, at = 0; label < LABELS; label++) for (let row = label; row < rows; row += LABELS) weights[row] = apart[at++] ?? 0;
  const lists = keyed(bytes, from + rows, listed);
  return {
    unit,
    capitals,
    prefixes,
    bits,
    weights,
    step,
    transitions: Float64Array.from(transitions),
    listed: lists.byteOf,
    ...(clustered > 0 && { cluster: keyed(bytes, lists.end, clustered).byteOf }),
  };
}

const KEY_BITS = 28;

/** A table of bytes by hash, and where it ends in the file. */
type Keyed = { readonly byteOf: (hash: number) => number; readonly end: number };

/**
 * Keys are kept as their distances, seven bits a byte; then the byte of each. They stay in their order, and are looked for from the first
 * that shares its leading bits: a hash table takes longer to fill than a text to read.
 */
function keyed(bytes: Buffer, from: number, count: number): Keyed {
  const shift = KEY_BITS - Math.min(KEY_BITS, Math.ceil(Math.log2(Math.max(2, count))));
  const starts = new Uint32Array(2 ** (KEY_BITS - shift) + 1);
  const keys = new Uint32Array(count);
  let at = from;
  let bucket = 0;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let [byte, distance, bits] = [bytes[at++] ?? 0, 0, 0];
    for (; byte >= 0x80; bits += 7, byte = bytes[at++] ?? 0) distance |= (byte & 0x7f) << bits;
    key += distance | (byte << bits);
    keys[i] = key;
    while (bucket <= key >>> shift) starts[bucket++] = i;
  }
  starts.fill(count, bucket);
  const values = bytes.subarray(at, at + count);
  const byteOf = (hash: number): number => {
    const sought = hash >>> 4;
    const end = starts[(sought >>> shift) + 1] ?? 0;
    for (let i = starts[sought >>> shift] ?? 0; i < end; i++) if (keys[i] === sought) return values[i] ?? 0;
    return 0;
  };
  return { byteOf, end: at + count };
}
