// The documents in one file that is no archive: a page, or data that tells many.
import type { Beginning, RawDocument } from '../../../model/document.ts';
import { placesOf } from '../../../text/places.ts';
import { digestOf, documentOf, type FileHints, type Opened, opened, unreadable, whole } from '../document.ts';
import { openRecord } from '../open-record.ts';
import { problem } from '../problem.ts';
import { articlePage, type Told, titleElement } from './article-page.ts';
import { articlesIn } from './articles.ts';
import { feedItems, isFeed } from './feed.ts';
import { type Value, valuesIn } from './json.ts';
import { mhtmlPage } from './mhtml.ts';

/** The documents in a file, in its order. */
export function* documentsIn(bytes: Uint8Array, hints: FileHints): Generator<RawDocument> {
  const page = mhtmlPage(bytes, hints);
  if (page !== undefined) return yield whole(page.bytes, opened(page.bytes, page.hints), page.hints);
  const found = opened(bytes, hints);
  if ('code' in found) return yield unreadable(bytes, found, hints);
  const several = severalIn(bytes, found, hints);
  if (several === undefined) return yield whole(bytes, found, hints);
  if ('code' in several) return yield unreadable(bytes, several, hints);
  yield* several;
}

type Text = Exclude<Opened, { readonly code: string }>;

/** Documents of which a file is made; `undefined` for a file that is one document as it stands. */
function severalIn(bytes: Uint8Array, { text, media }: Text, hints: FileHints) {
  const { content } = text;
  const name = hints.name ?? hints.path ?? '';
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return numbered(bytes, hints, [...linesOfJson(content)], 'no line tells one');
  if (/\.json$/i.test(name) || (!/\.[a-z]{1,5}$/i.test(name) && /^\s*[[{]/.test(content))) {
    const value = parsed(content);
    const values = value === undefined ? [] : [...valuesIn(value)].map((one) => ({ one, begins: TOP }));
    return numbered(bytes, hints, values, value === undefined ? 'it is not JSON' : 'nothing in it has the text of one');
  }
  if (isFeed(content)) {
    const items = feedItems(content).map(({ told, begins }) => ({ one: { told }, begins }));
    return numbered(bytes, hints, items, 'the feed tells no whole texts');
  }
  if (/\.(?:xml|rss|atom)$/i.test(name) && media.kind !== 'html') return problem('E316', 'it is no feed');
  return media.kind === 'html' ? stretches(bytes, { text, media }, hints) : undefined;
}

const TOP: Beginning = { line: 1, column: 1, inside: false };

type Numbered = { readonly one: Value | string; readonly begins: Beginning };

function numbered(bytes: Uint8Array, hints: FileHints, list: readonly Numbered[], none: string) {
  if (list.length === 0) return problem('E316', none);
  const sha256 = digestOf(bytes);
  return list.map(({ one, begins }, i) => {
    const all = { ...(list.length === 1 ? { ...hints, sha256 } : placed(sha256, hints, i + 1)), begins };
    if (typeof one === 'string') return unreadable('', problem('E306', begins.line, one), all);
    if ('record' in one) return openRecord(one.record, all);
    return told(one.told, all);
  });
}

/** A document by its number in a file. */
const placed = (sha256: string, hints: FileHints, number: number): FileHints => ({
  ...hints,
  sha256,
  id: `${sha256}#${number}`,
  ...(hints.path !== undefined && { path: `${hints.path}#${number}` }),
});

function told(article: Told, hints: FileHints): RawDocument {
  const page = articlePage(article);
  const { url, published, language = '' } = article;
  const [code] = /^[a-z]{2,3}(?=[-_]|$)/i.exec(language) ?? [];
  const known = {
    ...hints.known,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(code !== undefined && { language: code.toLowerCase() }),
  };
  return documentOf(page, page, { ...hints, known }, { kind: 'html', mediaType: 'text/html' }, []);
}

function* linesOfJson(content: string): Generator<Numbered> {
  let line = 0;
  for (const text of content.split('\n')) {
    line++;
    if (text.trim() === '') continue;
    const begins = { line, column: 1, inside: false };
    const value = parsed(text);
    const found = value === undefined ? [] : [...valuesIn(value)];
    if (found.length === 0) yield { one: value === undefined ? 'not JSON' : 'it tells no text', begins };
    for (const one of found) yield { one, begins };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // whoever asks says so
  }
}

function stretches(bytes: Uint8Array, { text, media }: Text, hints: FileHints): readonly RawDocument[] | undefined {
  const articles = articlesIn(text.content);
  if (articles.length === 0) return undefined;
  const place = placesOf(text.content);
  const sha256 = digestOf(bytes);
  return articles.map(({ start, end, title }, i) => {
    const { line, column } = place(start);
    const named = title === undefined ? '' : titleElement(title);
    const begins = { line, column: column - named.length, inside: true };
    return documentOf(bytes, named + text.content.slice(start, end), { ...placed(sha256, hints, i + 1), begins }, media, [], text);
  });
}
