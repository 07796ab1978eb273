// RSS and Atom: each item that tells its whole text is an article.

import type { Beginning } from '../../../model/document.ts';
import { placesOf } from '../../../text/places.ts';
import type { Told } from './article-page.ts';
import { dayOf } from './day.ts';
import { type Token, tokensOf, unescaped } from './markup.ts';

/** An item of a feed, and where it begins. */
export type Item = { readonly told: Told; readonly begins: Beginning };

const FEEDS = new Set(['rss', 'feed', 'rdf:rdf']);
const ITEMS = new Set(['item', 'entry']);
const FIELDS = new Set([
  'title', 'link', 'pubdate', 'published', 'updated', 'dc:date', 'dc:creator', 'author', 'dc:language', 'language',
  'content:encoded', 'content', 'description', 'summary',
]); // biome-ignore format: a list
/** Less than this is a teaser. */
const LEAST = 160;

/** Whether a text is a feed. */
export function isFeed(content: string): boolean {
  for (const { kind, name } of tokensOf(content.slice(0, 65_536), 'xml')) if (kind === 'open') return FEEDS.has(name);
  return false;
}

/** The items of a feed that tell a whole text. */
export function feedItems(content: string): readonly Item[] {
  const place = placesOf(content);
  const channel = new Map<string, string>();
  const items: Item[] = [];
  let item: Map<string, string> | undefined;
  let start = 0;
  for (const { name, value, at, isItem } of fieldsOf(content)) {
    if (isItem === 'begins') [item, start] = [new Map(), at];
    else if (isItem === 'ends' && item !== undefined) {
      const told = toldBy(item, channel);
      if (told !== undefined) items.push({ told, begins: { ...place(start), inside: false } });
      item = undefined;
    } else if (value !== '' && !(item ?? channel).has(name)) (item ?? channel).set(name, value);
  }
  return items;
}

type Field = { readonly name: string; readonly value: string; readonly at: number; readonly isItem?: 'begins' | 'ends' };

/** The fields of a feed and of its items; what stands inside a field is its value. */
function* fieldsOf(content: string): Generator<Field> {
  let open: Token | undefined;
  let depth = 0;
  let value: string[] = [];
  for (const token of tokensOf(content, 'xml')) {
    if (open !== undefined) {
      if (token.kind === 'open' && token.name === open.name) depth++;
      else if (token.kind === 'close' && token.name === open.name && depth-- === 0) {
        yield { name: open.name, value: whole(open, value, content.slice(open.end, token.start)), at: open.start };
        open = undefined;
      } else if (token.kind === 'text') value.push(unescaped(token.value));
      else if (token.kind === 'verbatim') value.push(token.value);
    } else if (ITEMS.has(token.name))
      yield { name: token.name, value: '', at: token.start, isItem: token.kind === 'open' ? 'begins' : 'ends' };
    else if (token.kind === 'open' && FIELDS.has(token.name)) [open, depth, value] = [token, 0, []];
  }
}

function whole(open: Token, value: readonly string[], raw: string): string {
  const [, href] = /\bhref\s*=\s*["']([^"']{1,2000})/i.exec(open.value) ?? [];
  if (open.name === 'link' && href !== undefined) return /\brel\s*=\s*["'](?!alternate)/i.test(open.value) ? '' : unescaped(href);
  if (/\btype\s*=\s*["']xhtml/i.test(open.value)) return raw;
  return value.join('').trim();
}

function toldBy(item: ReadonlyMap<string, string>, channel: ReadonlyMap<string, string>): Told | undefined {
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => item.get(name)).find((value) => value !== undefined && value !== '');
  const html = ['content:encoded', 'content', 'description', 'summary'].map((name) => item.get(name) ?? '').find(isWhole);
  if (html === undefined) return undefined;
  const fields = {
    title: first('title'),
    published: dayOf(first('pubdate', 'published', 'dc:date', 'updated')),
    url: first('link'),
    language: first('dc:language', 'language') ?? channel.get('language'),
    author: first('dc:creator', 'author'),
    publisher: channel.get('title'),
    html,
  };
  return defined(fields);
}

const isWhole = (html: string): boolean => html.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ').length >= LEAST;

/** Fields that have a value. */
export function defined(fields: { readonly [K in keyof Told]: Told[K] | undefined }): Told {
  const { title, published, url, language, author, publisher, html, text } = fields;
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(html !== undefined && { html }),
    ...(text !== undefined && { text }),
  };
}
