import type { Span } from '../../../model/span.ts';

/** A filter that keeps the spans that touch none of `taken`; both in text order, and so are the lists it is called with. */
export function outside(taken: readonly Span[]): <S extends Span>(spans: readonly S[]) => readonly S[] {
  let next = 0;
  return (spans) =>
    spans.filter(({ start, end }) => {
      while ((taken[next]?.end ?? Infinity) <= start) next++;
      return (taken[next]?.start ?? Infinity) >= end;
    });
}
