import type { RawDocument } from '../../model/document.ts';
import { mhtmlPage } from './collection/mhtml.ts';
import { type FileHints, opened, whole } from './document.ts';

/** The document in a file of one. What cannot be read is an empty document with a problem. */
export function openFile(bytes: Uint8Array, hints: FileHints): RawDocument {
  const page = mhtmlPage(bytes, hints);
  if (page !== undefined) return whole(page.bytes, opened(page.bytes, page.hints), page.hints);
  return whole(bytes, opened(bytes, hints), hints);
}
