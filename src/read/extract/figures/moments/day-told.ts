import type { SegmentedDocument } from '../../../../model/document.ts';
import { dayNumber } from '../../../../model/edtf.ts';
import type { DateMention } from '../../../../model/mention.ts';
import { moment } from './as-of.ts';

/** How many paragraphs, and how many blocks at most, may say of which day an article tells. */
const OPENING = 2;
const OPENING_BLOCKS = 6;
/** How many days before its publication that day may lie. */
const RECENT = 3;

/** The day that the opening of an article tells of: « samedi », "25 and 26 October"; of several the last before its publication. */
export function dayTold(document: SegmentedDocument, dates: readonly DateMention[]): string | undefined {
  const day = document.published?.edtf;
  if (day === undefined || day.length < 'YYYY-MM-DD'.length) return undefined;
  const published = dayNumber(day.slice(0, 'YYYY-MM-DD'.length));
  let paragraphs = 0;
  let blocks = 0;
  let last: string | undefined;
  for (const block of document.blocks) {
    if (block.role === 'paragraph' || block.role === 'lede') paragraphs++;
    else if (block.role !== 'title' && block.role !== 'heading') continue;
    if (paragraphs > OPENING || ++blocks > OPENING_BLOCKS) break;
    for (const date of dates) {
      if (date.start < block.start || date.end > block.end || date.granularity !== 'day') continue;
      const told = moment(date);
      if (told === undefined || told.length !== 'YYYY-MM-DD'.length) continue;
      const before = published - dayNumber(told);
      if (before >= 0 && before <= RECENT && (last === undefined || told > last)) last = told;
    }
  }
  return last;
}
