/** A block of visible text. */
export type HtmlBlock = {
  readonly text: string;
  /** Index of the nearest element that makes a block of its own. */
  readonly node: number;
  /** How many of its code units are linked, set bold, set italic. */
  readonly linked: number;
  readonly bold: number;
  readonly italic: number;
  /** How many of its first code units are set bold or italic, before others that are not. */
  readonly lead: number;
  /** Where its stretches come from, two numbers each: offset in the block, offset in the page. */
  readonly places: readonly number[];
};
