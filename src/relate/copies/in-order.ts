/** Two rows laid side by side: the longest row of places whose items are the same, in order in both. Its cost is the product of their lengths: callers see to it that these are some hundreds. */
export function inOrder(a: number, b: number, same: (i: number, j: number) => boolean): readonly (readonly [number, number])[] {
  const width = b + 1;
  const longest = new Uint16Array((a + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a - 1; i >= 0; i--)
    for (let j = b - 1; j >= 0; j--) longest[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a && j < b; ) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
