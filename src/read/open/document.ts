import { createHash } from 'node:crypto';
import type { Beginning, RawDocument } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { Source } from '../../model/source.ts';
import { type Decoded, decoded } from './encoding/decoded.ts';
import { LIMITS, MEBIBYTE } from './limits.ts';
import { isBinary, isOtherFormat, type Media, mediaOf } from './media.ts';
import { problem } from './problem.ts';
import { savedFrom } from './saved-from.ts';

/** What is known of a file besides its bytes. */
export type FileHints = {
  readonly path?: string;
  readonly name?: string;
  readonly id?: string;
  readonly as?: 'page' | 'text';
  readonly known?: RawDocument['known'];
  /** The encoding that a header gave. */
  readonly charset?: string;
  readonly begins?: Beginning;
  /** The digest of the file, of a document that is a part of one. */
  readonly sha256?: string;
};

/** The longest plain text that is read, in MiB of characters: 350,000 words are no article. */
const LONGEST_TEXT = 2;

const BINARY: Media = { mediaType: 'application/octet-stream', kind: 'text' };

/** Text of a file, or why it has none. */
export type Opened = { readonly text: Decoded; readonly media: Media } | Problem;

/** Decodes a file. */
export function opened(bytes: Uint8Array, { path, name = path, charset }: FileHints): Opened {
  if (bytes.length === 0) return problem('E301');
  if (bytes.length > LIMITS.file) return problem('E305', LIMITS.file / MEBIBYTE);
  if (isOtherFormat(bytes)) return problem('E302');
  const text = decoded(bytes, charset);
  if (!text.encoding.startsWith('utf-16') && isBinary(bytes)) return problem('E302');
  return { text, media: mediaOf(name ?? '', text.content) };
}

/** The document that a decoded file is. */
export function whole(bytes: Uint8Array, found: Opened, hints: FileHints): RawDocument {
  if ('code' in found) return unreadable(bytes, found, hints);
  const { text, media } = found;
  const { content, encoding, lost } = text;
  const tooLong = tooLongFor(media.kind, content);
  if (tooLong !== undefined) return documentOf(bytes, '', hints, media, [tooLong], text);
  const problems = [...(content.trim() === '' ? [problem('E301')] : []), ...(lost > 0 ? [problem('E303', lost, encoding)] : [])];
  return documentOf(bytes, content, hints, media, problems, text);
}

/** An empty document in place of one that cannot be read. */
export const unreadable = (bytes: Uint8Array | string, why: Problem, hints: FileHints): RawDocument =>
  documentOf(bytes, '', hints, BINARY, [why]);

/** Why a text is not read, if it is too long. */
export const tooLongFor = (kind: Media['kind'], content: string): Problem | undefined =>
  kind === 'text' && content.length > LONGEST_TEXT * MEBIBYTE ? problem('E305', LONGEST_TEXT) : undefined;

/** The SHA-256 of bytes, in hex. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** A document of content that was decoded from these bytes. */
export function documentOf(
  bytes: Uint8Array | string,
  content: string,
  { path, id, as = 'page', known = {}, begins, sha256 = digestOf(bytes) }: FileHints,
  { kind, mediaType }: Media,
  problems: readonly Problem[],
  text?: Decoded,
): RawDocument {
  const url = known.url ?? (kind === 'html' ? savedFrom(content) : undefined);
  const source = {
    ...(path !== undefined && { path }),
    ...(url !== undefined && { url }),
    sha256,
    mediaType,
    ...(text !== undefined && encodingOf(text)),
  };
  const all = { ...known, ...(url !== undefined && { url }) };
  return { id: id ?? sha256, source, as, raw: { kind, content }, known: all, ...(begins !== undefined && { begins }), problems };
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
