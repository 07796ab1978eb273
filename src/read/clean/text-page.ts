// Roles of the lines of a flattened page. Running text shows where the article is; what stands before, inside and after
// is told by its words (rules of the packs), its marks and its place.
import type { Role } from '../../model/block.ts';
import type { Packs } from '../../model/pack.ts';
import type { LineUse } from '../../model/packs/furniture.ts';
import { lowered } from '../../text/fold.ts';
import { agenciesIn } from './agencies.ts';
import { hasBracketCredit } from './inline.ts';
import { type FoundUse, usesOf } from './line-uses.ts';
import type { Line } from './lines.ts';
import { bannerDomain, isImageMark, isImprint, isLinkItem, isMenu, urlIn } from './marks.ts';
import { type PageDate, pageDates } from './page-dates.ts';
import { isPersonName, nameList } from './page-names.ts';

/** A line with everything its words and marks say. */
export type Told = Line & {
  readonly uses: readonly FoundUse[];
  readonly dates: readonly PageDate[];
  readonly names: readonly string[];
};

/** The role of a line and why. */
export type Verdict = { readonly role: Role; readonly reason: string };

const SHORT = 16;
const STRONG = 200;

/** Reads what each line says of itself. */
export function told(line: Line, packs: Packs): Told {
  const short = line.words <= 2 * SHORT;
  const uses = usesOf(line.opening, packs).filter((u) => believable(line, u, packs));
  return {
    ...line,
    uses,
    dates: short ? pageDates(line.opening, packs) : [],
    names: line.words <= SHORT ? nameList(line.text, packs) : [],
  };
}

function believable(line: Line, { use, form, value }: FoundUse, packs: Packs): boolean {
  if (form === 'whole') return true;
  const rest = line.text.slice(value - line.start);
  const bracketed = /^[([（［]/u.test(line.text) && /[)\]）］]$/u.test(line.text);
  if (use === 'byline')
    return line.words <= SHORT && (form === 'label' || nameList(rest, packs).some((n) => isPersonName(n) || agenciesIn(n).length > 0));
  if (use === 'signature')
    return line.words <= (bracketed ? 30 : 9) && (bracketed || (!line.prose && /^\s*\p{Lu}|^\s*$|^\s*[:(]/u.test(rest)));
  if (use === 'published' || use === 'updated') return line.words <= 20 && /\p{Nd}/u.test(rest);
  if (use === 'credit') return line.words <= SHORT;
  if (use === 'related') return line.words <= 40;
  return line.words <= 30;
}

const has = (line: Told, ...uses: readonly LineUse[]): FoundUse | undefined => line.uses.find((u) => uses.includes(u.use));

const isBody = (line: Told): boolean =>
  line.prose &&
  !hasUse(line) &&
  !isImprint(line.text) &&
  !(isLinkItem(line.text) && !/^[-–—]/u.test(line.text)) &&
  sourceTwice(line) === undefined;

const hasUse = (line: Told): boolean =>
  has(line, 'furniture', 'related', 'list', 'credit', 'byline', 'signature', 'source', 'published', 'updated', 'metadata') !== undefined;

/** « Name of the paperName of the paper26/10/2025 »: the name printed twice and the date, glued; gives the name. */
export function sourceTwice(line: Told): string | undefined {
  const date = line.dates[0];
  if (date === undefined || line.dates.length > 1 || line.end - date.end > 20) return undefined;
  const before = line.text.slice(0, date.start - line.start);
  const half = before.trim().length / 2;
  const name = before.trim().slice(0, Math.floor(half)).trim();
  if (name !== '' && before.trim().slice(Math.ceil(half)).trim() === name) return name;
  return before !== '' && /[\p{L}+]$/u.test(before) && line.words <= 10 ? before.trim() : undefined;
}

/** A line that holds little besides a date. */
function isDateLine(line: Told): boolean {
  if (line.dates.length === 0 || line.words > 24 || line.prose) return false;
  if (has(line, 'published', 'updated') !== undefined) return true;
  const date = line.dates[0];
  const rest = date === undefined ? '' : line.text.slice(0, date.start - line.start) + line.text.slice(date.end - line.start);
  return (rest.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).length <= 6;
}

/** Roles of the lines of a page, in order; `title` is the index of a line known to be the title. */
export function pageRoles(lines: readonly Told[], packs: Packs, title: number | undefined): readonly Verdict[] {
  const from = title === undefined ? 0 : title + 1;
  const first = lines.findIndex((l, i) => i >= from && isBody(l) && !hasBracketCredit(l, packs));
  if (first < 0)
    return lines.map((line, i) =>
      i === title ? TITLE : (ownRole(line, packs) ?? { role: 'paragraph', reason: 'a page without running text' }),
    );
  const tail = tailStart(lines, first);
  const head = title ?? bestTitle(lines.slice(0, first), lines, first);
  const roles = lines.map((_, i): Verdict => {
    if (i === head) return TITLE;
    if (i >= tail) return tailRole(lines, i, tail, packs);
    if (i < first) return headRole(lines, i, head, packs);
    return bodyRole(lines, i, packs);
  });
  return withLede(lines, roles, first);
}

const TITLE: Verdict = { role: 'title', reason: 'headline before the text' };

function tailStart(lines: readonly Told[], first: number): number {
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || has(line, 'list') === undefined) continue;
    const strong = lines.slice(i).filter((l) => isBody(l) && l.end - l.start >= STRONG).length;
    if (strong < 2) return lastBody(lines, first, i) + 1;
  }
  return lastBody(lines, first, lines.length) + 1;
}

