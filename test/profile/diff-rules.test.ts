import { describe, expect, it } from 'vitest';
import { diffRulesOf } from '../../src/profile/diff-rules.ts';

const rules = (value: unknown) => diffRulesOf(value, (path) => `file.yaml: ${path.join('.')}`);

describe('rules of disagreements', () => {
  it('are read by metric', () =>
    expect(
      rules({
        crews: {
          severity: 'warning',
          tolerance: '5 %',
          sources: ['Bay Post'],
          ignore: [{ values: [40, 44], reason: 'two counts', until: '2027-06' }],
        },
        '*': { tolerance: 2 },
      }),
    ).toEqual({
      crews: {
        severity: 'warning',
        tolerance: { by: 0.05, share: true },
        sources: ['Bay Post'],
        ignore: [{ values: [40, 44], reason: 'two counts', until: '2027-06' }],
      },
      '*': { tolerance: { by: 2, share: false }, ignore: [], sources: [] },
    }));

  it.each([
    ['no mapping', [], 'E205'],
    ['an unknown field', { crews: { tolerence: 2 } }, 'E204'],
    ['an unknown severity', { crews: { severity: 'fatal' } }, 'E205'],
    ['a tolerance that is none', { crews: { tolerance: 'some' } }, 'E205'],
    ['a tolerance below nothing', { crews: { tolerance: -1 } }, 'E205'],
    ['sources that are no list', { crews: { sources: 'Bay Post' } }, 'E205'],
    ['something left alone without a reason', { crews: { ignore: [{ values: [1, 2] }] } }, 'E203'],
    ['something left alone without numbers', { crews: { ignore: [{ values: [1], reason: 'r' }] } }, 'E205'],
    ['an end that is no date', { crews: { ignore: [{ values: [1, 2], reason: 'r', until: 'soon' }] } }, 'E208'],
  ])('%s is named', (_, value, code) => {
    expect(() => rules(value)).toThrow(expect.objectContaining({ code, message: expect.any(String) }));
  });
});
