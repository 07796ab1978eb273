/** How a language writes dates. */
export type DatesPack = { readonly note?: string };
