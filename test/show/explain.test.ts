import { describe, expect, it } from 'vitest';
import { explained, type Witness } from '../../src/show/explain.ts';
import { widthOf } from '../../src/show/width.ts';

const mark = (open: string) => (text: string) => `${open}${text}>`;
const plain = (text: string): string => text;
const PLAIN = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain, underline: plain };

const TEXT =
  'Port Alder\nSome 40 states met in the old town on 4 May, 条約 and all, said the mayor of Port Alder after the feast.\nThe end.';
const witness = (quote: string): Witness => ({
  document: 'a.txt',
  place: { line: 2, column: 1 },
  rule: 'en.figure.count',
  pattern: '{qualifier} {number} {noun}',
  note: 'the noun decides the unit',
  text: TEXT,
  span: { start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length },
  found: { value: 40, bound: 'about' },
});
const told = (quote: string, width = 60, paint = PLAIN): string =>
  [
    ...explained(
      {
        table: 'claims',
        id: 'states:40',
        line: 'states ≈ 40',
        fields: { metric: 'states', high: undefined },
        witnesses: [witness(quote)],
        more: 2,
      },
      { width, paint, short: () => '3fa9' },
    ),
  ].join('');

describe('explained', () => {
  it('gives the row, the words in their context, the rule, and what was read', () => {
    expect(told('Some 40 states', 200)).toBe(
      `states ≈ 40
claims · 3fa9 · states:40
  metric         states

a.txt:2:1
    Some 40 states met in the old town on 4 May, 条約 and all, said the mayor of Port Alder after the feast.
    ^^^^^^^^^^^^^^
  rule  en.figure.count  « {qualifier} {number} {noun} »
        the noun decides the unit
  read  value 40 · bound about

and 2 more; see all with --all
`,
    );
  });

  it('puts the marks under the words, wide signs counted, in every line that has some', () => {
    const lines = told('4 May, 条約 and all', 44).split('\n');
    const marks = lines.flatMap((line, i) => (/^ *\^+$/.test(line) ? [[lines[i - 1] ?? '', line] as const] : []));
    expect(marks.length).toBeGreaterThan(0);
    const words = marks.map(([line, under]) => {
      const from = under.indexOf('^');
      let at = 0;
      return [...line]
        .filter((sign) => {
          const place = at;
          at += widthOf(sign);
          return place >= from && place < under.length;
        })
        .join('');
    });
    expect(words.join(' ').replace(/\s+/g, ' ')).toBe('4 May, 条約 and all');
  });

  it('marks by colour where there is some', () => {
    const text = told('40 states', 200, { ...PLAIN, bold: mark('<b:'), yellow: mark('<y:') });
    expect(text).toContain('Some <b:<y:40 states>> met');
    expect(text).not.toContain('^');
  });

  it('shows nothing of other paragraphs', () => {
    expect(told('Port Alder', 200)).toContain('\n    Port Alder\n');
  });
});
