import { describe, expect, it } from 'vitest';
import type { Claim, Discrepancy, Verdict } from '../../src/model/tables.ts';
import { claimChanges } from '../../src/show/claim-changes.ts';
import { figuresLock, type LockedClaim, lockedIn, lockedOf } from '../../src/show/figures-lock.ts';

const claim = (value: number, asOf: string, documents: readonly string[], metric = 'crews'): LockedClaim => ({
  id: `${metric}:${value}:${asOf}`,
  metric,
  value,
  bound: 'exactly',
  asOf,
  asOfCertainty: 'stated',
  language: 'en',
  documents,
  quote: `${value} crews`,
});
const judged = (verdict: Verdict, left: LockedClaim, right: LockedClaim): Discrepancy => ({
  id: `${left.id}~${right.id}`,
  metric: left.metric,
  left: left.id,
  right: right.id,
  verdict,
  why: `${verdict}.`,
});
const [A40, B44, B45] = [claim(40, '2027-06-04', ['a']), claim(44, '2027-06-05', ['b']), claim(45, '2027-06-05', ['b'])];
const told = (...states: Parameters<typeof claimChanges>) =>
  claimChanges(...states).map(({ change, claim, before }) => [change, claim.id, before?.id]);

describe('claims of two states', () => {
  it('are silent when they are the same', () => expect(told([A40, B44], [B44, A40], [judged('updates', A40, B44)])).toEqual([]));

  it('are added and removed', () => {
    expect(told([A40], [A40, B44], [])).toEqual([['added', B44.id, undefined]]);
    expect(told([A40, B44], [A40], [])).toEqual([['removed', B44.id, undefined]]);
  });

  it('are updated by the next state of a growing number, after the latest that was known', () => {
    const C50 = claim(50, '2027-06-09', ['c']);
    const verdicts = [judged('updates', A40, B44), judged('updates', A40, C50), judged('updates', B44, C50)];
    expect(told([A40, B44], [A40, B44, C50], verdicts)).toEqual([['updated', C50.id, B44.id]]);
  });

  it('are not updated by an older state', () =>
    expect(told([B44], [A40, B44], [judged('updates', A40, B44)])).toEqual([['added', A40.id, undefined]]));

  it('are updated where a page gives another figure than before', () =>
    expect(told([A40, B44], [A40, B45], [])).toEqual([['updated', B45.id, B44.id]]));

  it('contradict one that was known, which weighs more than an update', () => {
    const verdicts = [judged('contradicts', A40, B45), judged('updates', A40, B45)];
    expect(told([A40], [A40, B45], verdicts)).toEqual([['contradicts', B45.id, A40.id]]);
  });

  it('contradict each other once when both came', () =>
    expect(told([], [A40, B45], [judged('contradicts', A40, B45)])).toEqual([
      ['added', A40.id, undefined],
      ['contradicts', B45.id, A40.id],
    ]));

  it('are silent about a contradiction that was there before', () =>
    expect(told([A40, B45], [A40, B45], [judged('contradicts', A40, B45)])).toEqual([]));

  it('name the fields that changed under one id', () => {
    const [change] = claimChanges([A40], [{ ...A40, documents: ['a', 'c'], quote: 'forty crews' }], []);
    expect([change?.change, change?.fields]).toEqual(['updated', ['documents', 'quote']]);
  });

  it('of no metric are known by what they say, not by an id that an edit of the page changes', () => {
    const [before, after] = ['x', 'y'].map((id) => ({ ...claim(3, '2027-06-04', ['a'], 'unit:day'), id: `unit:day:3:${id}` }));
    expect(before && after && told([before], [after], [])).toEqual([]);
  });
});

describe('a lock of figures', () => {
  const FULL: Claim = {
    ...{ id: 'crews:40', metric: 'crews', value: 40, bound: 'exactly', asOfCertainty: 'implied', sources: ['s'], language: 'en' },
    documents: ['2', '1', '3'],
    evidence: [{ document: '1', start: 3, end: 11, quote: '40 crews\u2028', rule: 'en.figure.count' }],
  };
  const kept = lockedOf(FULL, (id) => (id === '3' ? 'in/1.txt' : `in/${id}.txt`));

  it('is JSON with one line a claim, sorted, whatever the order and the words', () => {
    const text = [...figuresLock([B44, kept, A40])].join('');
    expect(text).toBe([...figuresLock([A40, B44, kept])].join(''));
    const lines = text.split(/[\n\u2028]/);
    expect(lines.slice(1, -2).map((line) => JSON.parse(line.replace(/,$/, '')).id)).toEqual([kept.id, A40.id, B44.id]);
    expect(lines[1]).toBe(
      '{"id":"crews:40","metric":"crews","value":40,"bound":"exactly","asOfCertainty":"implied","language":"en","documents":["in/1.txt","in/2.txt"],"quote":"40 crews\\u2028"},',
    );
  });

  it('comes back as it was', () => {
    expect(lockedIn([...figuresLock([A40, B44])].join(''))).toEqual([A40, B44]);
    expect(lockedIn([...figuresLock([])].join(''))).toEqual([]);
  });

  it.each([
    ['{"format":"hanoi-corpus/figures-lock@1","figures":[\n<<<<<<< ours\n]}', /JSON/],
    ['{"format":"hanoi-corpus/figures-lock@9","figures":[]}', /format/],
    ['{"format":"hanoi-corpus/figures-lock@1"}', /list/],
    ['{"format":"hanoi-corpus/figures-lock@1","figures":[{"id":"a"}]}', /figure 1/],
    ['null', /format/],
  ])('says what is wrong with %j', (text, why) => expect(lockedIn(text)).toMatch(why));
});
