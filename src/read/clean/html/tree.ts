// A page as a flat list of nodes in document order. htmlparser2's tokenizer reads it; the nesting is our own, because its
// parser keeps open tags in a way that takes quadratic time on deeply nested pages, and we need the place of every text.
import { Tokenizer } from 'htmlparser2';
import { references } from './references.ts';

/** An element, or a text when `tag` is empty. Places are offsets of the page as it stands. */
export type HtmlNode = {
  readonly tag: string;
  /** Index of the parent; -1 of the outermost. */
  readonly parent: number;
  readonly start: number;
  /** Where the page goes on after what was read of it here: of a text, its end. */
  readonly stop: number;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Index after the last descendant. */
  readonly end: number;
};

const HEAD = new Set('title meta link script style base noscript template head object bgsound basefont'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const FORMATTING = new Set('a abbr b big cite code em font i label mark q s small span strike strong sub sup time tt u'.split(' '));
const CLOSES_P = new Set(
  'address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** Opening one of these closes an open sibling of these names, up to the boundary. */
const SIBLINGS: Readonly<Record<string, { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }>> =
  Object.fromEntries(
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
    ).map(([tag, closes, within]) => [tag, { closes: new Set(closes.split(' ')), within: new Set(within.split(' ')) }]),
  );
/** The attributes that anything here asks for; the others are not even read. */
const ATTRIBUTES = new Set(
  'class id role itemprop data-role data-testid data-component hidden style content name property rel href lang xml:lang type http-equiv datetime title pubdate'.split(
    ' ',
  ),
);
/** By first letter and length, whether a name may be one of these: most attributes are told apart without being cut out. */
const LIKELY = new Uint8Array(32 * 16);
for (const name of ATTRIBUTES) LIKELY[16 * (name.charCodeAt(0) & 31) + name.length] = 1;
const isLikely = (code: number, length: number): boolean => length < 16 && LIKELY[16 * (code & 31) + length] === 1;
/** Names of elements as one string each: comparing them is then comparing places. */
const TAGS = new Map(
  [
    ...HEAD,
    ...VOID,
    ...FORMATTING,
    ...CLOSES_P,
    ...Object.keys(SIBLINGS),
    ...'html svg path g iframe button select canvas video caption picture legend summary dialog textarea figure'.split(' '),
  ].map((name) => [name, name] as const),
);
const tagNamed = (given: string): string => TAGS.get(given) ?? given.toLowerCase();
const DEPTH = 500;
const LOOK = 64; // open tags looked at for an implied end

type Open = { -readonly [K in keyof HtmlNode]: HtmlNode[K] };

/** Reads a page. Linear in its length; deeper nesting than 500 is flattened. */
export function htmlNodes(html: string): readonly HtmlNode[] {
  const nodes: Open[] = [];
  const stack: number[] = [];
  const open = new Map<string, number>();
  const beyond = new Map<string, number>();
  let tag = '';
  let tagStart = 0;
  let attributes: Record<string, string> | undefined;
  let name = '';
  let wanted = false;
  let value = '';
  let textEnd = 0;

  const tagAt = (depth: number): string => nodes[stack[depth] ?? -1]?.tag ?? '';
  const pop = (): void => {
    const node = nodes[stack.pop() ?? -1];
    if (node === undefined) return;
    node.end = nodes.length;
    open.set(node.tag, (open.get(node.tag) ?? 1) - 1);
  };
  const popTo = (depth: number): void => {
    while (stack.length > depth) pop();
  };
  /** Closes what the opening of a tag implies: a paragraph before a block, an item before the next. */
  const imply = (): void => {
    if (!HEAD.has(tag) && tagAt(stack.length - 1) === 'head') popTo(stack.length - 1); // a page without « <body> »
    if (CLOSES_P.has(tag) && (open.get('p') ?? 0) > 0) closeWithin('p', BUTTON_SCOPE);
    const rule = SIBLINGS[tag];
    if (rule === undefined) return;
    for (let d = stack.length - 1, low = Math.max(0, d - LOOK); d >= low; d--) {
      if (rule.within.has(tagAt(d))) return;
      if (rule.closes.has(tagAt(d))) {
        // « <td> » closes a row's last cell, « <tr> » its row: the outermost of them before the boundary
        let outer = d;
        for (let e = d - 1; e >= low && !rule.within.has(tagAt(e)); e--) if (rule.closes.has(tagAt(e))) outer = e;
        popTo(outer);
        return;
      }
    }
  };
  const closeWithin = (closed: string, boundary: ReadonlySet<string>): void => {
    for (let d = stack.length - 1; d >= 0; d--) {
      const at = tagAt(d);
      if (at === closed) {
        popTo(d);
        return;
      }
      if (boundary.has(at)) return;
    }
  };
  const push = (closed: boolean): void => {
    imply();
    const node: Open = {
      tag,
      parent: stack.at(-1) ?? -1,
      start: tagStart,
      stop: tagStart,
      text: '',
      attributes: attributes ?? NO_ATTRIBUTES,
      end: nodes.length + 1,
    };
    if (closed || VOID.has(tag)) nodes.push(node);
    else if (stack.length >= DEPTH) beyond.set(tag, (beyond.get(tag) ?? 0) + 1);
    else {
      stack.push(nodes.length);
      nodes.push(node);
      open.set(tag, (open.get(tag) ?? 0) + 1);
    }
  };
  const close = (closed: string): void => {
    const deep = beyond.get(closed) ?? 0;
    if (deep > 0) beyond.set(closed, deep - 1);
    else if (closed === 'body' || closed === 'html') return;
    else if ((open.get(closed) ?? 0) > 0) closeWithin(closed, scopeOf(closed));
    else if (closed === 'br' || closed === 'p') nodes.push(leaf('br', stack.at(-1) ?? -1, tagStart, nodes.length + 1));
  };
  const say = (text: string, start: number, stop: number): void => {
    nodes.push({ tag: '', parent: stack.at(-1) ?? -1, start, stop, text, attributes: NO_ATTRIBUTES, end: nodes.length + 1 });
    textEnd = stop;
  };
  let special = ''; // the open element whose text has no tags
  let nextReference = -1;
  const hasReference = (start: number, stop: number): boolean => {
    if (nextReference < start) {
      const next = html.indexOf('&', start);
      nextReference = next < 0 ? html.length : next;
    }
    return nextReference < stop;
  };
  const decoded = references(html, {
    text: (start, stop) => say(html.slice(start, stop), start, stop),
    sign: (code, stop) => say(String.fromCodePoint(code), Math.max(textEnd, html.lastIndexOf('&', stop - 1)), stop),
  });
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onattribname: (start, end) => {
        wanted = isLikely(html.charCodeAt(start), end - start);
        if (!wanted) return;
        name = html.slice(start, end).toLowerCase();
        wanted = ATTRIBUTES.has(name);
        value = '';
      },
      onattribdata: (start, end) => {
        if (wanted) value = hasReference(start, end) ? decoded.value(start, end) : html.slice(start, end);
      },
      onattribentity: () => undefined,
      onattribend: () => {
        if (!wanted) return;
        attributes ??= {};
        if (!(name in attributes)) attributes[name] = value;
      },
      onopentagname: (start, end) => {
        tag = tagNamed(html.slice(start, end));
        tagStart = start - 1;
        attributes = undefined;
      },
      onopentagend: () => {
        special = SPECIAL.has(tag) ? tag : '';
        push(false);
      },
      onselfclosingtag: () => {
        special = '';
        push(SELF_CLOSING.has(tag));
      },
      onclosetag: (start, end) => {
        special = '';
        tagStart = start - 2;
        close(tagNamed(html.slice(start, end).trim()));
      },
      ontext: (start, end) => {
        if ((special === '' || special === 'title') && hasReference(start, end) && !isUnfinished(html, start, end))
          decoded.text(start, end, special === 'title');
        else say(html.slice(start, end), start, end);
      },
      ontextentity: () => undefined,
      oncdata: (start, end, offset) => say(html.slice(start, end - offset), start, end),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => popTo(0),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return nodes;
}

/** What an element has whose attributes say nothing to us. */
export const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
const SPECIAL = new Set(['script', 'style', 'title', 'textarea', 'xmp']);
/** « <! », « <? », « </ » at the end of a page: what stands behind them is shown as it is. */
const isUnfinished = (html: string, start: number, end: number): boolean =>
  end === html.length &&
  /<[!?/]$/.test(
    html
      .slice(Math.max(0, start - 64), start)
      .trimEnd()
      .slice(-2),
  );
const SELF_CLOSING = new Set(['svg', 'path', 'g', 'use', 'rect', 'circle', 'line', 'polygon', 'iframe']);
const CELL_SCOPE = new Set(['td', 'th', 'caption', 'table', 'html', 'template']);
const TABLE_SCOPE = new Set(['table', 'html', 'template']);
const ROOT_SCOPE = new Set(['html', 'template']);
const TABLE_PARTS = new Set('caption td th tr tbody thead tfoot'.split(' '));
const scopeOf = (tag: string): ReadonlySet<string> => {
  if (FORMATTING.has(tag)) return BLOCK_SCOPE;
  if (tag === 'table') return ROOT_SCOPE;
  return TABLE_PARTS.has(tag) ? TABLE_SCOPE : CELL_SCOPE;
};
const BUTTON_SCOPE = new Set([...CELL_SCOPE, 'button', 'object', 'li']);
const BLOCK_SCOPE = new Set([...CLOSES_P, ...CELL_SCOPE, 'li', 'dd', 'dt', 'button', 'body', 'tr']);

const leaf = (tag: string, parent: number, start: number, end: number): Open => ({
  tag,
  parent,
  start,
  stop: start,
  text: '',
  attributes: NO_ATTRIBUTES,
  end,
});
