// Roles of the blocks of a page, once it is known where the article is.

import type { Role } from '../../../../model/block.ts';
import { lowered } from '../../../../text/fold.ts';
import { tellsOfMaking } from '../../labels.ts';
import { isCounter, isImprint, isMenu } from '../../marks.ts';
import { ownRole } from '../../own-role.ts';
import { isPersonName } from '../../page-names.ts';
import { isAgencyLine, isBracketed, isNameLine, SHORT, usedAs, type Verdict } from '../../told.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { IN, SUBHEADINGS } from '../blocks/around.ts';
import { CUE } from '../blocks/cues.ts';
import { isCalled, isIn, type Placed } from '../blocks/outline.ts';
import { FOREIGN, foreignBy, isForeign } from './container.ts';
import { goingOn, trimmed } from './tail.ts';

/** Where things stand on a page, as indexes of blocks. */
export type Extent = {
  readonly first: number;
  readonly last: number;
  readonly title: number | undefined;
  readonly description: string /** Whether the page declares itself an article of news. */;
  readonly news: boolean;
};

const said = (role: Verdict['role'], reason: string): Verdict => ({ role, reason });

/** What the rules say of all blocks, in order. */
export function firstRoles(
  lines: readonly Placed[],
  inside: (line: Placed) => boolean,
  extent: Extent,
  words: Vocabulary,
): readonly Verdict[] {
  const roles = lines.map((line, i): Verdict => {
    if (i === extent.title) return said('title', 'headline of the page');
    if (isDeck(line, i, extent)) return said('title', 'sub-headline');
    if (isTeased(line, i, extent)) return said('lede', 'a teaser under its own headline');
    if (repeats(line, lines[extent.title ?? -1])) return said('furniture', 'repeats the headline');
    if (inside(line) && i >= extent.first && i <= extent.last) return within(line, words);
    return outside(line, i, extent, words);
  });
  return trimmed(lines, roles);
}

/** The roles of a page once every block is judged: nothing hangs on after the text, and the lede is named. */
export const settled = (lines: readonly Placed[], roles: readonly Verdict[], extent: Extent): readonly Verdict[] =>
  withLede(lines, goingOn(lines, trimmed(lines, signedAbove(lines, roles, extent))), extent);

/** How many blocks below the headline a name may stand. */
const ABOVE = 6;

/** A name that stands alone between the headline and the running text is who wrote it. */
function signedAbove(lines: readonly Placed[], roles: readonly Verdict[], { title }: Extent): readonly Verdict[] {
  if (title === undefined) return roles;
  const text = lines.findIndex((line, i) => i > title && line.prose && roles[i]?.role === 'paragraph');
  return roles.map((verdict, i) => {
    const line = lines[i];
    const isAbove = i > title && i < text && i <= title + ABOVE && verdict.role === 'paragraph';
    return isAbove && line !== undefined && isNameLine(line) ? said('byline', 'a name before the text') : verdict;
  });
}

const DECK = 60; // words

/** A line under the headline that is marked as part of it; what is marked as opening of the text is the lede. */
const isDeck = (line: Placed, i: number, { title, first }: Extent): boolean =>
  marksDeck(line) &&
  title !== undefined &&
  i > title &&
  i <= Math.max(first + 2, title + 8) &&
  line.words >= 3 &&
  line.words <= DECK &&
  line.links < 0.5;

const BELOW = 2;

/** Words marked as a teaser open the article where they stand right under its headline, a sentence without links. */
const isTeased = (line: Placed, i: number, { title }: Extent): boolean =>
  title !== undefined &&
  i > title &&
  i <= title + BELOW &&
  line.prose &&
  line.words <= DECK &&
  line.links === 0 &&
  isCalled(line, CUE.related) &&
  !isCalled(line, FOREIGN & ~CUE.related) &&
  !isIn(line, IN.aside | IN.nav | IN.footer | IN.li);

/** « sub-headline », « dek »; in the head of the article also a summary, or a heading that is not marked as opening of the text. */
const marksDeck = (line: Placed): boolean =>
  isCalled(line, CUE.deck) ||
  (isIn(line, IN.header) && (isCalled(line, CUE.summary) || (!isCalled(line, CUE.lede) && isIn(line, SUBHEADINGS))));

/** The headline once more, as a heading. */
const repeats = (line: Placed, title: Placed | undefined): boolean =>
  title !== undefined && line.text === title.text && line.words >= 3 && (isIn(line, IN.h1 | IN.h2) || !line.closed);

/** A block of the element that holds the article. */
function within(line: Placed, words: Vocabulary): Verdict {
  if (isForeign(line)) return foreign(line);
  if (addresses(line.text) >= 0.4 && !/^\S+$/u.test(line.text)) return said('furniture', 'addresses, no words');
  const picture = pictureRole(line, words);
  if (picture !== undefined) return picture;
  if (isIn(line, IN.h1)) return said('heading', 'marked as heading');
  const own = ownRole(line, words);
  const heading = isIn(line, SUBHEADINGS) && !line.prose;
  if (isCalled(line, CUE.byline) && line.words <= SHORT && !line.prose) return own ?? said('byline', 'marked as byline');
  if (isIn(line, IN.header) && !isIn(line, IN.p)) return own ?? headerRole(line);
  if (isIn(line, IN.blockquote)) return own?.role === 'caption' ? own : said('paragraph', 'quoted');
  if (line.links > (line.prose ? 0.75 : 0.6) && line.words >= 3 && !(heading && !isIn(line, IN.li))) return own ?? linkRole(line);
  if (heading) return own?.role === 'furniture' || own?.role === 'related' ? own : said('heading', 'marked as heading');
  if (own !== undefined && (!line.prose || OF_ITSELF.has(own.role) || tellsOfMaking(line, words))) return own;
  if (line.prose) return said('paragraph', 'running text');
  if (isAgencyLine(line)) return said('signature', 'names an agency');
  if (/^[\w.-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}$/u.test(line.text)) return said('signature', 'the address of who wrote it');
  if (isCalled(line, CUE.date) && line.dates.length > 0) return said('metadata', 'marked as date');
  if (isCounter(line.text) && !isIn(line, IN.table) && !isIn(line, IN.li)) return said('furniture', 'a counter');
  if (!/\p{L}/u.test(line.text) && !isIn(line, IN.table)) return said('furniture', 'no words');
  if (isBold(line) && line.words <= SHORT && !line.closed) return said('heading', 'a line in bold');
  if (line.words <= 3 && !line.closed && !isIn(line, TEXT_TAGS)) return said('furniture', 'a label');
  return said('paragraph', 'among paragraphs');
}

