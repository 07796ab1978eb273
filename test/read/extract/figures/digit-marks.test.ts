// A document of decimal commas that writes points is read by its own marks.
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { writesPoints } from '../../../../src/read/extract/figures/quantities/digit-marks.ts';
import { figuresOf, line } from './figures-of.ts';

const packs = await loadPacks();
const read = (language: string, text: string): readonly string[] => figuresOf(packs, language, text).map(line);

describe('which mark a document writes before decimals', () => {
  it.each([
    ['a point, and commas in thousands', 'El sismo de 6.2 dañó 2,314 casas.', true],
    ['commas in thousands more than once', 'Hay 1,150 refugiados y 2,314 casas dañadas.', true],
    ['both marks in one number', 'Costó 1,234.50 pesos.', true],
    ['commas in millions', 'Son 1,234,567 votos.', true],
    ['commas before decimals', 'Subió 3,5 % hasta 1,150 unidades, versión 2.0.', false],
    ['points in thousands', 'Hay 1.150 refugiados y 2,314 millones.', false],
    ['one number that may be either', 'El índice está en 2,314.', false],
    ['a time of day', 'A las 7.30 llegaron 2,314.', false],
  ])('%s: %s', (_, text, expected) => expect(writesPoints(text)).toBe(expected));

  it('is asked of the whole document, in every language of decimal commas', () => {
    const text = 'El sismo de 6.2 sacudió la costa.\nHay 2,314 casas dañadas.';
    expect(read('es', text)).toContain('exactly 2314 casa');
    expect(read('es', 'Hay 2,314 casas dañadas.')).toContain('exactly 2.314 casa');
    expect(read('fr', 'Le séisme de 6.2 a secoué la côte.\nOn compte 2,314 maisons détruites.').some((f) => f.includes(' 2314 '))).toBe(
      true,
    );
    expect(read('vi', 'Động đất mạnh 6.2 độ.\nCó 2,314 ngôi nhà bị hỏng.').some((f) => f.includes(' 2314 '))).toBe(true);
  });
});

describe('what a number does not take from another', () => {
  it.each([
    ['en', 'The number of vacancies slipped by 22,000 to 731,000.', ['exactly 22000 vacancy', 'exactly 731000 vacancy']],
    ['en', 'Output grew by 3 to 5 percent.', ['between 3..5 percent']],
    ['es', 'Murieron 137 personas en el sismo de magnitud 6,2.', ['exactly 137 persona', 'exactly 6.2']],
    ['fr', 'Trois fois plus grave. Un malade en contamine entre 15 et 20.', ['exactly 3 fois', 'between 15..20']],
    ['de', 'Der Gewinn brach auf 390 Millionen Euro ein.', ['exactly 390000000 EUR']],
    ['de', 'Gezählt wurden nach Polizeiangaben 2.800, laut Gewerkschaft 4.500 Menschen.', ['exactly 2800', 'exactly 4500 Mensch']],
    ['de', 'Standorte: 64', ['exactly 64 Standort']],
    ['en', 'They sold 1.2m phones, fewer than the 1.8m a year before.', ['exactly 1200000 phone', 'exactly 1800000']],
    ['en', 'The wall is 1.8m high.', ['exactly 1.8 m']],
    [
      'de',
      'Es kamen 5.000 bis 7.000 Menschen, sagte die Polizei, laut Veranstaltern 20.000.',
      ['between 5000..7000 Mensch', 'exactly 20000 Mensch'],
    ],
    ['ru', 'Речь идёт о 20 тысячах и о 3 миллионах.', ['exactly 20000', 'exactly 3000000']],
    ['vi', 'Đảng giành 34 trên 120 ghế.', ['exactly 34 ghế', 'exactly 120 ghế']],
    ['vi', 'Có trên 120 ghế.', ['more-than 120 ghế']],
    ['ar', 'حصل الحزب على 34 من أصل 120 مقعدا.', ['exactly 34 مقعد', 'exactly 120 مقعد']],
    ['ja', '出生数は過去最少　10年連続の減少。', ['exactly 10 year']],
  ])('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual(expected));
});
