// Which lines of a flattened page are text of its article: by the article as people copied it, by the sentences that must and must
// not be there, and for the lines that these leave open by what the reader makes of the same page with its markup.
import { labelsOf } from './block-labels.mjs';

const KEPT = new Set(['lede', 'heading', 'paragraph']);
const flat = (text) => text.replace(/\s+/gu, ' ').trim();
const PIECE = 25; // code units of a line that is no chance within a block

/** Labels of lines: index, label (1 text, 0 none) and weight; `marked` are lines and roles of the page with its markup, `trusted` what they weigh. */
export function lineLabels(item, page, marked, trusted) {
  if (item.body !== undefined) return labelsOf(item, page, 0);
  const told = tellerOf(marked);
  const labels = [];
  page.lines.forEach((line, index) => {
    if (page.roles[index].role === 'title') return;
    const text = flat(line.text);
    const yes = item.wanted.some((w) => text.includes(flat(w)));
    const no = item.unwanted.some((w) => text.includes(flat(w)));
    if (yes !== no) labels.push({ index, label: yes ? 1 : 0, weight: 2 });
    if (yes || no) return;
    const label = told(text);
    if (label !== undefined) labels.push({ index, label, weight: trusted * (0.5 + Math.min(line.words, 60) / 60) });
  });
  const sum = labels.reduce((a, l) => a + l.weight, 0);
  return labels.map((l) => ({ ...l, weight: l.weight * Math.sqrt(60 / Math.max(60, sum)) }));
}

function tellerOf({ lines, roles }) {
  const [kept, dropped] = [new Set(), new Set()];
  lines.forEach((line, i) => {
    if (roles[i].role !== 'title') (KEPT.has(roles[i].role) ? kept : dropped).add(flat(line.text));
  });
  const all = [...kept].join('\n');
  return (text) => {
    if (kept.has(text)) return dropped.has(text) ? undefined : 1;
    if (dropped.has(text)) return 0;
    if (text.length >= PIECE && all.includes(text)) return 1;
    return text.split('. ').some((piece) => piece.length > PIECE && all.includes(piece)) ? undefined : 0;
  };
}
