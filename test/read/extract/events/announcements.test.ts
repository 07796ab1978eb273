import { expect, test } from 'vitest';
import { told } from './told.ts';

// A sentence published on 10 May 2031.
test('what is said is of the day on which it is, whatever fell in it', () => {
  const content = 'O desmatamento caiu 18% no vale';
  const found = told('pt', `${content}, informou na {sexta-feira|2031-05-09} <Anna Roth>.`, '2031-05-10', 'paragraph', [
    { start: 0, end: content.length },
  ]);
  expect(found.map(({ edtf, type }) => `${edtf} ${type}`)).toEqual(['2031-05-09 statement']);
});
