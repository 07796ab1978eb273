// The public door.
export { LANGUAGES, loadPacks } from './languages/index.ts';
export type { Fact, FactOf, Facts, FactTable } from './model/fact.ts';
export type { LanguagePack, Packs } from './model/pack.ts';
export { NO_PROFILE, type Profile } from './model/profile.ts';
export type { Reading } from './model/reading.ts';
export type { Row, TableName, Tables } from './model/tables.ts';
export { type InputRecord, openFile, openRecord } from './read/open/index.ts';
export { type ReadContext, readDocument } from './read/pipeline.ts';
export { factsInMemory } from './relate/facts-in-memory.ts';
export { factsOf, finish, tablesOf } from './relate/index.ts';
