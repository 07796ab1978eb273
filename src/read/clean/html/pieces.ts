// The pieces of a block become one text: blanks collapsed, NFC, with the place of each stretch.
import type { HtmlBlock } from './blocks.ts';

/** A stretch of a text that is shown in one style; what stands at an offset of it stands `shift` further on the page. */
export type StyledPiece = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly shift: number;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
};

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const isInvisible = (code: number): boolean => code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
// no sign below the combining marks is changed by composing
const COMBINING = 0x300;

/** The block that some pieces make. A place is kept only where the distance to the page changes. */
export function blockText(pieces: readonly StyledPiece[], node: number): HtmlBlock {
  let text = '';
  let [linked, bold, italic, drift] = [0, 0, 0, Number.NaN];
  let [blank, lead, led, high] = [false, 0, true, false];
  const places: (readonly [number, number])[] = [];
  for (const piece of pieces) {
    const { text: given, to, shift } = piece;
    for (let at = piece.from; at < to; ) {
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
          [at, odd] = [word - 1, false];
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
      if (raw - text.length !== drift) places.push([text.length, raw]);
      drift = raw - text.length;
      text += shown;
      const letters = shown.length - spaces;
      if (piece.linked) linked += letters;
      if (piece.bold) bold += letters;
      if (piece.italic) italic += letters;
      led &&= piece.bold || piece.italic;
      if (led) lead = text.length;
    }
  }
  const block = { text: text.trimEnd(), node, linked, bold, italic, lead: lead === text.length ? 0 : lead, places };
  return high ? composed(block) : block;
}

/** Whether a sign that is no blank of HTML is one to readers. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 11 || (code >= 0xa0 && /\s/.test(text.charAt(at)));
}

/** The block in NFC; places are carried over word by word. */
function composed(block: HtmlBlock): HtmlBlock {
  const text = block.text.normalize('NFC');
  if (text === block.text) return block;
  const places: (readonly [number, number])[] = [];
  let [from, to, next] = [0, 0, 0];
  let [at, raw] = block.places[0] ?? [0, 0];
  for (const word of block.text.split(' ')) {
    for (let place = block.places[next]; place !== undefined && place[0] <= from; place = block.places[++next]) [at, raw] = place;
    places.push([to, raw + from - at]);
    from += word.length + 1;
    to += word.normalize('NFC').length + 1;
  }
  return { ...block, text, places };
}
