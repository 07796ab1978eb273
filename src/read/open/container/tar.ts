// TAR: headers of 512 bytes, each before its file. Not tar-stream: it decodes names by one encoding told beforehand, where here their
// letters tell it, and only two short parsers would go, for limits, links, cut entries and the beginning are tested here all the same.
import { decoded } from '../encoding/decoded.ts';
import { type Limits, MEBIBYTE } from '../limits.ts';
import { isArchiveName, isArticleName, isHidden, leadsOut } from '../names.ts';
import { problem } from '../problem.ts';
import type { ByteReader } from './byte-reader.ts';
import type { Entry } from './entry.ts';

const BLOCK = 512;
const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;
/** Headers that say something of the next one are no longer than this. */
const LONGEST_EXTRA = MEBIBYTE;

type Header = { readonly name: string; readonly size: number; readonly type: string; readonly link: string };

/** Whether bytes are the beginning of a TAR. */
export const isTar = (head: Uint8Array): boolean => head.length >= BLOCK && hasSum(Buffer.from(head.subarray(0, BLOCK)));

/** The entries of a TAR. */
export async function* tarEntries(reader: ByteReader, limits: Limits): AsyncGenerator<Entry> {
  let extra: { readonly path?: string; readonly size?: number } = {};
  for (let count = 0; ; count++) {
    const block = await reader.take(BLOCK);
    if (block.length === 0 || (block.length === BLOCK && block.every((byte) => byte === 0))) break;
    if (block.length < BLOCK || !hasSum(block))
      return yield { problem: reader.fault() ?? problem('E315', 'no header where one must stand') };
    if (count >= limits.entries) return yield { problem: problem('E313', limits.entries) };
    const header = headerOf(block);
    if ('xgLK'.includes(header.type)) {
      if (header.size > LONGEST_EXTRA) return yield { problem: problem('E315', 'a name is too long') };
      const content = (await reader.take(padded(header.size))).subarray(0, header.size);
      if (header.type === 'L') extra = { ...extra, path: nameOf(content) };
      if (header.type === 'x') extra = { ...extra, ...paxOf(content) };
      continue;
    }
    const { path: name = header.name, size = header.size } = extra;
    extra = {};
    const entry = await entryOf(reader, { ...header, name, size }, limits);
    if (entry !== undefined) yield entry;
    if (reader.fault() !== undefined) break;
  }
  const fault = reader.fault();
  if (fault !== undefined) yield { problem: fault };
}

async function entryOf(reader: ByteReader, { name, size, type, link }: Header, limits: Limits): Promise<Entry | undefined> {
  const wanted = isArticleName(name) && !isHidden(name);
  const isFile = '0\0 7'.includes(type);
  const most = isArchiveName(name) ? limits.nested : limits.file;
  const why = leadsOut(name)
    ? problem('E308')
    : '12'.includes(type)
      ? problem('E309', link)
      : size > most
        ? problem('E305', most / MEBIBYTE)
        : undefined;
  if (!wanted || why !== undefined || !isFile) {
    await reader.skip(isFile ? padded(size) : 0);
    return wanted && why !== undefined ? { name, problem: why } : undefined;
  }
  const bytes = await reader.take(size);
  await reader.skip(padded(size) - size);
  if (bytes.length < size) return { name, problem: problem('E311', size, bytes.length) };
  return { name, bytes };
}

function headerOf(block: Buffer): Header {
  const isUstar = block.toString('latin1', 257, 262) === 'ustar';
  const prefix = isUstar && block[262] === 0 ? nameOf(block.subarray(345, 500)) : '';
  const name = nameOf(block.subarray(0, 100));
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: numberOf(block.subarray(124, 136)),
    type: String.fromCharCode(block[156] ?? 0),
    link: nameOf(block.subarray(157, 257)),
  };
}

function nameOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decoded(end < 0 ? bytes : bytes.subarray(0, end)).content;
}

// Octal digits, or, of large files, the number itself.
const numberOf = (bytes: Buffer): number => (((bytes[0] ?? 0) & 0x80) !== 0 ? Number(bytes.readBigUInt64BE(4)) : octal(bytes));

const octal = (bytes: Buffer): number => Number.parseInt(bytes.toString('latin1').replaceAll('\0', ' ').trim() || '0', 8) || 0;

function hasSum(block: Buffer): boolean {
  let sum = 0;
  for (const [i, byte] of block.entries()) sum += i >= 148 && i < 156 ? 0x20 : byte;
  return sum > 8 * 0x20 && sum === octal(block.subarray(148, 156));
}

/** What a header of the POSIX kind says of the next entry: lines of « length key=value ». */
function paxOf(content: Buffer): { readonly path?: string; readonly size?: number } {
  let found: { readonly path?: string; readonly size?: number } = {};
  for (let at = 0; at < content.length; ) {
    const blank = content.indexOf(0x20, at);
    const length = Number.parseInt(content.toString('latin1', at, blank), 10);
    if (blank < 0 || !(length > 0)) break;
    const line = content.toString('utf8', blank + 1, at + length - 1);
    const [key, value] = [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)];
    if (key === 'path') found = { ...found, path: value };
    if (key === 'size') found = { ...found, size: Number.parseInt(value, 10) || 0 };
    at += length;
  }
  return found;
}
