// Which slots may start with which tokens, as bits: most slots need not be asked.
import type { Token } from '../../model/token.ts';
import type { Bits, Compiled, Slot } from './pattern-shapes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The bits of a matcher: those of a slot, and those of all slots that may start with a token, whose word has the number `id`. */
export type SlotBits<V, L = readonly Token[]> = {
  readonly of: (slot: Slot<V, L>) => Bits;
  readonly at: (token: Token, id: number) => Bits;
};

const WIDTH = 31;
const MOST = 9;
const ALL: Bits = { low: -1, high: -1 };
const NONE: Bits = { low: 0, high: 0 };

/** Numbers the slots of some rules; slots beyond the last bit are always asked. */
export function slotBits<V, L>(rules: readonly Compiled<V, unknown, L>[], vocabulary: Vocabulary): SlotBits<V, L> {
  const known = new Map<Slot<V, L>, Bits>();
  for (const { states } of rules)
    for (const { edges } of states)
      for (const { slot } of edges) if (slot !== undefined && !known.has(slot)) known.set(slot, bit(known.size));
  let always = NONE;
  const words = new Map<number, Bits>();
  const numbers: Bits[] = Array.from({ length: MOST + 1 }, () => NONE);
  for (const [slot, bits] of known) {
    for (const word of slot.firsts ?? []) {
      const id = vocabulary.add(word);
      words.set(id, both(words.get(id) ?? NONE, bits));
    }
    if (slot.number === true) {
      const [least, most] = slot.lengths ?? [0, MOST];
      for (let n = least; n <= Math.min(most, MOST); n++) numbers[n] = both(numbers[n] ?? NONE, bits);
    } else if (slot.firsts === undefined) always = both(always, bits);
  }
  for (const [id, bits] of words) words.set(id, both(bits, always));
  const ofWords = Array.from({ length: vocabulary.size() + 1 }, (_, id) => words.get(id) ?? always);
  const ofNumbers = numbers.map((bits) => both(bits, always));
  return {
    of: (slot) => known.get(slot) ?? ALL,
    at: (token, id) => {
      const own = ofWords[id] ?? always;
      if (token.kind !== 'number') return own;
      const digits = ofNumbers[Math.min(token.text.length, MOST)] ?? NONE;
      return own === always ? digits : both(own, digits);
    },
  };
}

const bit = (n: number): Bits => (n < WIDTH ? { low: 1 << n, high: 0 } : n < 2 * WIDTH ? { low: 0, high: 1 << (n - WIDTH) } : ALL);
const both = (a: Bits, b: Bits): Bits => ({ low: a.low | b.low, high: a.high | b.high });
