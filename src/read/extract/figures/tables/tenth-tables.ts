// Tenths, which are percentages: 三成半, 3割8分7厘, 「3할 2푼」, 八五折.
import type { FiguresPack } from '../../../../model/packs/figures.ts';
import { type Phrases, phrases } from '../../../../text/words/phrases.ts';

/** The words of tenths, compiled. */
export type TenthTables = {
  readonly words: Phrases<true>;
  readonly parts: Phrases<number>;
  readonly alone: Phrases<number>;
  readonly bare: boolean;
};

/** The tenths of a pack, compiled; empty where the language has none. */
export function tenthTables(tenths: FiguresPack['tenths']): TenthTables {
  return {
    words: phrases((tenths?.words ?? []).map((w) => [w, true])),
    parts: phrases(Object.entries(tenths?.parts ?? {})),
    alone: phrases(Object.entries(tenths?.alone ?? {})),
    bare: tenths?.bare === true,
  };
}
