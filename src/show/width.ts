import type { Span } from '../model/span.ts';

// How wide text stands in a terminal: most signs one cell, those of East Asia two, combining marks none.
const NOTHING = /^[\p{M}\p{Cf}]$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;
// Characters that would move the cursor, colour the screen, or turn the line around.
const HOSTILE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

// The same that no cell of a table or line of a log has a use for.
const STEERING = /(?![\t\n\r])\p{Cc}/gu;

const cells = (sign: string): number => (sign < '\u0300' ? 1 : NOTHING.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1);

/** Text as it may be shown in a terminal, on one line. */
export const tame = (text: string): string => text.replace(HOSTILE, ' ').replace(/ {2,}/g, ' ').trim();

/** Text without the control characters that steer a terminal; its lines stay. */
export const steerless = (text: string): string => text.replace(STEERING, ' ');

/** The number of cells a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += cells(sign);
  return width;
}

/** The beginning of a text that fits; what is cut off leaves a « … ». */
export function cut(text: string, width: number): string {
  if (text.length <= width && widthOf(text) <= width) return text;
  if (width < 2) return width < 1 ? '' : '…';
  return `${text.slice(0, fitting(text, 0, width - 1).end).trimEnd()}…`;
}

/** The text in lines that fit, broken at blanks where there are any; at most so many, the last one cut. */
export function wrapped(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const { start, end } of breaks(text, width)) {
    if (lines.length === most - 1) return [...lines, cut(text.slice(start), width)];
    lines.push(text.slice(start, end).trimEnd());
  }
  return lines;
}

/** Where a text is broken into lines that fit, at blanks where there are any. */
export function* breaks(text: string, width: number): Generator<Span> {
  for (let at = 0; at < text.length; ) {
    const { end, blank } = fitting(text, at, width);
    const stop = end === text.length || blank <= at ? end : blank;
    yield { start: at, end: stop };
    at = stop;
    while (text.charAt(at) === ' ') at++;
  }
}

const LETTER = /^\p{L}$/u;

// How far the text fits from a place on, always past one sign, and where before that end it is best broken: at the last
// blank, or between two letters behind a sign that joins words or the parts of a path; a date stays whole.
function fitting(text: string, start: number, width: number): { readonly end: number; readonly blank: number } {
  let used = 0;
  let end = start;
  let blank = start;
  let [before, last] = ['', ''];
  for (const sign of text.slice(start, start + width * 4 + 8)) {
    used += cells(sign);
    if ('-/_'.includes(last) && LETTER.test(before) && LETTER.test(sign)) blank = end;
    if (used > width && end > start) return { end, blank: sign === ' ' ? end : blank };
    if (sign === ' ') blank = end;
    end += sign.length;
    [before, last] = [last, sign];
  }
  return { end, blank };
}
