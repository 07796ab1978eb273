/** Numbers from 0 on, at first each by itself, that are joined two by two. */
export type Unions = {
  readonly root: (item: number) => number;
  readonly join: (one: number, other: number) => void;
  /** What belongs together, in rising order, by its lowest number. */
  readonly groups: () => readonly (readonly number[])[];
};

/** Disjoint sets of so many numbers (union-find with path halving); the lowest of a set is its root. */
export function unions(size: number): Unions {
  const parent = Array.from({ length: size }, (_, i) => i);
  const root = (item: number): number => {
    let at = item;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  const join = (one: number, other: number): void => {
    const [a, b] = [root(one), root(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  const groups = (): readonly (readonly number[])[] => {
    const found = new Map<number, number[]>();
    for (let i = 0; i < size; i++) {
      const group = found.get(root(i)) ?? [];
      group.push(i);
      found.set(root(i), group);
    }
    return [...found.values()];
  };
  return { root, join, groups };
}
