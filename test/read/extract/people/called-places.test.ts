import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { NO_PROFILE } from '../../../../src/model/profile.ts';
import { names } from '../../../../src/read/extract/names/index.ts';
import { people } from '../../../../src/read/extract/people/index.ts';
import { nameModels } from '../../../../src/read/name-models.ts';
import { segmented } from '../../segmented.ts';

const packs = await loadPacks();
const models = nameModels('corpus/models');

function seen(language: string, text: string): readonly string[] {
  const document = segmented(text, language, packs);
  return people(document, packs, NO_PROFILE, { dates: [], names: names(document, packs, NO_PROFILE) }, models)
    .filter(({ mention }) => mention.form === 'name')
    .map(({ mention }) => mention.quote);
}

describe('the place of a dateline is nobody, here and further on', () => {
  it.each([
    ['es', 'SANTA ROSAURA, Tab.- Dos casas ardieron. En Santa Rosaura hay luto.', []],
    ['ru', 'ЮЧЮГЕЙКА, 3 мая — Дорога закрыта. Рядом с Ючюгейкой горит лес.', []],
    ['en', 'KARLA, Montana — Two people died. The road to Karla is closed. Karla Smith spoke.', ['Karla Smith']],
  ])('%s: %s', (language, text, wanted) => expect(seen(language, text)).toEqual(wanted));

  it('but who is asked in capitals is somebody', () => {
    expect(seen('fr', 'SOLÈNE KERVELLA — Je pars demain. Solène Kervella a souri.')).toContain('Solène Kervella');
  });
});

describe('what a noun for a village or an office names is nobody', () => {
  it.each([
    ['vi', "Bà H'Nuer Êban ở buôn Ako Kniêt trồng cà phê.", ["H'Nuer Êban"]],
    ['ru', 'Из сёл Хатынг, Чаран и Буорго вывезли людей. В Чаране сгорел дом.', []],
    ['ru', 'Об аварии сообщили в пресс-службе Сибэнерго.', []],
    ['ru', 'Староста деревни Айсен Павлов уехал.', ['Айсен Павлов']],
    ['es', 'Los pueblos de Asunción, Rosalía y Comitán fueron evacuados. Rosalía sigue vacía.', []],
    ['fr', 'Les communes de Lorette, Chavannes et Rosalie sont sans eau. Rosalie attend.', []],
    ['de', 'Die Dörfer Rosdorf, Maria und Ebergötz sind leer. Hans Lengden sprach.', ['Hans Lengden']],
    ['en', 'The villages of Rosedale, Marlin and Ada were cut off. Ada was empty.', []],
  ])('%s: %s', (language, text, wanted) => expect(seen(language, text)).toEqual(wanted));
});
