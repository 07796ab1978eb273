import { byKey, type CopyFact, type Facts } from '../../model/fact.ts';
import { byTime, daysBetween, pageOf } from './page.ts';
import type { Likeness, Named } from './pair.ts';
import { type Parallel, parallel } from './parallel.ts';

// Two values that follow each other in very many documents are a formula: each is compared with the earliest ones only.
const EARLIEST = 16;
// A translation is printed so many days after its original, at most.
const DAYS = 7;

/** How much must run side by side, by what else speaks for a translation. */
type Side = Parallel & {
  /** How much the shorter says of what the longer says, by their letters. */
  readonly size: number;
};
type Least = Readonly<Pick<Side, 'common' | 'dice' | 'held' | 'drift' | 'size'>>;
const LEAST: Readonly<Record<Named, Least>> = {
  address: { common: 0, dice: 0, held: 0, drift: 1000, size: 0 },
  paper: { common: 2, dice: 0.25, held: 0.5, drift: 150, size: 0.2 },
  language: { common: 4, dice: 0.5, held: 0.7, drift: 60, size: 0.4 },
  values: { common: 6, dice: 0.75, held: 0.75, drift: 40, size: 0.6 },
};

/** The pairs of documents in two languages of which the second translates the first, or both one original. */
export async function* translations(facts: Facts): AsyncGenerator<Likeness> {
  for await (const group of byKey(facts.of('copy'))) {
    const [{ body }] = group;
    if (body.of === 'values') yield* sideBySide(group);
    else yield* named(group);
  }
}

// Pages that name another as their original: by its address, by its paper, or only by its language.
function* named(group: readonly CopyFact[]): Generator<Likeness> {
  const kind = group[0]?.key.split(' ', 1)[0];
  const by: Named = kind === 'url' ? 'address' : kind === 'paper' ? 'paper' : 'language';
  const pages = group.filter((f) => f.body.of === 'page');
  for (const copy of group.filter((f) => f.body.of === 'original')) {
    const ours = new Set(copy.body.marks.map(([mark]) => mark));
    // What has too few values in common in any order need not be laid side by side.
    const mayHold = ({ body: { marks } }: CopyFact): boolean =>
      marks.reduce((sum, [mark]) => sum + Number(ours.has(mark)), 0) >= LEAST[by].common;
    const rated = pages
      .filter((page) => page.document !== copy.document && page.body.language !== copy.body.language)
      .filter((page) => by === 'address' || (follows(copy, page) && mayHold(page)))
      .map((page) => ({ page, side: sideOf(page, copy) }))
      .filter(({ side }) => holds(side, LEAST[by]))
      .sort((a, b) => b.side.dice - a.side.dice || (a.page.document < b.page.document ? -1 : 1));
    const [best] = rated;
    if (best !== undefined) yield { one: pageOf(best.page), other: pageOf(copy), by: 'translation', share: best.side.dice, named: by };
  }
}

function* sideBySide(group: readonly CopyFact[]): Generator<Likeness> {
  const pages = [...group].sort((a, b) => byTime(pageOf(a), pageOf(b)));
  for (const [i, other] of pages.entries()) {
    for (const one of pages.slice(0, Math.min(i, EARLIEST))) {
      const [a, b] = [pageOf(one), pageOf(other)];
      if (a.language === b.language || (daysBetween(a, b) ?? 0) > DAYS || ofTwoAgencies(one, other)) continue;
      const side = sideOf(one, other);
      if (holds(side, LEAST.values)) yield { one: a, other: b, by: 'translation', share: side.dice, named: 'values' };
    }
  }
}

/** Two agencies that tell the same news in the same order have not copied each other. */
const ofTwoAgencies = ({ body: { agencies: ours } }: CopyFact, { body: { agencies: theirs } }: CopyFact): boolean =>
  ours !== undefined && theirs !== undefined && !ours.some((agency) => theirs.includes(agency));

function sideOf({ body: one }: CopyFact, { body: other }: CopyFact): Side {
  const [a, b] = [one.weight, other.weight];
  return { ...parallel(one.marks, other.marks), size: Math.min(a, b) / Math.max(1, a, b) };
}

const holds = (side: Side, least: Least): boolean =>
  side.size >= least.size && side.common >= least.common && side.dice >= least.dice && side.held >= least.held && side.drift <= least.drift;

function follows(copy: CopyFact, page: CopyFact): boolean {
  const [a, b] = [pageOf(page), pageOf(copy)];
  const days = daysBetween(a, b);
  return days !== undefined && days <= DAYS && (a.published ?? '') <= (b.published ?? '');
}
