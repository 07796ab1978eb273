import type { Facts, Origin } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import type { Artefact, Copy, CopyRelation } from '../../model/tables.ts';
import { changesOf } from './changed-values.ts';
import { likenesses } from './likeness.ts';
import { byTime, type Page } from './page.ts';
import type { Likeness } from './pair.ts';
import type { Repeat } from './repeat.ts';
import { rowsOf } from './rows.ts';

/** The original of a copy, with what the copy counts as. */
export type CopiedFrom = Origin & { readonly document: string };

/** Who copied whom. */
export type Copies = {
  readonly copies: readonly Copy[];
  /** By copy, what it was copied from. */
  readonly origins: ReadonlyMap<string, CopiedFrom>;
  /** What the copies changed. */
  readonly changes: readonly Artefact[];
  /** Whether words of a copy are such a change. */
  readonly changed: (document: string, span: Span) => boolean;
};

// A page of which so much stands in earlier ones has nothing of its own.
const WHOLE = 0.6;
const ORDER: readonly CopyRelation[] = ['identical', 'edited', 'translation', 'excerpt'];

/**
 * Finds the copies among all documents. Every page looks for the one it repeats among those before it, a translation after its original
 * whatever the day; the copy of a copy is a copy of the original. Two pages that a third one repeats remain two.
 */
export async function copies(facts: Facts): Promise<Copies> {
  const before = new Map<string, Likeness[]>();
  const pages = new Map<string, Page>();
  for (const likeness of await likenesses(facts)) {
    const { one, other } = likeness;
    for (const page of [one, other]) pages.set(page.id, page);
    for (const { id } of [one, other]) {
      const list = before.get(id) ?? [];
      list.push(likeness);
      before.set(id, list);
    }
  }
  const translated = new Set(
    [...before.values()].flat().flatMap((l) => (l.by === 'translation' && l.named !== 'values' ? [l.other.id] : [])),
  );
  const order = (a: Page, b: Page): number => Number(translated.has(a.id)) - Number(translated.has(b.id)) || byTime(a, b);
  const repeats = new Map<string, Repeat>();
  for (const page of [...pages.values()].sort(order)) {
    const repeat = repeatOf(page, before.get(page.id) ?? [], repeats, order);
    if (repeat !== undefined) repeats.set(page.id, repeat);
  }
  const whole = [...repeats.values()].filter((r) => r.whole);
  const changes = await changesOf(facts, whole);
  const places = new Set(changes.map(({ document, evidence: [said] }) => `${document} ${said?.start} ${said?.end}`));
  return {
    copies: rowsOf([...repeats.values()]),
    origins: new Map(whole.map(({ page, original }) => [page.id, originOf(original)])),
    changes,
    changed: (document, { start, end }) => places.has(`${document} ${start} ${end}`),
  };
}

const otherOf = ({ one, other }: Likeness, page: Page): Page => (one.id === page.id ? other : one);

function repeatOf(
  page: Page,
  likenesses: readonly Likeness[],
  repeats: ReadonlyMap<string, Repeat>,
  order: (a: Page, b: Page) => number,
): Repeat | undefined {
  const earlier = likenesses.filter((l) => order(otherOf(l, page), page) < 0);
  const [best] = [...earlier].sort((a, b) => rank(a) - rank(b) || b.share - a.share || order(otherOf(a, page), otherOf(b, page)));
  if (best === undefined) return undefined;
  const model = otherOf(best, page);
  const up = repeats.get(model.id);
  const original = up?.whole === true ? up.original : model;
  const relation = up?.whole === true ? farther(best.by, up.relation) : best.by;
  return {
    page,
    original,
    relation,
    likeness: up?.whole === true && best.by === 'identical' ? up.likeness : best,
    whole: isWhole(page, earlier),
  };
}

// What names its original says more than what looks like it.
const rank = ({ by, named }: Likeness): number => (by === 'translation' && named !== 'values' ? 0.5 : ORDER.indexOf(by));

const farther = (a: CopyRelation, b: CopyRelation): CopyRelation => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

// How much of a page stands in earlier ones that do not repeat each other: all of it in one, or a part in each of several.
function isWhole(page: Page, earlier: readonly Likeness[]): boolean {
  const held = earlier.map((l) =>
    l.by !== 'excerpt' || otherOf(l, page).words > page.words ? 1 : (l.share * otherOf(l, page).words) / page.words,
  );
  return held.some((share) => share >= WHOLE) || held.reduce((sum, share) => sum + share, 0) >= WHOLE;
}

function originOf({ id: document, source, language, published }: Page): CopiedFrom {
  return { document, source, language, ...(published !== undefined && { published }) };
}
