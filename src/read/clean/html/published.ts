// The day a page was published: what the page declares for machines first, then what it shows to readers. A day is taken
// as printed, never moved to another time zone.
import { isDay } from '../../../model/edtf.ts';
import { tokens } from '../../../text/tokens.ts';
import { isDateLine } from '../own-role.ts';
import { pageDates } from '../page-dates.ts';
import { usedAs, type Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { articlesOf, innerText, type Json, type PageHead } from './head.ts';
import type { Placed } from './outline.ts';
import type { HtmlNode } from './tree.ts';

/** A day, with its place in the text when it is visible. */
export type Day = { readonly edtf: string; readonly start?: number; readonly end?: number };

const PUBLISHED = (
  'article:published_time og:published_time og:article:published_time article:published datepublished date_published publication_date publication-date pubdate publishdate ' +
  'publish_date publish-date published_date published-date published dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date dc:date dc:created ' +
  'parsely-pub-date sailthru.date article.published cxenseparse:recs:publishtime bt:pubdate rnews:datepublished article_date_original article.created originalpublicationdate ' +
  'datecreated date_created creation_date creation-date created article:post_date post_date shareaholic:article_published_time citation_publication_date citation_date gentime lastpubdate date timestamp'
).split(' ');
const MODIFIED =
  'article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified modified revision_date lastmod updated'.split(
    ' ',
  );

/** The day a page was published. */
export function publishedDay(
  head: PageHead,
  nodes: readonly HtmlNode[],
  lines: readonly Placed[],
  roles: readonly Verdict[],
  url: string | undefined,
  words: Vocabulary,
): Day | undefined {
  const day =
    first(
      articlesOf(head).map((o) => o['datePublished']),
      words,
    ) ??
    first(
      PUBLISHED.slice(0, 12).map((name) => head.meta.get(name)),
      words,
    ) ??
    first(elements(nodes, isPublishedElement), words) ??
    first(
      PUBLISHED.map((name) => head.meta.get(name)),
      words,
    ) ??
    first(
      articlesOf(head).map((o) => o['dateCreated']),
      words,
    ) ??
    addressDay(url ?? head.canonical ?? head.meta.get('og:url') ?? '') ??
    shown(lines, roles, nodes, words) ??
    first(
      articlesOf(head).map((o) => o['dateModified']),
      words,
    ) ??
    first(
      MODIFIED.map((name) => head.meta.get(name)),
      words,
    );
  if (day === undefined || typeof day !== 'string') return day;
  const visible = lines
    .find((l, i) => roles[i]?.role === 'metadata' && l.dates.some((d) => d.edtf === day))
    ?.dates.find((d) => d.edtf === day);
  return { edtf: day, ...(visible !== undefined && { start: visible.start, end: visible.end }) };
}

/** The first of some values that is a day. */
function first(values: readonly (Json | undefined)[], words: Vocabulary): string | undefined {
  for (const value of values.flat()) {
    const day = typeof value === 'string' ? dayIn(value, words) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The day in a value made for machines: ISO 8601 with or without marks, RFC 2822, or as printed. */
export function dayIn(value: string, words: Vocabulary): string | undefined {
  const text = value.trim().slice(0, 80);
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:$|\D|\d{4,6}$)/u.exec(text) ?? /^((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?:$|\D)/u.exec(text);
  if (compact !== null) {
    const [year, month, day] = [Number(compact[1]), Number(compact[2]), Number(compact[3])];
    return plausible(
      isDay(year, month, day) ? `${compact[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined,
    );
  }
  return plausible(pageDates(tokens(text), words).find((d) => d.granularity === 'day')?.edtf);
}

/** Dates before the web, and those that templates print for none, are no days of publication. */
const plausible = (day: string | undefined): string | undefined => (day !== undefined && day >= '1993-01-01' ? day : undefined);

const isPublishedElement = (node: HtmlNode): boolean =>
  /^(?:datePublished|pubdate|dateCreated)$/u.test(node.attributes['itemprop'] ?? '') || 'pubdate' in node.attributes;

/** What the elements of a kind give as date, for machines or readers. */
function elements(nodes: readonly HtmlNode[], is: (node: HtmlNode) => boolean): readonly string[] {
  return nodes.flatMap((node, i) => (node.tag !== '' && is(node) ? [machineDate(node) ?? innerText(nodes, i)] : []));
}

const machineDate = (node: HtmlNode): string | undefined =>
  node.attributes['datetime'] ?? node.attributes['content'] ?? (node.tag === 'abbr' ? node.attributes['title'] : undefined);

/** A day in the address of the page: « /2025/10/26/ ». */
function addressDay(url: string): string | undefined {
  const [, year = '', month = '', day = ''] = /[/_-]((?:19|20)\d\d)[/_-]?(\d\d)[/_-]?(\d\d)(?:[/_.?-]|$)/u.exec(url) ?? [];
  return year !== '' && isDay(Number(year), Number(month), Number(day)) ? plausible(`${year}-${month}-${day}`) : undefined;
}

/** The day shown to readers: a date between headline and text, said to be that of publication, or marked as date. */
function shown(
  lines: readonly Placed[],
  roles: readonly Verdict[],
  nodes: readonly HtmlNode[],
  words: Vocabulary,
): Day | string | undefined {
  const title = roles.findIndex((r) => r.role === 'title');
  const text = roles.findIndex((r) => r.role === 'paragraph' || r.role === 'lede');
  const last = roles.findLastIndex((r) => r.role === 'paragraph');
  const apart = (line: Placed): boolean => line.cues.has('comment') || line.cues.has('related') || line.tags.has('footer');
  const near = (i: number): number => (i > title && i <= text ? 0 : i >= title - 8 && i <= last + 8 ? 1 : 2);
  const candidates = lines.flatMap((line, i) => {
    const date = line.dates.find((d) => d.granularity === 'day');
    if (date === undefined || apart(line)) return [];
    const said = usedAs(line, 'published') !== undefined ? 0 : usedAs(line, 'updated') !== undefined ? 2.5 : 1;
    const marked = line.cues.has('date') || line.tags.has('time') ? 0 : 1;
    const bare = isDateLine(line) ? 0 : 1.5;
    return [{ date, cost: said + marked + bare + 1.5 * near(i), i }];
  });
  const best = [...candidates].sort((a, b) => a.cost - b.cost || a.i - b.i)[0];
  if (best !== undefined && best.cost <= 4.5 && plausible(best.date.edtf) !== undefined) return best.date;
  const times = elements(nodes, (n) => n.tag === 'time' || n.tag === 'abbr');
  return first(times, words) ?? best?.date;
}
