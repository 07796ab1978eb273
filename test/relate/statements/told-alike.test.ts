import { describe, expect, it } from 'vitest';
import { type Reported, withToldAlike } from '../../../src/relate/statements/told-alike.ts';

const said = (document: string, language: string, start: number, values: readonly string[], given: Partial<Reported> = {}): Reported => ({
  document,
  language,
  start,
  values,
  mode: 'indirect',
  published: '2026-08-20',
  ...given,
});
const grouped = (list: readonly Reported[]) =>
  withToldAlike(
    list,
    list.map((_, i) => [i]),
  );
const FIGURES = ['118', '33400'];

describe('what one speaker told several desks', () => {
  it('is one statement where its figures are the same, however many pages', () =>
    expect(grouped([said('a', 'es', 0, FIGURES), said('b', 'ru', 0, FIGURES), said('c', 'zh', 0, FIGURES)])).toEqual([[0, 1, 2]]));

  it('takes along what stands beside it in the same modes and order', () => {
    const quote = { mode: 'direct' };
    const list = [said('a', 'es', 0, FIGURES), said('a', 'es', 90, [], quote), said('b', 'ru', 0, FIGURES), said('b', 'ru', 70, [], quote)];
    expect(grouped(list)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it.each([
    ['one figure is no proof', [said('a', 'es', 0, ['118']), said('b', 'ru', 0, ['118'])]],
    ['one figure of two is none either', [said('a', 'es', 0, FIGURES), said('b', 'ru', 0, ['118', '33000'])]],
    ['nor is a week later', [said('a', 'es', 0, FIGURES), said('b', 'ru', 0, FIGURES, { published: '2026-08-27' })]],
    ['nor a page without a day', [said('a', 'es', 0, FIGURES, { published: '2026' }), said('b', 'ru', 0, FIGURES)]],
    ['nor two statements of one page', [said('a', 'es', 0, FIGURES), said('a', 'es', 50, FIGURES)]],
  ])('%s', (_what, list) => expect(grouped(list)).toEqual(list.map((_, i) => [i])));

  it('leaves what stands beside it alone where the one is quoted and the other is not', () => {
    const list = [
      said('a', 'es', 0, FIGURES),
      said('a', 'es', 90, []),
      said('b', 'ru', 0, FIGURES),
      said('b', 'ru', 70, [], { mode: 'direct' }),
    ];
    expect(grouped(list)).toEqual([[0, 2], [1], [3]]);
  });
});
