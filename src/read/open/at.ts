// A file on disk becomes the documents in it, one after the other, however archives stand in one another.
import { open } from 'node:fs/promises';
import type { RawDocument } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import { documentsIn } from './collection/index.ts';
import { type ByteReader, byteReader } from './container/byte-reader.ts';
import type { Entry } from './container/entry.ts';
import { gunzipped, isGzip, whyNot } from './container/gzip.ts';
import { isTar, tarEntries } from './container/tar.ts';
import { isWarc, warcEntries } from './container/warc.ts';
import { zipEntries } from './container/zip.ts';
import { isZip } from './container/zip-directory.ts';
import { type FileHints, unreadable } from './document.ts';
import { bytesInput, fileInput, type Input } from './input.ts';
import { LIMITS, type Limits, MEBIBYTE } from './limits.ts';
import { problem } from './problem.ts';

/** Where a file stands: how it is called, and in how many archives. */
type Standing = { readonly hints: FileHints; readonly path: string; readonly depth: number };

/** What all entries of a file have unfolded to so far. */
type Unfolded = { bytes: number };

const HEAD = 1024;

/** The documents in the file at a path, known as `name`. What cannot be read is an empty document with a problem. Throws as `open` does. */
export async function* documentsAt(path: string, name = path, limits: Limits = LIMITS): AsyncGenerator<RawDocument> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    yield* documentsOf(fileInput(file, size), { path: name, hints: {}, depth: 0 }, limits, { bytes: 0 });
  } finally {
    await file.close();
  }
}

async function* documentsOf(input: Input, at: Standing, limits: Limits, unfolded: Unfolded): AsyncGenerator<RawDocument> {
  const head = await input.read(0, HEAD);
  if (isZip(head)) yield* unfold(zipEntries(input, limits), at, '!/', limits, unfolded);
  else if (isGzip(head)) yield* inGzip(input, at, limits, unfolded);
  else if (isTar(head)) yield* unfold(tarEntries(plain(input.stream(), limits), limits), at, '!/', limits, unfolded);
  else if (isWarc(head)) yield* unfold(warcEntries(plain(input.stream(), limits), limits), at, '#', limits, unfolded);
  else if (input.size > limits.file) yield failed(at, problem('E305', limits.file / MEBIBYTE));
  else yield* documentsIn(await input.read(0, input.size), { ...at.hints, path: at.path });
}

const plain = (stream: AsyncIterable<Uint8Array>, limits: Limits): ByteReader => byteReader(stream, whyNot(limits));

async function* inGzip(input: Input, at: Standing, limits: Limits, unfolded: Unfolded): AsyncGenerator<RawDocument> {
  const reader = plain(gunzipped(input.stream(), limits), limits);
  const head = await reader.peek(HEAD);
  if (isTar(head)) return yield* unfold(tarEntries(reader, limits), at, '!/', limits, unfolded);
  if (isWarc(head)) return yield* unfold(warcEntries(reader, limits), at, '#', limits, unfolded);
  const bytes = await reader.take(limits.file + 1);
  const why = reader.fault() ?? (bytes.length > limits.file ? problem('E305', limits.file / MEBIBYTE) : undefined);
  if (why !== undefined) return yield failed(at, why);
  yield* inside({ bytes }, { ...at, hints: { ...at.hints, name: at.path.replace(/\.gz$/i, '') } }, at.path, limits, unfolded);
}

async function* unfold(
  entries: AsyncIterable<Entry>,
  at: Standing,
  by: '!/' | '#',
  limits: Limits,
  unfolded: Unfolded,
): AsyncGenerator<RawDocument> {
  for await (const entry of entries) {
    const path = entry.name === undefined ? at.path : `${at.path}${by}${entry.name.replaceAll('\\', '/')}`;
    yield* inside(entry, at, path, limits, unfolded);
    if (unfolded.bytes > limits.whole) return yield failed(at, problem('E312', `${limits.whole / MEBIBYTE} MiB`));
  }
}

async function* inside(entry: Entry, at: Standing, path: string, limits: Limits, unfolded: Unfolded): AsyncGenerator<RawDocument> {
  const { bytes = new Uint8Array(), url, charset } = entry;
  const known = { ...at.hints.known, ...(url !== undefined && { url }) };
  const { name } = at.hints;
  const hints = { known, ...(charset !== undefined && { charset }), ...(path === at.path && name !== undefined && { name }) };
  const standing = { path, depth: at.depth + 1, hints };
  unfolded.bytes += bytes.length;
  if (entry.problem !== undefined) yield failed(standing, entry.problem);
  else if (at.depth >= limits.depth) yield failed(standing, problem('E314', limits.depth));
  else yield* documentsOf(bytesInput(bytes), standing, limits, unfolded);
}

const failed = ({ path, hints }: Standing, why: Problem): RawDocument => unreadable(path, why, { ...hints, path });
