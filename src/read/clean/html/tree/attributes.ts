// Names of the attributes that anything here asks for, as numbers: the others are not even read.

const NAMES = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-role',
  'data-testid',
  'data-component',
  'hidden',
  'style',
  'content',
  'name',
  'property',
  'rel',
  'href',
  'lang',
  'xml:lang',
  'type',
  'http-equiv',
  'datetime',
  'title',
  'pubdate',
] as const;

/** The name of an attribute that is read. */
export type AttributeName = (typeof NAMES)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(NAMES.map((name, i) => [name, i] as const));

/** The number of a name. */
export const attributeNumber = (name: AttributeName): number => NUMBERS.get(name) ?? 0;

/** The bits of some names, as `Tree.has` holds them. */
export const attributeBits = (...names: readonly AttributeName[]): number =>
  names.reduce((bits, name) => bits | (1 << attributeNumber(name)), 0);

// No two names have length and first letter in common: most attributes of a page are told apart without being cut out.
const LONGEST = 16;
const BY_SHAPE = new Int8Array(32 * LONGEST).fill(-1);
for (const [i, name] of NAMES.entries()) BY_SHAPE[LONGEST * (name.charCodeAt(0) & 31) + name.length] = i;

/** The number of the attribute whose name stands at some place of a page, in any case; -1 of one that nobody asks for. */
export function attributeAt(html: string, start: number, stop: number): number {
  const length = stop - start;
  if (length >= LONGEST) return -1;
  const number = BY_SHAPE[LONGEST * (html.charCodeAt(start) & 31) + length] ?? -1;
  if (number < 0) return -1;
  const name = NAMES[number] ?? '';
  for (let i = 0; i < length; i++) {
    const code = html.charCodeAt(start + i);
    if (code !== name.charCodeAt(i) && (code < 65 || code > 90 || code + 32 !== name.charCodeAt(i))) return -1;
  }
  return number;
}
