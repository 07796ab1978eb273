import type { Metric } from '../../../../model/profile.ts';
import type { Token } from '../../../../model/token.ts';
import { lemma } from '../nouns/lemma.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { FigureTables } from '../tables/figure-tables.ts';
import type { MetricTables } from '../tables/metric-tables.ts';
import type { CuePlaces } from './metrics.ts';

/** How far behind its partitive the noun of the whole may stand, and how far before a partitive it may end. */
const WHOLE = 3;
/** The longest partitive, in tokens. */
const LONGEST = 4;

/** Whether a number counts a part of what its metric counts: "two dozen of the signatories", 署名国のうち約20カ国. */
export function isPartOf(
  list: readonly Token[],
  q: Quantity,
  metric: Metric,
  places: CuePlaces,
  t: FigureTables,
  m: MetricTables,
): boolean {
  const behind = t.partitives.behind.at(list, q.numberEnd) ?? t.partitives.behind.at(list, q.end);
  if (
    behind !== undefined &&
    list[behind.end]?.kind !== 'number' &&
    list.slice(behind.end, behind.end + WHOLE).some((token) => names(token, metric, t, m))
  )
    return true;
  for (let from = q.start - LONGEST; from < q.start; from++) {
    const before = from < 0 ? undefined : t.partitives.before.at(list, from);
    if (before?.end === q.start) return places.some((p) => p.end <= from && from - p.end < WHOLE && m.isNear(p.phrase, metric));
  }
  return false;
}

// A noun that tells the metric without any other word.
const names = (token: Token, metric: Metric, t: FigureTables, m: MetricTables): boolean =>
  token.kind === 'word' &&
  m
    .byUnit([token.lower, lemma(token.text, t.nouns).toLowerCase()])
    .some((cue) => cue.metric.id === metric.id && cue.near.size === 0 && cue.also.size === 0);
