/** What must be reached: F1 in percent by kind and language, with the digest of the gold that it was reached on. */
export type Floors = {
  readonly gold: string;
  readonly floors: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Why a floor was lowered, with what it was before. */
  readonly lowered?: readonly string[];
};

/** One measured row. */
export type Row = { readonly kind: string; readonly language: string; readonly f1: number };

/** A floor that was not reached; `reached` is absent when the row is gone. */
export type Fall = { readonly kind: string; readonly language: string; readonly floor: number; readonly reached?: number };

const tenth = (n: number): number => Math.floor(n * 10) / 10;

/** The floors that rows fall short of. */
export function falls({ floors }: Floors, rows: readonly Row[]): readonly Fall[] {
  return Object.entries(floors).flatMap(([kind, languages]) =>
    Object.entries(languages).flatMap(([language, floor]) => {
      const reached = rows.find((r) => r.kind === kind && r.language === language)?.f1;
      if (reached !== undefined && tenth(reached) >= floor) return [];
      return [{ kind, language, floor, ...(reached !== undefined && { reached: tenth(reached) }) }];
    }),
  );
}

/** Floors lifted to what was reached. Without a reason none goes down; with one those that were not reached do, and it is kept. */
export function raised(old: Floors | undefined, gold: string, rows: readonly Row[], reason?: string): Floors {
  const floors: Record<string, Record<string, number>> = {};
  for (const { kind, language, f1 } of rows) {
    const before = old?.floors[kind]?.[language] ?? 0;
    const at = floors[kind] ?? {};
    at[language] = reason === undefined ? Math.max(before, tenth(f1)) : tenth(f1);
    floors[kind] = at;
  }
  const fallen = old === undefined || reason === undefined ? [] : falls(old, rows);
  const notes = fallen.map(({ kind, language, floor, reached = 0 }) => `${kind} ${language} ${floor} → ${reached}: ${reason}`);
  const lowered = [...(old?.lowered ?? []), ...notes];
  return { gold, floors, ...(lowered.length > 0 && { lowered }) };
}
