// A page of HTML as a browser gives it to who selects all and copies it as text: what is seen, a block a line.

const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const UNSEEN = new Set(
  'head script style noscript template svg math iframe object canvas audio video map select datalist textarea title input'.split(' '),
);
const SPACED = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol'.split(' '));
const CELLS = new Set(['td', 'th']);

/** How the blank lines come out: as a browser sets them, none at all, or one after every block. */
export const HANDS = ['copied', 'tight', 'wide'];

const isHidden = ({ hidden, style }) =>
  hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test((style ?? '').slice(0, 300));

/** The elements and texts of a page in order. */
function nodesOf(html, { attribute, htmlTree, tagName, textAt }) {
  const tree = htmlTree(html);
  return Array.from({ length: tree.size }, (_, i) => {
    const tag = tagName(tree, i);
    const place = { tag, parent: tree.parent[i], end: tree.end[i] };
    return tag === ''
      ? { ...place, text: textAt(tree, i) }
      : { ...place, text: '', hidden: attribute(tree, i, 'hidden'), style: attribute(tree, i, 'style') };
  });
}

function seen(nodes) {
  const out = new Array(nodes.length).fill(true);
  const letters = (from, to) => {
    let sum = 0;
    for (let i = from; i < to; i++) if (nodes[i].tag === '' && out[i]) sum += nodes[i].text.trim().length;
    return sum;
  };
  nodes.forEach((node, i) => {
    if (UNSEEN.has(node.tag) || out[node.parent] === false) out[i] = false;
  });
  const total = letters(0, nodes.length);
  nodes.forEach((node, i) => {
    // a hidden part that holds most of the text is uncovered by a script
    if (node.tag !== '' && out[i] && isHidden(node) && letters(i, node.end) < total / 2) out.fill(false, i, node.end);
  });
  return out;
}

/** The lines of a page; `reader` is what `reader-parts.ts` gives. */
export function flattened(html, reader, hand = 'copied') {
  const nodes = nodesOf(html, reader);
  const shown = seen(nodes);
  const lines = [];
  let line = '';
  let gap = 0; // blank lines that are due
  const flush = () => {
    const text = line
      .replace(/ +/gu, ' ')
      .replace(/ ?\t ?/gu, '\t')
      .trim();
    line = '';
    if (text === '') return;
    if (lines.length > 0 && (hand === 'wide' || (hand === 'copied' && gap > 0))) lines.push('');
    lines.push(text);
    gap = 0;
  };
  const closing = []; // open blocks: where they end
  const closeUpTo = (i) => {
    while (closing.length > 0 && closing.at(-1).end <= i) {
      flush();
      if (closing.pop().spaced) gap = 1;
    }
  };
  nodes.forEach((node, i) => {
    closeUpTo(i);
    if (!shown[i]) return;
    if (node.tag === '') line += node.text.replace(/\s+/gu, ' ');
    else if (node.tag === 'br') {
      const before = line.trim();
      flush();
      if (before === '') gap = 1;
    } else if (CELLS.has(node.tag)) line += '\t';
    else if (BLOCKS.has(node.tag)) {
      flush();
      if (SPACED.has(node.tag)) gap = 1;
      closing.push({ end: node.end, spaced: SPACED.has(node.tag) });
    }
  });
  closeUpTo(Number.POSITIVE_INFINITY);
  flush();
  return lines.join('\n').normalize('NFC');
}
