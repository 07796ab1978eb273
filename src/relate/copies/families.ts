import type { Facts, Origin } from '../../model/fact.ts';
import type { Copy, CopyRelation } from '../../model/tables.ts';
import { byTime, type Likeness, likenesses, type Page } from './likeness.ts';

/** The original of a copy, with what the copy counts as. */
export type CopiedFrom = Origin & { readonly document: string };

/** Who copied whom. */
export type Copies = {
  readonly copies: readonly Copy[];
  /** By copy, what it was copied from. */
  readonly origins: ReadonlyMap<string, CopiedFrom>;
};

/** Finds the copies among all documents: families of one text, each with its original, the earliest that is no translation. */
export async function copies(facts: Facts): Promise<Copies> {
  const found: Likeness[] = [];
  for await (const likeness of likenesses(facts)) found.push(likeness);
  const families = joined(found);
  const origins = new Map<string, CopiedFrom>();
  const rows: Copy[] = [];
  for (const family of families) {
    const translated = new Set(family.flatMap((l) => (l.by === 'translation' ? [l.other.id] : [])));
    const pages = [...new Map(family.flatMap((l) => [l.one, l.other]).map((p) => [p.id, p])).values()];
    const [original] = pages.sort((a, b) => Number(translated.has(a.id)) - Number(translated.has(b.id)) || byTime(a, b));
    if (original === undefined) continue;
    const { id: document, words: _, ...origin } = original;
    for (const { id } of pages) if (id !== document) origins.set(id, { document, ...origin });
    rows.push(...rowsOf(original, pages, family));
  }
  return { copies: rows.sort((a, b) => (a.id < b.id ? -1 : 1)), origins };
}

function joined(found: readonly Likeness[]): readonly (readonly Likeness[])[] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { one, other } of found) {
    const [a = '', b = ''] = [root(one.id), root(other.id)].sort();
    parent.set(b, a);
  }
  const families = new Map<string, Likeness[]>();
  for (const likeness of found) {
    const id = root(likeness.one.id);
    const family = families.get(id) ?? [];
    family.push(likeness);
    families.set(id, family);
  }
  return [...families.values()];
}

const ORDER: readonly CopyRelation[] = ['identical', 'translation', 'edited', 'excerpt'];

// One row for each way in which documents repeat the original.
function rowsOf(original: Page, pages: readonly Page[], family: readonly Likeness[]): readonly Copy[] {
  const best = new Map<string, Likeness>();
  for (const likeness of family) {
    for (const { id } of [likeness.one, likeness.other]) {
      const other = best.get(id);
      if (id !== original.id && (other === undefined || rank(likeness, original) < rank(other, original))) best.set(id, likeness);
    }
  }
  // The twin of an edited copy is an edited copy.
  const likenessOf = (id: string): Likeness | undefined => {
    const own = best.get(id);
    if (own?.by !== 'identical') return own;
    const twin = own.one.id === id ? own.other.id : own.one.id;
    return twin === original.id ? own : (best.get(twin) ?? own);
  };
  return ORDER.flatMap((relation) => {
    const list = pages.flatMap(({ id }) => {
      const likeness = likenessOf(id);
      return likeness?.by === relation ? [{ id, likeness }] : [];
    });
    if (list.length === 0) return [];
    const documents = [original.id, ...list.map((l) => l.id).sort()];
    return [
      {
        id: `${relation}:${original.id}`,
        documents,
        relation,
        original: original.id,
        why: why(
          relation,
          list.map((l) => l.likeness),
        ),
      },
    ];
  });
}

// A likeness to the original itself says more than one to another copy; then the surer relation, then the larger share.
const rank = ({ one, other, by, share }: Likeness, original: Page): number =>
  (one.id === original.id || other.id === original.id ? 0 : 100) + ORDER.indexOf(by) * 10 - share;

function why(relation: CopyRelation, list: readonly Likeness[]): string {
  const shares = list.map((l) => Math.round(l.share * 100)).sort((a, b) => a - b);
  const [low = 0, high = 0] = [shares[0], shares.at(-1)];
  const share = low === high ? `${low} %` : `${low} to ${high} %`;
  switch (relation) {
    case 'identical':
      return 'The articles have the same words.';
    case 'translation':
      return list.every((l) => l.named === true)
        ? `It names the other as its original, and has ${share} of its figures, dates and names.`
        : `It says it is a translation, and has ${share} of the figures, dates and names of the other, which appeared at that time.`;
    case 'edited':
      return `About ${share} of the words stand in the same order in both.`;
    case 'excerpt':
      return `About ${share} of the shorter text stand in the longer one.`;
  }
}
