// The public door.
export { contextOf, profileAt } from './ingest/context.ts';
export { type Ingested, type Ingesting, ingest, type Step } from './ingest/index.ts';
export { LANGUAGES, loadPacks } from './languages/index.ts';
export { daysOf, isEdtf } from './model/edtf.ts';
export { type ErrorCode, UserError } from './model/errors.ts';
export type { Fact, FactOf, Facts, FactTable } from './model/fact.ts';
export type { LanguagePack, Packs } from './model/pack.ts';
export { NO_PROFILE, type Profile } from './model/profile.ts';
export type { Reading } from './model/reading.ts';
export type { Claim, Discrepancy, Entity, Row, StatementRow, TableName, Tables, TimelineEvent } from './model/tables.ts';
export { loadProfile } from './profile/index.ts';
export { filesOf } from './read/files.ts';
export { madeBy, VERSION } from './read/fingerprint.ts';
export { linesOf } from './read/lines.ts';
export { type InputRecord, openFile, openRecord } from './read/open/index.ts';
export { readPath } from './read/path.ts';
export { type ReadContext, readDocument } from './read/pipeline.ts';
export { readLine } from './read/record.ts';
export { factsInMemory } from './relate/facts-in-memory.ts';
export { factsOf, finish, tablesOf } from './relate/index.ts';
export {
  type Column,
  claimColumns,
  discrepancyColumns,
  entityColumns,
  figureOf,
  type Look,
  statementColumns,
  timelineColumns,
} from './show/columns.ts';
export { FORMATS, type Format, printed } from './show/formats.ts';
export { jsonLine } from './show/json-lines.ts';
export type { Cell, Sheet } from './show/sheet.ts';
export type { Paint, Screen } from './show/table.ts';
export { openStore, type Store } from './store/index.ts';
export { bare } from './text/fold.ts';
