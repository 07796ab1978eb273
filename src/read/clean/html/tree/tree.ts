// A page as rows of numbers in document order. The nesting is our own, because that of htmlparser2 and of cheerio takes quadratic
// time on deeply nested pages, and we need the place of every text.
import { type AttributeName, attributeNumber } from './attributes.ts';
import { attributeValue, references } from './references.ts';
import { scan } from './scan.ts';
import { knownTag, numberOf, PAGE, TAGS, TEXT, tagNumber, tagSet } from './tags.ts';

/** A page: a row for each element and each text, columns by what is known of it. Row 0 holds the outermost. */
export type Tree = {
  readonly html: string;
  /** How many rows there are. */
  readonly size: number;
  /** The name of an element as its number; `TEXT` of a text. */
  readonly tag: Int32Array;
  /** The row that holds it. */
  readonly parent: Int32Array;
  /** The row after its last descendant. */
  readonly end: Int32Array;
  /** Where it begins on the page as it stands. */
  readonly start: Int32Array;
  /** Of a text, where it ends. */
  readonly stop: Int32Array;
  /** Bits of the attributes that it has, of those that are read; of a text, 1 when references were read in it. */
  readonly has: Int32Array;
  /** Where its attributes begin in `values`: name, start and end of the value, for each of them. */
  readonly first: Int32Array;
  readonly values: Int32Array;
  /** The texts in which references were read. */
  readonly signs: ReadonlyMap<number, string>;
  /** Names of elements that are not known on every page, by number from `TAGS` on. */
  readonly names: readonly string[];
};

const HEAD = tagSet('title meta link script style base noscript template head object bgsound basefont');
const VOID = tagSet('area base br col embed hr img input link meta param source track wbr');
const FORMATTING = tagSet('a abbr b big cite code em font i label mark q s small span strike strong sub sup time tt u');
const BLOCKS =
  'address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul';
const CLOSES_P = tagSet(BLOCKS);
const CELLS = 'td th caption table html template';
const CELL_SCOPE = tagSet(CELLS);
const TABLE_SCOPE = tagSet('table html template');
const ROOT_SCOPE = tagSet('html template');
const TABLE_PARTS = tagSet('caption td th tr tbody thead tfoot');
const BUTTON_SCOPE = tagSet(`${CELLS} button object li`);
const BLOCK_SCOPE = tagSet(`${BLOCKS} ${CELLS} li dd dt button body tr`);
const SELF_CLOSING = tagSet('svg path g use rect circle line polygon iframe');

/** Opening one of these closes an open sibling of these names, up to the boundary. */
const SIBLINGS = new Map(
  (
    [
      ['li', 'li', 'ul ol menu'],
      ['dt', 'dt dd', 'dl'],
      ['dd', 'dt dd', 'dl'],
      ['td', 'td th', 'tr table'],
      ['th', 'td th', 'tr table'],
      ['tr', 'tr td th', 'table tbody thead tfoot'],
      ['tbody', 'tbody thead tfoot tr td th', 'table'],
      ['thead', 'tbody thead tfoot tr td th', 'table'],
      ['tfoot', 'tbody thead tfoot tr td th', 'table'],
      ['option', 'option', 'select'],
      ['body', 'head', 'html'],
    ] as const
  ).map(([tag, closes, within]) => [numberOf(tag), { closes: tagSet(closes), within: tagSet(within) }]),
);
const [HTML, BODY, P, BR, TABLE, HEAD_TAG] = ['html', 'body', 'p', 'br', 'table', 'head'].map(numberOf);
const DEPTH = 500;
const LOOK = 64; // open tags looked at for an implied end

function scopeOf(tag: number): Uint8Array {
  if (FORMATTING[tag] === 1) return BLOCK_SCOPE;
  if (tag === TABLE) return ROOT_SCOPE;
  return TABLE_PARTS[tag] === 1 ? TABLE_SCOPE : CELL_SCOPE;
}

