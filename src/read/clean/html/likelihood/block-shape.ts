// The shape of one block by itself, as numbers for the labeller.
import { networksIn } from '../../marks.ts';
import type { Placed } from '../blocks/outline.ts';

/** Names of what `putShape` writes, in order. */
export const SHAPE = [
  'length',
  'words',
  'links',
  'bold',
  'italic',
  'closed',
  'prose',
  'capitals',
  'digits',
  'commas',
  'colon',
  'asks',
  'opens',
  'address',
  'bars',
  'stops',
  'networks',
] as const;

const [LETTER, UPPER, DIGIT, COMMA, BAR, STOP] = [1, 2, 3, 4, 5, 6] as const;
const KINDS = new Uint8Array(0x10000).fill(255); // filled as signs come: a pattern a sign took a fifth of the time of a page

function kindOf(sign: string): number {
  if (/\p{Lu}/u.test(sign)) return UPPER;
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{Nd}/u.test(sign)) return DIGIT;
  return /[,،、;]/u.test(sign) ? COMMA : /[|·•»›>/]/u.test(sign) ? BAR : /[.!?。！？]/u.test(sign) ? STOP : 0;
}

const counts = new Uint16Array(8);

/** How many signs of each kind the beginning of a text has; valid until it is asked of another text. */
export function signsIn(text: string): Readonly<Uint16Array> {
  counts.fill(0);
  const length = Math.min(text.length, 400);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    let kind = KINDS[code] ?? 0;
    if (kind === 255) KINDS[code] = kind = kindOf(text.charAt(at));
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Writes the shape of a block into a row of features: length, words, links, marks. */
export function putShape(row: Float32Array, line: Placed): void {
  const { text, block } = line;
  const bare = Math.max(1, text.length);
  const signs = signsIn(text);
  const [small, upper] = [signs[LETTER] ?? 0, signs[UPPER] ?? 0];
  const last = text.charAt(text.length - 1);
  row[0] = Math.log2(1 + text.length);
  row[1] = Math.min(120, line.words);
  row[2] = line.links;
  row[3] = block.bold / bare;
  row[4] = block.italic / bare;
  row[5] = line.closed ? 1 : 0;
  row[6] = line.prose ? 1 : 0;
  row[7] = upper / Math.max(1, small + upper);
  row[8] = (signs[DIGIT] ?? 0) / Math.min(400, text.length);
  row[9] = (signs[COMMA] ?? 0) / Math.max(1, line.words);
  row[10] = last === ':' || last === '：' ? 1 : 0;
  row[11] = last === '!' || last === '?' || last === '！' || last === '？' ? 1 : 0;
  row[12] = opener(text);
  row[13] = hasAddress(text.length > 400 ? text.slice(0, 400) : text) ? 1 : 0;
  row[14] = signs[BAR] ?? 0;
  row[15] = signs[STOP] ?? 0;
  row[16] = networksIn(line.opening);
}

const hasAddress = (text: string): boolean =>
  (text.includes('http') || text.includes('www.') || text.includes('@')) && /https?:|www\.|\S@\S/u.test(text);

/** What kind of sign a text begins with. */
export function opener(text: string): number {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (/\p{Lu}/u.test(first)) return 0;
  if (/\p{Ll}/u.test(first)) return 1;
  if (/\p{L}/u.test(first)) return 2;
  if (/\p{Nd}/u.test(first)) return 3;
  return /["“«„‘'「]/u.test(first) ? 4 : 5;
}
