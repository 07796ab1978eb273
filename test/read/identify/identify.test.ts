import { describe, expect, it } from 'vitest';
import type { CleanDocument } from '../../../src/model/document.ts';
import { identify } from '../../../src/read/identify/index.ts';
import { loadLanguageModel } from '../../../src/read/language-model.ts';

const model = loadLanguageModel('corpus/models/language.bin');

function page(lines: readonly string[], known: CleanDocument['known'] = {}, as: 'page' | 'text' = 'page'): CleanDocument {
  const text = lines.join('\n');
  let at = 0;
  const blocks = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, role: 'paragraph' as const };
  });
  return {
    id: 'a',
    source: { sha256: '', mediaType: 'text/plain' },
    as,
    known,
    problems: [],
    text,
    blocks,
    placeOf: () => ({ line: 1, column: 1 }),
  };
}

const FRENCH = 'La cérémonie a commencé dans la matinée devant une salle pleine.';
const CAPTION = 'Quang cảnh buổi lễ tại trung tâm hội nghị.';

describe('identify', () => {
  it('gives a page its language and a foreign caption its own', () => {
    const { language, blocks } = identify(page([FRENCH, CAPTION, FRENCH]), model);
    expect([language, ...blocks.map((b) => b.language)]).toEqual(['fr', 'fr', 'vi', 'fr']);
  });

  it('lets a name alone take the language of the page', () => {
    expect(identify(page([FRENCH, 'Anna Kovacs']), model).blocks.map((b) => b.language)).toEqual(['fr', 'fr']);
  });

  it('makes two blocks of a line in two languages', () => {
    const line = `${FRENCH} Các đại biểu đã rời hội trường sau một phiên họp kéo dài nhiều giờ.`;
    const { blocks, text } = identify(page([line]), model);
    expect(blocks.map((b) => [b.language, text.slice(b.start, b.end)])).toEqual([
      ['fr', FRENCH],
      ['vi', line.slice(FRENCH.length + 1)],
    ]);
  });

  it('takes a page with long quotations for the language that it opens in', () => {
    const long = 'Các đại biểu đã rời hội trường sau một phiên họp kéo dài nhiều giờ để tiếp tục trao đổi.';
    expect(identify(page([FRENCH, long, CAPTION]), model).language).toBe('fr');
  });

  it('believes the caller', () => {
    expect(identify(page([CAPTION], { language: 'fr' }, 'text'), model).blocks[0]?.language).toBe('fr');
    expect(identify(page([CAPTION], { language: 'fr' }), model).language).toBe('fr');
  });

  it('says und where there is nothing to tell', () => expect(identify(page(['12/10/2025']), model).language).toBe('und'));
});
