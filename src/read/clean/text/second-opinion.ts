// Rules say what a line is and why; the labeller says how likely it is text. Where the two disagree strongly, the labeller
// wins, the reason names both, and the rules look at the page once more.

import type { Role } from '../../../model/block.ts';
import type { BlockModel } from '../../../model/block-model.ts';
import { likelihood } from '../html/likelihood/labeller.ts';
import type { Told, Verdict } from '../told.ts';
import { type LinePage, lineFeatures } from './features.ts';

/** From which likelihood on a line that the rules dropped is text after all. */
const TEXT: Readonly<Partial<Record<Role, number>>> = { furniture: 0.85, related: 0.85, caption: 0.95, metadata: 0.97 };
/** Up to which likelihood a line that the rules kept is none. */
const NO_TEXT = 0.3;
/** The same right below the headline, where the points of a story stand (« * Seventy-two countries sign »), and of a short sentence after text. */
const NO_POINT = 0.1;
const POINTS = 8; // lines
const FEWEST = 4; // words of a line that is text against the rules
const LINK = 4;

const KEPT: ReadonlySet<Role> = new Set<Role>(['paragraph', 'heading', 'lede']);

/** Whether the labeller is asked of a line: whether its answer could change the role. */
export const isDoubtful = ({ lines, roles }: LinePage, i: number): boolean => {
  const [line, role] = [lines[i], roles[i]?.role];
  return line !== undefined && role !== undefined && (KEPT.has(role) || (TEXT[role] !== undefined && line.words >= FEWEST));
};

/** Of each line how likely it is text; of those that nobody asks for, nothing. */
export function likelihoods(page: LinePage, model: BlockModel): readonly (number | undefined)[] {
  return lineFeatures(page, (i) => isDoubtful(page, i)).map((row) => (row === undefined ? undefined : likelihood(model, row)));
}

/** What the labeller says against the rules: of each line a verdict, where it disagrees strongly. */
export function objections({ lines, roles, title }: LinePage, likely: readonly (number | undefined)[]): readonly (Verdict | undefined)[] {
  return roles.map((verdict, i) => {
    const [line, text] = [lines[i], likely[i]];
    if (line === undefined || text === undefined) return undefined;
    const point =
      (title !== undefined && i > title && i <= title + POINTS) ||
      (line.closed && KEPT.has(roles[i - 1]?.role ?? 'furniture') && !line.prose);
    if (KEPT.has(verdict.role))
      return text <= (point ? NO_POINT : NO_TEXT) ? { role: droppedAs(line), reason: because('no text', 1 - text, verdict) } : undefined;
    return text >= (TEXT[verdict.role] ?? 2) ? { role: keptAs(line), reason: because('text', text, verdict) } : undefined;
  });
}

const droppedAs = (line: Told): Role => (!line.closed && line.words >= LINK ? 'related' : 'furniture');
const keptAs = (line: Told): Role => (line.closed || line.prose ? 'paragraph' : 'heading');

const because = (what: string, sure: number, { role, reason }: Verdict): string =>
  `second opinion: ${what} (${Math.floor(100 * sure)} %), not ${role} « ${reason} »`;
