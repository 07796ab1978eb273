import { COUNTS, type Count, crowdScopes } from '../../model/packs/counts.ts';
import type { Claim, Discrepancy } from '../../model/tables.ts';
import type { Position } from './gather.ts';
import { PERSON } from './marks.ts';
import { daysBetween } from './moment.ts';
import { row } from './pairs.ts';
import { verdict } from './verdict.ts';

// Pages of one story are printed within so many days, and each is compared with so many after it.
const DAYS = 7;
const WINDOW = 24;
// Numbers farther apart than this count two things rather than contradict.
const FAR = 1.5;
const SHARED_DAYS = 2;
const SHARED_ROUND = 2;

type Told = { readonly claim: Claim; readonly document: string; readonly marks: ReadonlySet<string> };

/**
 * Verdicts between figures of no metric of the profile that count the same in whatever language, as deaths or seats: only between
 * pages that tell one story, and only between the largest number of each, which is the whole. The moment of each is the day of its
 * page: a date near such a number is often that of what happened.
 */
export function* stories(
  positions: readonly Position[],
  marks: ReadonlyMap<string, readonly string[]>,
  published: ReadonlyMap<string, string>,
  count: Count,
): Generator<Discrepancy> {
  const told = [...largest(positions, marks, published).values()].sort(byMoment);
  for (const [i, left] of told.entries()) {
    for (const right of told.slice(i + 1, i + 1 + WINDOW)) {
      if (!isOneStory(left, right)) continue;
      const [a, b] = [left.claim, right.claim];
      const judged = verdict(a, b, { course: COUNTS[count], scope: a.metric, pace: 'hour', scopes: crowdScopes(count) });
      const isAside = judged.verdict === 'differs-in-scope' && (a.scope === undefined || b.scope === undefined || a.scope === b.scope);
      if (isAside || (judged.verdict === 'contradicts' && !areNear(a, b))) continue;
      yield row(a.metric, a, b, judged);
    }
  }
}

function largest(
  positions: readonly Position[],
  marks: ReadonlyMap<string, readonly string[]>,
  published: ReadonlyMap<string, string>,
): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  for (const { claims } of positions) {
    const [claim] = claims;
    const [document = ''] = claim.documents;
    const key = `${document} ${claim.scope ?? ''}`;
    const known = found.get(key)?.claim;
    if (claim.stage !== undefined || (known !== undefined && known.value >= claim.value)) continue;
    const day = published.get(document);
    const days = day === undefined || claim.asOf === undefined ? DAYS : (daysBetween(claim.asOf, day) ?? DAYS);
    const moved: Claim = day !== undefined && days >= 0 && days < DAYS ? { ...claim, asOf: day, asOfCertainty: 'implied' } : claim;
    found.set(key, { claim: moved, document, marks: new Set(marks.get(document)) });
  }
  return found;
}

// A place and a number that both have, or a place and two days; or a person, unless their places differ.
function isOneStory(a: Told, b: Told): boolean {
  const days = a.claim.asOf === undefined || b.claim.asOf === undefined ? undefined : daysBetween(a.claim.asOf, b.claim.asOf);
  if (days === undefined || Math.abs(days) > DAYS) return false;
  const shared = [...a.marks].filter((mark) => b.marks.has(mark));
  const of = (kind: string): number => shared.filter((mark) => mark.startsWith(kind)).length;
  return (
    (of('place ') > 0 &&
      (of('number ') > 0 || of('day ') >= SHARED_DAYS || of('round ') >= SHARED_ROUND || (of('round ') > 0 && of('day ') > 0))) ||
    (of(PERSON) > 0 && (of('place ') > 0 || !isPlaced(a) || !isPlaced(b)))
  );
}

const isPlaced = ({ marks }: Told): boolean => [...marks].some((mark) => mark.startsWith('place '));

const areNear = (a: Claim, b: Claim): boolean =>
  a.bound === 'exactly' && b.bound === 'exactly' && Math.max(a.value, b.value) <= FAR * Math.min(a.value, b.value);

const byMoment = ({ claim: a }: Told, { claim: b }: Told): number =>
  (a.asOf ?? '') < (b.asOf ?? '') ? -1 : (a.asOf ?? '') > (b.asOf ?? '') ? 1 : a.id < b.id ? -1 : 1;
