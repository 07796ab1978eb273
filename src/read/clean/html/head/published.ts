// The days a page was published and changed: what the page declares for machines first, then what it shows to readers. A day is
// taken as printed, never moved to another time zone.

import type { Published } from '../../../../model/document.ts';
import { isDay, shifted } from '../../../../model/edtf.ts';
import type { Certainty } from '../../../../model/mention.ts';
import type { DayOrder, PageDate } from '../../page-dates.ts';
import { exchanged } from '../../page-dates.ts';
import type { Verdict } from '../../told.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { Placed } from '../blocks/outline.ts';
import { attributeBits } from '../tree/attributes.ts';
import { numberOf, TEXT } from '../tree/tags.ts';
import { attribute, hasAttribute, type Tree, textAt } from '../tree/tree.ts';
import { type Declared, declaredDates } from './declared.ts';
import type { PageHead } from './head.ts';
import { partedDate, type Shown, shownDates } from './shown.ts';
import { isPlausible, type Stamp, stampIn } from './stamps.ts';

/** What the dates of a page are found in. */
export type DatedPage = {
  readonly head: PageHead;
  readonly tree: Tree;
  readonly lines: readonly Placed[];
  readonly roles: readonly Verdict[];
  /** Whether an element belongs to something else than the article: comments, teasers of others. */
  readonly apart: (node: number) => boolean;
  readonly text: string;
  /** The address, as far as the caller knows it. */
  readonly url: string | undefined;
};

/** When a page was published, and when it was last changed. */
export type PageDays = { readonly published?: Published; readonly modified?: Published };

type Day = Stamp & { readonly certainty: Certainty };

/** The days a page was published and changed. */
export function pageDays(page: DatedPage, words: Vocabulary): PageDays {
  const order = orderOf(page);
  const declared = declaredDates(page.head, page.tree, page.apart, words, order);
  const shown = shownDates(page.lines, page.roles, page.tree, words, order);
  const published = publishedDay(page, declared, agreeing(shown, declared), words);
  const modified = declared.modified[0] ?? stampOf(shown.updated);
  return {
    ...(published !== undefined && { published: asPublished(page, published, shown) }),
    ...(modified !== undefined && { modified: asPublished(page, { ...modified, certainty: 'stated' }, shown) }),
  };
}

const stampOf = (date: PageDate | undefined): Stamp | undefined =>
  date === undefined ? undefined : { edtf: date.edtf, granularity: date.granularity };

function publishedDay(page: DatedPage, declared: Declared, shown: Shown, words: Vocabulary): Day | undefined {
  const days = (list: readonly Stamp[]): readonly Stamp[] => list.filter((s) => s.granularity === 'day');
  const [machine] = days(declared.published);
  const [general] = days(declared.general);
  const clear = stampOf(shown.clear);
  if (machine !== undefined) {
    const printed = [clear, ...[...declared.published, ...declared.general].filter((s) => s.zone !== 'Z')];
    return { ...local(machine, printed), certainty: 'stated' };
  }
  if (clear !== undefined) return { ...withClock(clear, declared), certainty: 'stated' };
  if (general !== undefined) return { ...general, certainty: 'stated' };
  const address = addressDay(page.url) ?? addressDay(page.head.canonical) ?? addressDay(page.head.meta.get('og:url'));
  if (address !== undefined) return { edtf: address, granularity: 'day', certainty: 'implied' };
  const [time] = days(declared.times);
  if (time !== undefined) return { ...time, certainty: 'implied' };
  const pieced = partedDate(page.tree, page.apart, words) ?? permalinkDay(page);
  if (pieced !== undefined) return { edtf: pieced, granularity: 'day', certainty: 'implied' };
  const [month] = [...declared.published, ...declared.general];
  if (month !== undefined) return { ...month, certainty: 'stated' };
  const { vague, far, month: shownMonth } = shown;
  const [modified] = days(declared.modified);
  // a day shown long before the last change is one the text speaks of
  const long = modified === undefined ? '' : shifted(modified.edtf, -LONG_AGO);
  const guesses = [stampOf(vague), scriptDay(page.tree, words), modified, stampOf(far), stampOf(shownMonth)];
  const guess = guesses.find((g) => g !== undefined && g.edtf >= long);
  return guess === undefined ? undefined : { ...guess, certainty: 'guessed' };
}

const LONG_AGO = 400; // days

