// One speaker may say one thing to many desks: what pages that do not know of each other report with the same figures.
import { dayNumber } from '../../model/edtf.ts';
import { unions } from '../../text/unions.ts';

/** A statement of one speaker as some page reports it. */
export type Reported = {
  readonly document: string;
  readonly language: string;
  readonly mode: string;
  /** Its figures, the same in all languages. */
  readonly values: readonly string[];
  readonly published: string | undefined;
  readonly start: number;
};

/** So many figures must be the same; one may be chance. */
const ENOUGH = 2;
/** Pages of one remark are printed so many days apart, at most. */
const DAYS = 1;

/**
 * Joins the groups of statements of one speaker that hold the same figures, in any languages, on one day or the next; what stands
 * beside them on both pages, in the same modes and in the same order, goes with them. Groups are lists of indices, in order.
 */
export function withToldAlike(list: readonly Reported[], groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const groupOf = new Map(groups.flatMap((group, g) => group.map((i) => [i, g] as const)));
  const sets = unions(groups.length);
  const join = (a: number, b: number): void => sets.join(groupOf.get(a) ?? 0, groupOf.get(b) ?? 0);
  const pages = byDocument(list);
  const times = new Map<string, number>();
  for (const report of list) times.set(onPage(report), (times.get(onPage(report)) ?? 0) + 1);
  const first = new Map<string, number>();
  for (const [i, report] of list.entries()) {
    const key = report.values.length < ENOUGH ? undefined : report.values.join(' ');
    if (key === undefined || times.get(onPage(report)) !== 1) continue;
    const other = first.get(key);
    const told = other === undefined ? undefined : list[other];
    if (other === undefined || told === undefined || told.document === report.document || !isNear(told, report)) {
      first.set(key, i);
      continue;
    }
    join(other, i);
    if (told.language !== report.language)
      for (const [a, b] of besides(list, pages.get(told.document) ?? [], pages.get(report.document) ?? [])) join(a, b);
  }
  return sets.groups().map((same) => same.flatMap((g) => groups[g] ?? []).sort((a, b) => a - b));
}

const onPage = ({ document, values }: Reported): string => `${document} ${values.join(' ')}`;

/** The statements of each page, in text order. */
function byDocument(list: readonly Reported[]): ReadonlyMap<string, readonly number[]> {
  const pages = new Map<string, number[]>();
  for (const [i, { document }] of list.entries()) {
    const page = pages.get(document) ?? [];
    page.push(i);
    pages.set(document, page);
  }
  for (const page of pages.values()) page.sort((a, b) => (list[a]?.start ?? 0) - (list[b]?.start ?? 0));
  return pages;
}

function isNear({ published: a }: Reported, { published: b }: Reported): boolean {
  if (a === undefined || b === undefined || a.length < 'YYYY-MM-DD'.length || b.length < 'YYYY-MM-DD'.length) return false;
  return Math.abs(dayNumber(a.slice(0, 'YYYY-MM-DD'.length)) - dayNumber(b.slice(0, 'YYYY-MM-DD'.length))) <= DAYS;
}

/** The statements of two pages side by side, if they are as many, of the same modes and without figures that differ. */
function besides(list: readonly Reported[], one: readonly number[], other: readonly number[]): readonly (readonly [number, number])[] {
  if (one.length !== other.length) return [];
  const pairs = one.map((a, k) => [a, other[k] ?? a] as const);
  const alike = pairs.every(([i, j]) => {
    const [a, b] = [list[i], list[j]];
    return a !== undefined && b !== undefined && a.mode === b.mode && a.values.join(' ') === b.values.join(' ');
  });
  return alike ? pairs : [];
}
