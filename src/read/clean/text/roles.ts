// Roles of the lines of a flattened page. Running text shows where the article is; what stands before, inside and after
// it is told by its words, its marks and its place.

import type { LineUse } from '../../../model/packs/furniture.ts';
import { FREQUENT, isFrequent } from '../frequent.ts';
import { datelineEnd, hasBracketCredit } from '../inline.ts';
import { isCounter, isImageMark, isImprint, isLinkItem, isMenu, isTrail } from '../marks.ts';
import { isDateLine, ownRole, sourceAndDate } from '../own-role.ts';
import { isOutlet, isPersonName } from '../page-names.ts';
import { isAgencyLine, isBracketed, isNamedAddress, isNameLine, SHORT, signs, type Told, usedAs, type Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { headlineOf } from './headline.ts';
import { isQuestion, isSpoken, type Questions, questionsOf, turnOf } from './questions.ts';

/** The lines of a page with what they are by themselves, and how often each stands there. */
type Page = {
  readonly lines: readonly Told[];
  readonly own: readonly (Verdict | undefined)[];
  /** The same without what is known better: who takes a headline for no text is right. */
  readonly itself: readonly (Verdict | undefined)[];
  readonly times: ReadonlyMap<string, number>;
  readonly known: readonly (Verdict | undefined)[];
};

/** Where the text begins, where what follows it begins, where the first list of links after it begins, and which line is the headline. */
type Layout = {
  readonly first: number;
  readonly tail: number;
  readonly list: number;
  /** Where what a company says of itself begins. */
  readonly about: number;
  readonly title: number | undefined;
  readonly questions: Questions;
};

const FEW = 14; // words of a caption without its credit
const STANDFIRST = 11; // words that a sub-headline does not exceed
const STRONG = 200; // code units of a paragraph that no teaser has
const NOT_TEXT: readonly LineUse[] = [
  'furniture',
  'related',
  'list',
  'credit',
  'byline',
  'signature',
  'source',
  'published',
  'updated',
  'metadata',
];

const said = (role: Verdict['role'], reason: string): Verdict => ({ role, reason });

/** Roles of the lines of a page, in order; `title` is the index of a line known to be the headline, `frequent` as `clean` takes it, `known` what is known better of some lines. */
export function textRoles(
  lines: readonly Told[],
  words: Vocabulary,
  title: number | undefined,
  frequent: ReadonlySet<number>,
  known: readonly (Verdict | undefined)[] = [],
): readonly Verdict[] {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  const itself = lines.map((line) => (isFrequent(line, frequent) ? FREQUENT : ownRole(line, words)));
  const own = itself.map((verdict, i) => (verdict === FREQUENT ? verdict : (known[i] ?? verdict)));
  const page: Page = { lines, own, itself, times, known };
  const layout = layoutOf(page, words, title);
  if (layout === undefined)
    return lines.map((_, i) => (i === title ? TITLE : (page.own[i] ?? said('paragraph', 'a page without running text'))));
  const roles = lines.map((line, i): Verdict => {
    if (i === layout.title) return TITLE;
    const told = known[i];
    if (told !== undefined) return told;
    if (i >= layout.tail) return tailRole(page, line, i, layout);
    return i < layout.first ? headRole(page, line, i, layout, words) : bodyRole(page, line, i, layout);
  });
  return withLede(lines, roles, layout, words);
}

const TITLE = said('title', 'headline before the text');

const isText = (line: Told): boolean =>
  (line.prose || isSpoken(line)) &&
  usedAs(line, ...NOT_TEXT) === undefined &&
  !isImprint(line.text) &&
  !(isLinkItem(line.text) && !/^[-–—]/u.test(line.text)) &&
  sourceAndDate(line) === undefined;

function layoutOf({ lines, own, itself, known }: Page, words: Vocabulary, title: number | undefined): Layout | undefined {
  const from = title === undefined ? 0 : title + 1;
  const isTextAt = (i: number): boolean => {
    const [line, told] = [lines[i], known[i]];
    if (line === undefined || own[i] === FREQUENT) return false;
    return told === undefined ? isText(line) : told.role === 'paragraph';
  };
  // a few words right above a credit, with the text below it, are a caption
  const isCaption = (l: Told, i: number): boolean =>
    l.words <= FEW && !l.apartAfter && own[i + 1]?.role === 'credit' && lines.slice(i + 2, i + 6).some((_, k) => isTextAt(i + 2 + k));
  const first = lines.findIndex((l, i) => i >= from && isTextAt(i) && !hasBracketCredit(l, words) && !isCaption(l, i));
  if (first < 0) return undefined;
  // a list of links ends the article unless much text follows; then it stands inside
  let list = lines.length;
  let about = lines.length;
  let strong = 0;
  for (let i = lines.length - 1; i > first && strong < 2; i--) {
    const line = lines[i];
    if (line === undefined) continue;
    if (isTextAt(i) && line.end - line.start >= STRONG) strong++;
    if (usedAs(line, 'list') !== undefined && strong < 2) list = i;
    if (
      usedAs(line, 'about') !== undefined &&
      strong < 2 &&
      2 * line.start > (lines[first]?.start ?? 0) + line.end - (lines[0]?.start ?? 0)
    )
      about = i;
  }
  list = Math.min(list, about);
  let last = list - 1;
  while (last > first && !isTextAt(last)) last--;
  while (last + 1 < list && own[last + 1] === undefined && isSentence(lines[last + 1] ?? NONE)) last++;
  const headline = title ?? headlineOf(lines, itself, first);
  // « Sieben Fragen: was nun? » above date or byline, with the text below, is a headline though it reads as a sentence
  const below = own[first + 1]?.role;
  const second = lines.findIndex((_, i) => i > first && i <= last && isTextAt(i));
  const asked = headline === undefined && second > 0 && (lines[first]?.words ?? 0) <= 2 * SHORT;
  const shifted = asked && (below === 'byline' || below === 'metadata');
  const questions = questionsOf(lines.slice(first, last + 1));
  return shifted
    ? { first: second, tail: last + 1, list, about, title: first, questions }
    : { first, tail: last + 1, list, about, title: headline, questions };
}

/** A short sentence that goes on with the text: « Le Parlement doit se prononcer au printemps. » */
const isSentence = (line: Told): boolean =>
  line.words >= 4 && /[.…。]$/u.test(line.text) && !isLinkItem(line.text) && !isImprint(line.text);

const NONE: Told = {
  start: 0,
  end: 0,
  text: '',
  words: 0,
  opening: [],
  apartBefore: true,
  apartAfter: true,
  closed: false,
  prose: false,
  uses: [],
  dates: [],
  names: [],
};

function bodyRole({ lines, own, times }: Page, line: Told, i: number, { questions }: Layout): Verdict {
  const itself = own[i];
  if (itself !== undefined && !(line.prose && itself.role === 'metadata')) return itself;
  if (questions === 'turns' && (isQuestion(line) || isSpoken(line) || turnOf(line) !== undefined))
    return said('paragraph', 'a turn of an interview');
  if (questions === 'headings' && isQuestion(line) && lines[i + 1]?.prose === true) return said('heading', 'a question among others');
  if (line.prose) return said('paragraph', 'running text');
  if (isAgencyLine(line)) return said('signature', 'names an agency');
  const below = line.apartAfter ? undefined : own[i + 1]?.role;
  const image = !line.apartBefore && isImageMark(lines[i - 1]?.text ?? '');
  if (below === 'caption' || below === 'credit' || image) return said('caption', 'beside a caption, a credit or an image');
  if ((times.get(line.text) ?? 0) > 1) return said('furniture', 'stands on the page more than once');
  if (line.closed && (!/[?!»”"’]$/u.test(line.text) || /^[—–-]\s/u.test(line.text))) return said('paragraph', 'a sentence');
  return line.words <= SHORT ? said('heading', 'short line between paragraphs') : said('paragraph', 'among paragraphs');
}

function headRole({ lines, own, times }: Page, line: Told, i: number, { title }: Layout, words: Vocabulary): Verdict {
  const itself = own[i];
  if (itself !== undefined) return itself;
  const behind = title !== undefined && i > title;
  if (isMenu(line.text) || isTrail(line.text)) return said('furniture', 'a menu');
  if (behind && isOutlet(line.text, words)) return said('byline', 'the name of a paper');
  if (isNameLine(line) && (behind || title === undefined)) return said('byline', 'a name before the text');
  if (behind && isNamedAddress(line.text)) return said('byline', 'a name with its address');
  if (behind && isSignName(line.text) && [own[i - 1], own[i + 1]].some((v) => v?.role === 'metadata'))
    return said('byline', 'a name beside the date');
  if (behind && !line.apartAfter && own[i + 1]?.role === 'credit') return said('caption', 'before a credit');
  if (behind && isImageMark(lines[i - 1]?.text ?? '') && line.words >= 4) return said('caption', 'after an image');
  if (behind && line.words >= 5 && (times.get(line.text) ?? 0) === 1)
    return line.words > STANDFIRST && !isLinkItem(line.text) && !/^[*]/u.test(line.text)
      ? said('lede', 'standfirst')
      : said('heading', 'between title and text');
  return said('furniture', 'before the text');
}

function tailRole({ own }: Page, line: Told, i: number, { tail, list, about }: Layout): Verdict {
  const itself = own[i];
  if (i >= about && (itself === undefined || itself.role !== 'metadata'))
    return itself?.role === 'furniture' ? itself : said('furniture', 'what a company says of itself');
  const listed = i > list;
  const dated = listed && isDateLine(line) && line.words >= 5;
  if (itself !== undefined && !dated && (!listed || ['furniture', 'metadata', 'related'].includes(itself.role))) return itself;
  if (!listed && i - tail < 3 && isNamedAddress(line.text)) return said('signature', 'a name with its address');
  if (isImprint(line.text)) return said('furniture', 'foot of the page');
  if (isCounter(line.text)) return said('furniture', 'a counter');
  if (!listed && isAgencyLine(line)) return said('signature', 'names an agency');
  if (isMenu(line.text)) return said('furniture', 'a menu');
  if (!listed && i - tail < 3 && isNameLine(line)) return said('signature', 'a name after the text');
  if (i === tail && (signs(line) || isSigned(line))) return said('signature', 'signs the text');
  const numbered = /^\p{Nd}{1,2}\s*[-.)]?\s+\S/u.test(line.text);
  // two signs count as a word, and words are long where they are written together
  const headline = line.words >= (listed && /^\p{Lo}/u.test(line.text) ? 3 : 5);
  return isLinkItem(line.text) || headline || numbered ? said('related', 'a headline after the text') : said('furniture', 'after the text');
}

/** « Anna Petrova, Minsk », « (Agency) »: a name and a place or an office, or little in brackets, right after the text. */
const isSigned = (line: Told): boolean =>
  (isBracketed(line.text) && line.words <= BRACKETED && !/\p{Nd}/u.test(line.text)) ||
  (!line.closed && line.words <= NAMED && line.names.length === 2 && isPersonName(line.names[0] ?? ''));

const BRACKETED = 5; // words
const NAMED = 7;

/** A name of a few signs without blanks, or with one between its halves. */
const isSignName = (line: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u.test(line.replace(/[\s・]/u, ''));

/** The opening paragraph is the lede, unless a picture, a link or a dateline comes before it, or it opens in brackets. */
function withLede(lines: readonly Told[], roles: readonly Verdict[], { first, title }: Layout, words: Vocabulary): readonly Verdict[] {
  const line = lines[first];
  if (line === undefined || title === undefined || roles[first]?.role !== 'paragraph' || /^[(*•]/u.test(line.text)) return roles;
  if (roles.slice(title, first).some(({ role }) => role === 'lede')) return roles;
  const dateline = datelineEnd(line, words);
  // « 巴库2月10日电 » opens the news itself; after « BAKU (Agency) - » comes a paragraph like others
  if (dateline !== undefined && !/[\p{Lo}】)）=＝]\s*$/u.test(line.text.slice(0, dateline - line.start))) return roles;
  const next = lines.find((_, i) => i > first && roles[i]?.role === 'paragraph');
  const parted = roles.slice(title + 1, first).some(({ role }) => ['caption', 'credit', 'related', 'heading'].includes(role));
  const length = line.end - line.start;
  const standfirst = next !== undefined && length < 300 && length < 0.6 * (next.end - next.start);
  if (parted && !standfirst) return roles;
  return roles.map((role, i) => (i === first ? said('lede', 'opening paragraph') : role));
}
