// The public door.
import { loadPacks } from './languages/index.ts';
import { NO_PROFILE } from './model/profile.ts';
import { madeBy } from './read/fingerprint.ts';
import type { ReadContext } from './read/pipeline.ts';

export { LANGUAGES, loadPacks } from './languages/index.ts';
export { type ErrorCode, UserError } from './model/errors.ts';
export type { Fact, FactOf, Facts, FactTable } from './model/fact.ts';
export type { LanguagePack, Packs } from './model/pack.ts';
export { NO_PROFILE, type Profile } from './model/profile.ts';
export type { Reading } from './model/reading.ts';
export type { Row, TableName, Tables } from './model/tables.ts';
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
export { jsonLine } from './show/json-lines.ts';

/** What readings depend on: all packs, and the profile of a folder. */
export async function readContext(_profile?: string): Promise<ReadContext> {
  return { packs: await loadPacks(), profile: NO_PROFILE, by: madeBy(NO_PROFILE) };
}
