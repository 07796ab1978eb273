// « Le sommet, prévu le 12, est reporté au 19 »: what was planned for the old day is of the event of the new one.
import { daysOf, shifted } from '../../model/edtf.ts';
import { agreement, type Measure } from './agreement.ts';
import type { Group, Growing } from './group.ts';
import type { Told } from './told.ts';

/** The groups that share something with a telling. */
export type Near = (told: Told) => Iterable<number>;

/** Plans for a day from which a page says their event was moved, in the group of its new day: earlier days first, for an event may be moved again. `gone` are those that went into another, to which they are added. */
export function moved(groups: readonly Growing[], gone: Set<number>, near: Near, measure: Measure): void {
  const moves = groups.flatMap(({ group }, index) => (group.list.some(isMove) ? [index] : []));
  for (const index of moves.sort((a, b) => order(firstOf(groups[a]), firstOf(groups[b])) || a - b)) {
    const own = groups[index];
    if (own === undefined || gone.has(index)) continue;
    for (const told of own.group.list.filter(isMove).flatMap(asBefore)) {
      for (const other of [...new Set(near(told))].sort((a, b) => a - b)) {
        const plan = other === index || gone.has(other) ? undefined : groups[other]?.group;
        if (plan === undefined || !isPlan(plan, told) || agreement(told, plan, measure) === undefined) continue;
        gone.add(other);
        for (const one of plan.list) own.add({ ...one, overtaken: true }, [`planned for ${one.mention.edtf} before it was moved`]);
      }
    }
  }
}

const isMove = ({ mention, overtaken }: Told): boolean => mention.former !== undefined && overtaken !== true;
const firstOf = (own: Growing | undefined): string => own?.group.first ?? '';
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** « prévu dimanche »: of a weekday that had gone by may have been read the next. */
const WEEK = 7;

/** A telling of the day before it was moved, or of that weekday before. */
function asBefore(told: Told): readonly Told[] {
  const { former } = told.mention;
  const days = former === undefined ? undefined : daysOf(former);
  if (former === undefined || days?.first === undefined || days.last === undefined) return [];
  const { time: _, ...mention } = told.mention;
  const on = (edtf: string, first: string, last: string): Told => ({
    ...told,
    mention: { ...mention, edtf, status: 'planned' },
    first,
    last,
  });
  if (former !== days.first || former < told.first) return [on(former, days.first, days.last)];
  const earlier = shifted(former, -WEEK);
  return [on(former, days.first, days.last), on(earlier, earlier, earlier)];
}

/** Whether a group tells of nothing but a plan for the day of a telling. */
const isPlan = ({ statuses, first, last }: Group, told: Told): boolean =>
  !statuses.has('happened') && first <= told.first && told.last <= last;
