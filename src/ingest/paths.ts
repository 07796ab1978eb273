import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';

/** The name of a path in the store: from the folder that holds the workspace, with `/` everywhere, so that a corpus can move. */
export function nameIn(workspace: string, path: string): string {
  const name = relative(resolve(workspace, '..'), resolve(path)).replaceAll(sep, '/');
  return name === '' ? '.' : name;
}

/** SHA-256 of the bytes of a file, in hex; empty when it cannot be opened. */
export async function digestOf(path: string): Promise<string> {
  const digest = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) digest.update(chunk);
    return digest.digest('hex');
  } catch {
    return '';
  }
}

/** Whether a path leads to a folder: one among files is a folder that cannot be opened. */
export const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The digest of the lines that a document was read with; empty of none. */
export const digestOfLines = (lines: readonly number[]): string =>
  lines.length === 0 ? '' : createHash('sha256').update(lines.join(' ')).digest('hex');
