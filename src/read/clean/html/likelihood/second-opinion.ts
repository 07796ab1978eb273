// Rules say what a block is and why; the labeller says how likely it is text. Where the two disagree strongly, the
// labeller wins, and the reason names both.
import type { Role } from '../../../../model/block.ts';
import type { Verdict } from '../../told.ts';
import { IN, SUBHEADINGS } from '../blocks/around.ts';
import { isIn, type Placed } from '../blocks/outline.ts';
import type { PageShape } from './features.ts';

/** From which likelihood on a block that the rules dropped is text after all. */
const TEXT: Readonly<Partial<Record<Role, number>>> = { furniture: 0.85, related: 0.85, caption: 0.9, signature: 0.95, metadata: 0.95 };
/** Up to which likelihood a block that the rules kept is none. */
const NO_TEXT = 0.25;

/** Which blocks the second opinion is asked of: those whose role it could change. */
export function doubtful({ lines, roles, title }: Pick<PageShape, 'lines' | 'roles' | 'title'>): (index: number) => boolean {
  const isNew = novelty({ lines, roles, title });
  return (i) => {
    const [line, role] = [lines[i], roles[i]?.role];
    if (line === undefined || role === undefined || i === title) return false;
    return role === 'paragraph' || role === 'heading' || (TEXT[role] !== undefined && isNew(line));
  };
}

/** The roles of a page after the second opinion; `likely` is that of each block that it is asked of. */
export function secondOpinion(
  { lines, roles, title }: Pick<PageShape, 'lines' | 'roles' | 'title'>,
  likely: readonly (number | undefined)[],
): readonly Verdict[] {
  return roles.map((verdict, i): Verdict => {
    const line = lines[i];
    const text = likely[i];
    if (line === undefined || text === undefined || i === title) return verdict;
    if (text >= (TEXT[verdict.role] ?? 2))
      return { role: isHeading(line) ? 'heading' : 'paragraph', reason: because('text', text, verdict) };
    if (text <= NO_TEXT && (verdict.role === 'paragraph' || verdict.role === 'heading'))
      return { role: line.links > 0.5 && line.words >= 4 ? 'related' : 'furniture', reason: because('no text', 1 - text, verdict) };
    return verdict;
  });
}

/** Tells whether a block says what no kept block says already. */
function novelty({ lines, roles, title }: Pick<PageShape, 'lines' | 'roles' | 'title'>): (line: Placed) => boolean {
  const said = new Set(lines.flatMap((line, i) => (isKept(roles[i]) ? [opening(line)] : [])));
  const headline = lines[title ?? -1]?.text ?? '';
  return (line) => !said.has(opening(line)) && !isIn(line, IN.figcaption) && (headline.length < HEADLINE || !line.text.includes(headline));
}

const HEADLINE = 20; // code units that are no chance
const OPENING = 60;

const opening = (line: Placed): string => line.text.slice(0, OPENING);
const isKept = (verdict: Verdict | undefined): boolean =>
  verdict?.role === 'paragraph' || verdict?.role === 'heading' || verdict?.role === 'lede' || verdict?.role === 'title';

const because = (what: string, sure: number, { role, reason }: Verdict): string =>
  `second opinion: ${what} (${Math.floor(100 * sure)} %), not ${role} « ${reason} »`;

const isHeading = (line: Placed): boolean => !line.prose && isIn(line, SUBHEADINGS);