/** Reads a page. Linear in its length; deeper nesting than 500 is flattened. */
export function htmlTree(html: string): Tree {
  const rows = growing(html.length);
  const stack = new Int32Array(DEPTH); // rows
  const tags = new Int32Array(DEPTH);
  let depth = 0;
  const open: number[] = new Array(TAGS).fill(0);
  const beyond = new Map<number, number>();
  const signs = new Map<number, string>();
  const names: string[] = [];
  const own = new Map<string, number>();
  let tag = TEXT;
  let start = 0;

  const named = (from: number, to: number): number => {
    const given = html.slice(from, to);
    const known = tagNumber(given);
    if (known !== undefined) return known;
    const lower = given.toLowerCase();
    const number = tagNumber(lower) ?? own.get(lower) ?? TAGS + names.length;
    if (number === TAGS + names.length) {
      own.set(lower, number);
      names.push(lower);
    }
    return number;
  };
  const popTo = (to: number): void => {
    while (depth > to) {
      depth--;
      rows.end(stack[depth] ?? 0);
      const closed = tags[depth] ?? 0;
      open[closed] = (open[closed] ?? 1) - 1;
    }
  };
  const closeWithin = (closed: number, boundary: Uint8Array): void => {
    for (let d = depth - 1; d >= 0; d--) {
      const at = tags[d] ?? 0;
      if (at === closed) popTo(d);
      if (at === closed || boundary[at] === 1) return;
    }
  };
  /** Closes what the opening of a tag implies: a paragraph before a block, an item before the next. */
  const imply = (): void => {
    if (depth > 0 && tags[depth - 1] === HEAD_TAG && HEAD[tag] !== 1) popTo(depth - 1); // a page without « <body> »
    if (CLOSES_P[tag] === 1 && (open[P ?? 0] ?? 0) > 0) closeWithin(P ?? 0, BUTTON_SCOPE);
    const rule = SIBLINGS.get(tag);
    if (rule === undefined) return;
    for (let d = depth - 1, low = Math.max(0, d - LOOK); d >= low; d--) {
      const at = tags[d] ?? 0;
      if (rule.within[at] === 1) return;
      if (rule.closes[at] !== 1) continue;
      // « <td> » closes a row's last cell, « <tr> » its row: the outermost of them before the boundary
      let outer = d;
      for (let e = d - 1; e >= low && rule.within[tags[e] ?? 0] !== 1; e--) if (rule.closes[tags[e] ?? 0] === 1) outer = e;
      popTo(outer);
      return;
    }
  };
  const holder = (): number => (depth > 0 ? (stack[depth - 1] ?? 0) : 0);
  const say = (from: number, to: number): void => {
    rows.add(TEXT, holder(), from, to);
  };
  let nextReference = -1;
  const hasReference = (from: number, to: number): boolean => {
    if (nextReference < from) {
      const next = html.indexOf('&', from);
      nextReference = next < 0 ? html.length : next;
    }
    return nextReference < to;
  };

  scan(html, {
    text: (from, to, special) => {
      if (special || !hasReference(from, to)) say(from, to);
      else
        references(html, from, to, say, (said, at, stop) => {
          signs.set(rows.add(TEXT, holder(), at, stop, 1), said);
        });
    },
    open: (at, from, to) => {
      tag = named(from, to);
      start = at;
      rows.begin();
    },
    attribute: rows.attribute,
    opened: (closed) => {
      imply();
      const leaf = VOID[tag] === 1 || (closed && SELF_CLOSING[tag] === 1);
      if (!leaf && depth >= DEPTH) {
        beyond.set(tag, (beyond.get(tag) ?? 0) + 1);
        return;
      }
      const row = rows.element(tag, holder(), start);
      if (leaf) return;
      stack[depth] = row;
      tags[depth++] = tag;
      open[tag] = (open[tag] ?? 0) + 1;
    },
    close: (at, from, to) => {
      const closed = named(from, to);
      const deep = beyond.get(closed) ?? 0;
      if (deep > 0) beyond.set(closed, deep - 1);
      else if (closed === BODY || closed === HTML) return;
      else if ((open[closed] ?? 0) > 0) closeWithin(closed, scopeOf(closed));
      else if (closed === BR || closed === P) rows.add(BR ?? 0, holder(), at, at);
    },
  });
  popTo(0);
  rows.end(0);
  return { html, ...rows.all(), signs, names };
}

