import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { tokens } from '../../text/tokens.ts';

/** A line of a page with what its shape says; the span is without outer blanks. */
export type Line = Span & {
  readonly text: string;
  /** Words; of scripts without blanks two signs make a word. Of long lines only the beginning is counted. */
  readonly words: number;
  /** The tokens of the first 400 code units. */
  readonly opening: readonly Token[];
  /** Whether an empty line, or the edge of the page, stands before or after it. */
  readonly apartBefore: boolean;
  readonly apartAfter: boolean;
  /** Whether it ends as a sentence does. */
  readonly closed: boolean;
  /** Whether it reads as running text: long, or a sentence of some length. */
  readonly prose: boolean;
};

const OPENING = 400;
const LONG = 180;
const SENTENCE_WORDS = 8;
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const CLOSED = /[.!?…。！？؟।።።︒]["'”’»›)\]）」』】\s]*$/u;

/** How many words a text has; of scripts without blanks two signs make a word. */
export function wordCount(text: string): number {
  const signs = text.match(SIGNS)?.length ?? 0;
  const words = text.replace(SIGNS, ' ').match(WORDS)?.length ?? 0;
  return words + signs / 2;
}

/** The line at a span of a text. */
export function lineAt(text: string, { start, end }: Span, apartBefore: boolean, apartAfter: boolean): Line {
  const opening = tokens(text, start, Math.min(end, start + OPENING));
  const words = wordCount(text.slice(start, Math.min(end, start + OPENING)));
  const closed = CLOSED.test(text.slice(Math.max(start, end - 8), end));
  const prose = (closed && words >= SENTENCE_WORDS) || (end - start >= LONG && words >= 2 * SENTENCE_WORDS);
  return { start, end, text: text.slice(start, end), words, opening, apartBefore, apartAfter, closed, prose };
}

/** The lines of a text that hold anything but blanks. */
export function linesOf(text: string): readonly Line[] {
  const spans: (Span & { apart: boolean })[] = [];
  let apart = true;
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const words = text.slice(at, end);
    const trimmed = words.trim();
    if (trimmed === '') apart = true;
    else {
      const start = at + words.length - words.trimStart().length;
      spans.push({ start, end: start + trimmed.length, apart });
      apart = false;
    }
    at = end + 1;
  }
  return spans.map((span, i) => lineAt(text, span, span.apart, spans[i + 1]?.apart ?? true));
}
