import { readFile, stat } from 'node:fs/promises';
import { type ErrorCode, errorText } from '../model/errors.ts';
import type { Layer, Reading } from '../model/reading.ts';
import { LARGEST_FILE, openFile } from './open/index.ts';
import { type ReadContext, readDocument } from './pipeline.ts';
import { unread } from './unread.ts';

/** The reading of a file, known as `name`; a file that cannot be opened gives a reading with its problem. */
export async function readPath(path: string, context: ReadContext, name = path, only?: readonly Layer[]): Promise<Reading> {
  const failed = (code: ErrorCode, ...parts: readonly (string | number)[]): Reading =>
    unread({ by: context.by, path: name, bytes: name }, { code, detail: errorText(code, ...parts) });
  try {
    if ((await stat(path)).size > LARGEST_FILE * 2 ** 20) return failed('E305', LARGEST_FILE);
    return readDocument(openFile(await readFile(path), { path: name }), context, only);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && 'syscall' in fault) return failed('E304', String(fault.code));
    throw fault;
  }
}
