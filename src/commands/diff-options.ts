import type { Claim, Discrepancy, Finding, FindingFormat, Format, Verdict } from '../index.ts';
import { choice } from './choice.ts';
import { type Report, report } from './findings.ts';
import type { Listing } from './listing.ts';
import type { Counted } from './options.ts';
import type { State } from './state.ts';

/** What makes a comparison fail. */
export type Fail = 'contradicts' | 'updates' | 'any';

/** What `diff` is told. */
export type Options = Omit<Listing, 'format'> & {
  readonly format: Format | FindingFormat;
  readonly metric?: string;
  readonly verdict?: Verdict;
  readonly all?: boolean;
  readonly against?: string;
  readonly writeLock?: string | true;
  readonly failOn?: Fail;
  readonly on?: string;
  readonly profile?: string;
  readonly count: Counted;
};

/** The verdicts, the gravest first. */
export const VERDICTS = ['contradicts', 'updates', 'differs-in-scope', 'refines', 'agrees'] as const;

/** Whether a form shows findings with both their sides. */
export const isReport = (format: Options['format']): format is Report =>
  format === 'github' || format === 'junit' || format === 'sarif' || format === 'markdown';

/** Whether what was found fails the comparison; what a rule calls less than an error never does. */
export function fails({ found, weight }: Pick<Finding, 'found' | 'weight'>, failOn: Fail | undefined): boolean {
  if (failOn === undefined || (weight !== undefined && weight !== 'error')) return false;
  if (found === 'missing') return true;
  return failOn === 'any' ? found !== 'agrees' : found === failOn || (found === 'updated' && failOn === 'updates');
}

/** Prints findings as a report. */
export async function tell(store: State, findings: readonly Finding[], format: Report, title: string, options: Options): Promise<void> {
  const metrics = (await claimsOf(store, options)).map((claim) => claim.metric).filter((metric) => !metric.startsWith('unit:'));
  await report(findings, format, { title, metrics, isFailure: (finding) => fails(finding, options.failOn ?? 'contradicts') });
}

/** The rows of some verdicts. */
export async function verdictsOf(store: State, verdicts: readonly Verdict[]): Promise<readonly Discrepancy[]> {
  const rows: Discrepancy[] = [];
  for await (const row of store.rows('discrepancies')) if (verdicts.includes(row.verdict)) rows.push(row);
  return rows;
}

/** The claims of the metric that is asked for, or all. */
export async function claimsOf(store: State, { metric }: Pick<Options, 'metric'>): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for await (const claim of store.rows('claims')) if (metric === undefined || claim.metric === metric) claims.push(claim);
  return claims;
}

/** Tells people of a metric that no page and no earlier figure has: to compare nothing always passes. */
export async function tellUnknown(
  store: State,
  metric: string | undefined,
  earlier: readonly { readonly metric: string }[] = [],
): Promise<void> {
  if (metric === undefined) return;
  const metrics = choice('metric', metric);
  for (const claim of earlier) metrics.has(claim.metric);
  for await (const claim of store.rows('claims')) metrics.has(claim.metric);
  metrics.tell();
}

/** The newest day on a page, which stands for today: the same corpus gives the same answer on any day. */
export async function lastDay(store: State): Promise<string | undefined> {
  let last: string | undefined;
  for await (const { published } of store.rows('documents'))
    if (published !== undefined && /^\d{4}-\d\d-\d\d$/.test(published) && (last === undefined || published > last)) last = published;
  return last;
}
