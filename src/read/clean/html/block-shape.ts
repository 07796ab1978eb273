// The shape of one block by itself, as numbers for the labeller.
import { networksIn } from '../marks.ts';
import type { Placed } from './outline.ts';

/** Names of what `blockShape` gives, in order. */
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

/** How many signs of each kind the beginning of a text has. */
function signsIn(text: string): Uint16Array {
  const counts = new Uint16Array(8);
  const length = Math.min(text.length, 400);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    let kind = KINDS[code] ?? 0;
    if (kind === 255) KINDS[code] = kind = kindOf(text.charAt(at));
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** The shape of a block: length, words, links, marks. */
export function blockShape(line: Placed): readonly (number | boolean)[] {
  const length = line.end - line.start;
  const { text } = line;
  const bare = Math.max(1, line.block.text.length);
  const [, small = 0, upper = 0, digits = 0, commas = 0, bars = 0, stops = 0] = signsIn(text);
  const last = text.charAt(text.length - 1);
  return [
    Math.log2(1 + length),
    Math.min(120, line.words),
    line.links,
    line.block.bold / bare,
    line.block.italic / bare,
    line.closed,
    line.prose,
    upper / Math.max(1, small + upper),
    digits / Math.min(400, text.length),
    commas / Math.max(1, line.words),
    last === ':' || last === '：',
    last === '!' || last === '?' || last === '！' || last === '？',
    opener(text),
    /https?:|www\.|\S@\S/u.test(text.slice(0, 400)),
    bars,
    stops,
    networksIn(line.opening),
  ];
}

function opener(text: string): number {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (/\p{Lu}/u.test(first)) return 0;
  if (/\p{Ll}/u.test(first)) return 1;
  if (/\p{L}/u.test(first)) return 2;
  if (/\p{Nd}/u.test(first)) return 3;
  return /["“«„‘'「]/u.test(first) ? 4 : 5;
}
