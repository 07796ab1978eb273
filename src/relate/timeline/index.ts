// Events of all documents: each once, in order of date, with all places that tell it.
import { byDate } from '../../model/edtf.ts';
import { byKey, type Facts, type Finishing } from '../../model/fact.ts';
import type { Profile } from '../../model/profile.ts';
import type { TimelineEvent } from '../../model/tables.ts';
import { gather } from './gather.ts';
import type { Around } from './group.ts';
import { named } from './milestones.ts';
import { rowOf } from './row.ts';
import { sittings } from './sitting.ts';
import { type Told, toldIn } from './told.ts';
import { UNTYPED } from './types.ts';

export { eventFacts } from './found.ts';

/** The timeline, in order of date. Facts come year by year; one year is held at a time. */
export async function* timeline(facts: Facts, profile: Profile, finishing: Finishing): AsyncGenerator<TimelineEvent> {
  const around = aroundIn(profile);
  let year = '';
  let rows: TimelineEvent[] = [];
  let untyped: readonly Told[] = [];
  const whole = (): readonly TimelineEvent[] => finished([...rows, ...gather(untyped, around).groups.map(rowOf)], profile);
  for await (const group of byKey(facts.of('event'))) {
    const next = group[0].key.slice(0, 4);
    if (next !== year) {
      yield* whole();
      [year, rows, untyped] = [next, [], []];
    }
    const tellings = toldIn(group, finishing);
    if (group[0].key.slice(5) === UNTYPED) untyped = tellings;
    else {
      const { groups, left } = gather(tellings, around, untyped);
      untyped = left;
      for (const told of groups) rows.push(rowOf(told));
    }
  }
  yield* whole();
}

/** How deep places lie in each other at most. */
const DEEPEST = 5;

/** The places that a place of a profile lies in. */
function aroundIn({ names }: Profile): Around {
  const parents = new Map(names.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent]])));
  return (place) => {
    const found = [place];
    for (let at = parents.get(place); at !== undefined && found.length < DEEPEST; at = parents.get(at)) found.push(at);
    return found;
  };
}

/** The rows of a year in order, with ids of their own and the names of milestones. */
function finished(rows: readonly TimelineEvent[], { milestones }: Profile): readonly TimelineEvent[] {
  const whole = sittings(rows);
  const counts = new Map<string, number>();
  for (const { id } of whole) counts.set(id, (counts.get(id) ?? 0) + 1);
  const told = whole.map((row) => ((counts.get(row.id) ?? 0) > 1 ? { ...row, id: `${row.id}:${placeOf(row)}` } : row));
  return named(told, milestones).toSorted((a, b) => byDate(a.date, b.date) || order(a.type, b.type) || order(a.id, b.id));
}

const placeOf = ({ evidence: [first] }: TimelineEvent): string => `${first?.document ?? ''}:${first?.start ?? 0}`;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
