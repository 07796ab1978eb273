import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';

/** A look-up of the spans that touch a span; both come in text order, and every call asks further on. */
export function within<S extends Span>(spans: readonly S[]): (span: Span) => readonly S[] {
  let from = 0;
  return ({ start, end }) => {
    while (from < spans.length && (spans[from]?.end ?? 0) <= start) from++;
    const here: S[] = [];
    for (let i = from; i < spans.length; i++) {
      const span = spans[i];
      if (span === undefined || span.start >= end) break;
      if (span.end > start) here.push(span);
    }
    return here;
  };
}

/** The tokens that lie in one of the spans, given in text order. */
export function takenTokens(list: readonly Token[], spans: readonly Span[]): ReadonlySet<Token> {
  const taken = new Set<Token>();
  let token = 0;
  for (const span of spans) {
    while (token < list.length && (list[token]?.end ?? 0) <= span.start) token++;
    for (let i = token; i < list.length; i++) {
      const here = list[i];
      if (here === undefined || here.start >= span.end) break;
      taken.add(here);
    }
  }
  return taken;
}
