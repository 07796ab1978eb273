import { type ArtefactFact, byKey, type Facts } from '../../model/fact.ts';
import type { Reading } from '../../model/reading.ts';
import type { Artefact } from '../../model/tables.ts';

/** What a page shows by itself. */
export function artefactFacts({ id, artefacts }: Reading): readonly ArtefactFact[] {
  if (artefacts.length === 0) return [];
  return [{ table: 'artefact', key: id, document: id, body: { artefacts: artefacts.map(({ place: _, ...mention }) => mention) } }];
}

/** The table of artefacts: what the pages show, and what was changed between an original and its copies. */
export async function* artefacts(facts: Facts, changes: readonly Artefact[]): AsyncGenerator<Artefact> {
  for await (const [{ document, body }] of byKey(facts.of('artefact'))) {
    for (const { start, end, quote, rule, kind, why, beside } of body.artefacts) {
      const evidence = [{ document, start, end, quote, rule }, ...(beside === undefined ? [] : [{ document, ...beside, rule }])];
      yield { id: `${document}:${start}:${kind}`, document, kind, why, evidence };
    }
  }
  yield* changes;
}
