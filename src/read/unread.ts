import { createHash } from 'node:crypto';
import type { Problem } from '../model/problem.ts';
import { READING_FORMAT, type Reading } from '../model/reading.ts';
import type { Source } from '../model/source.ts';

/** What is known of a document that could not be read. */
export type Unread = { readonly by: string; readonly id?: string; readonly path?: string; readonly bytes?: Uint8Array | string };

/** The reading of a document that could not be read: empty, with the reason in `problems`. */
export function unread({ by, id, path, bytes = '' }: Unread, problem: Problem): Reading {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source: Source = { ...(path !== undefined && { path }), sha256, mediaType: 'application/octet-stream' };
  const nothing = { blocks: [], dates: [], figures: [], people: [], statements: [], names: [], events: [], artefacts: [] };
  return { format: READING_FORMAT, by, id: id ?? sha256, source, language: 'und', text: '', ...nothing, problems: [problem] };
}
