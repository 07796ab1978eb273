// A file, archive or record becomes documents: decoded, not yet understood.
export { documentsAt } from './at.ts';
export { isArticleName } from './names.ts';
export { openFile } from './open-file.ts';
export { openRecord } from './open-record.ts';
export type { InputRecord } from './record.ts';
