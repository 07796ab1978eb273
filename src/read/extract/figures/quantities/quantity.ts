import type { Bound } from '../../../../model/mention.ts';
import type { FigureKind } from '../../../../model/packs/figures.ts';

/** A figure by its tokens, before words that limit it are looked for; `sure` says that its noun is a noun beyond doubt. */
export type Quantity = {
  readonly start: number;
  /** Index after the last token of the number, and after that of its unit. */
  readonly numberEnd: number;
  readonly end: number;
  readonly value: number;
  readonly high?: number;
  readonly bound: Bound;
  readonly kind: FigureKind;
  readonly unit?: string;
  /** Index of the head of its noun. */
  readonly head?: number;
  readonly sure: boolean;
  /** The counter behind the number where its noun does not stand there. */
  readonly counted?: string;
  readonly digits: boolean;
  readonly scale: number;
};
