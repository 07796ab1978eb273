// Character n-grams as 32-bit hashes, the same when a model is learned and when it is asked.

const LONGEST = 4;

/** Letters in lower case, everything else one blank: what n-grams are counted over. */
export const lettersOnly = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}'’]+/gu, ' ')
    .trim()} `;

/** Calls `see` with the hash of every n-gram of one to four code units of `text`; a lone blank is none. */
export function eachNgram(text: string, see: (hash: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    let hash = 0x811c9dc5;
    for (let n = 0; n < LONGEST && i + n < text.length; n++) {
      hash = Math.imul(hash ^ text.charCodeAt(i + n), 0x01000193) >>> 0;
      if (n > 0 || text.charCodeAt(i) !== 32) see((hash ^ (hash >>> 15) ^ (n << 28)) >>> 0);
    }
  }
}
