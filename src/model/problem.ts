/** What could not be read: data, not an exception. `code` is one of `errors.ts`. */
export type Problem = { readonly code: string; readonly detail: string; readonly document?: string };
