// Dates shown to readers that may be that of publication.
import { tokens } from '../../../../text/tokens/tokens.ts';
import { usesOf } from '../../line-uses.ts';
import { isDateLine } from '../../own-role.ts';
import { type DayOrder, exchanged, type PageDate, pageDates, pageMonths } from '../../page-dates.ts';
import { usedAs, type Verdict } from '../../told.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { IN } from '../blocks/around.ts';
import { CUE } from '../blocks/cues.ts';
import { isCalled, isIn, type Placed } from '../blocks/outline.ts';
import { numberOf, TEXT, tagSet } from '../tree/tags.ts';
import { attribute, type Tree, textAt } from '../tree/tree.ts';
import { isPlausible } from './stamps.ts';

/** What a page shows: a day that is surely that of publication, one that may be, one said to be that of a change, a month alone. */
export type Shown = {
  readonly clear?: PageDate;
  readonly vague?: PageDate;
  /** Like `vague`, but far from where such a date stands. */
  readonly far?: PageDate;
  readonly updated?: PageDate;
  readonly month?: PageDate;
};

type Candidate = { readonly date: PageDate; readonly cost: number; readonly i: number; readonly updated: boolean };

const SURE = 3; // cost up to which a date is clear
const DATELINE = 12; // tokens
const OPENED = 14; // words of a line that opens with its date
const LABEL = 5; // words of a line that names what the next one holds

/** The dates shown between headline and text, said to be that of publication, or marked as date. */
export function shownDates(lines: readonly Placed[], roles: readonly Verdict[], tree: Tree, words: Vocabulary, order: DayOrder): Shown {
  const placeOf = places(roles);
  const text = roles.findIndex((r) => r.role === 'paragraph' || r.role === 'lede');
  const candidates = lines.flatMap((line, i): readonly Candidate[] => {
    const dates = i === text ? pageDates(line.opening.slice(0, DATELINE), words) : line.dates;
    const first = dates.find((d) => d.granularity === 'day');
    if (first === undefined || !isPlausible(first.edtf)) return [];
    const use = saidOf(line, lines[i - 1], words);
    const apart = placeOf(i) > 0 && isApart(line);
    if (apart && use === undefined) return [];
    const said = use === 'published' ? 0 : use === 'updated' ? 2.5 : 1;
    const marked = isMarked(line, tree) ? 0 : 1;
    const bare = isDateLine(line) ? 0 : opens(line, first) ? 0.5 : 1.5;
    const cost = said + marked + bare + 1.5 * placeOf(i) + (apart ? 3 : 0);
    return [{ date: ordered(first, order), cost, i, updated: use === 'updated' }];
  });
  const [best] = [...candidates].sort((a, b) => a.cost - b.cost || a.i - b.i);
  const updated = candidates.find((c) => c.updated);
  const month = best === undefined ? shownMonth(lines, roles, placeOf, words) : undefined;
  return {
    ...(best !== undefined && { [best.cost <= SURE ? 'clear' : placeOf(best.i) < 2 ? 'vague' : 'far']: best.date }),
    ...(updated !== undefined && { updated: updated.date }),
    ...(month !== undefined && { month }),
  };
}

/** How far from where a date of publication stands: 0 between headline and text, 1 near them, 2 elsewhere. */
function places(roles: readonly Verdict[]): (i: number) => number {
  const title = roles.findIndex((r) => r.role === 'title');
  const text = roles.findIndex((r) => r.role === 'paragraph' || r.role === 'lede');
  const last = roles.findLastIndex((r) => r.role === 'paragraph');
  return (i) => (i > title && i <= text + 1 ? 0 : i >= title - 4 && i <= last + 6 ? 1 : 2);
}

/** A date in the order of day and month that the page has. */
export const ordered = (date: PageDate, order: DayOrder): PageDate =>
  date.open && order === 'month-first' ? { ...date, edtf: exchanged(date.edtf) } : date;

