import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/text/tokens/tokens.ts';
import { compoundReader } from '../../../src/text/words/compounds.ts';

const read = compoundReader(
  { deputy: 'vize', former: 'ex', plain: 'bundes', portfolios: { interior: 'innen', transport: 'verkehrs' }, ministries: '' },
  new Map([
    ['minister', 'm'],
    ['ministerin', 'f'],
  ]),
);

describe('compound words', () => {
  it.each([
    ['Bundesinnenministerin', { last: 'f', deputy: false, former: false, portfolio: 'interior' }],
    ['Vizeverkehrsminister', { last: 'm', deputy: true, former: false, portfolio: 'transport' }],
    ['Exminister', { last: 'm', deputy: false, former: true }],
    ['Waldminister', { last: 'm', deputy: false, former: false, portfolio: 'wald' }],
    ['Minister', undefined],
    ['Ministerium', undefined],
  ])('%s', (word, wanted) => expect(read(tokens(word)[0])).toEqual(wanted));
});