function lastBody(lines: readonly Told[], first: number, before: number): number {
  for (let i = before - 1; i > first; i--) {
    const line = lines[i];
    if (line !== undefined && isBody(line)) return i;
  }
  return first;
}

/** What a line is by itself, wherever it stands. */
export function ownRole(line: Told, packs: Packs): Verdict | undefined {
  const by = (role: Role, use: FoundUse | undefined): Verdict | undefined => (use === undefined ? undefined : { role, reason: use.rule });
  if (isImageMark(line.text)) return { role: 'furniture', reason: 'what is left of an image' };
  if (sourceTwice(line) !== undefined) return { role: 'byline', reason: 'source and date run together' };
  const source = has(line, 'source');
  if (source !== undefined) return urlIn(line.text) === undefined ? by('signature', source) : by('metadata', source);
  if (has(line, 'credit') !== undefined && !hasBracketCredit(line, packs)) return by('credit', has(line, 'credit'));
  if (has(line, 'credit') !== undefined && line.words <= 8 && /^[([（［]/u.test(line.text)) return by('credit', has(line, 'credit'));
  return (
    (hasBracketCredit(line, packs) ? { role: 'caption' as const, reason: 'ends with a credit' } : undefined) ??
    by('caption', has(line, 'caption')) ??
    by('related', has(line, 'related')) ??
    by('byline', has(line, 'byline')) ??
    by('signature', has(line, 'signature')) ??
    (isDateLine(line) ? { role: 'metadata' as const, reason: 'little besides a date' } : undefined) ??
    by('metadata', has(line, 'metadata', 'published', 'updated')) ??
    by('furniture', has(line, 'furniture', 'list')) ??
    (/^(?:>>|>|»|•)\s*\S/u.test(line.text) && !line.prose ? { role: 'related' as const, reason: 'opens as a link' } : undefined)
  );
}

const isAgencyLine = (line: Told): boolean => line.words <= 4 && agenciesIn(line.text).length > 0;
const isNameLine = (line: Told): boolean =>
  !line.closed && line.names.length > 0 && line.names.length <= 4 && line.names.every((n) => isPersonName(n) || agenciesIn(n).length > 0);

function bodyRole(lines: readonly Told[], i: number, packs: Packs): Verdict {
  const line = lines[i];
  if (line === undefined) return { role: 'paragraph', reason: '' };
  const own = ownRole(line, packs);
  if (own !== undefined && !(line.prose && own.role === 'metadata')) return own;
  if (line.prose) return { role: 'paragraph', reason: 'running text' };
  const [before, after] = [lines[i - 1], lines[i + 1]];
  if (isAgencyLine(line)) return { role: 'signature', reason: 'names an agency' };
  const above = before !== undefined && !line.apartBefore ? ownRole(before, packs)?.role : undefined;
  const below = after !== undefined && !line.apartAfter ? ownRole(after, packs)?.role : undefined;
  if (below === 'caption' || below === 'credit' || (before !== undefined && isImageMark(before.text) && above === 'furniture'))
    return { role: 'caption', reason: 'beside a caption or credit' };
  if (repeats(lines, i)) return { role: 'furniture', reason: 'stands on the page more than once' };
  if (line.closed && !/[?!»”"’]$/u.test(line.text)) return { role: 'paragraph', reason: 'a sentence' };
  if (/^[—–-]\s/u.test(line.text) && line.closed) return { role: 'paragraph', reason: 'a sentence of a dialogue' };
  return line.words <= SHORT
    ? { role: 'heading', reason: 'short line between paragraphs' }
    : { role: 'paragraph', reason: 'among paragraphs' };
}

const repeats = (lines: readonly Told[], i: number): boolean => {
  const text = lines[i]?.text ?? '';
  return lines.some((l, j) => j !== i && l.text === text);
};

function headRole(lines: readonly Told[], i: number, title: number | undefined, packs: Packs): Verdict {
  const line = lines[i];
  if (line === undefined) return { role: 'furniture', reason: '' };
  const own = ownRole(line, packs);
  if (own !== undefined) return own;
  const after = lines[i + 1];
  const behind = title !== undefined && i > title;
  if (isMenu(line.text)) return { role: 'furniture', reason: 'a menu' };
  if (behind && after !== undefined && !line.apartAfter && ownRole(after, packs)?.role === 'credit')
    return { role: 'caption', reason: 'before a credit' };
  if (behind && isImageMark(lines[i - 1]?.text ?? '') && line.words >= 4) return { role: 'caption', reason: 'after an image' };
  if (isNameLine(line)) return { role: 'byline', reason: 'a name before the text' };
  if (behind && line.words >= 5 && !repeats(lines, i)) return { role: 'heading', reason: 'between title and text' };
  return { role: 'furniture', reason: 'before the text' };
}

function tailRole(lines: readonly Told[], i: number, tail: number, packs: Packs): Verdict {
  const line = lines[i];
  if (line === undefined) return { role: 'furniture', reason: '' };
  const own = ownRole(line, packs);
  const listed = lines.slice(tail, i).some((l) => has(l, 'list') !== undefined);
  if (own !== undefined && !(listed && own.role !== 'furniture' && own.role !== 'metadata' && own.role !== 'related')) return own;
  if (isImprint(line.text)) return { role: 'furniture', reason: 'foot of the page' };
  if (!listed && isAgencyLine(line)) return { role: 'signature', reason: 'names an agency' };
  if (!listed && i - tail < 3 && isNameLine(line)) return { role: 'signature', reason: 'a name after the text' };
  if (isMenu(line.text)) return { role: 'furniture', reason: 'a menu' };
  if (isLinkItem(line.text) || line.words >= 5 || /^\d{1,2}\s*[-.)]?\s+\S/u.test(line.text))
    return { role: 'related', reason: 'a headline after the text' };
  return { role: 'furniture', reason: 'after the text' };
}

/** The line before the text that is most like a headline: of some length, akin to the text, near it. */
function bestTitle(head: readonly Told[], lines: readonly Told[], first: number): number | undefined {
  const body = new Set(lines.slice(first, first + 12).flatMap((l) => l.opening.filter((t) => t.text.length >= 3).map((t) => t.lower)));
  let best: { readonly index: number; readonly score: number } | undefined;
  head.forEach((line, index) => {
    if (
      hasUse(line) ||
      isMenu(line.text) ||
      isImageMark(line.text) ||
      isDateLine(line) ||
      sourceTwice(line) !== undefined ||
      line.words < 3
    )
      return;
    const words = line.opening.filter((t) => t.kind === 'word' && t.text.length >= 3);
    const akin = words.length === 0 ? 0 : words.filter((t) => body.has(t.lower)).length / words.length;
    const next = head[index + 1];
    const browser = next !== undefined && lowered(line.text).startsWith(lowered(next.text)) && line.text !== next.text;
    const score =
      Math.min(line.words, 10) / 10 +
      akin +
      (bannerDomain(line.text) === undefined ? 0 : -1) +
      (line.text.startsWith('(') || isLinkItem(line.text) ? -0.7 : 0) +
      (browser ? -1 : 0);
    if (best === undefined || score > best.score + 0.15) best = { index, score };
  });
  return best?.index;
}

/** The opening paragraph is the lede, unless a picture or a link comes before it, or it opens in brackets. */
function withLede(lines: readonly Told[], roles: readonly Verdict[], first: number): readonly Verdict[] {
  const line = lines[first];
  const next = lines.find((_, i) => i > first && roles[i]?.role === 'paragraph');
  if (line === undefined || roles[first]?.role !== 'paragraph' || /^[(*•]/u.test(line.text)) return roles;
  const title = roles.findIndex((r) => r.role === 'title');
  if (title < 0) return roles;
  const between = roles
    .slice(title + 1, first)
    .some(({ role }) => role === 'caption' || role === 'credit' || role === 'related' || role === 'heading');
  const standfirst = next !== undefined && line.end - line.start < 0.6 * (next.end - next.start) && line.end - line.start < 300;
  if (between && !standfirst) return roles;
  return roles.map((r, i) => (i === first ? { role: 'lede', reason: 'opening paragraph' } : r));
}
