// ZIP: what the directory lists is taken only when its bytes bear it out.
import { crc32, inflateRawSync } from 'node:zlib';
import type { Problem } from '../../../model/problem.ts';
import type { Input } from '../input.ts';
import { type Limits, MEBIBYTE } from '../limits.ts';
import { isArchiveName, isArticleName, isHidden, leadsOut } from '../names.ts';
import { problem } from '../problem.ts';
import type { Entry } from './entry.ts';
import { type Listed, zipDirectory } from './zip-directory.ts';

const LOCAL = 0x04034b50;

/** The entries of a ZIP, in the order of its directory. */
export async function* zipEntries(input: Input, limits: Limits): AsyncGenerator<Entry> {
  const listed = await zipDirectory(input);
  if (listed === undefined) return yield { problem: problem('E315', 'its directory is not whole') };
  const overlapping = overlaps(listed);
  for (const [count, entry] of listed.entries()) {
    if (count >= limits.entries) return yield { problem: problem('E313', limits.entries) };
    const { name } = entry;
    if (!isArticleName(name) || isHidden(name)) continue;
    const why =
      refused(entry, limits) ?? (overlapping.has(entry) ? problem('E312', 'the sum of its parts: entries share bytes') : undefined);
    yield why === undefined ? await unpacked(input, entry) : { name, problem: why };
  }
}

function refused({ name, encrypted, link, method, packed, size }: Listed, limits: Limits): Problem | undefined {
  const most = isArchiveName(name) ? limits.nested : limits.file;
  if (leadsOut(name)) return problem('E308');
  if (link) return problem('E309', 'another file');
  if (encrypted) return problem('E310');
  if (method !== 0 && method !== 8) return problem('E317', method);
  if (size > MEBIBYTE && size > packed * limits.ratio) return problem('E312', `${limits.ratio} times its size`);
  return size > most || packed > most ? problem('E305', most / MEBIBYTE) : undefined;
}

/** Entries whose bytes are also those of another: a small file unfolds to a very large one that way. */
function overlaps(entries: readonly Listed[]): ReadonlySet<Listed> {
  const found = new Set<Listed>();
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) found.add(entry);
    end = Math.max(end, entry.offset + 30 + entry.packed);
  }
  return found;
}

async function unpacked(input: Input, { name, method, crc, packed, size, offset }: Listed): Promise<Entry> {
  const header = Buffer.from(await input.read(offset, 30));
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL)
    return { name, problem: problem('E315', 'the entry is not where it should be') };
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const kept = await input.read(start, packed);
  const bytes = method === 0 ? kept : inflated(kept, size);
  if ('code' in bytes) return { name, problem: bytes };
  if (bytes.length !== size) return { name, problem: problem('E311', size, bytes.length) };
  return crc32(bytes) === crc ? { name, bytes } : { name, problem: problem('E315', 'its bytes are not those that were packed') };
}

/** Bytes unpacked, or why they cannot be; no more than they should be are unpacked. */
function inflated(bytes: Uint8Array, size: number): Uint8Array | Problem {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    return error instanceof RangeError
      ? problem('E311', size, 'more')
      : problem('E315', error instanceof Error ? error.message : String(error));
  }
}
