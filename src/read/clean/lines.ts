import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { tokens } from '../../text/tokens/tokens.ts';

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

/** How many code units of a line are read as tokens. */
export const OPENING = 400;
const LONG = 180;
const SENTENCE_WORDS = 8;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const CLOSED = /[.!?…。！？؟।።።︒]["'”’»›)\]）」』】\s]*$/u;

const [OTHER, LETTERS, MARKS, SIGNS] = [0, 1, 2, 3] as const;
const KINDS = new Uint8Array(0x10000).fill(255); // filled as signs come

function kindOf(sign: string): number {
  return SIGN.test(sign) ? SIGNS : LETTER.test(sign) ? LETTERS : MARK.test(sign) ? MARKS : OTHER;
}

/** How many words a text has; of scripts without blanks two signs make a word. */
export function wordCount(text: string): number {
  let [signs, words, open] = [0, 0, false];
  // a loop over code units: this is asked of every line of every page, and patterns took ten times as long
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let kind = KINDS[code] ?? OTHER;
    if (code >= 0xd800 && code <= 0xdbff) kind = kindOf(String.fromCodePoint(text.codePointAt(at++) ?? 0));
    else if (kind === 255) KINDS[code] = kind = kindOf(text.charAt(at));
    if (kind === SIGNS) signs++;
    else if (kind === LETTERS && !open) words++;
    open = kind === LETTERS || (open && kind === MARKS);
  }
  return words + signs / 2;
}

/** What a line is by its shape: how many words its beginning has, whether it ends as a sentence does, whether it reads as running text. */
export function shapeOf(line: string): Pick<Line, 'words' | 'closed' | 'prose'> {
  const { length } = line;
  const words = wordCount(length > OPENING ? line.slice(0, OPENING) : line);
  const closed = !isPlain(line.charCodeAt(length - 1)) && CLOSED.test(length > 8 ? line.slice(length - 8) : line);
  return { words, closed, prose: (closed && words >= SENTENCE_WORDS) || (length >= LONG && words >= 2 * SENTENCE_WORDS) };
}

/** Whether a sign is a letter or digit of ASCII. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** The line at a span of a text. Its tokens are read when they are asked for: most lines of a page are menus and lists. */
export function lineAt(text: string, { start, end }: Span, apartBefore: boolean, apartAfter: boolean): Line {
  const line = text.slice(start, end);
  let opening: readonly Token[] | undefined;
  return {
    start,
    end,
    text: line,
    ...shapeOf(line),
    get opening() {
      opening ??= tokens(text, start, Math.min(end, start + OPENING));
      return opening;
    },
    apartBefore,
    apartAfter,
  };
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
