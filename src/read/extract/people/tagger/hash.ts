/** Where the hash of a word begins; FNV-1a over UTF-16 code units (Fowler, Noll, Vo). */
export const SEED = 0x811c9dc5;

/** The hash with one code unit more. */
export const fed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a whole string. */
export function hashOf(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = fed(hash, text.charCodeAt(i));
  return mixed(hash, 0);
}

/** Two hashes as one, spread over all bits (the finaliser of MurmurHash3). */
export function mixed(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
