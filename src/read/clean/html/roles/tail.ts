// Where the text of an article ends, and where a sentence goes on over the borders of blocks.
import { isCopyright, networksIn } from '../../marks.ts';
import { isNamedAddress, isNameLine, signs, usedAs, type Verdict } from '../../told.ts';
import type { Placed } from '../blocks/outline.ts';

const INVITATION = 40; // words
const POINTER = 14;

/** What follows the last text is no text: headings belong to what comes next, names sign the article, invitations close it. */
export function trimmed(lines: readonly Placed[], roles: readonly Verdict[]): readonly Verdict[] {
  const out = listed(lines, roles);
  for (let i = lines.length - 1; i >= 0; i--) {
    const [line, role] = [lines[i], out[i]?.role];
    if (line === undefined || (role !== 'heading' && role !== 'paragraph')) continue;
    const ending = endingOf(line) ?? (role === 'heading' ? AFTER : undefined);
    if (ending === undefined) break;
    out[i] = ending;
  }
  return out;
}

/** Short lines under a label as « Tin liên quan », with no running text behind it, are links though they are not marked so. */
function listed(lines: readonly Placed[], roles: readonly Verdict[]): Verdict[] {
  const out = [...roles];
  const isText = (i: number): boolean => out[i]?.role === 'heading' || out[i]?.role === 'paragraph';
  let label = -1;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (line === undefined || (isText(i) && line.prose)) break;
    if (line.uses.some(({ use, form }) => use === 'list' && form === 'whole')) label = i;
  }
  if (label >= 0) for (let i = label + 1; i < lines.length; i++) if (isText(i)) out[i] = LISTED;
  return out;
}

const LISTED: Verdict = { role: 'related', reason: 'under a label of links after the text' };
const AFTER: Verdict = { role: 'furniture', reason: 'a heading after the text' };

/** What a paragraph at the end of the text is, if it is none. */
function endingOf(line: Placed): Verdict | undefined {
  if (line.prose) return invites(line) ? { role: 'furniture', reason: 'an invitation after the text' } : undefined;
  if (isNameLine(line) || isNamedAddress(line.text) || signs(line) || isCopyright(line.text))
    return { role: 'signature', reason: 'a name after the text' };
  // « Related roundup: Cranes »: a label, then a link
  return /^[^:：]{3,40}[:：]\s?\S/u.test(line.text) && line.words <= POINTER && line.links >= 0.3 && line.links < 1
    ? { role: 'related', reason: 'a label and its link after the text' }
    : undefined;
}

/** « Like this story? Share it! », « Follow our culture desk on Facebook, X and Instagram. » */
const invites = (line: Placed): boolean =>
  line.words <= INVITATION && (usedAs(line, 'furniture') !== undefined || networksIn(line.opening) >= 2);

/** A link that stands alone in the middle of a sentence is part of it: a block before it that does not end, one after it that goes on. */
export function goingOn(lines: readonly Placed[], roles: readonly Verdict[]): readonly Verdict[] {
  return roles.map((verdict, i) => {
    const [before, line, after] = [lines[i - 1], lines[i], lines[i + 1]];
    if (verdict.role !== 'related' || before === undefined || line === undefined || after === undefined) return verdict;
    const inText = roles[i - 1]?.role === 'paragraph' && roles[i + 1]?.role === 'paragraph';
    const open = inText && !before.closed && before.words >= 5 && /^[\p{Ll},.;)’]/u.test(after.text) && line.words <= POINTER;
    return open ? { role: 'paragraph', reason: 'a link within a sentence' } : verdict;
  });
}
