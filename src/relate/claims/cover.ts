import type { Span } from '../../model/span.ts';
import { bare } from '../../text/fold.ts';

const REACH = 600;

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

/** The words of the sentence around a span, in order, without the span itself; numbers count as words. */
export function frameOf(text: string, { start, end }: Span, sentence: number): readonly string[] {
  const after = text.slice(end, end + REACH);
  const stop = after.search(END);
  const around = `${text.slice(sentence, start)} ${stop < 0 ? after : after.slice(0, stop + 1)}`;
  return bare(around).match(WORD) ?? [];
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{L}+|\p{N}+/gu;
const END = /[.!?…]\s|[。！？\n]/u;
const ENDS = /[\p{L}\p{N}»”")\]]{2}[.!?…]\s|[。！？\n]/gu;
/** Where the sentence around a place begins, looking back a bounded way. */
export function sentenceOf(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  let start = from;
  for (const end of text.slice(from, at).matchAll(ENDS)) start = from + end.index + end[0].length;
  return start;
}
