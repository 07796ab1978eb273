// What a page says of itself outside its visible text: meta elements, JSON-LD, the head.
import { numberOf } from '../tree/tags.ts';
import { attribute, innerText, type Tree } from '../tree/tree.ts';

/** A JSON value, as JSON-LD holds it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The head of a page, read. */
export type PageHead = {
  /** Contents of meta elements by lower-case name, property or itemprop; the first of each name wins. */
  readonly meta: ReadonlyMap<string, string>;
  /** Contents of all meta elements that name an author. */
  readonly authors: readonly string[];
  /** The objects of JSON-LD, outermost first. */
  readonly linked: readonly { readonly [key: string]: Json }[];
  readonly title: string;
  readonly language: string | undefined;
  readonly canonical: string | undefined;
  /** The address that relative ones are read from. */
  readonly base: string | undefined;
};

const AUTHOR =
  /^(?:(?:og:|article:|og:article:|dc[.:]|dcterms[.:]|parsely-|sailthru\.|citation_|cxenseparse:|bt:|rnews:)?(?:authors?|creator)|byl|byline)$/u;

const OBJECTS = 400;

const [HTML, META, BASE, LINK, TITLE, SVG, SCRIPT] = ['html', 'meta', 'base', 'link', 'title', 'svg', 'script'].map(numberOf);

/** Reads the head of a page. */
export function pageHead(tree: Tree): PageHead {
  const meta = new Map<string, string>();
  const authors: string[] = [];
  const linked: { readonly [key: string]: Json }[] = [];
  let title = '';
  let language: string | undefined;
  let canonical: string | undefined;
  let base: string | undefined;
  for (let i = 1; i < tree.size; i++) {
    switch (tree.tag[i]) {
      case HTML:
        language ??= attribute(tree, i, 'lang') ?? attribute(tree, i, 'xml:lang');
        break;
      case META: {
        const name = (
          attribute(tree, i, 'property') ??
          attribute(tree, i, 'name') ??
          attribute(tree, i, 'itemprop') ??
          attribute(tree, i, 'http-equiv') ??
          ''
        ).toLowerCase();
        const content = (attribute(tree, i, 'content') ?? '').trim();
        if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
        if (AUTHOR.test(name) && content !== '' && !/^https?:/u.test(content)) authors.push(content);
        break;
      }
      case BASE:
        base ??= attribute(tree, i, 'href');
        break;
      case LINK:
        if (/(?:^|\s)canonical(?:\s|$)/iu.test(attribute(tree, i, 'rel') ?? '')) canonical ??= attribute(tree, i, 'href');
        break;
      case TITLE:
        if (title === '' && tree.tag[tree.parent[i] ?? 0] !== SVG) title = innerText(tree, i);
        break;
      case SCRIPT:
        if (/ld\+json/iu.test(attribute(tree, i, 'type') ?? '')) linked.push(...objectsIn(parsed(innerText(tree, i))));
        break;
    }
  }
  return { meta, authors, linked, title: title.replace(/\s+/gu, ' ').trim(), language, canonical, base };
}

function parsed(script: string): Json {
  const bare = script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/gu, '').trim();
  for (const text of [
    bare,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/gu, '$1')
      .replace(/;\s*$/u, ''),
  ]) {
    try {
      return JSON.parse(text);
    } catch {
      // pages print JSON-LD by template, often not quite JSON: the second text mends what is commonly wrong
    }
  }
  return salvaged(bare);
}

/** What matters of JSON-LD that cannot be mended. */
function salvaged(text: string): Json {
  const fields = ['@type', 'headline', 'datePublished', 'dateCreated', 'dateModified'].flatMap((key) => {
    const value = new RegExp(`"${key}"\\s*:\\s*"([^"]{1,300})"`, 'u').exec(text)?.[1];
    return value === undefined ? [] : [[key, value] as const];
  });
  return fields.length === 0 ? null : Object.fromEntries(fields);
}

function objectsIn(value: Json): readonly { readonly [key: string]: Json }[] {
  const found: { readonly [key: string]: Json }[] = [];
  const queue: Json[] = [value];
  for (let at = 0; at < queue.length && found.length < OBJECTS; at++) {
    const next = queue[at];
    if (Array.isArray(next)) queue.push(...next.slice(0, OBJECTS));
    else if (isObject(next)) {
      found.push(next);
      queue.push(...Object.values(next).filter((v) => typeof v === 'object'));
    }
  }
  return found;
}

/** Whether a JSON value is an object. */
export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a page declares itself an article of news. */
export const isNews = (head: PageHead): boolean =>
  head.meta.get('og:type') === 'article' ||
  head.linked.some((o) => [o['@type']].flat().some((t) => typeof t === 'string' && /(?:News|Reportage)\w*Article$/u.test(t)));
