// JSON-LD: which of its objects describe the article.
import { isObject, type Json, type PageHead } from './head.ts';

/** An object of JSON-LD. */
export type Linked = { readonly [key: string]: Json };

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|PressRelease|Review|WebPage)$/u;
const DATED = /(?:Recipe|VideoObject|AudioObject|Episode|CreativeWork|DigitalDocument|HowTo|Dataset|MediaObject|QAPage|ImageGallery)$/u;
/** What stands under these is another page, or part of one. */
const OTHERS = new Set([
  'itemListElement',
  'hasPart',
  'mentions',
  'isRelatedTo',
  'relatedLink',
  'comment',
  'review',
  'reviews',
  'citation',
  'isBasedOn',
  'author',
  'publisher',
  'video',
  'image',
  'suggestedAnswer',
]);

const plain = (text: Json | undefined): string =>
  typeof text === 'string'
    ? text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';

const isTyped = (object: Linked, pattern: RegExp): boolean =>
  [object['@type']].flat().some((t) => typeof t === 'string' && pattern.test(t));

/** The objects that belong to other pages: all that stand under what lists them. */
function others(linked: readonly Linked[]): ReadonlySet<Json> {
  const found = new Set<Json>();
  const queue: Json[] = [];
  const add = (value: Json): void => {
    if (typeof value !== 'object' || value === null || found.has(value)) return;
    found.add(value);
    queue.push(value);
  };
  for (const object of linked) for (const [key, value] of Object.entries(object)) if (OTHERS.has(key)) add(value);
  for (let at = 0; at < queue.length; at++) {
    const next = queue[at] ?? null;
    if (Array.isArray(next)) next.forEach(add);
    else if (isObject(next)) for (const value of Object.values(next)) add(value);
  }
  return found;
}

/** The JSON-LD objects that describe the article, the most telling first: those that bear the title or address of the page, then articles, then the page. */
export function articlesOf(head: PageHead): readonly Linked[] {
  const known = FOUND.get(head);
  if (known !== undefined) return known;
  const apart = othersOf(head);
  const found = ranked(
    head,
    head.linked.filter((o) => isTyped(o, ARTICLE)).filter((o) => !apart.has(o) || isThis(o, head)),
  );
  FOUND.set(head, found);
  return found;
}

// asked for title, dates, authors, publisher, language and address of the same page
const FOUND = new WeakMap<PageHead, readonly Linked[]>();
const OTHERS_OF = new WeakMap<PageHead, ReadonlySet<Json>>();

function othersOf(head: PageHead): ReadonlySet<Json> {
  const known = OTHERS_OF.get(head) ?? others(head.linked);
  OTHERS_OF.set(head, known);
  return known;
}

/** Objects of JSON-LD that are no article and yet have a day: recipes, videos, broadcasts. */
export function datedOf(head: PageHead): readonly Linked[] {
  const apart = othersOf(head);
  return head.linked.filter((o) => isTyped(o, DATED) && !apart.has(o));
}

function ranked(head: PageHead, list: readonly Linked[]): readonly Linked[] {
  const rank = (o: Linked): number => (isThis(o, head) ? 0 : 1) + (/WebPage$/u.test(String(o['@type'])) ? 2 : 0);
  return [...list].sort((a, b) => rank(a) - rank(b));
}

/** Whether an object says that it is this page: by its headline or its address. */
function isThis(object: Linked, { title, meta, canonical }: PageHead): boolean {
  const headline = plain(object['headline'] ?? object['name']);
  const named = [plain(title), plain(meta.get('og:title'))];
  if (headline.length >= 8 && named.some((t) => t !== '' && (t.startsWith(headline) || (t.length >= 8 && headline.startsWith(t)))))
    return true;
  const page = object['mainEntityOfPage'];
  const addresses = [object['url'], object['@id'], isObject(page) ? page['@id'] : page];
  const own = [canonical, meta.get('og:url')].filter((u) => u !== undefined);
  return addresses.some((a) => typeof a === 'string' && own.includes(a));
}

/** An object, or the one it points to by its id. */
export function resolved(object: Linked, { linked }: PageHead): Linked {
  const id = object['@id'];
  if (object['name'] !== undefined || typeof id !== 'string') return object;
  return linked.find((o) => o['@id'] === id && o['name'] !== undefined) ?? object;
}

/** The names of the site and of the organisation behind it, outside of articles. */
export function sitesOf(head: PageHead): readonly string[] {
  const { linked } = head;
  const apart = othersOf(head);
  return ['WebSite', 'NewsMediaOrganization', 'Organization'].flatMap((type) =>
    linked.flatMap((o) => (!apart.has(o) && [o['@type']].flat().includes(type) && typeof o['name'] === 'string' ? [o['name'].trim()] : [])),
  );
}

/** The page that an article says it was taken from. */
export function basisOf(head: PageHead): string | undefined {
  const addresses = articlesOf(head)
    .flatMap((o) => [o['isBasedOn'], o['isBasedOnUrl']])
    .map((v) => (isObject(v) ? (v['url'] ?? v['@id']) : v));
  return addresses.find((a): a is string => typeof a === 'string' && /^https?:/u.test(a));
}