/** Roles that a sentence may have by its own words. */
const OF_ITSELF: ReadonlySet<Role> = new Set<Role>(['caption', 'signature', 'byline']);

/** The share of a text that is addresses of pages. */
const addresses = (text: string): number =>
  text.includes('http') ? (text.match(/https?:\/\/\S+/gu) ?? []).join('').length / text.length : 0;

const TEXT_TAGS = IN.p | IN.li | IN.td | IN.th | IN.dd | IN.dt | IN.blockquote | IN.pre;

/** A line of links among the text; a bare address is text. */
function linkRole(line: Placed): Verdict {
  if (isBracketed(line.text) && line.words <= 6 && isIn(line, IN.p)) return said('paragraph', 'a source in brackets');
  return /^https?:\/\/\S+$/u.test(line.text) ? said('paragraph', 'an address among paragraphs') : said('related', 'a line of links');
}

/** The head of an article holds headline, byline and date; what else stands there is no text. */
function headerRole(line: Placed): Verdict {
  if (isCalled(line, CUE.lede) && line.words >= 5 && line.links < 0.5) return said('lede', 'standfirst');
  return line.prose && line.links < 0.5 ? said('paragraph', 'running text') : said('furniture', 'in the head of the article');
}

/** What stands below a picture. */
function pictureRole(line: Placed, words: Vocabulary): Verdict | undefined {
  const marked = isIn(line, IN.figcaption | IN.caption) || (isCalled(line, CUE.caption) && line.words <= 80);
  if (isCalled(line, CUE.credit) && line.words <= SHORT) return said('credit', 'marked as credit');
  if (!marked) return undefined;
  const own = ownRole(line, words);
  if (own?.role === 'credit') return own;
  if (usedAs(line, 'source') !== undefined && line.words <= SHORT) return said('credit', 'source of a picture');
  return line.words <= 8 && /[/©]/u.test(line.text) && line.names.some(isPersonName)
    ? said('credit', 'names below a picture')
    : said('caption', 'marked as caption');
}

const isBold = (line: Placed): boolean => line.block.bold >= 0.9 * line.block.text.replaceAll(' ', '').length;

function foreign(line: Placed): Verdict {
  if (isCalled(line, CUE.biography) && line.prose && line.links < 0.5) return said('signature', 'about the author');
  return line.links > 0.5 && line.words >= 4
    ? said('related', 'links apart from the text')
    : said('furniture', `marked as ${foreignBy(line)}`);
}

function outside(line: Placed, i: number, { first, last, title, description }: Extent, words: Vocabulary): Verdict {
  const between = title !== undefined && i > title && i < first;
  if (isForeign(line)) return foreign(line);
  if (between || (i > last && i <= last + 4) || (i < first && i >= first - 6)) {
    const picture = pictureRole(line, words);
    if (picture !== undefined) return picture;
    if (
      between &&
      line.words >= 5 &&
      (isCalled(line, CUE.lede) || (description !== '' && lowered(description).startsWith(lowered(line.text.slice(0, 60)))))
    )
      return said('lede', 'standfirst');
    const own = ownRole(line, words);
    if (own !== undefined) return own;
    if (isCalled(line, CUE.byline) && line.words <= 12) return said('byline', 'marked as byline');
    if (isCalled(line, CUE.date) && line.dates.length > 0) return said('metadata', 'marked as date');
  }
  if (isImprint(line.text) || isMenu(line.text)) return said('furniture', 'frame of the page');
  return line.links > 0.5 && line.words >= 5 ? said('related', 'links apart from the text') : said('furniture', 'outside of the article');
}

/** The standfirst: the first text, if it is marked as such, or is how the page describes itself. */
function withLede(lines: readonly Placed[], roles: readonly Verdict[], { title, description, news }: Extent): readonly Verdict[] {
  const first = roles.findIndex(({ role }, i) => (role === 'paragraph' || role === 'heading' || role === 'lede') && i > (title ?? -1));
  const line = lines[first];
  if (line === undefined || line.words < 5 || roles[first]?.role === 'lede') return roles;
  const described = description !== '' && lowered(description).startsWith(lowered(line.text.slice(0, 60)));
  const marked = isCalled(line, CUE.lede) && (line.prose || line.words >= 8);
  const opening = news && roles[first]?.role === 'paragraph' && line.prose && !isIn(line, IN.blockquote) && !isIn(line, IN.li);
  if (!described && !marked && !opening) return roles;
  const reason = described ? 'how the page describes itself' : marked ? 'marked as standfirst' : 'opening paragraph of news';
  return roles.map((role, i) => (i === first ? said('lede', reason) : role));
}
