import type { Claim, Verdict } from '../model/tables.ts';
import { type Figured, figureOf } from './columns.ts';

/** Where a figure stands: a file or an address, and in a file its line and column where they are known. */
export type Spot = { readonly file: string; readonly line?: number; readonly column?: number };

/** One side of a finding: a figure, who gives it, and where. */
export type Side = {
  readonly claim: Figured & Pick<Claim, 'asOfCertainty' | 'language'>;
  readonly sources: readonly string[];
  readonly quote?: string;
  readonly spot?: Spot;
};

/** What a finding says of its sides: how two sources stand to each other, or what became of a figure. */
export type Found = Verdict | 'added' | 'removed' | 'updated' | 'missing';

/** Something to report of the figures of a metric. One side is missing where a figure came or went, both where a source gives none. */
export type Finding = {
  readonly id: string;
  readonly metric: string;
  readonly found: Found;
  readonly why: string;
  readonly left?: Side;
  readonly right?: Side;
  /** How much it weighs, where a rule says so. */
  readonly weight?: Weight;
};

/** The forms in which findings are handed to other programs. */
export const FINDING_FORMATS = ['github', 'junit', 'sarif'] as const;

/** One of them. */
export type FindingFormat = (typeof FINDING_FORMATS)[number];

/** How much a finding weighs. */
export type Weight = 'error' | 'warning' | 'note';

/** The weight of what was found: of itself only a contradiction, or a source that is wanted and silent, is an error. */
export function weightOf({ found, weight }: Pick<Finding, 'found' | 'weight'>): Weight {
  if (weight !== undefined) return weight;
  if (found === 'contradicts' || found === 'missing') return 'error';
  return found === 'updates' || found === 'updated' || found === 'removed' ? 'warning' : 'note';
}

/** A side in one line: the figure, its words, who gives it, and where. */
export function sideInWords({ claim, sources, quote, spot }: Side): string {
  const said = quote === undefined || quote === '' ? '' : ` « ${quote} »`;
  const who = sources.length === 0 ? '' : `, ${sources.join(', ')}`;
  return `${figureOf(claim)}${said}${who}${spot === undefined ? '' : `, ${spotInWords(spot)}`}`;
}

/** A spot as compilers write it: file, line, column. */
export const spotInWords = ({ file, line, column }: Spot): string => [file, line, column].filter((part) => part !== undefined).join(':');

/** The sides that a finding has, the earlier first. */
export const sidesOf = ({ left, right }: Finding): readonly Side[] => [left, right].filter((side) => side !== undefined);

/** The side that a finding is pinned to: the later one that can be pointed at. */
export const pinnedTo = (finding: Finding): Side | undefined => {
  const sides = sidesOf(finding);
  return sides.findLast((side) => side.spot !== undefined) ?? sides.at(-1);
};
