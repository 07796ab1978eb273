/** What belongs together: items that are linked by an id, in the order in which they came. */
export function groups<T>(items: readonly T[], ids: (item: T) => readonly string[]): readonly (readonly T[])[] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const item of items) {
    const [first = '', ...others] = ids(item).map(root);
    for (const other of others) {
      const [low = '', high = ''] = [root(first), root(other)].sort();
      parent.set(high, low);
    }
  }
  const found = new Map<string, T[]>();
  for (const item of items) {
    const id = root(ids(item)[0] ?? '');
    const group = found.get(id) ?? [];
    group.push(item);
    found.set(id, group);
  }
  return [...found.values()];
}

// So many items are held at a time, about; what belongs together stays together.
const MOST = 50_000;

/** The same items in batches, so that no id stands in two of them. */
export function* batches<T>(items: readonly T[], ids: (item: T) => readonly string[]): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const group of groups(items, ids)) {
    if (batch.length > 0 && batch.length + group.length > MOST) {
      yield batch;
      batch = [];
    }
    for (const item of group) batch.push(item);
  }
  if (batch.length > 0) yield batch;
}
