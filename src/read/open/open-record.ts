import type { RawDocument } from '../../model/document.ts';
import { documentOf, type FileHints, tooLongFor } from './document.ts';
import { openFile } from './open-file.ts';
import { problem } from './problem.ts';
import type { InputRecord } from './record.ts';

/** The document in a record; `more` is what is known of where the record stands. */
export function openRecord(record: InputRecord, more: FileHints = {}): RawDocument {
  const known = {
    ...(record.url !== undefined && { url: record.url }),
    ...(record.published !== undefined && { published: record.published }),
    ...(record.language !== undefined && { language: record.language }),
  };
  const hints = {
    ...more,
    known,
    ...(record.id !== undefined && { id: record.id }),
    ...(record.as !== undefined && { as: record.as }),
    ...(record.name !== undefined && { name: record.name }),
  };
  if (record.bytes !== undefined) return openFile(Buffer.from(record.bytes, 'base64'), hints);
  const content = record.html ?? record.text ?? '';
  const kind = record.html === undefined ? 'text' : 'html';
  const media = { kind, mediaType: kind === 'html' ? 'text/html' : 'text/plain' } as const;
  const tooLong = tooLongFor(kind, content);
  if (tooLong !== undefined) return documentOf(content, '', hints, media, [tooLong]);
  return documentOf(content, content, hints, media, content.trim() === '' ? [problem('E301')] : []);
}
