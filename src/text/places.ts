import type { Place } from '../model/span.ts';

/** A function from offsets of `content` to line and column, both counted from 1. Lines are counted when first asked for; look-up is logarithmic. */
export function placesOf(content: string): (offset: number) => Place {
  let found: readonly number[] | undefined;
  return (offset) => {
    found ??= lineStarts(content);
    const starts = found;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(content: string): readonly number[] {
  const starts = [0];
  for (let i = content.indexOf('\n'); i >= 0; i = content.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}
