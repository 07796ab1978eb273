// A file, archive or record becomes documents: decoded, not yet understood.
export { documentsAt } from './at.ts';
export { isArticleName } from './names.ts';
export { openFile, openRecord } from './one.ts';
export type { InputRecord } from './record.ts';
