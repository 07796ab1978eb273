import type { Place } from '../../model/span.ts';
import { firstAt } from '../../text/first-at.ts';
import { placesOf } from '../../text/places.ts';

const BREAK = /\r\n?|\n/g;

/**
 * Line and column in a plain text file of an offset of its text, which is the file in NFC with LF. Lines agree; columns differ
 * only in lines that are not in NFC, which are mapped word by word, each line once.
 */
export function plainPlaces(content: string, text: string): (offset: number) => Place {
  const place = placesOf(text);
  if (content === text) return place;
  const starts = [0, ...Array.from(content.matchAll(BREAK), (found) => found.index + found[0].length)];
  const tables = new Map<number, readonly (readonly [at: number, raw: number])[]>();
  const table = (line: number): readonly (readonly [number, number])[] => {
    const known = tables.get(line);
    if (known !== undefined) return known;
    const made = drift(content.slice(starts[line - 1], starts[line]));
    tables.set(line, made);
    return made;
  };
  return (offset) => {
    const { line, column } = place(offset);
    const [at, raw] = last(table(line), column - 1);
    return { line, column: column - at + raw };
  };
}

/** Where words of a line begin, in NFC and in the file, as far as the distance between the two changes. */
function drift(line: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [[0, 0]];
  let [at, raw] = [0, 0];
  for (const [word] of line.matchAll(/\s+|\S+/g)) {
    const known = found.at(-1) ?? [0, 0];
    if (raw - at !== known[1] - known[0]) found.push([at, raw]);
    at += word.normalize('NFC').length;
    raw += word.length;
  }
  return found;
}

function last(table: readonly (readonly [number, number])[], at: number): readonly [number, number] {
  return table[firstAt(table.length, (i) => (table[i]?.[0] ?? 0) > at) - 1] ?? [0, 0];
}
