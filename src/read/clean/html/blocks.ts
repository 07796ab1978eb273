// The visible text of a page as a list of blocks, in order, with the place of every stretch of it.

import type { Cue } from './cues.ts';
import type { HtmlNode } from './tree.ts';

type CuesOf = (node: HtmlNode) => ReadonlySet<Cue>;

/** A block of visible text. */
export type HtmlBlock = {
  readonly text: string;
  /** Index of the nearest element that makes a block of its own. */
  readonly node: number;
  /** How many of its code units are linked, set bold, set italic. */
  readonly linked: number;
  readonly bold: number;
  readonly italic: number;
  /** How many of its first code units are set bold or italic, before others that are not. */
  readonly lead: number;
  /** Where its stretches come from: offset in the block, offset in the page. */
  readonly places: readonly (readonly [at: number, raw: number])[];
};

const BLOCKS = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul img picture'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'head script style noscript template svg math iframe object canvas audio video map select datalist textarea title'.split(' '),
);
const SPLITTING: readonly Cue[] = ['credit', 'caption', 'byline', 'date'];

const isHidden = ({ attributes: a }: HtmlNode): boolean =>
  a['hidden'] !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test((a['style'] ?? '').slice(0, 300));

/** Which nodes are not seen; a hidden part that holds most of the text is seen after all (pages that scripts uncover). */
function unseen(nodes: readonly HtmlNode[]): readonly boolean[] {
  const out = new Array<boolean>(nodes.length).fill(false);
  const lengths = new Float64Array(nodes.length + 1);
  nodes.forEach((node, i) => {
    out[i] = UNSEEN.has(node.tag) || (out[node.parent] ?? false);
    lengths[i + 1] = (lengths[i] ?? 0) + (node.tag === '' && out[i] !== true ? node.text.trim().length : 0);
  });
  const total = lengths[nodes.length] ?? 0;
  nodes.forEach((node, i) => {
    if (out[i] === true) return;
    if (out[node.parent] === true) out[i] = true;
    else if (node.tag !== '' && isHidden(node)) out[i] = (lengths[node.end] ?? 0) - (lengths[i] ?? 0) < total / 2;
  });
  return out;
}

type Piece = { readonly text: string; readonly raw: number; readonly linked: boolean; readonly bold: boolean; readonly italic: boolean };

/** The blocks of a page. */
export function htmlBlocks(nodes: readonly HtmlNode[], cuesOf: CuesOf): readonly HtmlBlock[] {
  const hidden = unseen(nodes);
  const block = new Int32Array(nodes.length).fill(-1);
  const linked = new Uint8Array(nodes.length);
  const bold = new Uint8Array(nodes.length);
  const italic = new Uint8Array(nodes.length);
  const blocks: HtmlBlock[] = [];
  let pieces: Piece[] = [];
  let current = -1;
  let breaks = 0;
  let glue = -1; // end of an inline box that may stand apart from the next only by its style

  const flush = (): void => {
    if (pieces.length > 0) {
      const made = assembled(pieces, current);
      if (made.text !== '') blocks.push(made);
    }
    pieces = [];
    breaks = 0;
  };
  nodes.forEach((node, i) => {
    if (hidden[i] === true) return;
    const up = node.parent;
    linked[i] = node.tag === 'a' ? 1 : (linked[up] ?? 0);
    bold[i] = node.tag === 'b' || node.tag === 'strong' ? 1 : (bold[up] ?? 0);
    italic[i] = node.tag === 'i' || node.tag === 'em' ? 1 : (italic[up] ?? 0);
    const aside = ASIDES.has(node.tag) && isCaption(nodes[block[up] ?? -1], cuesOf);
    const next = nodes[i + 1]?.text ?? '';
    const apart = aside
      ? !BRACKET.test(next) && (isBlock(node, cuesOf) || endsSentence(pieces) || /^\s*＝/u.test(next))
      : isBlock(node, cuesOf);
    block[i] = apart ? i : (block[up] ?? -1);
    if (apart) flush();
    else if (node.tag === 'br') breaks++;
    else if (node.tag !== '') {
      if (i === glue && BOXES.has(node.tag)) pieces.push(SPACE);
      if (BOXES.has(node.tag)) glue = node.end;
    } else {
      const at = block[up] ?? -1;
      if (at !== current) flush();
      current = at;
      if (node.text.trim() !== '') {
        if (breaks > 0 && !HEADINGS.has(nodes[at]?.tag ?? '') && (breaks > 1 || endsSentence(pieces))) flush();
        else if (breaks > 0) pieces.push(SPACE);
        breaks = 0;
      }
      pieces.push({ text: node.text, raw: node.start, linked: linked[i] === 1, bold: bold[i] === 1, italic: italic[i] === 1 });
    }
  });
  flush();
  return blocks;
}

