// The public door.
export { LANGUAGES, loadPacks } from './languages/index.ts';
export type { LanguagePack, Packs } from './model/pack.ts';
export { NO_PROFILE, type Profile } from './model/profile.ts';
export type { Reading } from './model/reading.ts';
export type { Tables } from './model/tables.ts';
export { type InputRecord, openFile, openRecord } from './read/open/index.ts';
export { type ReadContext, readDocument } from './read/pipeline.ts';
