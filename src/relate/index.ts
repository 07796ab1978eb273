// All readings become tables. `factsOf` reads one reading, facts of many merge by union, `finish` makes the rows.
import { type Decisions, NO_DECISIONS } from '../model/decisions.ts';
import type { Fact, Facts, Finishing } from '../model/fact.ts';
import type { Packs } from '../model/pack.ts';
import type { Profile } from '../model/profile.ts';
import type { Reading } from '../model/reading.ts';
import type { Row, TableName, Tables } from '../model/tables.ts';
import { officeReader } from '../text/words/office-words.ts';
import { artefactFacts, artefacts } from './artefacts/index.ts';
import { claimFacts, claims } from './claims/index.ts';
import { copies, copyFacts } from './copies/index.ts';
import { documentFacts, documents } from './documents/index.ts';
import { entities, entityFacts, joined } from './entities/index.ts';
import { lineFacts } from './lines/index.ts';
import { originOf } from './origin.ts';
import { statementFacts, statements } from './statements/index.ts';
import { eventFacts, timeline } from './timeline/index.ts';

export { frequentLines, furnitureOf } from './lines/index.ts';

/** What one reading contributes to the tables: at most one fact per table, key and document. Pure. By the packs the offices of persons are known in all languages. */
export function factsOf(reading: Reading, profile: Profile, packs: Packs = {}): readonly Fact[] {
  const origin = originOf(reading, profile);
  return [
    ...documentFacts(reading, origin),
    ...copyFacts(reading, origin),
    ...artefactFacts(reading),
    ...entityFacts(reading, origin, officeReader(packs)),
    ...eventFacts(reading, origin, profile),
    ...claimFacts(reading, origin, profile),
    ...statementFacts(reading, origin),
    ...lineFacts(reading),
  ];
}

/** Makes the rows of all tables from the facts of all readings. Holds what is per entity and per copy, and one key at a time. */
export async function* finish(facts: Facts, profile: Profile, decisions: Decisions = NO_DECISIONS): AsyncGenerator<Row> {
  const copied = await copies(facts);
  const original = (document: string): string => copied.origins.get(document)?.document ?? document;
  const joins = await joined(facts, profile, original, decisions);
  const finishing: Finishing = {
    entity: joins.entity,
    gathers: (id) => joins.why.has(id),
    source: (document, own) => copied.origins.get(document)?.source ?? own,
    original,
    changed: copied.changed,
    published: (document, own) => copied.origins.get(document)?.published ?? own,
  };
  for await (const row of documents(facts, finishing)) yield { table: 'documents', row };
  for (const row of copied.copies) yield { table: 'copies', row };
  for await (const row of artefacts(facts, copied.changes)) yield { table: 'artefacts', row };
  const said = new Map<string, number>();
  for await (const row of statements(facts, finishing)) {
    if (row.speaker !== undefined) said.set(row.speaker, (said.get(row.speaker) ?? 0) + 1);
    yield { table: 'statements', row };
  }
  for await (const row of entities(facts, profile, { joins, said, finishing })) yield { table: 'entities', row };
  for await (const row of timeline(facts, profile, finishing)) yield { table: 'timeline', row };
  yield* claims(facts, profile, finishing);
}

/** All tables at once, in memory, each in the order in which it is shown. */
export async function tablesOf(rows: Iterable<Row> | AsyncIterable<Row>): Promise<Tables> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  const of = <T extends TableName>(table: T): Tables[T][number][] => all.flatMap((r) => (isOf(table)(r) ? [r.row] : []));
  const byId = <R extends { readonly id: string }>(list: R[]): R[] => list.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    documents: byId(of('documents')),
    copies: byId(of('copies')),
    artefacts: byId(of('artefacts')),
    entities: byId(of('entities')),
    timeline: of('timeline'),
    claims: byId(of('claims')),
    discrepancies: byId(of('discrepancies')),
    statements: byId(of('statements')),
  };
}

const isOf =
  <T extends TableName>(table: T) =>
  (row: Row): row is Extract<Row, { readonly table: T }> =>
    row.table === table;
