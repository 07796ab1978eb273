import { type Count, isCount } from '../../model/packs/counts.ts';

const PREFIX = 'unit:';

/** The series of what news of any event counts. */
export const counted = (count: string | undefined): string | undefined => (count === undefined ? undefined : `${PREFIX}${count}`);

/** What the figures of a series count, where news of any event counts it. */
export function countOf(series: string): Count | undefined {
  const id = series.slice(PREFIX.length);
  return series.startsWith(PREFIX) && isCount(id) ? id : undefined;
}
