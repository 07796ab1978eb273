import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/read/clean/html/likelihood/overlap.ts';
import { reused } from '../../../src/read/clean/html/tree/columns.ts';

describe('columns that are used again', () => {
  it('are of zeros as far as they are asked for, whatever was written before', () => {
    const floats = reused((length) => new Float64Array(length));
    floats(10).fill(7);
    expect(Array.from(floats(8).subarray(0, 8))).toEqual(new Array(8).fill(0));
    floats(4).fill(7);
    expect(Array.from(floats(40).subarray(0, 40))).toEqual(new Array(40).fill(0));
  });

  it('are not kept for huge pages', () => {
    const bytes = reused((length) => new Uint8Array(length));
    expect(bytes(1 << 20)).not.toBe(bytes(1 << 20));
    expect(bytes(100)).toBe(bytes(100));
  });
});

describe('the words that a text shares with two others', () => {
  it('count each once', () => expect(overlaps('Old bridge reopens', 'a ferry')('Bridge, bridge, ferry!')).toEqual([0.5, 0.5]));

  it('are told apart beyond the few hundred that are kept by place', () => {
    const many = Array.from({ length: 700 }, (_, i) => `word${i}`);
    expect(overlaps('word650 word3', '')([...many, ...many, 'last'].join(' '))[0]).toBe(2 / 701);
  });
});
