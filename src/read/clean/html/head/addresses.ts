// Where a page lies, and where it was taken from.
import type { Original } from '../../../../model/source.ts';
import type { PageHead } from './head.ts';
import { basisOf } from './linked.ts';

/** The address of a page: as the caller knows it, else as the page gives it. */
export const addressOf = (head: PageHead, known: string | undefined): string | undefined => known ?? declaredAddress(head, undefined);

function declaredAddress(head: PageHead, known: string | undefined): string | undefined {
  const base = [known, head.base, head.meta.get('og:url'), head.meta.get('twitter:url')].find((u) => u !== undefined && isAddress(u));
  const given = [head.canonical, head.meta.get('og:url'), head.meta.get('twitter:url')].find((u) => u !== undefined && u.trim() !== '');
  return given === undefined ? undefined : absolute(given.trim(), base);
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]/iu.test(text);

function absolute(address: string, base: string | undefined): string | undefined {
  if (isAddress(address)) return address;
  if (address.startsWith('//')) return `https:${address}`;
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

const SOURCES = ['original-source', 'syndication-source', 'dc.source', 'dcterms.source', 'article:original_source'];

/** The page this one was copied from: named by itself, or given as the true address by a page that lies on another site. */
export function originalIn(head: PageHead, known: string | undefined): Original {
  const source = SOURCES.map((name) => head.meta.get(name)).find((v) => v !== undefined && v.length <= 300);
  const address = source !== undefined && isAddress(source) ? source : basisOf(head);
  if (address !== undefined) return { url: address };
  const canonical = declaredAddress(head, known);
  if (known !== undefined && canonical !== undefined && isAddress(known) && siteOf(canonical) !== siteOf(known)) return { url: canonical };
  return source === undefined || isAddress(source) || /\p{Nd}/u.test(source) ? {} : { publisher: source };
}

/** The last two parts of a host that are no mere endings: « news.paper.example » and « m.paper.example » are one site. */
function siteOf(address: string): string {
  const parts = (/^https?:\/\/([^/:?#]+)/iu.exec(address)?.[1] ?? '').toLowerCase().split('.');
  const ending = parts.length > 2 && (parts.at(-2)?.length ?? 0) <= 3 && (parts.at(-1)?.length ?? 0) === 2 ? 3 : 2;
  return parts.slice(-ending).join('.');
}
