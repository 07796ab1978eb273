// A page written in Markdown: marks at the edges of its lines say what they are and are no words of theirs.
import { type Line, lineAt } from '../lines.ts';
import type { Verdict } from '../told.ts';

/** The lines of a page in Markdown without their marks, the headline, and what the marks say. */
export type Markdown = {
  readonly lines: readonly Line[];
  readonly title: number | undefined;
  readonly known: readonly (Verdict | undefined)[];
};

const HEADING = /^(#{1,6})[ \t]+(?=\S)/u;
const OPENING = /^(?:#{1,6}[ \t]+|>[ \t]+|[-*+][ \t]+|\*{1,3}(?=\S)|_{1,3}(?=\S))+/u;
const CLOSING = /(?:(?<![ \t])[ \t]+#{1,6}|(?<=\S)\*{1,3}|(?<=\S)_{1,3})$/u;
const LINK = /^!?\[[^\]]{1,200}\]\([^()\s]{1,500}(?:\s"[^"]{0,200}")?\)$/u;
const PAIR = /^[\w-]{1,40}:(?:\s|$)/u;
const HEAD = 40; // lines of what stands before the page

/** Reads the marks of a page; nothing of a page that has no heading in Markdown and no head of its own. */
export function markdown(text: string, lines: readonly Line[]): Markdown | undefined {
  const head = headOf(lines);
  if (head === 0 && !lines.some((line) => HEADING.test(line.text))) return undefined;
  const first = lines.findIndex((line, i) => i >= head && HEADING.exec(line.text)?.[1] === '#');
  const named = lines.findIndex((line, i) => i < head && /^title:\s*\S/u.test(line.text));
  const title = first < 0 ? named : first;
  return {
    lines: lines.map((line, i) =>
      i < head ? (i === title ? bare(text, line, /^title:\s*["']?/u, /["']$/u) : line) : bare(text, line, OPENING, CLOSING),
    ),
    title: title < 0 ? undefined : title,
    known: lines.map((line, i): Verdict | undefined => {
      if (i < head) return i === title ? undefined : { role: 'metadata', reason: 'stands before the page' };
      return LINK.test(line.text.replace(OPENING, '')) && !line.text.startsWith('!')
        ? { role: 'related', reason: 'a line of links' }
        : undefined;
    }),
  };
}

/** How many lines a head between two rulers has: « --- », « date: 2025-03-03 », « --- ». */
function headOf(lines: readonly Line[]): number {
  if (lines[0]?.text !== '---') return 0;
  const end = lines.findIndex((line, i) => i > 0 && i < HEAD && line.text === '---');
  return end > 1 && lines.slice(1, end).some((line) => PAIR.test(line.text)) ? end + 1 : 0;
}

function bare(text: string, line: Line, opening: RegExp, closing: RegExp): Line {
  const before = opening.exec(line.text)?.[0].length ?? 0;
  const after = line.end - line.start > before ? (closing.exec(line.text.slice(before))?.[0].length ?? 0) : 0;
  if (before + after === 0 || before + after >= line.text.length) return line;
  // « **Sarvel** reopened »: what closes within the line does not frame it
  if (/[*_]$/u.test(line.text.slice(0, before)) && after === 0) return line;
  return lineAt(text, { start: line.start + before, end: line.end - after }, line.apartBefore, line.apartAfter);
}
