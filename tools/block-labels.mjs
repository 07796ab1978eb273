// Which blocks of a page are text of its article, by laying them beside the article as people copied it.

const wordsOf = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const flat = (text) => text.replace(/\s+/gu, ' ').trim();
const KEPT = new Set(['lede', 'heading', 'paragraph']);
const RUN = 4;

/** Labels of blocks: index, label (1 text, 0 none) and weight. `pseudo` weighs what only the rules say. */
export function labelsOf(item, page, pseudo) {
  const found = item.body === undefined ? bySegments(item, page, pseudo) : byWords(item.body, page);
  const sum = found.reduce((a, l) => a + l.weight, 0);
  const scale = Math.sqrt(60 / Math.max(60, sum)); // a page of a thousand blocks is still one page
  return found.map((l) => ({ ...l, weight: l.weight * scale }));
}

/** Of pages with their whole article. */
function byWords(body, { lines, roles }) {
  const gold = wordsOf(body);
  const places = new Map();
  for (let i = 0; i + RUN <= gold.length; i++) {
    const key = gold.slice(i, i + RUN).join(' ');
    if (!places.has(key)) places.set(key, []);
    places.get(key).push(i);
  }
  const all = lines.map((line) => wordsOf(line.text));
  const spans = all.map((words) => {
    if (words.length < RUN) return undefined;
    let [hits, low, high] = [0, Infinity, -1];
    for (let i = 0; i + RUN <= words.length; i++) {
      const at = places.get(words.slice(i, i + RUN).join(' '));
      if (at === undefined) continue;
      hits++;
      low = Math.min(low, at[0]);
      high = Math.max(high, at[0] + RUN);
    }
    return { share: hits / (words.length - RUN + 1), low, high };
  });
  const told = new Uint8Array(gold.length); // what a block that the rules keep has said already
  lines.forEach((_, index) => {
    const span = spans[index];
    if (span !== undefined && span.share >= 0.7 && KEPT.has(roles[index].role)) told.fill(1, span.low, span.high);
  });
  const joined = ` ${gold.join(' ')} `;
  let before = 0;
  const labels = [];
  lines.forEach((_, index) => {
    const [words, span] = [all[index], spans[index]];
    if (words.length === 0 || roles[index].role === 'title') return;
    let label;
    if (span !== undefined) {
      if (span.share >= 0.7) label = 1;
      else if (span.share <= 0.3) label = 0;
      if (label === 1 && !KEPT.has(roles[index].role) && told.subarray(span.low, span.high).every((t) => t === 1)) label = 0;
      if (label === 1) before = Math.max(before, span.high);
    } else {
      // a few words are text where they stand between the texts before and after them
      const next = spans.slice(index + 1, index + 8).find((s) => s !== undefined && s.share >= 0.7);
      const stretch = gold.slice(Math.max(0, before - 1), (next?.low ?? Math.min(gold.length, before + 12)) + 1);
      const own = words.join(' ');
      label =
        ` ${stretch.join(' ')} `.includes(` ${own} `) && stretch.length < 40
          ? 1
          : joined.includes(` ${own} `) && stretch.length >= 40
            ? undefined
            : 0;
    }
    if (label !== undefined) labels.push({ index, label, weight: 0.5 + Math.min(words.length, 60) / 60 });
  });
  return labels;
}

/** Of pages with a few sentences that must, and that must not be there. */
function bySegments({ wanted, unwanted }, { lines, roles }, pseudo) {
  const labels = [];
  lines.forEach((line, index) => {
    if (roles[index].role === 'title') return;
    const text = flat(line.text);
    const yes = wanted.some((w) => text.includes(flat(w)));
    const no = unwanted.some((w) => text.includes(flat(w)));
    if (yes !== no) labels.push({ index, label: yes ? 1 : 0, weight: 2 });
    else if (!yes && pseudo > 0) labels.push({ index, label: KEPT.has(roles[index].role) ? 1 : 0, weight: pseudo });
  });
  return labels;
}
