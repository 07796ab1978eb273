// The directory at the end of a ZIP: what it holds, and where. Not yauzl: it gives up a whole archive for one entry it cannot take or
// bytes behind the end, where here all else is still read, and shared bytes, checksums and limits would be tested here all the same.
import { decoded } from '../encoding/decoded.ts';
import type { Input } from '../input.ts';
import { MEBIBYTE } from '../limits.ts';

/** An entry as the directory tells it. */
export type Listed = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly link: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LISTED = 0x02014b50;
const LARGEST_DIRECTORY = 128 * MEBIBYTE;
const FULL = 0xffffffff;

/** Whether bytes are the beginning of a ZIP, an empty one included. */
export const isZip = ([a, b, c, d]: Uint8Array): boolean => a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));

/** The entries of a ZIP in the order of its directory; `undefined` when it has none in good order. */
export async function zipDirectory(input: Input): Promise<readonly Listed[] | undefined> {
  const found = await directoryAt(input);
  if (found === undefined || found.size > LARGEST_DIRECTORY) return undefined;
  const bytes = Buffer.from(await input.read(found.offset, found.size));
  const entries: Listed[] = [];
  let at = 0;
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === LISTED) {
    entries.push(listed(bytes, at));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries.length === found.count || (entries.length & 0xffff) === found.count ? entries : undefined;
}

async function directoryAt(input: Input): Promise<{ readonly offset: number; readonly size: number; readonly count: number } | undefined> {
  const from = Math.max(0, input.size - 65_557);
  const tail = Buffer.from(await input.read(from, input.size - from));
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    const [count, size, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (at < 20 || tail.readUInt32LE(at - 20) !== LOCATOR_64) return { offset, size, count };
    const large = Buffer.from(await input.read(Number(tail.readBigUInt64LE(at - 12)), 56));
    if (large.length < 56 || large.readUInt32LE(0) !== END_64) return undefined;
    const [count64, size64, offset64] = [32, 40, 48].map((place) => Number(large.readBigUInt64LE(place)));
    return { count: count64 ?? 0, size: size64 ?? 0, offset: offset64 ?? 0 };
  }
  return undefined;
}

function listed(bytes: Buffer, at: number): Listed {
  const flags = bytes.readUInt16LE(at + 8);
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const name = bytes.subarray(at + 46, nameEnd);
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
  const [size, packed, offset] = large(extra, [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]);
  return {
    name: (flags & 0x800) !== 0 ? name.toString('utf8') : decoded(name).content,
    encrypted: (flags & 1) !== 0,
    link: ((bytes.readUInt32LE(at + 38) >>> 16) & 0xf000) === 0xa000,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed,
    size,
    offset,
  };
}

/** Numbers that do not fit in four bytes stand in a field of their own, in this order, and only those. */
function large(extra: Buffer, numbers: readonly [number, number, number]): readonly [number, number, number] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const [a, b, c] = numbers.map((number) => {
      if (number !== FULL || next + 8 > extra.length) return number;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
    return [a ?? 0, b ?? 0, c ?? 0];
  }
  return numbers;
}
