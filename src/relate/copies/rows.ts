import type { Copy } from '../../model/tables.ts';
import type { Repeat } from './repeat.ts';

/** The table of copies: one row for each way in which documents repeat an original, with the reasons. */
export function rowsOf(repeats: readonly Repeat[]): readonly Copy[] {
  const rows = new Map<string, Repeat[]>();
  for (const repeat of repeats) {
    const id = `${repeat.relation}:${repeat.original.id}`;
    const list = rows.get(id) ?? [];
    list.push(repeat);
    rows.set(id, list);
  }
  return [...rows]
    .map(([id, list]) => {
      const [{ original, relation } = {}] = list;
      const documents = [original?.id ?? '', ...list.map((r) => r.page.id).sort()];
      const known = original !== undefined && list.every(isAfter);
      return { id, documents, relation: relation ?? 'edited', ...(known && { original: original.id }), why: why(list) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

// Of two translations of one day that run side by side nothing says which was first.
const isAfter = ({ page, original, likeness }: Repeat): boolean =>
  likeness.named !== 'values' || (original.published ?? '~') < (page.published ?? '~') || (original.at ?? '~') < (page.at ?? '');

function why(list: readonly Repeat[]): string {
  const [first] = list;
  if (first === undefined) return '';
  const shares = list.map((r) => Math.round(r.likeness.share * 100)).sort((a, b) => a - b);
  const [low = 0, high = 0] = [shares[0], shares.at(-1)];
  const share = low === high ? `${low} %` : `${low} to ${high} %`;
  switch (first.relation) {
    case 'identical':
      return `The articles have the same words. ${firstWhy(list)}`;
    case 'edited':
      return `${share} of the words stand in both in the same runs. ${firstWhy(list)}`;
    case 'excerpt':
      return `${share} of the words of the shorter text stand in the longer one. ${list.every((r) => r.whole) ? firstWhy(list) : 'The longer one has more of its own and remains a source.'}`;
    case 'translation':
      return translationWhy(list, share);
  }
}

function translationWhy(list: readonly Repeat[], share: string): string {
  const named = new Set(list.map((r) => r.likeness.named ?? 'values'));
  const values = `${share} of the figures, dates and names of both stand in the same order`;
  if (named.has('values')) return `${values}. ${list.every(isAfter) ? firstWhy(list) : 'Nothing says which was first.'}`;
  if (named.has('language')) return `It says it is a translation, and ${values}.`;
  return `It names the ${named.has('address') ? 'page' : 'paper'} it was translated from, and ${values}.`;
}

// What makes one of them the original.
function firstWhy(list: readonly Repeat[]): string {
  const one = list.length === 1;
  const [at, by] = [list[0]?.original.published, list.map((r) => r.page.published)];
  if (at === undefined) return 'None gives a day: the longest is taken for the original.';
  if (by.every((day) => day === undefined || day > at)) {
    const [day] = by;
    const later = !one ? 'the copies of later days or of none' : day === undefined ? 'the copy of no known day' : `the copy of ${day}`;
    return `The original is of ${at}, ${later}.`;
  }
  if (list.every((r) => r.original.at !== undefined && r.page.at !== undefined && r.page.at > r.original.at))
    return `The original is of ${at}, and the ${one ? 'copy' : 'copies'} of a later hour.`;
  return `Of those of ${at} the earliest or longest is taken for the original.`;
}
