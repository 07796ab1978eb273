// Direct quotation spans, precision and recall: the words between marks that somebody said, and no title, term or irony.
//   node tools/bench-quotations.mjs [--peers FOLDER] [--shared FOLDER] [--failures] [--least N]
// - tables: fixtures/quotations, what was said between braces; « ¶ » parts paragraphs; a brace without end runs to the end of its paragraph;
//   `~ ` opens what is known not to be read yet: it counts here, and the tests leave it out
// - gold: direct and mixed statements of the gold readings beside this checkout, if they are there; optional ones are left out of account
// - compromise's quotations() on the same English texts; it gives every pair of marks. It lies in the folder that --peers names.
// - a span is found where it has nine tenths of its letters in common with one of gold
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    peers: { type: 'string', default: '.' },
    shared: { type: 'string', default: '../shared' },
    failures: { type: 'boolean', default: false },
    least: { type: 'string', default: '0' },
  },
});
const ALIKE = 0.9;
const MARKS = /“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|»[^«»]*«|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|"[^"\n]*"/gu;
const EDGE = /^[\s.!?…,;:。！？，、]+|[\s.!?…,;:。！？，、]+$/gu;

/** A table as items: text, and the spans between braces. */
function tableOf(file) {
  const lines = readFileSync(file, 'utf8').replaceAll(/^~ /gm, '').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line, index) => {
      let text = '';
      const spans = [];
      let open;
      const close = () => {
        if (open !== undefined) spans.push(trimmed(text, { start: open, end: text.length }));
        open = undefined;
      };
      for (const character of line) {
        if (character === '{') open = text.length;
        else if (character === '}') close();
        else {
          if (character === '¶') close();
          text += character === '¶' ? '\n' : character;
        }
      }
      close();
      const language = basename(file, '.txt');
      return { id: `${language} ${index + 1}`, language, text, spans, loose: [], record: { text, as: 'text', language } };
    });
}

function trimmed(text, { start, end }) {
  const words = text.slice(start, end);
  const from = start + (words.match(/^[\s.!?…,;:¿¡]+/u)?.[0].length ?? 0);
  return { start: from, end: from + text.slice(from, end).replace(EDGE, '').length };
}

/** The quoted words of a statement: its content where it is direct, what stands between marks where it is mixed. */
function quotedOf(text, { mode, content }) {
  if (mode === 'direct') return content.map((span) => trimmed(text, span));
  if (mode !== 'mixed') return [];
  return content.flatMap((span) => {
    // The closing mark may lie behind the content.
    const words = text.slice(span.start, span.end + 2);
    return [...words.matchAll(MARKS)].map((m) =>
      trimmed(text, { start: span.start + m.index + 1, end: span.start + m.index + m[0].length - 1 }),
    );
  });
}

async function goldOf(folder, pages) {
  const tasks = join(options.shared, 'bench/tasks/gold.mjs');
  if (!existsSync(tasks)) return [];
  const { loadGold } = await import(pathToFileURL(resolve(tasks)).href);
  return loadGold(join(options.shared, 'gold', folder), join(options.shared, pages)).map((item) => {
    const { text, statements } = item.gold;
    const of = (list) => list.flatMap((s) => quotedOf(text, s));
    return {
      id: item.id,
      language: item.lang,
      text,
      spans: of(statements.filter((s) => !s.optional)),
      loose: of(statements.filter((s) => s.optional)),
      record: { bytes: item.bytes, name: item.name, ...(item.url !== undefined && { url: item.url }) },
    };
  });
}

function readings(items) {
  const input = items.map(({ record }, i) => `${JSON.stringify({ id: String(i), ...record })}\n`).join('');
  const { stdout } = spawnSync(process.execPath, ['bin/hanoi-corpus.js', 'read', '--records', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function ours(items) {
  const align = join(options.shared, 'bench/lib/align.mjs');
  const carrierOf = existsSync(align) ? (await import(pathToFileURL(resolve(align)).href)).carrier : () => (span) => span;
  return readings(items).map(({ text, statements }, i) => {
    const carry = carrierOf(text, items[i].text);
    return statements.flatMap((s) => quotedOf(text, s)).flatMap((span) => carry(span) ?? []);
  });
}

function peerOf() {
  try {
    const nlp = createRequire(resolve(options.peers, 'index.js'))('compromise');
    return ({ text }) =>
      nlp(text)
        .quotations()
        .json({ offset: true })
        .map(({ offset: { start, length } }) => {
          const marks = (s) => s.replace(/^[\s"“”«»‘’']+|[\s"“”«»‘’'.,!?…:;]+$/gu, '');
          const words = text.slice(start, start + length);
          const from = start + words.search(/[^\s"“”«»‘’']/u);
          return { start: from, end: from + marks(words).length };
        });
  } catch {
    return undefined;
  }
}

const likeness = (a, b) => {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
};
const alike = (a) => (b) => likeness(a, b) >= ALIKE;
const touches = (a) => (b) => likeness(a, b) > 0;

function scores(items, found) {
  const tally = { wanted: 0, found: 0, hit: 0 };
  items.forEach(({ id, text, spans, loose }, i) => {
    const missed = spans.filter((g) => !found[i].some(alike(g)));
    const extra = found[i].filter((f) => !spans.some(alike(f)) && (spans.some(touches(f)) || !loose.some(touches(f))));
    tally.wanted += spans.length;
    tally.hit += spans.length - missed.length;
    tally.found += spans.length - missed.length + extra.length;
    if (!options.failures) return;
    for (const s of missed) console.log(`  ${id} missed: ${text.slice(s.start, s.end)}`);
    for (const s of extra) console.log(`  ${id} none: ${text.slice(s.start, s.end)}`);
  });
  const percent = (part, all) => (all === 0 ? 100 : (100 * part) / all);
  return { ...tally, precision: percent(tally.hit, tally.found), recall: percent(tally.hit, tally.wanted) };
}

const least = Number(options.least);
let short = false;
function show(name, { wanted, precision, recall }, mustReach) {
  console.log(
    `${name.padEnd(24)} ${String(wanted).padStart(4)}  precision ${precision.toFixed(1).padStart(5)}  recall ${recall.toFixed(1).padStart(5)}`,
  );
  if (mustReach && Math.min(precision, recall) < least) short = true;
}

const peer = peerOf();
const tables = readdirSync('fixtures/quotations').flatMap((file) => tableOf(join('fixtures/quotations', file)));
const gold = [...(await goldOf('seeds', 'seeds')), ...(await goldOf('articles', 'articles'))];
for (const [name, items] of [
  ['tables', tables],
  ['gold', gold],
]) {
  if (items.length === 0) continue;
  const found = await ours(items);
  const of = (language) => items.map((item, i) => [item, found[i]]).filter(([item]) => item.language === language);
  for (const language of [...new Set(items.map((item) => item.language))].sort()) {
    const rows = of(language);
    show(
      `${name}/${language}`,
      scores(
        rows.map(([item]) => item),
        rows.map(([, spans]) => spans),
      ),
      true,
    );
  }
  const silent = options.failures;
  options.failures = false;
  show(`${name}/all`, scores(items, found), true);
  const english = items.filter((item) => item.language === 'en');
  if (peer !== undefined) show(`${name}/en, compromise`, scores(english, english.map(peer)), false);
  options.failures = silent;
}
process.exitCode = short ? 1 : 0;
