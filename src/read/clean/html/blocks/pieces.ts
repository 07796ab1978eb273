// The pieces of a block become one text: blanks collapsed, NFC, with the place of each stretch.

import { type Tree, textAt } from '../tree/tree.ts';
import type { HtmlBlock } from './html-block.ts';

/** A text of the tree by its row, or a blank that the page does not have. */
export type Piece = number;
/** The blank. */
export const SPACE: Piece = 0;
/** How a text is set, as bits. */
export const [LINKED, BOLD, ITALIC] = [1, 2, 4] as const;

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const isInvisible = (code: number): boolean => code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
// no sign below the combining marks is changed by composing
const COMBINING = 0x300;

/** Whether a sign that is no blank of HTML is one to readers. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 11 || (code >= 0xa0 && /\s/.test(text.charAt(at)));
}

/** The block that some pieces make, if they say anything. A place is kept only where the distance to the page changes. */
export function blockText(tree: Tree, pieces: readonly Piece[], style: Uint8Array, node: number): HtmlBlock | undefined {
  let text = '';
  let [linked, bold, italic, drift] = [0, 0, 0, Number.NaN];
  let [blank, lead, led, high] = [false, 0, true, false];
  const places: number[] = [];
  for (const piece of pieces) {
    if (piece === SPACE) {
      blank = true;
      continue;
    }
    const said = tree.has[piece] === 1 ? tree.signs.get(piece) : undefined;
    const start = tree.start[piece] ?? 0;
    const given = said ?? tree.html;
    const to = said === undefined ? (tree.stop[piece] ?? 0) : said.length;
    const shift = said === undefined ? 0 : start;
    const set = style[piece] ?? 0;
    for (let at = start - shift; at < to; ) {
      if (isBlank(given.charCodeAt(at))) {
        blank = true;
        at++;
        continue;
      }
      // words with one blank between them are taken as they stand; one with invisible signs is taken alone
      let from = at;
      const alone = text === '' && isSpace(given, from);
      let [odd, spaces, word] = [false, 0, at];
      for (; at < to; at++) {
        const code = given.charCodeAt(at);
        if (code >= 0xad) {
          high ||= code >= COMBINING;
          if (isInvisible(code)) odd = true;
          if (!odd || spaces === 0) continue;
          at = word - 1;
          odd = false;
          spaces--;
          break;
        }
        if (!isBlank(code)) continue;
        if (code !== 32 || at + 1 >= to || isBlank(given.charCodeAt(at + 1)) || odd || alone) break;
        spaces++;
        word = at + 1;
      }
      if (alone) while (from < at && isSpace(given, from)) from++; // the ideographic blank before a paragraph
      const run = given.slice(from, at);
      const shown = odd ? run.replaceAll(INVISIBLE, '') : run;
      if (shown === '') continue;
      if (blank && text !== '') text += ' ';
      blank = false;
      const raw = from + shift;
      if (raw - text.length !== drift) places.push(text.length, raw);
      drift = raw - text.length;
      text += shown;
      if (set === 0) led = false;
      else {
        const letters = shown.length - spaces;
        if ((set & LINKED) !== 0) linked += letters;
        if ((set & BOLD) !== 0) bold += letters;
        if ((set & ITALIC) !== 0) italic += letters;
        led &&= (set & (BOLD | ITALIC)) !== 0;
        if (led) lead = text.length;
      }
    }
  }
  const trimmed = text.trimEnd();
  if (trimmed === '') return undefined;
  const block = { text: trimmed, node, linked, bold, italic, lead: lead === text.length ? 0 : lead, places };
  return high ? composed(block) : block;
}

/** The block in NFC; places are carried over word by word. */
function composed(block: HtmlBlock): HtmlBlock {
  const text = block.text.normalize('NFC');
  if (text === block.text) return block;
  const places: number[] = [];
  let [from, to, next] = [0, 0, 0];
  let [at = 0, raw = 0] = block.places;
  for (const word of block.text.split(' ')) {
    for (; next < block.places.length && (block.places[next] ?? 0) <= from; next += 2)
      [at, raw] = [block.places[next] ?? 0, block.places[next + 1] ?? 0];
    places.push(to, raw + from - at);
    from += word.length + 1;
    to += word.normalize('NFC').length + 1;
  }
  return { ...block, text, places };
}

/** Whether a text is nothing but blanks to readers. */
export function isBlankText(tree: Tree, piece: Piece): boolean {
  if (tree.has[piece] === 1) return textAt(tree, piece).trim() === '';
  for (let at = tree.start[piece] ?? 0, to = tree.stop[piece] ?? 0; at < to; at++)
    if (!isBlank(tree.html.charCodeAt(at)) && !isSpace(tree.html, at)) return false;
  return true;
}

const CLOSING = /[.!?…:。！？؟»”"')]/u;

/** Whether the last words of some pieces end a sentence. */
export function endsSentence(tree: Tree, pieces: readonly Piece[]): boolean {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] ?? SPACE;
    if (piece === SPACE || isBlankText(tree, piece)) continue;
    const text = textAt(tree, piece).trimEnd();
    return CLOSING.test(text.charAt(text.length - 1));
  }
  return false;
}
