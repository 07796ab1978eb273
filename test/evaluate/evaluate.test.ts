import { describe, expect, it } from 'vitest';
import { carrier, type Gold } from '../../src/evaluate/gold.ts';
import { falls, raised, rates, score } from '../../src/evaluate/index.ts';
import { compared } from '../../src/evaluate/tally.ts';
import type { Reading } from '../../src/model/reading.ts';

const span = (start: number, end: number) => ({ start, end });
const want = (start: number, end: number, value = 1, optional = false) => ({
  span: span(start, end),
  optional,
  isRight: (f: { value: number }) => f.value === value,
});
const found = (start: number, end: number, value = 1) => ({ ...span(start, end), value });

describe('compared', () => {
  it.each([
    ['nothing wanted, nothing found', [], [], { wanted: 0, found: 0, right: 0 }],
    ['found and right', [want(0, 4)], [found(1, 3)], { wanted: 1, found: 1, right: 1 }],
    ['found and wrong', [want(0, 4)], [found(1, 3, 2)], { wanted: 1, found: 1, right: 0 }],
    ['missed', [want(0, 4)], [found(4, 6)], { wanted: 1, found: 1, right: 0 }],
    ['each found once', [want(0, 4), want(2, 6)], [found(1, 5)], { wanted: 2, found: 1, right: 1 }],
    ['optional and found', [want(0, 4, 1, true)], [found(1, 3)], { wanted: 0, found: 0, right: 0 }],
    ['optional and absent', [want(0, 4, 1, true)], [], { wanted: 0, found: 0, right: 0 }],
    ['firm before optional', [want(0, 4, 1, true), want(0, 4)], [found(0, 4)], { wanted: 1, found: 1, right: 1 }],
  ])('%s', (_, wanted, list, tally) => {
    expect(compared(wanted, list)).toEqual(tally);
  });
});

describe('rates', () => {
  it.each([
    [
      { wanted: 0, found: 0, right: 0 },
      { precision: 100, recall: 100, f1: 100 },
    ],
    [
      { wanted: 4, found: 0, right: 0 },
      { precision: 0, recall: 0, f1: 0 },
    ],
    [
      { wanted: 4, found: 2, right: 2 },
      { precision: 100, recall: 50, f1: (2 * 100 * 50) / 150 },
    ],
  ])('of %j', (tally, expected) => {
    expect(rates(tally)).toEqual(expected);
  });
});

describe('carrier', () => {
  it('carries by the words and how often they stood before', () => {
    const carry = carrier('one two one', 'menu\none  two\none');
    expect(carry(span(0, 3))).toEqual(span(5, 8));
    expect(carry(span(8, 11))).toEqual(span(14, 17));
  });

  it('gives nothing for words the other text has not', () => {
    expect(carrier('one two', 'one')(span(4, 7))).toBeUndefined();
  });
});

const TEXT = 'On 4 May some 40 states met, said Ann Lee. The mayor agreed.';
const gold: Gold = {
  source: {},
  title: 'States meet',
  published: { edtf: '2021-05-05' },
  language: 'en',
  text: TEXT,
  blocks: [{ ...span(0, TEXT.length), role: 'paragraph' }],
  dates: [{ ...span(3, 8), quote: '4 May', edtf: '2021-05-04' }],
  figures: [{ ...span(9, 23), quote: 'some 40 states', value: 40, bound: 'about' }],
  people: [
    { ...span(34, 41), quote: 'Ann Lee', form: 'name' },
    { ...span(43, 52), quote: 'The mayor', form: 'title' },
  ],
  statements: [{ ...span(0, 27), quote: TEXT.slice(0, 27), content: [span(0, 27)], speaker: span(34, 41) }],
};

const reading = (changes: Partial<Reading> = {}): Reading => ({
  format: 'hanoi-corpus/reading@1',
  by: 'test',
  id: 'a',
  source: { sha256: '', mediaType: 'text/plain' },
  title: 'States meet',
  published: { edtf: '2021-05-05', granularity: 'day', certainty: 'stated' },
  language: 'en',
  text: TEXT,
  blocks: [{ ...span(0, TEXT.length), role: 'paragraph', language: 'en' }],
  dates: [{ ...span(3, 8), quote: '4 May', rule: 'r', edtf: '2021-05-04', granularity: 'day', certainty: 'stated' }],
  figures: [{ ...span(9, 23), quote: 'some 40 states', rule: 'r', value: 40, bound: 'about' }],
  people: [
    { ...span(34, 41), quote: 'Ann Lee', rule: 'r', form: 'name' },
    { ...span(43, 52), quote: 'The mayor', rule: 'r', form: 'title' },
  ],
  statements: [
    {
      ...span(0, 27),
      quote: TEXT.slice(0, 27),
      rule: 'r',
      content: [span(0, 27)],
      mode: 'indirect',
      speaker: { ...span(34, 41), quote: 'Ann Lee' },
    },
  ],
  names: [],
  events: [],
  artefacts: [],
  problems: [],
  ...changes,
});

describe('score', () => {
  it('is whole for a reading that is gold', () => {
    for (const tally of Object.values(score(reading(), gold))) expect(rates(tally).f1).toBe(100);
  });

  it.each([
    ['article', { blocks: [{ ...span(0, TEXT.length), role: 'furniture', language: 'en' }] }],
    ['page', { language: 'fr' }],
    ['dates', { dates: [{ ...span(3, 8), quote: '4 May', rule: 'r', edtf: '2020-05-04', granularity: 'day', certainty: 'stated' }] }],
    ['figures', { figures: [{ ...span(14, 16), quote: '40', rule: 'r', value: 40, bound: 'exactly' }] }],
    ['names', { people: [{ ...span(34, 37), quote: 'Ann', rule: 'r', form: 'name' }] }],
    ['titles', { people: [] }],
    ['statements', { statements: [] }],
  ] as const)('of %s falls when it is wrong', (kind, changes) => {
    expect(rates(score(reading(changes), gold)[kind]).f1).toBeLessThan(100);
  });

  it('wants the speaker of a statement to be right', () => {
    const [said] = reading().statements;
    const other = said === undefined ? [] : [{ ...said, speaker: { ...span(43, 52), quote: 'The mayor' } }];
    expect(score(reading({ statements: other }), gold).statements.right).toBe(0);
  });
});

describe('floors', () => {
  const rows = (f1: number) => [{ kind: 'dates', language: 'fr', f1 }];
  const floors = { gold: 'g', floors: { dates: { fr: 90 } } };

  it('hold what lies on them, and fall below', () => {
    expect(falls(floors, rows(90))).toEqual([]);
    expect(falls(floors, rows(89.9))).toEqual([{ kind: 'dates', language: 'fr', floor: 90, reached: 89.9 }]);
  });

  it('fall when a row is gone', () => {
    expect(falls(floors, [])).toEqual([{ kind: 'dates', language: 'fr', floor: 90 }]);
  });

  it('rise, and go down only with a reason, which is kept', () => {
    expect(raised(floors, 'h', rows(95.26))).toEqual({ gold: 'h', floors: { dates: { fr: 95.2 } } });
    expect(raised(floors, 'h', rows(80)).floors).toEqual({ dates: { fr: 90 } });
    expect(raised(floors, 'h', rows(80), 'gold was wrong')).toEqual({
      gold: 'h',
      floors: { dates: { fr: 80 } },
      lowered: ['dates fr 90 → 80: gold was wrong'],
    });
  });
});
