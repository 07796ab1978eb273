/** What stands in a cell; a list is one in JSON, and joined elsewhere. */
export type Cell = string | number | readonly string[] | undefined;

/** The head of a column: its name, and how it behaves when a terminal is narrow. */
export type Head = {
  readonly name: string;
  /** Text may be wrapped; everything else keeps its width. */
  readonly text?: boolean;
  /** Ids are shown short in a terminal. */
  readonly id?: boolean;
  /** What goes first when a terminal is too narrow has the highest rank; 0 never goes. */
  readonly rank: number;
};

/** A table to print. */
export type Sheet = { readonly heads: readonly Head[]; readonly rows: AsyncIterable<readonly Cell[]> };

/** A cell as words; lists are joined. */
export const words = (cell: Cell): string => (cell === undefined ? '' : typeof cell === 'object' ? cell.join('; ') : String(cell));
