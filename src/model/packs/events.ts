/** How a language tells what happened. */
export type EventsPack = { readonly note?: string };
