import type { Row, Verdict } from '../model/tables.ts';

const VERDICTS: readonly Verdict[] = ['contradicts', 'updates', 'differs-in-scope', 'refines', 'agrees'];

// Numbers that sort as text, rising and falling.
const rising = (n: number): string => Math.min(n, 1e15).toFixed(4).padStart(21, '0');
const falling = (n: number): string => rising(1e15 - n);

/** What rows of a table are sorted by: the order in which they are shown. `place` is that in which they were made. */
export function sortOf({ table, row }: Row, place: number): string {
  switch (table) {
    case 'documents':
      return row.path ?? row.url ?? '';
    case 'copies':
      return row.id;
    case 'artefacts':
      return [row.document, rising(row.evidence[0]?.start ?? 0)].join(' ');
    case 'entities':
      return [row.kind === 'person' ? '' : row.kind, falling(row.documents.length), falling(row.evidence.length)].join(' ');
    case 'timeline':
      return rising(place);
    case 'claims':
      return [row.metric, row.asOf ?? '9999', rising(row.value)].join(' ');
    case 'discrepancies':
      return [VERDICTS.indexOf(row.verdict), row.metric].join(' ');
    case 'statements':
      return [row.date ?? '9999', row.speaker ?? row.speakerWords ?? ''].join(' ');
  }
}