const SPACE: Piece = { text: ' ', raw: -1, linked: false, bold: false, italic: false };
const BOXES = new Set(['a', 'button', 'time', 'label']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'title']);

// « Caption. <em>Credit</em> »: what is set apart in a caption after a sentence is its credit
const ASIDES = new Set(['span', 'em', 'i', 'small', 'cite']);
const BRACKET = /^\s*[([（［【]/u;
const isCaption = (node: HtmlNode | undefined, cuesOf: CuesOf): boolean =>
  node !== undefined && (node.tag === 'figcaption' || cuesOf(node).has('caption'));

const isBlock = (node: HtmlNode, cuesOf: CuesOf): boolean =>
  BLOCKS.has(node.tag) || (node.tag === 'span' && SPLITTING.some((cue) => cuesOf(node).has(cue)));

function endsSentence(pieces: readonly Piece[]): boolean {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const text = pieces[i]?.text.trimEnd() ?? '';
    if (text !== '') return /[.!?…:。！？؟»”"')]$/u.test(text);
  }
  return false;
}

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const withoutInvisible = (text: string): string => (INVISIBLE.test(text) ? text.replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '') : text);

/** The pieces of one block as one text: blanks collapsed, NFC. A place is kept only where the distance to the page changes. */
function assembled(pieces: readonly Piece[], node: number): HtmlBlock {
  let text = '';
  let [linked, bold, italic, drift] = [0, 0, 0, Number.NaN];
  let blank = false;
  let [lead, led] = [0, true];
  const places: (readonly [number, number])[] = [];
  for (const piece of pieces) {
    const { text: given } = piece;
    for (let at = 0; at < given.length; ) {
      if (isBlank(given.charCodeAt(at))) {
        blank = true;
        at++;
        continue;
      }
      const from = at;
      while (at < given.length && !isBlank(given.charCodeAt(at))) at++;
      const word = given.slice(from, at);
      const skipped = text === '' ? word.length - word.trimStart().length : 0; // the ideographic blank before a paragraph
      const shown = withoutInvisible(word.slice(skipped));
      if (shown === '') continue;
      if (blank && text !== '') text += ' ';
      blank = false;
      const raw = piece.raw + from + skipped;
      if (raw - text.length !== drift) places.push([text.length, raw]);
      drift = raw - text.length;
      text += shown;
      if (piece.linked) linked += shown.length;
      if (piece.bold) bold += shown.length;
      if (piece.italic) italic += shown.length;
      led &&= piece.bold || piece.italic;
      if (led) lead = text.length;
    }
  }
  return composed({ text: text.replace(/[\s\u00A0]+$/u, ''), node, linked, bold, italic, lead: lead === text.length ? 0 : lead, places });
}

// no sign below the combining marks is changed by composing
const COMPOSED = /[\u0300-\uFFFF]/;

/** The block in NFC; places are carried over word by word. */
function composed(block: HtmlBlock): HtmlBlock {
  if (!COMPOSED.test(block.text)) return block;
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
