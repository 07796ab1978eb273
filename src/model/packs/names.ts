/** How a language names people and bodies. */
export type NamesPack = { readonly note?: string };
