import { describe, expect, it, test } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { NO_PROFILE, type Profile } from '../../../../src/model/profile.ts';
import { names } from '../../../../src/read/extract/names/index.ts';
import { segmented } from '../../segmented.ts';

const packs = await loadPacks();
const fair: Profile = {
  ...NO_PROFILE,
  id: 'fair',
  names: [
    { id: 'dock-union', kind: 'body', name: 'Dock Union', aliases: { fr: ['Syndicat'] } },
    { id: 'fair', kind: 'event', name: 'Foire du Lac', aliases: { vi: ['Hội chợ Hồ'], en: ['Lake Fair'] } },
    {
      id: 'ministry-of-tourism',
      kind: 'body',
      name: 'Ministry of Tourism',
      parent: 'peru',
      aliases: { fr: ['ministère du Tourisme'], any: ['MTU'] },
    },
  ],
};
const found = (text: string, language: string, profile = NO_PROFILE) =>
  names(segmented(text, language, packs), packs, profile).map((n) => `${n.kind} ${n.entity}: ${n.quote}`);

describe('names without a profile', () => {
  it.each([
    ['fr', 'Le Chili et le Pérou ont voté à Genève.', ['place chile: Chili', 'place peru: Pérou', 'place geneva: Genève']],
    ['fr', "Le ministère de la Santé et l'OMS se taisent.", ['body ministry-of-health: ministère de la Santé', 'body who: OMS']],
    ['fr', 'Le ministère chilien des Transports a tranché.', ['body ministry-of-transport-of-chile: ministère chilien des Transports']],
    [
      'en',
      'The Peruvian government met the Norwegian parliament in Hanoi.',
      ['body government-of-peru: Peruvian government', 'body parliament-of-norway: Norwegian parliament', 'place hanoi: Hanoi'],
    ],
    ['en', 'Jordan Hale spoke in Jordan.', ['place jordan: Jordan']],
    ['en', 'He lives on Ba Be Lake.', ['place ba-be-lake: Ba Be Lake']],
    ['en', 'He spoke at the National Convention Centre on Sunday.', ['body national-convention-centre: National Convention Centre']],
    ['es', 'La sala de Viena y la ciudad de Viena.', ['place sala-de-viena: sala de Viena', 'place vienna: ciudad de Viena']],
    ['fr', 'La province du Karund et le lac Karund.', ['place karund: province du Karund', 'place lac-karund: lac Karund']],
    ['es', 'La provincia de Karund.', ['place karund: provincia de Karund']],
    ['de', 'In der Provinz Karund.', ['place karund: Provinz Karund']],
    ['en', 'He came from Karund Province.', ['place karund: Karund Province']],
    ['vi', 'Lũ ở tỉnh Karund.', ['place karund: tỉnh Karund']],
    ['ja', '締約国会議が開かれた。', []],
    ['ja', '日本の国会議員が来た。', ['place japan: 日本', 'body diet-of-japan: 国会']],
    [
      'vi',
      'Bộ Y tế và Quốc hội Na Uy đã họp tại Đà Nẵng.',
      ['body ministry-of-health: Bộ Y tế', 'body parliament-of-norway: Quốc hội Na Uy', 'place da-nang: Đà Nẵng'],
    ],
    ['vi', 'Ông Anh gặp Đại sứ Anh ở Hà Nội.', ['place united-kingdom: Anh', 'place hanoi: Hà Nội']],
    ['vi', 'Chị Nga đến từ Nga.', ['place russia: Nga']],
    ['vi', 'Chủ Nhật này, đoàn Nhật về nước.', ['place japan: Nhật']],
    ['fr', 'Écrivez à contact@hanoi.example ou suivez @vietnam_info.', []],
  ])('%s: %s', (language, text, expected) => expect(found(text, language)).toEqual(expected));

  it('know an acronym once it was introduced, wherever it stands', () =>
    expect(found("L'ANP prévient. L'Agence nationale de la pêche (ANP) a fermé le port.", 'fr')).toEqual([
      'body agence-nationale-de-la-peche: ANP',
      'body agence-nationale-de-la-peche: Agence nationale de la pêche',
      'body agence-nationale-de-la-peche: ANP',
    ]));

  it('know a body by its first word once its full name was given', () =>
    expect(found("Le Réseau Droits numériques proteste. Pour le Réseau, c'est trop.", 'fr')).toEqual([
      'body reseau-droits-numeriques: Réseau Droits numériques',
      'body reseau-droits-numeriques: Réseau',
    ]));
});

describe('names with a profile', () => {
  it.each([
    ['fr', 'La Foire du Lac ouvre au Pérou.', ['event fair: Foire du Lac', 'place peru: Pérou']],
    ['fr', 'La foire du lac ouvre.', []],
    ['fr', 'Le Syndicat vote, le Syndicat national aussi.', ['body dock-union: Syndicat', 'body syndicat-national: Syndicat national']],
    ['fr', 'Le Ministère du Tourisme (MTU) se tait.', ['body ministry-of-tourism: Ministère du Tourisme', 'body ministry-of-tourism: MTU']],
    ['en', 'The Ministry of Tourism of Peru is silent.', ['body ministry-of-tourism: Ministry of Tourism of Peru']],
    ['en', 'The Ministry of Tourism of Chile is silent.', ['body ministry-of-tourism-of-chile: Ministry of Tourism of Chile']],
    ['vi', 'Hội chợ Hồ khai mạc.', ['event fair: Hội chợ Hồ']],
  ])('%s: %s', (language, text, expected) => expect(found(text, language, fair)).toEqual(expected));
});

test('a place inside the name of a person is none', async () => {
  const { contextOf, openRecord, profileAt, readDocument } = await import('../../../../src/index.ts');
  const context = await contextOf(await profileAt('none'));
  const of = (text: string) =>
    readDocument(openRecord({ id: 't', text, language: 'vi', as: 'text' }), context).names.map(({ quote }) => quote);
  expect(of('Thủ môn Trần Đức Anh cản phá quả phạt đền ở Hà Nội.')).toEqual(['Hà Nội']);
  expect(of('Đội tuyển Anh đến Hà Nội.')).toEqual(['Anh', 'Hà Nội']);
});
