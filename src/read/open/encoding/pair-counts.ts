// Pairs of neighbouring plain letters are counted by their codes: text is mostly these.
import { EDGE, signOf } from './signs.ts';

const PLAIN = 0x80;
const TABS = '\t\n\f\r\x1b';
const EDGE_CODE = EDGE.charCodeAt(0);
/** The sign of each plain character by its code. */
const SIGNS = Uint8Array.from({ length: PLAIN }, (_, code) => signOf(String.fromCharCode(code)).charCodeAt(0));
const SHOWN = Uint8Array.from({ length: PLAIN }, (_, code) => (code >= 0x20 || TABS.includes(String.fromCharCode(code)) ? 1 : 0));

type PairCounts = {
  /** Whether the code below 0x80 is no control character. */
  readonly isPlain: (code: number) => boolean;
  /** Counts a plain character with the one before it; whether it is a letter. */
  readonly add: (code: number) => boolean;
  /** The sign of the last character. */
  readonly before: () => string;
  /** Goes on behind a sign that was not counted. */
  readonly stand: (sign: string) => void;
  /** The pairs, in the order in which they were met first, with how often; two edges are no pair. */
  readonly found: () => ReadonlyMap<string, number>;
};

/** An empty count of pairs, that begins at the edge of a word. */
export function pairCounts(): PairCounts {
  const counts = new Uint32Array(PLAIN * PLAIN);
  const order: number[] = [];
  let last = EDGE_CODE;
  return {
    isPlain: (code) => SHOWN[code] === 1,
    add: (code) => {
      const sign = SIGNS[code] ?? EDGE_CODE;
      if (sign !== EDGE_CODE || last !== EDGE_CODE) {
        const pair = last * PLAIN + sign;
        if (counts[pair] === 0) order.push(pair);
        counts[pair] = (counts[pair] ?? 0) + 1;
      }
      last = sign;
      return sign !== EDGE_CODE;
    },
    before: () => (last === EDGE_CODE ? EDGE : String.fromCharCode(last)),
    stand: (sign) => {
      last = sign < '\x80' ? sign.charCodeAt(0) : EDGE_CODE;
    },
    found: () => new Map(order.map((pair) => [String.fromCharCode(Math.floor(pair / PLAIN), pair % PLAIN), counts[pair] ?? 0])),
  };
}
