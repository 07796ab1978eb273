import { type LockedClaim, lockedIn, lockedOf, type Row, TABLE_NAMES, UserError } from '../index.ts';
import { linesIn } from './input.ts';

/** An earlier state of a corpus: its claims, and of an export the rows of its other tables. */
export type Earlier = { readonly claims: readonly LockedClaim[]; readonly others?: readonly Row[] };

/** Reads a lock file or an export, which may lack the documents; `known` are the files of those that are there now. Throws E103, E111 or E116. */
export async function earlierIn(file: string, known: ReadonlyMap<string, string>): Promise<Earlier> {
  const { rows, lock } = await fileIn(file);
  if (lock === undefined) return exported(rows, known);
  const claims = lockedIn(lock.join('\n'));
  if (typeof claims === 'string') throw new UserError('E116', [file, claims]);
  return { claims };
}

/** The rows of an export. Throws E103, or E111 where the file is none. */
export async function rowsIn(file: string): Promise<readonly Row[]> {
  const { rows, lock } = await fileIn(file);
  if (lock !== undefined) throw new UserError('E111', [1, file]);
  return rows;
}

async function fileIn(file: string): Promise<{ readonly rows: readonly Row[]; readonly lock?: readonly string[] }> {
  const rows: Row[] = [];
  let number = 0;
  let lock: string[] | undefined;
  for await (const line of linesIn(file)) {
    number++;
    if (lock !== undefined) lock.push(line);
    else if (line.trim() === '') continue;
    else if (rows.length === 0 && OPENING.test(line)) lock = [line];
    else {
      const row = rowOf(line);
      if (row === undefined) throw new UserError('E111', [number, file]);
      if (TABLE_NAMES.includes(row.table)) rows.push(row);
    }
  }
  return { rows, ...(lock !== undefined && { lock }) };
}

// A lock file as it was written, or as a formatter of JSON left it.
const OPENING = /^\s*\{\s*(?:$|"(?:format|figures)")/;

/** The claims and the other rows of a state. */
export function exported(rows: readonly Row[], known: ReadonlyMap<string, string>): Earlier {
  const files = new Map(known);
  for (const { table, row } of rows) if (table === 'documents') files.set(row.id, row.path ?? row.url ?? row.id);
  return {
    claims: rows.flatMap(({ table, row }) => (table === 'claims' ? [lockedOf(row, (id) => files.get(id) ?? id)] : [])),
    others: rows.filter(({ table }) => table !== 'claims'),
  };
}

function rowOf(line: string): Row | undefined {
  try {
    const row = JSON.parse(line);
    return typeof row?.table === 'string' && typeof row.row?.id === 'string' ? row : undefined;
  } catch {
    return undefined;
  }
}
