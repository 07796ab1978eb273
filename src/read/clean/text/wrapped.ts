// Lines broken at a width, as in letters and in electronic papers, are one paragraph: whoever breaks lines so begins a new one
// where the next word would not fit.
import { type Line, lineAt } from '../lines.ts';

const [NARROW, BROAD] = [28, 130] as const; // code units of a line that was broken at the width of the page
const EVIDENCE = 3; // pairs of lines that only a width explains
const SHORT = 12; // lines of a page that one less of them must convince
const FEWEST = 0.2; // of the lines of such length
const MOST = 0.7; // of such pairs must be explained by one width

/** Lines, with those that are one paragraph broken at a width joined; other lines as they are. */
export function unwrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const width = widthOf(lines);
  if (width === undefined) return lines;
  const out: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    let last = i;
    while (last + 1 < lines.length && goesOn(text, lines[last], lines[last + 1], width)) last++;
    const [from, to] = [lines[i], lines[last]];
    if (from !== undefined && to !== undefined)
      out.push(i === last ? from : lineAt(text, { start: from.start, end: to.end }, from.apartBefore, to.apartAfter));
    i = last + 1;
  }
  return out;
}

/** The width at which a page is broken: the one that explains most of the lines that end within a sentence. */
function widthOf(lines: readonly Line[]): number | undefined {
  const explains = new Int32Array(BROAD + 2);
  let [pairs, long, middling] = [0, 0, 0];
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line === undefined || next === undefined || line.apartAfter) continue;
    const length = line.end - line.start;
    if (length > BROAD) long++;
    if (length < (WIDE.test(line.text) ? NARROW / 2 : NARROW) || length > BROAD) continue;
    middling++;
    if (!breaksOff(line, next)) continue;
    pairs++;
    // every width from its length on, up to where the next word would have fitted
    explains[length] = (explains[length] ?? 0) + 1;
    const beyond = Math.min(BROAD + 1, length + 1 + firstWord(next.text));
    explains[beyond] = (explains[beyond] ?? 0) - 1;
  }
  const least = lines.length <= SHORT ? EVIDENCE - 1 : EVIDENCE;
  if (pairs < least || long > pairs) return undefined;
  let [best, most, sum] = [0, 0, 0];
  for (let width = 0; width <= BROAD; width++) {
    sum += explains[width] ?? 0;
    if (sum >= most) [best, most] = [width, sum];
  }
  return most >= least && most >= MOST * pairs && most >= FEWEST * middling ? best : undefined;
}

// A list of headlines, or one in a script without capitals, would look the same, were it not that it holds no end of a sentence.
function breaksOff(line: Line, next: Line): boolean {
  if (line.closed) return false;
  if (/^[\p{Ll}]/u.test(next.text)) return true;
  if (/^\p{Lu}/u.test(next.text)) return /[.!?]["”»“]?\s\p{Lu}/u.test(line.text);
  return /^[\p{Lo}，、。]/u.test(next.text) && /[.!?。！？؟،、，](?=\s?\p{Lo})/u.test(line.text + next.text.slice(0, 1));
}

const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The length of the first word; of scripts without blanks a sign or two. */
const firstWord = (text: string): number => (WIDE.test(text) ? 2 : (/^\S{1,40}/u.exec(text)?.[0].length ?? 0));

function goesOn(text: string, line: Line | undefined, next: Line | undefined, width: number): boolean {
  if (line === undefined || next === undefined || line.apartAfter) return false;
  const length = line.end - line.start;
  if (length > width || isIndented(text, next) || OPENER.test(next.text)) return false;
  const full = length + 1 + firstWord(next.text) > width;
  return full || (2 * length >= width && !line.closed && /^\p{Ll}/u.test(next.text));
}

/** What opens a line of its own: an item of a list. */
const OPENER = /^(?:[-–—•*▪◦]\s|\p{Nd}{1,2}[.)]\s)/u;

const isIndented = (text: string, { start }: Line): boolean => start > 0 && /[ \t\u3000]/u.test(text.charAt(start - 1));
