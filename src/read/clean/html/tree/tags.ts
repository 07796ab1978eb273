// Names of elements as small numbers, so that a page is columns of numbers and a set of names is a table.

const KNOWN = [
  ...['', '#page'], // a text; what holds the outermost elements
  ...'html head body title meta link script style base noscript template object bgsound basefont'.split(' '),
  ...'area br col embed hr img input param source track wbr'.split(' '),
  ...'a abbr b big cite code em font i label mark q s small span strike strong sub sup time tt u'.split(' '),
  ...'address article aside blockquote center details dir div dl fieldset figcaption figure footer form'.split(' '),
  ...'h1 h2 h3 h4 h5 h6 header hgroup main menu nav ol p pre section table ul li dt dd td th tr tbody thead tfoot'.split(' '),
  ...'option svg path g use rect circle line polygon iframe button select canvas audio video map math caption picture legend'.split(' '),
  ...'summary dialog textarea datalist frame xmp'.split(' '),
];
const NUMBERS = new Map(KNOWN.map((name, i) => [name, i] as const));

/** How many names are known on every page; a page numbers its other names from here on. */
export const TAGS = KNOWN.length;

/** The number of a name in lower case that is known on every page. */
export const tagNumber = (name: string): number | undefined => NUMBERS.get(name);

/** The name behind a number below `TAGS`. */
export const knownTag = (tag: number): string | undefined => KNOWN[tag];

/** The number of a name that is surely known: for constants. */
export function numberOf(name: string): number {
  const tag = NUMBERS.get(name);
  if (tag === undefined) throw new Error(`no known element: ${name}`);
  return tag;
}

/** A set of names: 1 at the numbers of those that it holds. */
export function tagSet(names: string): Uint8Array {
  const set = new Uint8Array(TAGS);
  for (const name of names.split(' ')) set[numberOf(name)] = 1;
  return set;
}

/** The number of a text. */
export const TEXT = 0;
/** The number of what holds the outermost elements of a page. */
export const PAGE = 1;
