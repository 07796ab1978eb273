/** The first index from 0 up to `length` at which a test holds, of tests that hold from some index on; `length` if none does. Halves. */
export function firstAt(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
