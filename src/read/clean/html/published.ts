// The day a page was published: what the page declares for machines first, then what it shows to readers. A day is taken
// as printed, never moved to another time zone.
import { edtf, isDay, shifted } from '../../../model/edtf.ts';
import { tokens } from '../../../text/tokens.ts';
import { isDateLine } from '../own-role.ts';
import { type PageDate, pageDates } from '../page-dates.ts';
import { usedAs, type Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { articlesOf, innerText, type Json, type PageHead } from './head.ts';
import type { Placed } from './outline.ts';
import type { HtmlNode } from './tree.ts';

/** A day, with its place in the text when it is visible. */
export type Day = { readonly edtf: string; readonly start?: number; readonly end?: number };

const DECLARED =
  'article:published_time og:published_time og:article:published_time article:published datepublished date_published publication_date publication-date pubdate publishdate publish_date publish-date published_date published-date published dc.date.issued dcterms.issued parsely-pub-date sailthru.date article.published cxenseparse:recs:publishtime bt:pubdate rnews:datepublished article_date_original originalpublicationdate shareaholic:article_published_time citation_publication_date'.split(
    ' ',
  );
const GENERAL =
  'date dc.date dc:date dc.date.created dcterms.created dcterms.date dc:created article.created datecreated date_created creation_date creation-date created article:post_date post_date citation_date gentime lastpubdate timestamp'.split(
    ' ',
  );
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
  const articles = articlesOf(head);
  const meta = (names: readonly string[]): readonly (string | undefined)[] => names.map((name) => head.meta.get(name));
  const given = [...meta(DECLARED), ...articles.map((o) => o['datePublished'])];
  const declared = [...given, ...elements(nodes, isPublishedElement)];
  const general = [...meta(GENERAL), ...articles.map((o) => o['dateCreated'])];
  const { clear, vague } = shown(lines, roles, words);
  const machine = firstDay(declared, words);
  const printed = [clear?.edtf, ...[...given, ...general].filter(isLocal).map((v) => firstDay([v], words)?.edtf)];
  const found =
    (machine === undefined ? undefined : local(machine, printed)) ??
    clear?.edtf ??
    firstDay(general, words)?.edtf ??
    addressDay(url ?? head.canonical ?? head.meta.get('og:url') ?? '') ??
    firstDay(
      elements(nodes, (n) => n.tag === 'time' || n.tag === 'abbr'),
      words,
    )?.edtf ??
    vague?.edtf ??
    scriptDay(nodes, words) ??
    firstDay([...meta(MODIFIED), ...articles.map((o) => o['dateModified'])], words)?.edtf;
  if (found === undefined) return undefined;
  const visible = [clear, vague, ...lines.flatMap((l, i) => (roles[i]?.role === 'metadata' ? l.dates : []))].find((d) => d?.edtf === found);
  return { edtf: found, ...(visible !== undefined && { start: visible.start, end: visible.end }) };
}

type Said = { readonly edtf: string; readonly utc: boolean };

/** The first of some values that is a day. */
function firstDay(values: readonly (Json | undefined)[], words: Vocabulary): Said | undefined {
  for (const value of values.flat()) {
    const day = typeof value === 'string' ? dayIn(value, words) : undefined;
    if (day !== undefined) return { edtf: day, utc: /(?:Z|\+00:?00)$/u.test(String(value).trim()) };
  }
  return undefined;
}

const isLocal = (value: Json | undefined): boolean => typeof value === 'string' && !/(?:Z|\+00:?00)$/u.test(value.trim());

/** A time in UTC may lie a day beside the day as printed: then that holds. */
function local({ edtf, utc }: Said, printed: readonly (string | undefined)[]): string {
  if (!utc) return edtf;
  return printed.find((day) => day !== undefined && (day === shifted(edtf, 1) || day === shifted(edtf, -1))) ?? edtf;
}

/** The day in a value made for machines: ISO 8601 with or without marks, RFC 2822, or as printed. */
function dayIn(value: string, words: Vocabulary): string | undefined {
  const text = value.trim().slice(0, 80);
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:$|\D|\d{4,6}$)/u.exec(text) ?? /^((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?:$|\D)/u.exec(text);
  if (compact !== null) {
    const [year, month, day] = [Number(compact[1]), Number(compact[2]), Number(compact[3])];
    return isDay(year, month, day) ? plausible(edtf(year, month, day)) : undefined;
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

const SCRIPTED =
  /["']?(?:date_?published|published_?date|publish(?:ed)?_?(?:date|at|time|on)|publication_?date|pub_?date)["']?\s*[:=]\s*["']([^"']{8,40})["']/iu;

/** A day of publication that a script of the page holds. */
function scriptDay(nodes: readonly HtmlNode[], words: Vocabulary): string | undefined {
  const scripts = nodes.flatMap((n) => (n.tag === '' && nodes[n.parent]?.tag === 'script' ? [SCRIPTED.exec(n.text)?.[1]] : []));
  return firstDay(scripts, words)?.edtf;
}

/** Dates shown to readers: between headline and text, said to be that of publication, or marked as date. `clear` is surely the one. */
function shown(
  lines: readonly Placed[],
  roles: readonly Verdict[],
  words: Vocabulary,
): { readonly clear?: PageDate; readonly vague?: PageDate } {
  const title = roles.findIndex((r) => r.role === 'title');
  const text = roles.findIndex((r) => r.role === 'paragraph' || r.role === 'lede');
  const last = roles.findLastIndex((r) => r.role === 'paragraph');
  const place = (i: number): number => (i > title && i <= text + 1 ? 0 : i >= title - 4 && i <= last + 6 ? 1 : 2);
  const candidates = lines.flatMap((line, i) => {
    const date = (i === text ? pageDates(line.opening.slice(0, DATELINE), words) : line.dates).find((d) => d.granularity === 'day');
    if (date === undefined || plausible(date.edtf) === undefined) return [];
    const apart = place(i) > 0 && isApart(line);
    if (apart && usedAs(line, 'published', 'updated') === undefined) return [];
    const said = usedAs(line, 'published') !== undefined ? 0 : usedAs(line, 'updated') !== undefined ? 2.5 : 1;
    const marked = line.cues.has('date') || line.cues.has('meta') || line.cues.has('byline') || line.tags.has('time') ? 0 : 1;
    return [{ date, cost: said + marked + (isDateLine(line) ? 0 : 1.5) + 1.5 * place(i) + (apart ? 3 : 0), i }];
  });
  const best = [...candidates].sort((a, b) => a.cost - b.cost || a.i - b.i)[0];
  if (best === undefined) return {};
  return best.cost <= 3 ? { clear: best.date } : { vague: best.date };
}

const DATELINE = 12; // tokens

const isApart = (line: Placed): boolean =>
  line.cues.has('comment') || line.cues.has('related') || line.tags.has('footer') || line.cues.has('frame');
