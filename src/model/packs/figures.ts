/** How a language writes quantities. */
export type FiguresPack = { readonly note?: string };
