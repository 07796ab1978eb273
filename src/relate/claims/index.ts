import { byDate } from '../../model/edtf.ts';
import { byKey, type ClaimFact, type Facts, type Finishing } from '../../model/fact.ts';
import type { Metric, Profile } from '../../model/profile.ts';
import type { Discrepancy, Row } from '../../model/tables.ts';
import { countOf } from './counted.ts';
import { framed } from './framed.ts';
import { gather, type Position, type Series } from './gather.ts';
import { PERSON } from './marks.ts';
import { across, within } from './pairs.ts';
import { stories } from './stories.ts';
import { pairOf } from './together.ts';

export { claimFacts } from './found.ts';

/**
 * The tables of claims and of discrepancies. Figures without a metric are compared only where two documents
 * give them in the same sentence, or tell one story and count the same.
 */
export async function* claims(facts: Facts, profile: Profile, finishing: Finishing): AsyncGenerator<Row> {
  const metrics = new Map(profile.metrics.map((m) => [m.id, m]));
  const alike = lookAlikes(profile.metrics);
  const kept = new Map<string, readonly Position[]>(); // only what look-alikes will be compared with
  for await (const group of byKey(facts.of('claim'))) {
    const metric = metrics.get(group[0].key);
    const series = gather(group, metric, finishing);
    for (const { claims } of series.positions) for (const row of claims) yield { table: 'claims', row };
    for (const row of metric === undefined ? unnamed(group, series, finishing) : within(series, metric))
      yield { table: 'discrepancies', row };
    if (metric === undefined) continue;
    if (alike.has(metric.id)) kept.set(metric.id, earliest(series.positions));
  }
  for (const [id, others] of alike) {
    for (const other of others) {
      const [a, b] = [metrics.get(id), metrics.get(other)];
      if (a === undefined || b === undefined || a.id >= b.id) continue;
      for (const row of across(kept.get(a.id) ?? [], kept.get(b.id) ?? [], [a, b])) yield { table: 'discrepancies', row };
    }
  }
}

// Figures that no metric names: of pages of one story where it is known what they count, else of nearly one sentence.
function* unnamed(group: readonly [ClaimFact, ...ClaimFact[]], { positions }: Series, { entity }: Finishing): Generator<Discrepancy> {
  const seen = new Set<string>();
  for (const row of framed(positions)) {
    seen.add(pairOf(row.left, row.right));
    yield row;
  }
  const count = countOf(group[0].key);
  if (count === undefined) return;
  const resolved = (mark: string): string => (mark.startsWith(PERSON) ? `${PERSON}${entity(mark.slice(PERSON.length))}` : mark);
  const marks = new Map(group.map(({ document, body }) => [document, (body.marks ?? []).map(resolved)]));
  const published = new Map(
    group.flatMap(({ document, body }) => (body.published === undefined ? [] : [[document, body.published] as const])),
  );
  for (const row of stories(positions, marks, published, count)) if (!seen.has(pairOf(row.left, row.right))) yield row;
}

// Of each number the earliest claim, without its evidence: that is enough to tell look-alikes apart.
function earliest(positions: readonly Position[]): readonly Position[] {
  const found = new Map<string, Position>();
  for (const { id, claims } of positions) {
    const [{ evidence: _e, documents: _d, sources: _s, ...chief }] = claims;
    const key = `${chief.bound} ${chief.value} ${chief.high ?? ''}`;
    const other = found.get(key)?.claims[0];
    if (other !== undefined && byDate(other.asOf ?? '', chief.asOf ?? '') <= 0) continue;
    found.set(key, { id, claims: [{ ...chief, evidence: [], documents: [], sources: [] }], frames: [] });
  }
  return [...found.values()];
}

// Resemblance goes both ways, whichever of the two says so.
function lookAlikes(metrics: readonly Metric[]): ReadonlyMap<string, ReadonlySet<string>> {
  const alike = new Map<string, Set<string>>();
  const put = (a: string, b: string): unknown => alike.set(a, (alike.get(a) ?? new Set()).add(b));
  for (const { id, resembles } of metrics) {
    for (const other of resembles ?? []) {
      put(id, other);
      put(other, id);
    }
  }
  return alike;
}
