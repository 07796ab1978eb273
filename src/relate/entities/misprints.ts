import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import type { Words } from './names.ts';

// A shorter word with one letter wrong is too often another name: « Minh » and « Vinh ».
const SHORTEST = 5;
const ALIKE = 0.9;
const CUT = 7;

/** The keys under which two names that differ by one letter of one long word meet. */
export function* nearKeys(words: Words): Generator<string> {
  for (const [i, word] of words.entries()) {
    if (word.length < SHORTEST) continue;
    const rest = [...words.slice(0, i), '*', ...words.slice(i + 1)].join(' ');
    yield `${rest}|${word}`;
    for (let at = 0; at < word.length; at++) yield `${rest}|${word.slice(0, at)}${word.slice(at + 1)}`;
  }
}

/** Whether two names differ by one letter of one long word: one left out, put in, changed, or two neighbours swapped. */
export function misprinted(a: Words, b: Words): boolean {
  const [x, y] = differing(a, b) ?? [];
  if (x === undefined || y === undefined) return false;
  return Math.max(x.length, y.length) >= SHORTEST && oneLetter(x, y) && JaroWinklerDistance(x, y) >= ALIKE;
}

/** Whether a name is another without the last letter of one long word: « Kowalsk » of « Kowalski ». */
export function cutShort(a: Words, b: Words): boolean {
  const [x, y] = differing(a, b) ?? [];
  return x !== undefined && y !== undefined && x.length >= CUT && y.length === x.length + 1 && y.startsWith(x);
}

// The one word in which two names differ, in both.
function differing(a: Words, b: Words): readonly [string, string] | undefined {
  if (a.length !== b.length) return undefined;
  const [at, ...more] = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  return at === undefined || more.length > 0 ? undefined : [a[at] ?? '', b[at] ?? ''];
}

function oneLetter(x: string, y: string): boolean {
  let from = 0;
  while (from < Math.min(x.length, y.length) && x[from] === y[from]) from++;
  const [a, b] = [x.slice(from), y.slice(from)];
  const swapped = a.length === b.length && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
