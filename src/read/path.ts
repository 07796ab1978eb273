import { type ErrorCode, errorText } from '../model/errors.ts';
import type { Layer, Reading } from '../model/reading.ts';
import { documentsAt } from './open/index.ts';
import { type ReadContext, readDocument } from './pipeline.ts';
import { unread } from './unread.ts';

/**
 * The readings of a file, known as `name`: one of a page, one of each document of an archive or collection. A file that cannot be
 * opened gives a reading with its problem.
 */
export async function* readingsAt(path: string, context: ReadContext, name = path, only?: readonly Layer[]): AsyncGenerator<Reading> {
  try {
    for await (const document of documentsAt(path, name)) yield readDocument(document, context, only);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && 'syscall' in fault)) throw fault;
    yield failed('E304', String(fault.code));
  }

  function failed(code: ErrorCode, ...parts: readonly (string | number)[]): Reading {
    return unread({ by: context.by, path: name, bytes: name }, { code, detail: errorText(code, ...parts) });
  }
}

/** The first reading of a file. */
export async function readPath(path: string, context: ReadContext, name = path, only?: readonly Layer[]): Promise<Reading> {
  for await (const reading of readingsAt(path, context, name, only)) return reading;
  return unread({ by: context.by, path: name, bytes: name }, { code: 'E316', detail: errorText('E316', 'nothing stands in it') });
}
