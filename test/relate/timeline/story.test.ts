import { describe, expect, it } from 'vitest';
import { placeOfMark, soundAlike, storyShare } from '../../../src/relate/timeline/story.ts';

const kept = (...marks: readonly string[]): ReadonlyMap<string, readonly string[]> => new Map(marks.map((m) => [placeOfMark(m), [m]]));

describe('names in different letters', () => {
  it.each([
    ['julio-paredes', 'パレデス', true],
    ['sines', 'синиш', true],
    ['julio-paredes', 'マルティネス', false],
    ['ana-lee', '이서연', false],
  ])('%s and %s', (a, b, alike) => {
    expect(soundAlike(a, b)).toBe(alike);
  });
});

describe('two pages of one story', () => {
  it('share numbers, places and days, but for the day that is compared', () => {
    const story = kept('n 12000', 'p lisbon', 'd 2031-05-05');
    expect(storyShare(['n 12000', 'd 2031-05-05'], story, () => 1, '2031-05-05')).toBe(1);
    expect(storyShare(['p lisbon', 'n 7'], story, () => 0.5, '2031-05-05')).toBeCloseTo(0.35);
    expect(storyShare(['n 7'], story, () => 1, '2031-05-05')).toBe(0);
  });
});
