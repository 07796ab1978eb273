import { describe, expect, it } from 'vitest';
import { matcher, type Slot } from '../../src/text/pattern.ts';
import { anchorFilter, anchors } from '../../src/text/pattern-anchors.ts';
import { phrases } from '../../src/text/phrases.ts';

const table = (...words: readonly string[]): Slot<string> => phrases(words.map((w) => [w, w]));
const digits: Slot<string> = { at: () => undefined, number: true };
const compiled = (slots: Readonly<Record<string, Slot<string>>>, ...patterns: readonly string[]) =>
  matcher(
    patterns.map((pattern, i) => ({ id: `r${i}`, pattern })),
    slots,
  ).compiled;

describe('anchors', () => {
  it('leaves short words out as long as every match keeps another', () => {
    const found = anchors([
      compiled({ month: table('january', 'may'), day: digits }, 'the {day} of {month}', 'in {month}', 'the day before'),
    ]);
    expect([...(found?.words ?? [])].sort()).toEqual([
      ['before', 2],
      ['january', 1],
      ['may', 1],
    ]);
    expect(found?.numbers).toBe(1);
  });

  it('counts the words that may stand before an anchor inside rules that are slots', () => {
    const inner = compiled({ day: digits }, 'the very {day}');
    const date: Slot<string> = { at: () => undefined, inner };
    expect(anchors([inner, compiled({ date }, 'from [near] {date}')])?.numbers).toBe(4);
  });

  it('has none where a slot may read anything', () => {
    expect(anchors([compiled({ any: { at: () => undefined } }, '{any}')])).toBeUndefined();
  });
});

describe('anchorFilter', () => {
  it('knows its words and no others', () => {
    const filter = anchorFilter(new Map([['may', 2]]));
    expect(['may', 'mai', 'm', ''].map(filter)).toEqual([2, -1, -1, -1]);
  });
});
