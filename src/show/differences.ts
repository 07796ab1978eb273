import type { Row } from '../model/tables.ts';
import { figureOf } from './columns.ts';
import type { Cell, Head } from './sheet.ts';

/** What became of a row between two exports. */
export type Change = 'added' | 'removed' | 'updated';

/** One row that two exports do not share. */
export type Difference = { readonly change: Change; readonly row: Row; readonly fields: readonly string[] };

/** The rows that differ between an earlier and a later state, by table and id; nothing when they say the same. */
export async function differences(earlier: Iterable<Row>, later: AsyncIterable<Row>): Promise<readonly Difference[]> {
  const left = new Map<string, Row>();
  for (const row of earlier) left.set(key(row), row);
  const found: Difference[] = [];
  for await (const row of later) {
    const before = left.get(key(row));
    left.delete(key(row));
    const fields = before === undefined ? [] : changedFields(before, row);
    if (before === undefined) found.push({ change: 'added', row, fields });
    else if (fields.length > 0) found.push({ change: 'updated', row, fields });
  }
  for (const row of left.values()) found.push({ change: 'removed', row, fields: [] });
  return found.sort((a, b) => (key(a.row) < key(b.row) ? -1 : 1));
}

const key = ({ table, row }: Row): string => `${table}\0${row.id}`;

function changedFields({ row: before }: Row, { row: after }: Row): readonly string[] {
  const [a, b] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...a.keys(), ...b.keys()])].filter((field) => JSON.stringify(a.get(field)) !== JSON.stringify(b.get(field))).sort();
}

/** The heads of a table of differences. */
export const differenceHeads: readonly Head[] = [
  { name: 'change', rank: 0 },
  { name: 'table', rank: 0 },
  { name: 'id', id: true, rank: 2 },
  { name: 'what', text: 40, rank: 0 },
  { name: 'fields', text: 14, rank: 1 },
];

/** The cells of a difference. */
export const differenceCells = ({ change, row, fields }: Difference): readonly Cell[] => [
  change,
  row.table,
  row.row.id,
  inShort(row),
  fields,
];

/** A row in one line. */
export function inShort({ table, row }: Row): string {
  switch (table) {
    case 'documents':
      return row.title ?? row.path ?? row.id;
    case 'copies':
      return `${row.relation}: ${row.why}`;
    case 'artefacts':
      return `${row.kind}: ${row.evidence[0]?.quote ?? ''}. ${row.why}`;
    case 'entities':
      return `${row.name} (${row.kind})`;
    case 'timeline':
      return `${row.date} ${row.summary}`;
    case 'claims':
      return `${row.metric} ${figureOf(row)}`;
    case 'discrepancies':
      return `${row.verdict}: ${row.why}`;
    case 'statements':
      return `${row.speaker ?? row.speakerWords ?? '?'}: ${row.quote}`;
  }
}
