import { byKey, type DocumentFact, type Facts, type Finishing, type Origin } from '../../model/fact.ts';
import type { ArtefactKind } from '../../model/mention.ts';
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
    ...translated(reading),
    agencies: source.agencies ?? [],
    problems: problems.map((p) => p.code),
  };
  return [{ table: 'document', key: id, document: id, body }];
}

// What says that a page is a translation: the page it names, and what the machine left.
function translated({ source, language, artefacts }: Reading): Pick<DocumentRow, 'translatedFrom' | 'translatedWhy'> {
  const { original } = source;
  if (original?.language === undefined || original.language === language) return {};
  const named = original.url ?? original.publisher;
  const slips = artefacts.filter(({ kind }) => TRANSLATED.has(kind));
  const why = [
    named === undefined
      ? `It says that it comes from a page in ${original.language}.`
      : `It names its original, ${named}, a page in ${original.language}.`,
    ...(slips.length === 0
      ? []
      : [
          `It has what a machine leaves: ${slips
            .slice(0, SLIPS)
            .map(({ quote }) => `« ${quote} »`)
            .join(', ')}.`,
        ]),
  ];
  return { translatedFrom: original.language, translatedWhy: why.join(' ') };
}

const SLIPS = 3;
const TRANSLATED: ReadonlySet<ArtefactKind> = new Set<ArtefactKind>(['name', 'gender', 'wording', 'capitals']);

/** The table of documents. */
export async function* documents(facts: Facts, finishing: Finishing): AsyncGenerator<DocumentRow> {
  for await (const [{ key: id, body }] of byKey(facts.of('document'))) {
    const original = finishing.original(id);
    yield { id, ...body, source: finishing.source(id, body.source), ...(original !== id && { original }) };
  }
}
