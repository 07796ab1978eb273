import { describe, expect, it } from 'vitest';
import { linked, seen } from './seen.ts';

describe('people of Portuguese sentences', () => {
  it.each([
    ['O ministro peruano dos Transportes, Raul Quispe, prometeu uma ponte nova.', ['Raul Quispe | ministro peruano dos Transportes']],
    ['O antigo primeiro-ministro português Paulo Garcez elogiou o acordo.', ['Paulo Garcez | antigo primeiro-ministro português']],
    [
      '"É um remendo", disse o vice-presidente da Câmara dos Deputados.',
      ['[o vice-presidente da Câmara dos Deputados] @ Câmara dos Deputados'],
    ],
    ['A diretora-geral da Unesco, Beatriz Lemos, inaugurou a exposição.', ['Beatriz Lemos | diretora-geral @ Unesco']],
    ['Os ministros da Saúde reuniram-se.', []],
  ])('%s', (text, wanted) => expect(seen('pt', text)).toEqual(wanted));
});

describe('whom Portuguese titles and names mean', () => {
  it.each([
    [
      'Luís Inácio Garcez da Costa venceu. O general Pedro Brandão, disse o ministro Pedro Costa. O general saiu.',
      [
        'Luís Inácio Garcez da Costa → luis-inacio-garcez-da-costa',
        'Pedro Brandão → pedro-brandao',
        'Pedro Costa → pedro-costa',
        'O general → pedro-brandao',
      ],
    ],
  ])('%s', (text, wanted) => expect(linked('pt', text)).toEqual(wanted));
});
