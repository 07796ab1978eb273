import { loadPacks } from '../../../../src/languages/index.ts';
import type { Role } from '../../../../src/model/block.ts';
import type { DateMention, EventMention, Granularity, PersonMention } from '../../../../src/model/mention.ts';
import { NO_PROFILE } from '../../../../src/model/profile.ts';
import { quoted, type Span } from '../../../../src/model/span.ts';
import { events } from '../../../../src/read/extract/events/index.ts';
import { segment } from '../../../../src/read/segment/index.ts';
import { documentOf } from '../../document-of.ts';

const packs = await loadPacks();

const granularity = (edtf: string): Granularity => (/\d\d-\d\d-\d\d/.test(edtf) ? 'day' : /\d\d-\d\d/.test(edtf) ? 'month' : 'year');

/**
 * The events of a text in which dates are marked « {5 mai|2031-05-05} » and persons « <Anna Roth> »,
 * published on 2031-05-10 unless said otherwise.
 */
export function told(
  language: string,
  marked: string,
  published = '2031-05-10',
  role: Role = 'paragraph',
  said: readonly Span[] = [],
): readonly EventMention[] {
  let text = '';
  const dates: DateMention[] = [];
  const people: PersonMention[] = [];
  for (const [, plain = '', date, edtf = '', person] of marked.matchAll(/([^{<]+)|\{([^|]*)\|([^}]*)\}|<([^>]*)>/g)) {
    const quote = date ?? person ?? plain;
    const span = { start: text.length, end: text.length + quote.length, quote, rule: 'test' };
    if (date !== undefined) dates.push({ ...span, edtf, granularity: granularity(edtf), certainty: 'implied' });
    if (person !== undefined) people.push({ ...span, form: 'name', entity: person.toLowerCase().replaceAll(' ', '-') });
    text += quote;
  }
  const plain = documentOf(language, text);
  const document = {
    ...plain,
    blocks: plain.blocks.map((block) => ({ ...block, role })),
    published: { edtf: published, granularity: granularity(published), certainty: 'stated' as const },
  };
  return events(segment(document, packs), packs, NO_PROFILE, {
    dates,
    people,
    names: [],
    statements: said.map((span) => ({ ...quoted(text, span), rule: 'test', content: [span], mode: 'indirect' })),
  });
}

/** Events in short: « date type status: words of the act ». */
export const inShort = (found: readonly EventMention[]): readonly string[] =>
  found.map(({ edtf, type, status, trigger }) => `${edtf} ${type} ${status}: ${trigger.quote}`);
