/** Makes of some words a mask that tells of most other words, by three looks, that they are none of them: to find them in a table takes more. */
export function openingMask(words: Iterable<string>): Uint8Array {
  const list = [...words];
  const mask = new Uint8Array(1 << Math.max(6, 32 - Math.clz32(8 * list.length)));
  for (const word of list) mask[placeIn(mask, word)] = 1;
  return mask;
}

/** Whether a word may be one of those of a mask. */
export const mayOpen = (mask: Uint8Array, word: string): boolean => mask[placeIn(mask, word)] === 1;

const placeIn = (mask: Uint8Array, word: string): number =>
  (31 * word.charCodeAt(0) + 7 * word.charCodeAt(word.length - 1) + word.length) & (mask.length - 1);
