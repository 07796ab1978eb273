import type { Mode } from '../../../../model/mention.ts';
import type { Span } from '../../../../model/span.ts';
import { type Passage, type Range, spanOf } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';

const EDGE = /^[.!?…,;:‽–—-]$/u;
const UPPER = /^\p{Lu}/u;
const LONGEST_TITLE = 8;
const STOP = /^[.!?…,;:]$/u;

/** The spans of what was said, without marks and final punctuation, and how its words are given. */
export function said(p: Passage, content: readonly Range[]): { readonly spans: readonly Span[]; readonly mode: Mode } | undefined {
  const parts = content.flatMap((range) => part(p, range) ?? []);
  if (parts.length === 0) return undefined;
  const direct = parts.every((x) => x.direct);
  const quoted = parts.some((x) => x.direct || x.quotes);
  return { spans: parts.map((x) => x.span), mode: direct ? 'direct' : quoted ? 'mixed' : 'indirect' };
}

type Part = { readonly span: Span; readonly direct: boolean; readonly quotes: boolean };

function part(p: Passage, [start, end]: Range): Part | undefined {
  let [from, to] = trimmed(p, start, end, EDGE);
  const index = p.quotedBy[from] ?? -1;
  const quotation = p.quotations[index];
  const direct = quotation !== undefined && to <= quotation.end && from >= quotation.open;
  if (direct) [from, to] = trimmed(p, Math.max(from, quotation.from), Math.min(to, quotation.to), STOP);
  if (to <= from) return undefined;
  return { span: spanOf(p, from, to), direct, quotes: !direct && quotes(p, from, to) };
}

function trimmed({ tokens }: Passage, start: number, end: number, edge: RegExp): Range {
  let [from, to] = [start, end];
  while (to > from && STOP.test(tokens[to - 1]?.text ?? '')) to--;
  while (from < to && edge.test(tokens[from]?.text ?? '')) from++;
  return [from, to];
}

function quotes(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const quotation = p.quotations[p.quotedBy[i] ?? -1];
    if (quotation === undefined) continue;
    if (!isTitle(p, quotation)) return true;
    i = quotation.end - 1;
  }
  return false;
}

/** "The play “Who Is Afraid” opens on Friday": behind a word, and a capital to every word. */
function isTitle({ tokens, lexicon: { pack } }: Passage, { open, from, to }: Quotation): boolean {
  if (pack.properCapitals === 'never' || tokens[open - 1]?.kind !== 'word' || to - from > LONGEST_TITLE) return false;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== 'word') continue;
    if (!UPPER.test(tokens[i]?.text ?? '')) return false;
    words++;
  }
  return words > 1;
}
