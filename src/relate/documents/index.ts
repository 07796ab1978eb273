import { byKey, type DocumentFact, type Facts, type Finishing, type Origin } from '../../model/fact.ts';
import type { Reading } from '../../model/reading.ts';
import type { DocumentRow } from '../../model/tables.ts';

/** What a reading says of its document. */
export function documentFacts(reading: Reading, origin: Origin): readonly DocumentFact[] {
  const { id, source, title, problems } = reading;
  const body = {
    ...origin,
    ...(source.path !== undefined && { path: source.path }),
    ...(source.url !== undefined && { url: source.url }),
    ...(title !== undefined && { title }),
    ...(source.publisher !== undefined && { publisher: source.publisher }),
    agencies: source.agencies ?? [],
    problems: problems.map((p) => p.code),
  };
  return [{ table: 'document', key: id, document: id, body }];
}

/** The table of documents. */
export async function* documents(facts: Facts, finishing: Finishing): AsyncGenerator<DocumentRow> {
  for await (const [{ key: id, body }] of byKey(facts.of('document'))) {
    const original = finishing.original(id);
    yield { id, ...body, source: finishing.source(id, body.source), ...(original !== id && { original }) };
  }
}
