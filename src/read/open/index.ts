import { createHash } from 'node:crypto';
import type { RawDocument } from '../../model/document.ts';
import { type ErrorCode, errorText } from '../../model/errors.ts';
import type { Problem } from '../../model/problem.ts';
import type { Source } from '../../model/source.ts';
import { type Decoded, decoded } from './encoding/decoded.ts';
import { isBinary, isOtherFormat, mediaOf } from './media.ts';

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

const MEBIBYTE = 1024 * 1024;
/** The largest file that is opened, in MiB: a page saved with its pictures stays below. */
export const LARGEST_FILE = 32;

/** The longest plain text that is read, in MiB of characters: 350,000 words are no article. */
const LONGEST_TEXT = 2;

const isTooLong = (kind: 'html' | 'text', content: string): boolean => kind === 'text' && content.length > LONGEST_TEXT * MEBIBYTE;

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const problem = (code: ErrorCode, ...parts: readonly (string | number)[]): Problem => ({ code, detail: errorText(code, ...parts) });

/** The document in a file. What cannot be read is an empty document with a problem. */
export function openFile(bytes: Uint8Array, hints: FileHints): RawDocument {
  const why = unreadable(bytes);
  if (why !== undefined) return documentOf(bytes, '', hints, BINARY, [why]);
  const text = decoded(bytes);
  const { content, encoding, lost } = text;
  if (!encoding.startsWith('utf-16') && isBinary(bytes)) return documentOf(bytes, '', hints, BINARY, [problem('E302')]);
  const media = mediaOf(hints.path ?? hints.name ?? '', content);
  if (isTooLong(media.kind, content)) return documentOf(bytes, '', hints, media, [problem('E305', LONGEST_TEXT)], text);
  const problems = [...(content.trim() === '' ? [problem('E301')] : []), ...(lost > 0 ? [problem('E303', lost, encoding)] : [])];
  return documentOf(bytes, content, hints, media, problems, text);
}

const BINARY = { mediaType: 'application/octet-stream', kind: 'text' } as const;

function unreadable(bytes: Uint8Array): Problem | undefined {
  if (bytes.length === 0) return problem('E301');
  if (bytes.length > LARGEST_FILE * MEBIBYTE) return problem('E305', LARGEST_FILE);
  return isOtherFormat(bytes) ? problem('E302') : undefined;
}

/** What is said of an encoding; of UTF-8 in good order there is no more to say. */
function encodingOf({ encoding, sure, lost, misread }: Decoded): Partial<Source> {
  return {
    encoding,
    ...(encoding !== 'utf-8' && { encodingCertainty: sure }),
    ...(lost > 0 && { lostCharacters: lost }),
    ...(misread !== undefined && { misread }),
  };
}

function documentOf(
  bytes: Uint8Array | string,
  content: string,
  { path, id, as = 'page', known = {} }: FileHints,
  { kind, mediaType }: { readonly kind: 'html' | 'text'; readonly mediaType: string },
  problems: readonly Problem[],
  text?: Decoded,
): RawDocument {
  const hash = sha256(bytes);
  const source = {
    ...(path !== undefined && { path }),
    ...(known.url !== undefined && { url: known.url }),
    sha256: hash,
    mediaType,
    ...(text !== undefined && encodingOf(text)),
  };
  return { id: id ?? hash, source, as, raw: { kind, content }, known, problems };
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
  const kind = record.html === undefined ? 'text' : 'html';
  const media = { kind, mediaType: kind === 'html' ? 'text/html' : 'text/plain' } as const;
  if (isTooLong(kind, content)) return documentOf(content, '', hints, media, [problem('E305', LONGEST_TEXT)]);
  return documentOf(content, content, hints, media, content.trim() === '' ? [problem('E301')] : []);
}
