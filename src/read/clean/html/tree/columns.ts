// Columns of numbers that one step over a page needs and then forgets: made once, wider when a page asks for more, and zero
// again for each who asks. As arrays of their own for every page they gave the collector of memory much to do.
// Only what nobody keeps beyond its step may stand in them.

type Column = Float64Array | Int32Array | Uint16Array | Uint8Array;

/** Wider columns, as huge pages ask for, are not kept. */
const MOST = 1 << 17;

/** Gives one and the same column, of zeros and of some length at least; asking again takes it from whoever asked before. */
export function reused<C extends Column>(make: (length: number) => C): (length: number) => C {
  let column = make(0);
  return (length) => {
    if (length > MOST) return make(length);
    if (column.length < length) column = make(Math.min(MOST, 2 * length));
    else column.fill(0, 0, length);
    return column;
  };
}
