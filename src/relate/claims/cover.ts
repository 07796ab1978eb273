import type { Span } from '../../model/span.ts';

/** A span that stands for something. */
export type Standing<T> = Span & { readonly of: T };

/** A look-up of the innermost span around a place; places must be asked in text order. One walk over both lists. */
export function cover<T>(spans: readonly Standing<T>[]): (at: Span) => T | undefined {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Standing<T>[] = [];
  let next = 0;
  return (at) => {
    for (let span = sorted[next]; span !== undefined && span.start <= at.start; span = sorted[++next]) open.push(span);
    for (let last = open.at(-1); last !== undefined && last.end < at.end; last = open.at(-1)) open.pop();
    return open.at(-1)?.of;
  };
}

const ENDS = /[\p{L}\p{N}»”")\]]{2}[.!?…]\s|[。！？\n]/gu;
const REACH = 600;

/** Where the sentence around a place begins, looking back a bounded way. */
export function sentenceOf(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  let start = from;
  for (const end of text.slice(from, at).matchAll(ENDS)) start = from + end.index + end[0].length;
  return start;
}