/** A time in UTC may lie a day beside the day as printed: then that holds. */
function local(stamp: Stamp, printed: readonly (Stamp | undefined)[]): Stamp {
  if (stamp.zone !== 'Z') return stamp;
  return printed.find((s) => s !== undefined && (s.edtf === shifted(stamp.edtf, 1) || s.edtf === shifted(stamp.edtf, -1))) ?? stamp;
}

/** A visible day with the clock time that is declared for the same day. */
const withClock = (day: Stamp, { general, times }: Declared): Stamp => [...general, ...times].find((s) => s.edtf === day.edtf) ?? day;

/** Shown dates that could be read in two ways are read as what is declared. */
function agreeing(shown: Shown, { published, general, modified }: Declared): Shown {
  const known = new Set([...published, ...general, ...modified].map((s) => s.edtf));
  const read = (date: PageDate | undefined): PageDate | undefined =>
    date?.open === true && !known.has(date.edtf) && known.has(exchanged(date.edtf)) ? { ...date, edtf: exchanged(date.edtf) } : date;
  const [clear, vague] = [read(shown.clear), read(shown.vague)];
  return { ...shown, ...(clear !== undefined && { clear }), ...(vague !== undefined && { vague }) };
}

/** Whether day or month comes first on a page: as its other dates show, else as its region writes. */
function orderOf({ head, lines }: DatedPage): DayOrder {
  let balance = 0;
  for (const { dates } of lines) for (const { order } of dates) balance += order === 'month-first' ? 1 : order === 'day-first' ? -1 : 0;
  if (balance !== 0) return balance > 0 ? 'month-first' : 'day-first';
  return /^en[-_]us$/iu.test(head.language ?? head.meta.get('og:locale') ?? '') ? 'month-first' : 'day-first';
}

/** A day in the address of a page: « /2025/10/26/ ». */
function addressDay(url: string | undefined): string | undefined {
  const [, year = '', month = '', day = ''] = /[/_-]((?:19|20)\d\d)[/_-]?(\d\d)[/_-]?(\d\d)(?:[/_.?-]|$)/u.exec(url ?? '') ?? [];
  const text = `${year}-${month}-${day}`;
  return year !== '' && isDay(Number(year), Number(month), Number(day)) && isPlausible(text) ? text : undefined;
}

const [LINK, A, SCRIPT] = ['link', 'a', 'script'].map(numberOf);
const LINKS = attributeBits('rel', 'href');

/** A day in the links of a page to itself: its lasting address, the address of its comments. */
function permalinkDay({ tree, apart }: DatedPage): string | undefined {
  for (let i = 1; i < tree.size; i++) {
    const tag = tree.tag[i];
    if ((tag !== LINK && tag !== A) || !hasAttribute(tree, i, LINKS)) continue;
    const [rel = '', href = ''] = [attribute(tree, i, 'rel'), attribute(tree, i, 'href')];
    const own =
      (tag === LINK && /amphtml|shortlink/iu.test(rel)) ||
      (tag === A && (/\bbookmark\b/iu.test(rel) || /#(?:comments?|respond|disqus_thread)\b/iu.test(href.slice(-40))));
    const day = own && !apart(i) ? addressDay(href) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

const SCRIPTED =
  /["']?(?:date_?published|published_?date|publish(?:ed)?_?(?:date|at|time|on)|publication_?date|pub_?date)["']?\s*[:=]\s*["']([^"']{8,40})["']/iu;

/** A day of publication that a script of the page holds. */
function scriptDay(tree: Tree, words: Vocabulary): Stamp | undefined {
  for (let i = 1; i < tree.size; i++) {
    const script = tree.parent[i] ?? 0;
    if (tree.tag[i] !== TEXT || tree.tag[script] !== SCRIPT || /ld\+json/iu.test(attribute(tree, script, 'type') ?? '')) continue;
    const stamp = stampIn(SCRIPTED.exec(textAt(tree, i))?.[1] ?? '', words);
    if (stamp?.granularity === 'day') return stamp;
  }
  return undefined;
}

/** The day with its place in the text, where the page shows it. */
function asPublished({ lines, roles, text }: DatedPage, day: Day, shown: Shown): Published {
  const metadata = lines.flatMap((l, i) => (roles[i]?.role === 'metadata' || roles[i]?.role === 'byline' ? l.dates : []));
  const seen = [shown.clear, shown.vague, shown.far, shown.updated, shown.month, ...metadata].find(
    (d) => d !== undefined && (d.edtf === day.edtf || (d.open && exchanged(d.edtf) === day.edtf)),
  );
  return { ...day, ...(seen !== undefined && { start: seen.start, end: seen.end, quote: text.slice(seen.start, seen.end) }) };
}
