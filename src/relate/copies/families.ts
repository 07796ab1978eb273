import type { ArticleFact, Facts, Origin } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import type { Artefact, Copy, CopyRelation } from '../../model/tables.ts';
import { type Change, changesInCopy } from './changes.ts';
import { batches } from './groups.ts';
import { articlesOf, type Likeness, likenesses } from './likeness.ts';
import { byTime, type Page } from './page.ts';
import { changesInTranslation } from './side-by-side.ts';

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

/** How a page stands to the text it repeats. */
type Repeat = {
  readonly page: Page;
  readonly original: Page;
  readonly relation: CopyRelation;
  readonly likeness: Likeness;
  /** Whether it is nothing but a copy: a page with more of its own remains a source. */
  readonly whole: boolean;
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

// Copies held against their originals, some families at a time.
async function changesOf(facts: Facts, repeats: readonly Repeat[]): Promise<readonly Artefact[]> {
  const found: Artefact[] = [];
  const unlike = repeats.filter((r) => r.relation !== 'identical');
  for (const batch of batches(unlike, ({ page, original }) => [original.id, page.id])) {
    const articles = new Map<string, ArticleFact>();
    for await (const fact of articlesOf(facts, new Set(batch.flatMap((r) => [r.page.id, r.original.id]))))
      articles.set(fact.document, fact);
    for (const repeat of batch) {
      const [copy, original] = [articles.get(repeat.page.id), articles.get(repeat.original.id)];
      if (copy === undefined || original === undefined) continue;
      const changes =
        repeat.page.language === repeat.original.language ? changesInCopy(copy, original) : changesInTranslation(copy, original);
      found.push(...changes.map((change) => artefactOf(repeat, change)));
    }
  }
  return found;
}

function artefactOf({ page, original }: Repeat, { kind, copy, original: from, why }: Change): Artefact {
  const said = ({ start, end, quote, rule }: Change['copy'], document: string) => ({ document, start, end, quote, rule });
  const evidence = [said(copy, page.id), said(from, original.id)];
  return { id: `${page.id}:${copy.start}:${kind}`, document: page.id, kind, original: original.id, why, evidence };
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

// One row for each way in which documents repeat an original.
function rowsOf(repeats: readonly Repeat[]): readonly Copy[] {
  const rows = new Map<string, Repeat[]>();
  for (const repeat of repeats) {
    const id = `${repeat.relation}:${repeat.original.id}`;
    const list = rows.get(id) ?? [];
    list.push(repeat);
    rows.set(id, list);
  }
  return [...rows]
    .map(([id, list]) => {
      const [{ original, relation } = {}] = list;
      const documents = [original?.id ?? '', ...list.map((r) => r.page.id).sort()];
      const known = original !== undefined && list.every(isAfter);
      return { id, documents, relation: relation ?? 'edited', ...(known && { original: original.id }), why: why(list) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

// Of two translations of one day that run side by side nothing says which was first.
const isAfter = ({ page, original, likeness }: Repeat): boolean =>
  likeness.named !== 'values' || (original.published ?? '~') < (page.published ?? '~') || (original.at ?? '~') < (page.at ?? '');

function why(list: readonly Repeat[]): string {
  const [first] = list;
  if (first === undefined) return '';
  const shares = list.map((r) => Math.round(r.likeness.share * 100)).sort((a, b) => a - b);
  const [low = 0, high = 0] = [shares[0], shares.at(-1)];
  const share = low === high ? `${low} %` : `${low} to ${high} %`;
  switch (first.relation) {
    case 'identical':
      return `The articles have the same words. ${firstWhy(list)}`;
    case 'edited':
      return `${share} of the words stand in both in the same runs. ${firstWhy(list)}`;
    case 'excerpt':
      return `${share} of the words of the shorter text stand in the longer one. ${list.every((r) => r.whole) ? firstWhy(list) : 'The longer one has more of its own and remains a source.'}`;
    case 'translation':
      return translationWhy(list, share);
  }
}

function translationWhy(list: readonly Repeat[], share: string): string {
  const named = new Set(list.map((r) => r.likeness.named ?? 'values'));
  const values = `${share} of the figures, dates and names of both stand in the same order`;
  if (named.has('values')) return `${values}. ${list.every(isAfter) ? firstWhy(list) : 'Nothing says which was first.'}`;
  if (named.has('language')) return `It says it is a translation, and ${values}.`;
  return `It names the ${named.has('address') ? 'page' : 'paper'} it was translated from, and ${values}.`;
}

// What makes one of them the original.
function firstWhy(list: readonly Repeat[]): string {
  const one = list.length === 1;
  const [at, by] = [list[0]?.original.published, list.map((r) => r.page.published)];
  if (at === undefined) return 'None gives a day: the longest is taken for the original.';
  if (by.every((day) => day === undefined || day > at))
    return `The original is of ${at}, the ${one ? 'copy' : 'copies'} later or of no known day.`;
  if (list.every((r) => r.original.at !== undefined && r.page.at !== undefined && r.page.at > r.original.at))
    return `The original is of ${at}, and the ${one ? 'copy' : 'copies'} of a later hour.`;
  return `Of those of ${at} the earliest or longest is taken for the original.`;
}
