import type { CopyRelation } from '../../model/tables.ts';
import type { Page } from './page.ts';

/** Why a page is taken for the translation of another: it names its address or its paper, or says so, or the values run side by side. */
export type Named = 'address' | 'paper' | 'language' | 'values';

/** Two documents that tell one text, and how much of it: of words those of the shorter one that stand in the longer. */
export type Likeness = {
  readonly one: Page;
  readonly other: Page;
  readonly by: CopyRelation;
  readonly share: number;
  readonly named?: Named;
};
