import type { ArticleFact, Facts } from '../../model/fact.ts';
import type { Artefact } from '../../model/tables.ts';
import { type Change, changesInCopy } from './changes.ts';
import { batches } from './groups.ts';
import { articlesOf } from './likeness.ts';
import type { Repeat } from './repeat.ts';
import { changesInTranslation } from './side-by-side.ts';

/** What copies changed: each is held against its original, some families at a time. */
export async function changesOf(facts: Facts, repeats: readonly Repeat[]): Promise<readonly Artefact[]> {
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
