import type { Place } from '../model/span.ts';
import { firstAt } from './first-at.ts';

/** A function from offsets of `content` to line and column, both counted from 1. Lines are counted when first asked for; look-up is logarithmic. */
export function placesOf(content: string): (offset: number) => Place {
  let found: readonly number[] | undefined;
  return (offset) => {
    found ??= lineStarts(content);
    const starts = found;
    const line = firstAt(starts.length, (i) => (starts[i] ?? 0) > offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

function lineStarts(content: string): readonly number[] {
  const starts = [0];
  for (let i = content.indexOf('\n'); i >= 0; i = content.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}