/** What the words of a line, or the label on the line before it, say of its date. */
function saidOf(line: Placed, before: Placed | undefined, words: Vocabulary): 'published' | 'updated' | undefined {
  const use = usedAs(line, 'published', 'updated')?.use;
  if (use === 'published' || use === 'updated') return use;
  if (before === undefined || before.words > LABEL || before.dates.length > 0 || before.prose || !isDateLine(line)) return undefined;
  const label = usesOf(tokens(`${before.text} ${line.text.slice(0, 60)}`), words).find((u) => u.use === 'published' || u.use === 'updated');
  if (label === undefined || label.value < before.text.length) return undefined;
  return label.use === 'updated' ? 'updated' : 'published';
}

/** Whether a line opens with its date: « 05.02.2020 – Editor: Jane Doe (Press) ». */
const opens = (line: Placed, date: PageDate): boolean => date.start === line.start && !line.prose && line.words <= OPENED;

const CALLED = /dat(?:e|um)|time(?!line)|fecha|publi|posted|infos?\b|meta|byline/iu;

/** Whether the attributes around a line call it a date. */
function isMarked(line: Placed, tree: Tree): boolean {
  if (isCalled(line, CUE.date | CUE.meta | CUE.byline) || isIn(line, IN.time)) return true;
  return CALLED.test(namesOf(tree, line.block.node));
}

/** What the attributes of an element call it. */
const namesOf = (tree: Tree, node: number): string =>
  `${attribute(tree, node, 'class') ?? ''} ${attribute(tree, node, 'id') ?? ''}`.slice(0, 120);

/** Whether a line belongs to something else: comments, other articles, posts that are quoted, the frame of the page. */
const isApart = (line: Placed): boolean => isCalled(line, CUE.comment | CUE.related | CUE.frame) || isIn(line, IN.footer | IN.blockquote);

/** A month and its year where the day should stand. */
function shownMonth(
  lines: readonly Placed[],
  roles: readonly Verdict[],
  placeOf: (i: number) => number,
  words: Vocabulary,
): PageDate | undefined {
  for (const [i, line] of lines.entries()) {
    if (placeOf(i) > 0 || line.words > 8 || line.prose || roles[i]?.role === 'title') continue;
    const said = usedAs(line, 'published') !== undefined || isCalled(line, CUE.date | CUE.byline) || line.words <= 3;
    const month = said ? (pageMonths(line.opening, words)[0] ?? line.dates[0]) : undefined;
    if (month !== undefined && isPlausible(month.edtf)) return month;
  }
  return undefined;
}

const PARTED = /dat(?:e|um)\b|date[-_]|[-_]date|time(?:stamp)?\b|fecha|meta|calendar|publi|posted/iu;
const LONGEST = 60;

/** A date whose parts stand in boxes of their own: « <b>04</b><i>Jan</i> <i>2021</i> » in an element called a date. */
export function partedDate(tree: Tree, apart: (node: number) => boolean, words: Vocabulary): string | undefined {
  for (let i = 1; i < tree.size; i++) {
    const [tag, length] = [tree.tag[i] ?? 0, (tree.end[i] ?? 0) - i];
    if (tag === TEXT || length < 3 || length > 40 || UNSEEN[tag] === 1) continue;
    if (!(tag === TIME || PARTED.test(namesOf(tree, i))) || apart(i)) continue;
    const parts = textsIn(tree, i);
    const text = parts.join(' ').replace(/\d{1,2}:\d\d(?::\d\d)?/gu, ' ');
    if (parts.length < 2 || text.length > LONGEST) continue;
    const date = pageDates(tokens(text), words).find((d) => d.granularity === 'day' && isPlausible(d.edtf));
    if (date !== undefined) return date.edtf;
  }
  return undefined;
}

function textsIn(tree: Tree, node: number): readonly string[] {
  const found: string[] = [];
  for (let i = node + 1, end = tree.end[node] ?? 0; i < end; i++) {
    const text = tree.tag[i] === TEXT ? textAt(tree, i).trim() : '';
    if (text !== '') found.push(text);
  }
  return found;
}

const TIME = numberOf('time');
const UNSEEN = tagSet('html head body script style select form');
