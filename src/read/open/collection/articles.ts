// Archives of newspapers hand out many articles in one page: elements of one kind, side by side, each with a heading and a day of its
// own, and hardly any text around them.

import { firstAt } from '../../../text/first-at.ts';
import { tokensOf, unescaped } from './markup.ts';

/** Where an article stands in a page, with the title of one that has no heading but something named so. */
export type Stretch = { readonly start: number; readonly end: number; readonly title?: string };

type Heading = { readonly seen: number; readonly kind: string; readonly isPlain: boolean; text: string };

type Element = {
  readonly key: string;
  readonly start: number;
  /** How much text stands before it. */
  readonly before: number;
  end: number;
  size: number;
};

/** Elements that may hold an article. */
const HOLDERS = new Set(['article', 'section', 'div', 'table', 'tr', 'li']);
const HEADING = /^h[1-6]$/;
/** Classes by which those who have no headings name them. */
const NAMED = /\b(?:class|id)\s*=\s*["']?[^"'<>]{0,80}(?:title|titre|headline|heading|\bhd\b)/i;
const DAY = /(?<!\d)(?:[0-3]?\d\D{1,16}(?:19|20)\d\d|(?:19|20)\d\d\s?[-/.年년]\s?[01]?\d)(?!\d)/;

/** Shorter than this is a teaser; the heading and the day stand in the first so many characters; so much of the text is in articles. */
const LEAST = 350;
const TOP = { heading: 250, day: 700 };
const SHARE = 0.9;
const LONGEST_TITLE = 300;
/** A tag that closes nothing near is passed over. */
const NEAR = 64;

/** A page as far as its elements, headings and days tell; numbers are of characters of text before them. */
type Outline = {
  readonly elements: readonly Element[];
  readonly headings: readonly Heading[];
  readonly headed: readonly number[];
  readonly days: readonly number[];
  /** Where first headings begin in the page. */
  readonly heads: readonly number[];
  readonly size: number;
};

/** The articles of a page that holds several; none of a page that is one. */
export function articlesIn(html: string): readonly Stretch[] {
  if (hasOneHead(html)) return [];
  const outline = outlineOf(html);
  const groups = new Map<string, Element[]>();
  for (const element of outline.elements) {
    const group = groups.get(element.key);
    if (group === undefined) groups.set(element.key, [element]);
    else group.push(element);
  }
  let best: readonly Element[] = [];
  for (const group of groups.values()) if (group.length > Math.max(1, best.length) && areArticles(group, outline)) best = group;
  return best.map((element) => stretchOf(element, outline));
}

/** Whether a page has one first heading, and so is one article. */
function hasOneHead(html: string): boolean {
  let count = 0;
  for (const _ of html.matchAll(/<h1[\s>]/gi)) if (++count > 1) return false;
  return count === 1;
}

function areArticles(group: readonly Element[], { headings, headed, days, heads, size: all }: Outline): boolean {
  const isHeaded = group.every(
    ({ before, size, end }) => end > 0 && size >= LEAST && hasWithin(headed, before, TOP.heading) && hasWithin(days, before, TOP.day),
  );
  if (!isHeaded || group.reduce((sum, { size }) => sum + size, 0) < SHARE * all) return false;
  const starts = group.map(({ start }) => start);
  const kinds = new Set(group.map(({ before }) => headings[firstFrom(headed, before)]?.kind));
  return kinds.size === 1 && heads.every((head) => (group[firstFrom(starts, head + 1) - 1]?.end ?? 0) > head);
}

function stretchOf({ start, end, before, size }: Element, { headings, headed }: Outline): Stretch {
  const own = headings.slice(firstFrom(headed, before), firstFrom(headed, before + size));
  const named = own.every(({ isPlain }) => isPlain) ? own.find(({ text }) => text !== '') : undefined;
  return { start, end, ...(named !== undefined && { title: unescaped(named.text) }) };
}

function outlineOf(html: string): Outline {
  const elements: Element[] = [];
  const open: Element[] = [];
  const headings: Heading[] = [];
  const days: number[] = [];
  const heads: number[] = [];
  let size = 0;
  for (const { kind, name, value, start, end } of tokensOf(html, 'html')) {
    if (kind === 'text' || kind === 'verbatim') {
      const text = value.replace(/\s+/g, ' ').trim();
      if (DAY.test(text.slice(0, 2000))) days.push(size);
      const heading = headings.at(-1);
      if (heading?.text === '') heading.text = text.slice(0, LONGEST_TITLE);
      size += text.length;
    } else if (kind === 'close') {
      if (HOLDERS.has(name)) close(open, name, end, size);
    } else {
      const [isHeading, place] = [HEADING.test(name), classIn(value)];
      if (isHeading || NAMED.test(value)) headings.push({ seen: size, kind: `${name} ${place}`, isPlain: !isHeading, text: '' });
      if (name === 'h1') heads.push(start);
      if (!HOLDERS.has(name)) continue;
      const element = { key: `${open.length} ${open.at(-1)?.start ?? -1} ${name} ${place}`, start, before: size, end: 0, size: 0 };
      elements.push(element);
      open.push(element);
    }
  }
  return { elements, headings, headed: headings.map(({ seen }) => seen), days, heads, size };
}

function close(open: Element[], name: string, end: number, seen: number): void {
  for (let i = open.length - 1; i >= Math.max(0, open.length - NEAR); i--) {
    const element = open[i];
    if (element?.key.split(' ')[2] !== name) continue;
    element.end = end;
    element.size = seen - element.before;
    open.length = i;
    return;
  }
}

const classIn = (attributes: string): string => /\bclass\s*=\s*["']?([\w-]{1,60})/i.exec(attributes)?.[1] ?? '';

/** Whether a rising list has a number from `from` on, at most so much larger. */
const hasWithin = (list: readonly number[], from: number, most: number): boolean =>
  (list[firstFrom(list, from)] ?? Number.POSITIVE_INFINITY) <= from + most;

/** The index of the first number of a rising list that is not below another. */
const firstFrom = (list: readonly number[], from: number): number => firstAt(list.length, (i) => (list[i] ?? 0) >= from);
