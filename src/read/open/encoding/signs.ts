// What a text is reduced to before it is judged: letters in lower case, everything else in a few classes.

/** A sign that stands for the edge of a word. */
export const EDGE = ' ';

/** The sign of a letter or mark; `EDGE` for what is none. Of compatibility characters only those that encodings write count. */
export function signOf(character: string): string {
  if (character < '\x80') return /[a-z]/i.test(character) ? character.toLowerCase() : EDGE;
  if (!/[\p{L}\p{M}]/u.test(character)) return EDGE;
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}
