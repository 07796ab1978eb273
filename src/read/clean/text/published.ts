// The day of publication of a flattened page: what the lines around its headline say, else its dateline.
import type { Published } from '../../../model/document.ts';
import { tokens } from '../../../text/tokens/tokens.ts';
import { usesOf } from '../line-uses.ts';
import { type PageDate, pageDates } from '../page-dates.ts';
import type { PlainBlock } from '../split.ts';
import type { Told, Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The day of publication that the lines and blocks of a page give. */
export function publishedOf(
  text: string,
  lines: readonly Told[],
  roles: readonly Verdict[],
  blocks: readonly PlainBlock[],
  words: Vocabulary,
): Published | undefined {
  const said = lines.flatMap((line, i) => (SAYING.has(roles[i]?.role ?? 'paragraph') ? pieces(line, words) : []));
  const best =
    said.find(({ use }) => use === 'published') ?? said.find(({ use }) => use === undefined) ?? said[0] ?? inDateline(text, blocks, words);
  if (best === undefined) return undefined;
  const { start, end, edtf, granularity } = best.date;
  return { start, end, quote: text.slice(start, end), edtf, granularity, certainty: 'stated' };
}

const SAYING: ReadonlySet<Verdict['role']> = new Set<Verdict['role']>(['metadata', 'byline']);

type Piece = { readonly use: 'published' | 'updated' | undefined; readonly date: PageDate };

/** The dated pieces of a line, « Updated 4 March 2026 | Published 3 March 2026 »: each with its best date and what is said of it. */
function pieces(line: Told, words: Vocabulary): readonly Piece[] {
  if (line.dates.length === 0) return [];
  const best = (dates: readonly PageDate[]): PageDate | undefined => dates.find((d) => d.granularity === 'day') ?? dates[0];
  const list = line.text.split(/(?<=[|•·–—])/u);
  let start = line.start;
  return list.flatMap((piece): readonly Piece[] => {
    const [from, end] = [start, start + piece.length];
    start = end;
    const date = best(line.dates.filter((d) => d.start >= from && d.end <= end));
    if (date === undefined) return [];
    const uses = list.length === 1 ? line.uses : usesOf(tokens(piece), words);
    const updated = uses.some(({ use }) => use === 'updated');
    return [{ use: updated ? 'updated' : uses.some(({ use }) => use === 'published') ? 'published' : undefined, date }];
  });
}

/** The day that the first dateline gives whole. */
function inDateline(text: string, blocks: readonly PlainBlock[], words: Vocabulary): Pick<Piece, 'date'> | undefined {
  const line = blocks.find(({ role }) => role === 'dateline');
  if (line === undefined) return undefined;
  const date = pageDates(tokens(text, line.start, line.end), words).find((d) => d.granularity === 'day');
  return date === undefined ? undefined : { date };
}
