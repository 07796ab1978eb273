/** What stands in a cell; lists and objects stay what they are in JSON, and become words elsewhere. */
export type Cell = string | number | boolean | null | undefined | readonly Cell[] | { readonly [name: string]: Cell };

/** The head of a column: its name, and how it behaves when a terminal is narrow. */
export type Head = {
  readonly name: string;
  /** Text may be wrapped, down to this width or down to that of its longest cell; everything else keeps its width. */
  readonly text?: number;
  /** Ids are shown as short codes in a terminal. */
  readonly id?: boolean;
  /** What goes first when a terminal is too narrow has the highest rank; 0 never goes. */
  readonly rank: number;
};

/** A table to print. */
export type Sheet = { readonly heads: readonly Head[]; readonly rows: AsyncIterable<readonly Cell[]> };

/** A cell as words: lists are joined, an object is JSON. */
export function words(cell: Cell): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return Array.isArray(cell) ? cell.map(words).join('; ') : JSON.stringify(cell);
}

/** A number as it is read best: from ten thousand on with narrow blanks between its thousands. */
export const grouped = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.');
  const spaced = /^\d{5,}$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f') : whole;
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
};
