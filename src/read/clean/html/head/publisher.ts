import { siteIn } from '../roles/title.ts';
import { namesIn } from './authors.ts';
import type { PageHead } from './head.ts';
import { articlesOf, sitesOf } from './linked.ts';

const NAMES = [
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'application-name',
  'apple-mobile-web-app-title',
  'copyright',
  'article:author',
];

/** The name of the site, as the page gives it. */
export function publisherOf(head: PageHead, headline: string | undefined): string | undefined {
  const [linked] = articlesOf(head).flatMap((o) => namesIn(o['publisher'] ?? null, head));
  const named = ['og:site_name', ...NAMES].map((name) => head.meta.get(name)).find((v) => v !== undefined && isName(v));
  return linked?.name ?? named ?? siteIn(head, headline) ?? sitesOf(head)[0];
}

const LONGEST = 60;

const isName = (value: string): boolean => value.length <= LONGEST && !/^https?:|^\p{Nd}|^[©®]/iu.test(value);
