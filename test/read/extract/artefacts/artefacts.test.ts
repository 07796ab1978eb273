import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import type { Block } from '../../../../src/model/block.ts';
import type { SegmentedDocument } from '../../../../src/model/document.ts';
import type { PersonMention } from '../../../../src/model/mention.ts';
import { NO_PROFILE, type Profile } from '../../../../src/model/profile.ts';
import { artefacts } from '../../../../src/read/extract/artefacts/index.ts';
import { tokens } from '../../../../src/text/tokens/tokens.ts';
import { words } from '../../../relate/page.ts';

const packs = await loadPacks();
const PROFILE: Profile = {
  ...NO_PROFILE,
  people: [
    { id: 'ewa-kowalska', name: 'Ewa Kowalska', aliases: {}, offices: [], gender: 'f' },
    { id: 'jan-nowicki', name: 'Jan Nowicki', aliases: { any: ['Jan Novicki'] }, offices: [] },
  ],
};

type Line = readonly [role: Block['role'], language: string, text: string];

function document(lines: readonly Line[]): SegmentedDocument {
  const blocks: Block[] = [];
  let text = '';
  for (const [role, language, line] of lines) {
    blocks.push({ start: text.length, end: text.length + line.length, role, language });
    text += `${line}\n`;
  }
  return {
    ...{ id: 'a', as: 'page', known: {}, problems: [], text, blocks, language: 'fr' },
    source: { sha256: 'a', mediaType: 'text/plain', original: { language: 'vi' } },
    placeOf: (offset) => ({ line: 1, column: offset + 1 }),
    sentences: blocks.map((b, block) => ({
      start: b.start,
      end: b.end,
      block,
      language: b.language,
      tokens: tokens(text, b.start, b.end),
      firstWord: 0,
    })),
    words: new Int32Array(0),
  };
}

const found = (lines: readonly Line[], people: (text: string) => readonly PersonMention[] = () => []) => {
  const page = document(lines);
  return artefacts(page, packs, PROFILE, people(page.text), { figures: [], dates: [] }).map(({ kind, quote }) => `${kind}: ${quote}`);
};
const person = (text: string, quote: string, rest: Partial<PersonMention>): PersonMention => ({
  ...words(text, quote),
  ...{ rule: 't', form: 'name', ...rest },
});

describe('whose picture it is', () => {
  const captions = (original: string, copy: string): readonly Line[] => [
    ['caption', 'vi', original],
    ['caption', 'fr', copy],
  ];
  it.each([
    ['a name that was translated', 'Cảnh bến cảng. (Ảnh: Thanh Tâm)', 'Vue du port. (Photo : Cœur Pur)', ['name: Cœur Pur']],
    ['a name that lost its marks', 'Cảnh bến cảng. (Ảnh: Đỗ Hữu Tài)', 'Vue du port. (Photo : Do Huu Tai)', ['name: Do Huu Tai']],
    ['the same name', 'Cảnh bến cảng. (Ảnh: Minh Anh)', 'Vue du port. (Photo : Minh Anh)', []],
    ['an agency under two names', 'Cảnh bến cảng. (Ảnh: TTXVN)', 'Vue du port. (Photo : VNA)', []],
    ['captions without brackets', 'Cảnh bến cảng', 'Vue du port', []],
  ])('%s', (_, original, copy, expected) => expect(found(captions(original, copy))).toEqual(expected));
});

describe('persons', () => {
  const text = (line: string): readonly Line[] => [['paragraph', 'fr', line]];
  it('a woman whose office has a form of its own for women is no « directeur »', () => {
    const title = (quote: string) => (all: string) => [
      person(all, quote, { form: 'title', entity: 'ewa-kowalska', roles: [quote.split(' ')[1] ?? ''] }),
    ];
    expect(found(text('Le directeur de l’agence a parlé.'), title('Le directeur de l’agence'))).toEqual([
      'gender: Le directeur de l’agence',
    ]);
    expect(found(text('La directrice de l’agence a parlé.'), title('La directrice de l’agence'))).toEqual([]);
    expect(found(text('Le ministre a parlé.'), title('Le ministre'))).toEqual([]);
  });
  it('a name that lost its last letter is told, another spelling of it is not', () => {
    const name = (quote: string, entity: string) => (all: string) => [person(all, quote, { name: quote, entity })];
    expect(found(text('Jan Nowick a signé.'), name('Jan Nowick', 'jan-nowicki'))).toEqual(['name: Jan Nowick']);
    for (const form of ['Jan Novicki', 'Nowicki', 'Jan Nowitzki'])
      expect(found(text(`${form} a signé.`), name(form, 'jan-nowicki'))).toEqual([]);
  });
  it('a title that is written in two ways is told once', () => {
    const both = (all: string) => [person(all, 'le vice-maire', { form: 'title' }), person(all, 'Le Vice-Maire', { form: 'title' })];
    expect(found(text('Hier, le vice-maire a parlé. Le Vice-Maire a voté.'), both)).toEqual(['capitals: Le Vice-Maire']);
  });
});

describe('marks and lines', () => {
  it.each([
    ['a blank before a comma', 'Le maire , absent, a écrit.', ['spacing: maire ,']],
    ['a blank before a bracket', 'Le quai (au nord ) est fermé.', ['spacing: nord )']],
    ['marks as they should be', 'Le quai (au nord), fermé hier, rouvre ; qui viendra ?', []],
  ])('%s', (_, line, expected) => expect(found([['paragraph', 'fr', line]])).toEqual(expected));
  it.each([
    ['Le QuaiLe Quai13/10/2025', ['glued: Le QuaiLe Quai13/10/2025']],
    ['Le Quai 13/10/2025', []],
    ['Le Quai Le Soir', []],
  ])('« %s »', (line, expected) => expect(found([['byline', 'fr', line]])).toEqual(expected));
});
