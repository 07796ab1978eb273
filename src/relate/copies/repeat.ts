import type { CopyRelation } from '../../model/tables.ts';
import type { Page } from './page.ts';
import type { Likeness } from './pair.ts';

/** How a page stands to the text it repeats. */
export type Repeat = {
  readonly page: Page;
  readonly original: Page;
  readonly relation: CopyRelation;
  readonly likeness: Likeness;
  /** Whether it is nothing but a copy: a page with more of its own remains a source. */
  readonly whole: boolean;
};
