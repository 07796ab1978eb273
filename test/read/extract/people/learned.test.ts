import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import type { NameModel, NameModels } from '../../../../src/model/name-model.ts';
import { NO_PROFILE } from '../../../../src/model/profile.ts';
import { names } from '../../../../src/read/extract/names/index.ts';
import { knownNames, withEchoes } from '../../../../src/read/extract/people/echoes.ts';
import { people } from '../../../../src/read/extract/people/index.ts';
import { outside } from '../../../../src/read/extract/people/outside.ts';
import { nameModels } from '../../../../src/read/name-models.ts';
import { segmented } from '../../segmented.ts';

const packs = await loadPacks();
const models = nameModels('corpus/models');

function seen(language: string, text: string, own: NameModels = models): readonly string[] {
  const document = segmented(text, language, packs);
  const named = names(document, packs, NO_PROFILE);
  return people(document, packs, NO_PROFILE, { dates: [], names: named }, own)
    .filter(({ mention }) => mention.form === 'name')
    .map(({ mention }) => mention.quote);
}

describe('names that no title shows', () => {
  const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
    ['en', 'The report was drafted by Kirsten Holmqvist and edited in Leeds.', ['Kirsten Holmqvist']],
    ['fr', 'Le rapport a été rédigé par Solène Kervella, puis relu à Nantes.', ['Solène Kervella']],
    ['vi', 'Bản báo cáo do Phan Thị Diệu Hiền soạn và được gửi tới tỉnh Nghệ An.', ['Phan Thị Diệu Hiền']],
    ['es', 'El informe fue redactado por Jimena Barrenechea en Zaragoza.', ['Jimena Barrenechea']],
    ['pt', 'O relatório foi escrito por Joaquim Figueiredo, em Braga.', ['Joaquim Figueiredo']],
    ['de', 'Den Bericht schrieb Heike Lindemann in Kassel.', ['Heike Lindemann']],
    ['ru', 'Доклад подготовила Ольга Савельева из Казани.', ['Ольга Савельева']],
    ['ar', 'وقال محمد الخطيب إن التقرير جاهز.', ['محمد الخطيب']],
    ['zh', '记者王建国报道了会议的结果。', ['王建国']],
    ['ja', '山田太郎さんは会議の結果を伝えた。', ['山田太郎']],
    // The last syllables of a name are no countries, a word for a place before a whole name makes none of it.
    ['vi', 'Thủ môn Trần Đức Anh dự họp. Đội trưởng Đức Anh nói vậy.', ['Trần Đức Anh', 'Đức Anh']],
    ['ru', 'Нынешний мэр города Кирилл Ветлугин пообещал ремонт.', ['Кирилл Ветлугин']],
    ['fr', 'Solène Kervella jouera à la place de Maud Vialatte.', ['Solène Kervella', 'Maud Vialatte']],
    ['ar', 'خلفا للمغربي جمال السلاوي.', ['جمال السلاوي']],
    ['ja', '平沢次郎捜査3課長は説明した。', ['平沢次郎']],
    ['zh', '该公司所有者詹姆斯·菲利普斯（James Phillips）昨天去世。', ['詹姆斯·菲利普斯', 'James Phillips']],
    ['zh', '教练瞿晓东说明了情况。瞿教练昨天走了。', ['瞿晓东', '瞿']],
    ['ko', '김영수 기자는 회의 결과를 전했다.', ['김영수']],
  ];
  it.each(ROWS)('%s: %s', (language, text, expected) => expect(seen(language, text)).toEqual(expected));

  it('leaves bodies and places alone', () => {
    expect(seen('en', 'The World Health Organization met in Geneva on Monday.')).toEqual([]);
    expect(seen('de', 'Die Bundesregierung lehnt den Vorschlag der Kommission ab.')).toEqual([]);
    expect(seen('fr', 'La Cour des comptes siège à Paris, rue Cambon.')).toEqual([]);
  });

  it('finds the place in a name to be part of it', () => {
    expect(seen('en', 'The novel was written by Jack London in 1903.')).toEqual(['Jack London']);
  });

  it('needs no model', () => {
    expect(seen('en', 'Mr. Garnier said no.', () => undefined)).toEqual(['Garnier']);
  });
});

describe('echoes', () => {
  const text = '王建国说。后来，王建国走了。';
  const first = { start: 0, end: 3, sure: 0.9 };

  it('finds a sure name again', () => {
    const known = knownNames(text, [first]);
    expect(withEchoes(text, { start: 5, end: text.length }, [], known, new Set())).toEqual([{ start: 8, end: 11, sure: 0.8 }]);
  });

  it('keeps what was seen, and does not look inside it', () => {
    const known = knownNames(text, [first]);
    const own = [{ start: 8, end: 12, sure: 0.7 }];
    expect(withEchoes(text, { start: 5, end: text.length }, own, known, new Set())).toEqual(own);
  });

  it('trusts neither doubtful nor short names', () => {
    expect(
      knownNames(text, [
        { ...first, sure: 0.5 },
        { start: 0, end: 2, sure: 1 },
      ]).size,
    ).toBe(0);
  });
});

describe('outside', () => {
  it('drops what touches a date', () => {
    const free = outside([{ start: 10, end: 20 }]);
    expect(
      free([
        { start: 0, end: 10 },
        { start: 12, end: 15 },
        { start: 20, end: 25 },
      ]),
    ).toEqual([
      { start: 0, end: 10 },
      { start: 20, end: 25 },
    ]);
  });
});

describe('models', () => {
  it('are read once, when first asked for, and shared by a group', () => {
    const lookup = nameModels('corpus/models');
    const model: NameModel | undefined = lookup('fr');
    expect(model?.unit).toBe('word');
    expect(lookup('en')).toBe(model);
    expect(lookup('zh')?.unit).toBe('sign');
  });

  it('are absent for other languages and in other folders', () => {
    expect(models('xx')).toBeUndefined();
    expect(nameModels('corpus/schema')('en')).toBeUndefined();
  });
});
