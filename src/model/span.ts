/** From one offset up to, not including, another; offsets are UTF-16 code units of a document's text. */
export type Span = { readonly start: number; readonly end: number };

/** A span with the words it covers. */
export type Quoted = Span & { readonly quote: string };

/** Line and column in the file as it stands, both counted from 1. */
export type Place = { readonly line: number; readonly column: number };

/** How many code units two spans share; negative when they lie apart. */
export const common = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Whether two spans share at least one code unit. */
export const overlap = (a: Span, b: Span): boolean => common(a, b) > 0;

/** Whether `outer` holds the whole of `inner`. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The span with its words. */
export const quoted = (text: string, { start, end }: Span): Quoted => ({ start, end, quote: text.slice(start, end) });

/** Text order: by start, the longer first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
