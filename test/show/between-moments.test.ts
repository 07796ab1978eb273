import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Discrepancy, Verdict } from '../../src/model/tables.ts';
import { betweenMoments } from '../../src/show/between-moments.ts';

/** A claim is written as its number and its moment, « 40@2027-06-04 »; one with « ~ » has only the day of its page. */
const claim = (id: string) => {
  const [value, moment = ''] = id.split('@');
  const asOf = moment.replace('~', '');
  const certainty = moment.startsWith('~') ? ('implied' as const) : ('stated' as const);
  return { metric: 'crews', value: Number(value), bound: 'exactly' as const, asOfCertainty: certainty, ...(asOf !== '' && { asOf }) };
};
const row = (id: string, verdict: Verdict = 'updates'): Discrepancy => {
  const [left = '', right = ''] = id.split(' ');
  return { id, metric: 'crews', left, right, verdict, why: '' };
};
const shown = (rows: readonly Discrepancy[]): readonly string[] => {
  const leftOut = betweenMoments(rows, claim);
  return rows.map(({ id }) => id).filter((id) => !leftOut.has(id));
};
const [A, B, C] = ['40@2027-06-04', '44@2027-06-05', '50@2027-06-09'];

describe('updates of a growing number', () => {
  it('show each number against the moments next to it only, whichever side is the later', () =>
    expect(shown([row(`${A} ${C}`), row(`${A} ${B}`), row(`${C} ${B}`)])).toEqual([`${A} ${B}`, `${C} ${B}`]));

  it('leave out no other verdict', () =>
    expect(shown([row(`${A} ${B}`), row(`${B} ${C}`), row(`${A} ${C}`, 'contradicts')])).toHaveLength(3));

  it('leave out nothing without a moment, of one moment, or of moments that overlap', () => {
    const rows = [row(`${A} 60@`), row(`${A} 41@2027-06-04`), row(`45@2027-06 ${B}`), row(`${A} ${B}`)];
    expect(shown(rows)).toEqual(rows.map(({ id }) => id));
  });

  it('tell a number that a later page tells again from its first moment, once', () =>
    expect(shown([row(`40@~2027-06-08 ${B}`), row(`${A} ${B}`), row(`40@~2027-06-08 ${C}`), row(`${B} ${C}`)])).toEqual([
      `${A} ${B}`,
      `${B} ${C}`,
    ]));

  it('are never left out all of them', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 1 }), (pairs) => {
        const rows = pairs.map(([x, y]) => row(`${x}@${2010 + x} ${y + 7}@${2017 + y}`));
        expect(shown(rows)).not.toEqual([]);
      }),
    ));
});
