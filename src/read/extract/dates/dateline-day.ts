import type { SegmentedDocument } from '../../../model/document.ts';
import type { DateMention } from '../../../model/mention.ts';

const ONE_DAY = /^\d{4}-\d\d-\d\d$/u;

/** A page that does not say when it was published was published on the day of its dateline. */
export function withDatelineDay(document: SegmentedDocument, dated: readonly DateMention[]): SegmentedDocument {
  if (document.published !== undefined || document.known.published !== undefined) return document;
  const lines = document.blocks.filter(({ role }) => role === 'dateline');
  const day = dated.find((date) => ONE_DAY.test(date.edtf) && lines.some(({ start, end }) => date.start >= start && date.end <= end));
  if (day === undefined) return document;
  const { start, end, quote, edtf, granularity, certainty } = day;
  return { ...document, published: { start, end, quote, edtf, granularity, certainty } };
}