/** Columns that grow as rows are added. */
function growing(length: number) {
  let size = 0;
  let room = Math.max(64, Math.min(length >> 6, 1 << 16));
  let [tag, parent, end, start] = [new Int32Array(room), new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  let [stop, has, first] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  let values = new Int32Array(2 * room);
  let [used, from, bits] = [0, 0, 0];
  const add = (name: number, holder: number, at: number, to: number, mark = 0): number => {
    if (size === room) {
      room *= 2;
      [tag, parent, end, start] = [wider(tag), wider(parent), wider(end), wider(start)];
      [stop, has, first] = [wider(stop), wider(has), wider(first)];
    }
    tag[size] = name;
    parent[size] = holder;
    start[size] = at;
    stop[size] = to;
    has[size] = mark;
    end[size] = size + 1;
    return size++;
  };
  add(PAGE, 0, 0, 0);
  return {
    add,
    /** The attributes of an element come. */
    begin: (): void => {
      from = used;
      bits = 0;
    },
    attribute: (name: number, at: number, to: number): void => {
      if ((bits & (1 << name)) !== 0) return;
      if (used + 3 > values.length) values = wider(values);
      bits |= 1 << name;
      values[used++] = name;
      values[used++] = at;
      values[used++] = to;
    },
    element: (name: number, holder: number, at: number): number => {
      const row = add(name, holder, at, at, bits);
      first[row] = from;
      return row;
    },
    /** All that belongs to an element was added. */
    end: (row: number): void => {
      end[row] = size;
    },
    all: () => ({ size, tag, parent, end, start, stop, has, first, values }),
  };
}

function wider(column: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * column.length);
  twice.set(column);
  return twice;
}

/** The name of an element. */
export function tagName({ tag, names }: Tree, node: number): string {
  const number = tag[node] ?? 0;
  return knownTag(number) ?? names[number - TAGS] ?? '';
}

/** The value of an attribute of an element. */
export function attribute(tree: Tree, node: number, name: AttributeName): string | undefined {
  const number = attributeNumber(name);
  return hasAttribute(tree, node, 1 << number) ? valueAt(tree, node, number) : undefined;
}

/** Whether an element has one of some attributes, by their bits. */
export const hasAttribute = ({ tag, has }: Tree, node: number, bits: number): boolean =>
  tag[node] !== TEXT && ((has[node] ?? 0) & bits) !== 0;

function valueAt({ html, first, values }: Tree, node: number, number: number): string {
  let at = first[node] ?? 0;
  while (values[at] !== number) at += 3;
  return attributeValue(html.slice(values[at + 1], values[at + 2]));
}

/** A text as it is shown. */
export const textAt = ({ html, start, stop, has, signs }: Tree, node: number): string =>
  (has[node] === 1 ? signs.get(node) : undefined) ?? html.slice(start[node], stop[node]);

/** The text inside an element, as it stands. */
export function innerText(tree: Tree, node: number): string {
  let text = '';
  for (let i = node, end = tree.end[node] ?? 0; i < end; i++) if (tree.tag[i] === TEXT) text += textAt(tree, i);
  return text;
}

const CLASS = 1 << attributeNumber('class');

/** The first of the class names of an element. */
export function firstClass(tree: Tree, node: number): string {
  if (!hasAttribute(tree, node, CLASS)) return '';
  const classes = valueAt(tree, node, attributeNumber('class'));
  let at = 0;
  while (at < classes.length && !isBlank(classes.charCodeAt(at))) at++;
  return at === classes.length ? classes : classes.slice(0, at);
}

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/u.test(String.fromCharCode(code)));
