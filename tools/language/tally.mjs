// Right answers counted by set, language, paragraph and document.

const rate = ([right, n]) => (100 * right) / n;
const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;

/** Lines as the document that `identify` takes. */
export function documentOf(lines) {
  const text = lines.join('\n');
  let at = 0;
  const blocks = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, role: 'paragraph' };
  });
  return {
    id: 'a',
    source: { sha256: '', mediaType: 'text/plain' },
    as: 'text',
    known: {},
    problems: [],
    text,
    blocks,
    placeOf: () => ({ line: 1, column: 1 }),
  };
}

/** Items by a key, in the order of their first. */
export function groupedBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The language that covers most of a span. */
export function languageOver(span, blocks) {
  const share = new Map();
  for (const b of blocks) {
    const common = Math.min(span.end, b.end) - Math.max(span.start, b.start);
    if (common > 0) share.set(b.language, (share.get(b.language) ?? 0) + common);
  }
  return [...share].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A tally to put answers into and to print. */
export function tallied() {
  const answers = [];
  const paragraphs = [];
  const documents = [];
  const mixed = [];
  const wrong = [];
  const answer = (set, want, got, text) => {
    const right = want.split('|').includes(got);
    answers.push({ set, want, got, right });
    if (!right) wrong.push(`${set} ${want}>${got} ${text}`);
  };
  const document = (main, got, each) => {
    documents.push(got === main);
    if (got !== main) wrong.push(`document ${main}>${got} ${each.map((p) => p.want).join(' ')}`);
    for (const p of each) {
      paragraphs.push({ ...p, main });
      if (p.want !== p.got) wrong.push(`paragraph ${p.want}>${p.got} ${p.text}`);
    }
  };
  const both = (want, got, text) => {
    const hit = got.filter((l) => want.includes(l)).length;
    mixed.push(hit ? (2 * hit) / (want.length + got.length) : 0);
    if (mixed.at(-1) < 1) wrong.push(`mixed ${want.join('+')}>${got.join('+')} ${text}`);
  };
  const print = () => {
    for (const [set, of] of groupedBy(answers, (a) => a.set)) {
      const rates = [...groupedBy(of, (a) => a.want).values()].map((g) => rate([g.filter((a) => a.right).length, g.length]));
      const confusions = [
        ...groupedBy(
          of.filter((a) => !a.right),
          (a) => `${a.want}>${a.got}`,
        ),
      ].sort((a, b) => b[1].length - a[1].length);
      const shown = confusions.slice(0, 14).map(([pair, g]) => `${pair} ${g.length}`);
      console.log(`${set.padEnd(18)} ${mean(rates).toFixed(2)} of ${of.length}  ${shown.join(', ')}`);
    }
    const found = paragraphs.filter((p) => p.want !== p.main && p.got === p.want).length;
    const missed = paragraphs.filter((p) => p.want !== p.main && p.got !== p.want).length;
    const extra = paragraphs.filter((p) => p.got !== p.main && p.got !== p.want).length;
    const right = paragraphs.filter((p) => p.got === p.want).length;
    const numbers = [
      `main ${rate([documents.filter(Boolean).length, documents.length]).toFixed(2)}`,
      `paragraphs ${rate([right, paragraphs.length]).toFixed(2)}`,
      `foreign ${rate([2 * found, 2 * found + extra + missed]).toFixed(2)}`,
      `fresh lines in two languages ${(100 * mean(mixed)).toFixed(2)} of ${mixed.length}`,
    ];
    console.log(`${documents.length} documents: ${numbers.join(', ')}`);
  };
  return { answer, document, both, print, wrong };
}
