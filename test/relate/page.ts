import type { Block } from '../../src/model/block.ts';
import { READING_FORMAT, type Reading } from '../../src/model/reading.ts';

/** A reading of a page of paragraphs, the first its title, in which nothing was found but what `rest` gives. */
export function page(id: string, paragraphs: readonly string[], rest: Partial<Reading> = {}): Reading {
  const blocks: Block[] = [];
  let text = '';
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i > 0) text += '\n';
    blocks.push({ start: text.length, end: text.length + paragraph.length, role: i === 0 ? 'title' : 'paragraph', language: 'en' });
    text += paragraph;
  }
  return {
    format: READING_FORMAT,
    by: 'test',
    id,
    source: { sha256: id, mediaType: 'text/plain' },
    language: 'en',
    text,
    blocks,
    dates: [],
    figures: [],
    people: [],
    statements: [],
    names: [],
    events: [],
    artefacts: [],
    problems: [],
    ...rest,
  };
}

/** The span of words in a text, with the words; of the n-th time they stand there. */
export function words(text: string, quote: string, nth = 0): { readonly start: number; readonly end: number; readonly quote: string } {
  let start = text.indexOf(quote);
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`no « ${quote} »`);
  return { start, end: start + quote.length, quote };
}
