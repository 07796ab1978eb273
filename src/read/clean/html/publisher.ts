import { isPersonName } from '../page-names.ts';
import { isObject, type Json, type PageHead } from './head.ts';
import { articlesOf } from './linked.ts';
import { siteIn } from './title.ts';

/** The name of the site, as the page gives it. */
export function publisherOf(head: PageHead, headline: string | undefined): string | undefined {
  const linked = articlesOf(head).flatMap((o) => namesIn(o['publisher'] ?? null));
  return (
    linked[0] ??
    [
      'og:site_name',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'application-name',
      'apple-mobile-web-app-title',
      'copyright',
      'article:author',
    ]
      .map((name) => head.meta.get(name))
      .find((v) => v !== undefined && !/^https?:|^\p{Nd}/iu.test(v)) ??
    siteIn(head, headline)
  );
}

/** The authors that the head names; those that are the site itself are none. */
export function authorsOf(head: PageHead, publisher: string | undefined): readonly string[] {
  const linked = articlesOf(head).flatMap((o) => namesIn(o['author'] ?? null));
  const named =
    linked.length > 0
      ? linked
      : ['author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'].flatMap((name) => head.meta.get(name) ?? []);
  return [...new Set(named.flatMap((n) => n.split(/\s*[,;]\s*/u)).filter((n) => n !== publisher && isPersonName(n)))];
}

function namesIn(value: Json): readonly string[] {
  const list: readonly Json[] = Array.isArray(value) ? value : [value];
  return list.flatMap((v) => {
    const name = isObject(v) ? v['name'] : v;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });
}
