// Roles of the blocks of a page, once it is known where the article is.
import type { Packs } from '../../../model/pack.ts';
import { lowered } from '../../../text/fold.ts';
import { isImprint, isMenu } from '../marks.ts';
import { ownRole, type Verdict } from '../text-page.ts';
import { isForeign } from './container.ts';
import type { Placed } from './outline.ts';

/** Where things stand on a page, as indexes of blocks. */
export type Extent = { readonly first: number; readonly last: number; readonly title: number | undefined; readonly description: string };

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];

const said = (role: Verdict['role'], reason: string): Verdict => ({ role, reason });

/** Roles of all blocks, in order. */
export function htmlRoles(lines: readonly Placed[], inside: (line: Placed) => boolean, extent: Extent, packs: Packs): readonly Verdict[] {
  const roles = lines.map((line, i): Verdict => {
    if (i === extent.title) return said('title', 'headline of the page');
    if (inside(line) && i >= extent.first && i <= extent.last) return within(line, packs);
    return outside(line, i, extent, packs);
  });
  return trimmed(lines, roles);
}

/** A block of the element that holds the article. */
function within(line: Placed, packs: Packs): Verdict {
  if (isForeign(line)) return foreign(line);
  if (line.cues.has('credit') && line.words <= 16) return said('credit', 'marked as credit');
  if (line.tags.has('figcaption') || line.tags.has('caption') || (line.cues.has('caption') && line.words <= 80))
    return said('caption', 'marked as caption');
  if (line.tags.has('h1')) return said('heading', 'marked as heading');
  const own = ownRole(line, packs);
  if (line.links > 0.6 && line.words >= 3 && !line.prose) return own ?? said('related', 'a line of links');
  if (HEADINGS.some((t) => line.tags.has(t)) && !line.prose)
    return own?.role === 'furniture' || own?.role === 'related' ? own : said('heading', 'marked as heading');
  if (own !== undefined && !(line.prose && own.role !== 'caption')) return own;
  if (line.prose) return said('paragraph', 'running text');
  if (line.cues.has('byline') && line.words <= 12) return said('byline', 'marked as byline');
  if (line.cues.has('date') && line.dates.length > 0) return said('metadata', 'marked as date');
  if (isBold(line) && line.words <= 16 && !line.closed) return said('heading', 'a line in bold');
  return said('paragraph', 'among paragraphs');
}

const isBold = (line: Placed): boolean => line.block.bold >= 0.9 * line.block.text.replaceAll(' ', '').length;

function foreign(line: Placed): Verdict {
  return line.links > 0.5 && line.words >= 4
    ? said('related', 'links apart from the text')
    : said('furniture', 'marked as apart from the text');
}

function outside(line: Placed, i: number, { first, last, title, description }: Extent, packs: Packs): Verdict {
  const between = title !== undefined && i > title && i < first;
  if (isForeign(line)) return foreign(line);
  const own = ownRole(line, packs);
  if (between || (i > last && i <= last + 4) || (i < first && i >= first - 6)) {
    if (line.cues.has('credit') && line.words <= 16) return said('credit', 'marked as credit');
    if ((line.tags.has('figcaption') || line.cues.has('caption')) && line.words >= 3) return said('caption', 'marked as caption');
    if (
      between &&
      line.words >= 5 &&
      (line.cues.has('lede') || (description !== '' && lowered(description).startsWith(lowered(line.text.slice(0, 60)))))
    )
      return said('lede', 'standfirst');
    if (own !== undefined) return own;
    if (line.cues.has('byline') && line.words <= 12) return said('byline', 'marked as byline');
    if (line.cues.has('date') && line.dates.length > 0) return said('metadata', 'marked as date');
  }
  if (isImprint(line.text) || isMenu(line.text)) return said('furniture', 'frame of the page');
  return line.links > 0.5 && line.words >= 5 ? said('related', 'links apart from the text') : said('furniture', 'outside of the article');
}

/** Headings with no text of the article after them belong to what follows: they are furniture. */
function trimmed(lines: readonly Placed[], roles: readonly Verdict[]): readonly Verdict[] {
  const out = [...roles];
  let text = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    const role = out[i]?.role;
    if (role === 'paragraph' || role === 'lede') text = true;
    else if (role === 'heading' && !text) out[i] = said('furniture', 'a heading after the text');
    else if (role === 'title') text = false;
  }
  return out;
}
