import { describe, expect, it } from 'vitest';
import type { DiffRule } from '../../src/model/diff-rules.ts';
import { ruled, ruleFor } from '../../src/show/ruled.ts';

const rule = (rest: Partial<DiffRule>): DiffRule => ({ ignore: [], sources: [], ...rest });
const at = (a: number, b: number, given: DiffRule, on?: string) => ruled('contradicts', [{ value: a }, { value: b }], given, on);

describe('a verdict under rules', () => {
  it.each([
    ['near numbers agree', at(100, 102, rule({ tolerance: { by: 2, share: false } })), { verdict: 'agrees' }],
    ['numbers beyond the tolerance do not', at(100, 103, rule({ tolerance: { by: 2, share: false } })), { verdict: 'contradicts' }],
    ['a share is one of the larger', at(95, 100, rule({ tolerance: { by: 0.05, share: true } })), { verdict: 'agrees' }],
    ['a severity is a weight', at(1, 2, rule({ severity: 'warning' })), { verdict: 'contradicts', weight: 'warning' }],
    ['what is off is off', at(1, 2, rule({ severity: 'off' })), { verdict: 'contradicts', weight: 'off' }],
  ])('%s', (_, found, wanted) => expect(found).toEqual(wanted));

  it('ranges are as far apart as their nearer ends', () =>
    expect(ruled('contradicts', [{ value: 10, high: 20 }, { value: 21 }], rule({ tolerance: { by: 1, share: false } }), undefined)).toEqual(
      {
        verdict: 'agrees',
      },
    ));

  it('what is known is left alone, in either order, until its day is over', () => {
    const known = rule({ ignore: [{ values: [40, 44], reason: 'two counts', until: '2027-06' }] });
    expect(at(44, 40, known, '2027-06-30')).toEqual({ verdict: 'contradicts', weight: 'off', known: 'two counts' });
    expect(at(44, 40, known, '2027-07-01')).toEqual({ verdict: 'contradicts' });
    expect(at(44, 41, known, '2027-06-01')).toEqual({ verdict: 'contradicts' });
  });

  it('a metric without a rule takes that of all', () => {
    const all = rule({ severity: 'off' });
    expect(ruleFor({ '*': all }, 'crews')).toBe(all);
    expect(ruleFor({ crews: rule({}), '*': all }, 'crews')).toEqual(rule({}));
    expect(ruled('contradicts', [{ value: 1 }, { value: 2 }], undefined, undefined)).toEqual({ verdict: 'contradicts' });
  });
});
