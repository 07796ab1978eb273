/** Violations in a tree that has a `src`, as « rule: from → to », and the source files that were not seen. */
export function boundaries(tree?: string): Promise<{ readonly seen: number; readonly unseen: readonly string[]; readonly violations: readonly string[] }>;
