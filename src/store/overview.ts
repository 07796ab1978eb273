import type { Problem } from '../model/problem.ts';
import type { Database } from './database.ts';

/** How often something stands. */
export type Count = { readonly name: string; readonly count: number };

/** A corpus in numbers. */
export type Overview = {
  readonly documents: number;
  readonly languages: readonly Count[];
  /** First and last day of publication. */
  readonly published?: readonly [string, string];
  readonly sources: number;
  readonly entities: readonly Count[];
  readonly events: number;
  /** Dates of the first and last event. */
  readonly happened?: readonly [string, string];
  readonly figures: number;
  readonly metrics: number;
  readonly statements: number;
  readonly verdicts: readonly Count[];
  /** How many documents repeat another, by the way they do it. */
  readonly copies: readonly Count[];
  /** What copies and translations changed or left. */
  readonly artefacts: number;
  readonly problems: readonly (Problem & { readonly path: string })[];
};

// A file that could not be read has a row, so that its problem has a place; a document it is not.
const READ = `NOT (row->>'language' = 'und' AND json_array_length(row::JSON, '$.problems') > 0)`;

const of = (table: string): string => `kind = '${table}'${table === 'documents' ? ` AND ${READ}` : ''}`;

/** Counts what a store holds. */
export async function overview(database: Database): Promise<Overview> {
  const counts = (field: string, table: string): Promise<readonly Count[]> =>
    rowsOf(
      database,
      `SELECT row->>'${field}', count(*)::INTEGER AS n FROM kept.rows WHERE ${of(table)} GROUP BY ALL ORDER BY n DESC, 1`,
    ).then((rows) => rows.map(([name, count]) => ({ name: String(name), count: Number(count) })));
  const one = async (what: string, table: string): Promise<number> =>
    Number((await rowsOf(database, `SELECT (${what})::INTEGER FROM kept.rows WHERE ${of(table)}`))[0]?.[0] ?? 0);
  const ends = async (field: string, table: string): Promise<readonly [string, string] | undefined> => {
    const date = `row->>'${field}'`;
    const [row] = await rowsOf(
      database,
      `SELECT min(${date}), max(${date}) FROM kept.rows WHERE ${of(table)} AND NOT starts_with(${date}, '.')`,
    );
    return typeof row?.[0] === 'string' ? [row[0], String(row[1])] : undefined;
  };
  const [published, happened] = [await ends('published', 'documents'), await ends('date', 'timeline')];
  return {
    documents: await one('count(*)', 'documents'),
    languages: await counts('language', 'documents'),
    ...(published !== undefined && { published }),
    sources: await one(`count(DISTINCT row->>'source')`, 'documents'),
    entities: await counts('kind', 'entities'),
    events: await one('count(*)', 'timeline'),
    ...(happened !== undefined && { happened }),
    figures: await one('count(*)', 'claims'),
    metrics: await one(`count(DISTINCT row->>'metric')`, 'claims'),
    statements: await one('count(*)', 'statements'),
    verdicts: await counts('verdict', 'discrepancies'),
    copies: await repeats(database),
    artefacts: await one(`count(*) FILTER (WHERE row->>'kind' <> 'arithmetic')`, 'artefacts'),
    problems: await problems(database),
  };
}

async function repeats(database: Database): Promise<readonly Count[]> {
  const rows = await rowsOf(
    database,
    `SELECT row->>'relation', sum(json_array_length(row::JSON, '$.documents') - 1)::INTEGER AS n FROM kept.rows WHERE kind = 'copies' GROUP BY ALL ORDER BY n DESC, 1`,
  );
  return rows.map(([name, count]) => ({ name: String(name), count: Number(count) }));
}

async function problems(database: Database): Promise<Overview['problems']> {
  const rows = await rowsOf(database, `SELECT path, problems FROM kept.readings WHERE problems <> '[]' ORDER BY path`);
  return rows.flatMap(([path, text]) => {
    const list: readonly Problem[] = JSON.parse(String(text));
    return list.map((problem) => ({ ...problem, path: String(path) }));
  });
}

const rowsOf = async ({ connection }: Database, sql: string) => (await connection.runAndReadAll(sql)).getRowsJS();
