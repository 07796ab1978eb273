// FNV-1a twice, with the last steps of MurmurHash3 so that low bits are as good as high ones: 52 bits, exact as a number.

const LOW = [0x811c9dc5, 0x01000193] as const;
const HIGH = [0x1b873593, 0x5bd1e995] as const;

/** A number of 32 bits that stands for a text. */
export const shortHashOf = (text: string): number => mixed(half(text, ...LOW));

/** A number of 52 bits that stands for a text. */
export const hashOf = (text: string): number => joined(half(text, ...LOW), half(text, ...HIGH));

/** The numbers that stand for every run of so many words; each word is hashed once. */
export function hashesOfRuns(words: readonly string[], length: number): readonly number[] {
  const low = words.map((word) => half(word, ...LOW));
  const high = words.map((word) => half(word, ...HIGH));
  const over = (hashes: readonly number[], at: number, prime: number): number => {
    let hash = length;
    for (let i = at; i < at + length; i++) hash = Math.imul(hash ^ mixed(hashes[i] ?? 0), prime);
    return hash;
  };
  return words.slice(length - 1).map((_, at) => joined(over(low, at, LOW[1]), over(high, at, HIGH[1])));
}

/** A number of 32 bits in which every bit depends on all of the given one. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

const joined = (low: number, high: number): number => (mixed(high) >>> 12) * 2 ** 32 + mixed(low);

function half(text: string, seed: number, prime: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash;
}
