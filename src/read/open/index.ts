import { createHash } from 'node:crypto';
import type { RawDocument } from '../../model/document.ts';

/** One line of JSON Lines input: exactly one of `text`, `html`, `bytes` (base64). */
export type InputRecord = {
  readonly id?: string;
  readonly text?: string;
  readonly html?: string;
  readonly bytes?: string;
  readonly name?: string;
  readonly as?: 'page' | 'text';
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
};

/** What is known of a file besides its bytes. */
export type FileHints = {
  readonly path?: string;
  readonly name?: string;
  readonly id?: string;
  readonly as?: 'page' | 'text';
  readonly known?: RawDocument['known'];
};

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The document in a file. */
export function openFile(bytes: Uint8Array, hints: FileHints): RawDocument {
  const hash = sha256(bytes);
  const content = new TextDecoder().decode(bytes);
  const html = /\.x?html?$/i.test(hints.path ?? hints.name ?? '');
  return {
    id: hints.id ?? hash,
    source: {
      ...(hints.path !== undefined && { path: hints.path }),
      sha256: hash,
      mediaType: html ? 'text/html' : 'text/plain',
      encoding: 'utf-8',
    },
    as: hints.as ?? 'page',
    raw: { kind: html ? 'html' : 'text', content },
    known: hints.known ?? {},
    problems: [],
  };
}

/** The document in a record. */
export function openRecord(record: InputRecord): RawDocument {
  const known = {
    ...(record.url !== undefined && { url: record.url }),
    ...(record.published !== undefined && { published: record.published }),
    ...(record.language !== undefined && { language: record.language }),
  };
  const hints = {
    known,
    ...(record.id !== undefined && { id: record.id }),
    ...(record.as !== undefined && { as: record.as }),
    ...(record.name !== undefined && { name: record.name }),
  };
  if (record.bytes !== undefined) return openFile(Buffer.from(record.bytes, 'base64'), hints);
  const content = record.html ?? record.text ?? '';
  const opened = openFile(Buffer.from(content), { ...hints, name: record.html === undefined ? 'record.txt' : 'record.html' });
  return { ...opened, raw: { ...opened.raw, content } };
}
