// Checks against the gold that lies beside this checkout: the bench's floors, what must never appear, the timeline and the verdicts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

// It lies outside the checkout, and need not be there for the tests of the checkout alone.
const { sameDate } = await import(pathToFileURL('../shared/bench/lib/edtf.mjs').href);

const FLOORS = 'fixtures/floors/shared.json';
const tally = { passed: 0, failed: 0 };
const check = (name, faults) => {
  tally[faults.length === 0 ? 'passed' : 'failed']++;
  console.log(`${faults.length === 0 ? '✔' : '✘'} ${name}${faults.map((f) => `\n    ${f}`).join('')}`);
};
const run = (...args) => spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
const overlap = (a, b) => Math.min(a.end, b.end) > Math.max(a.start, b.start);
const share = (part, whole) => (whole === 0 ? 1 : part / whole);

function floors() {
  for (const task of Object.keys(JSON.parse(readFileSync(FLOORS, 'utf8')))) {
    const { status, stderr } = run('../shared/bench/run.mjs', task, '--tool', 'node bin/hanoi-corpus.js', '--json', '--min', FLOORS);
    const faults = stderr.split('\n').filter((line) => line.startsWith(`${task} `));
    check(`${task}: no floor missed`, status === 0 ? [] : faults.length > 0 ? faults : [stderr.slice(-500)]);
  }
}

/** All tables of a folder, by name, with documents under the names of their files. */
function corpusOf(folder) {
  const scratch = mkdtempSync(join(tmpdir(), 'shared-'));
  try {
    const workspace = ['--workspace', join(scratch, 'store')];
    const { status, stderr } = run('bin/hanoi-corpus.js', 'ingest', folder, ...workspace);
    check(`${folder}: read without a problem`, status === 0 ? [] : [`exit code ${status}: ${stderr}`]);
    const rows = run('bin/hanoi-corpus.js', 'export', ...workspace)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const tables = { documents: [], entities: [], timeline: [], claims: [], discrepancies: [], statements: [], copies: [], artefacts: [] };
    for (const { table, row } of rows) tables[table]?.push(row);
    const nameOf = new Map(tables.documents.map((d) => [d.id, parse(d.path).name]));
    const placed = (evidence) => evidence.map((e) => ({ ...e, document: nameOf.get(e.document) }));
    for (const list of [tables.timeline, tables.claims, tables.entities, tables.artefacts])
      for (const row of list) row.evidence = placed(row.evidence);
    for (const row of tables.copies) row.documents = row.documents.map((id) => nameOf.get(id));
    return tables;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function traps(gold) {
  const files = gold.documents.map((d) => `../shared/seeds/${d}.txt`);
  const readings = new Map(
    run('bin/hanoi-corpus.js', 'read', ...files)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((r) => [parse(r.source.path).name, r]),
  );
  const KINDS = {
    person: (r) => r.people,
    figure: (r) => r.figures,
    date: (r) => r.dates,
    statement: (r) => r.statements.flatMap((s) => (s.cue ? [s.cue] : [])),
  };
  for (const [kind, mentions] of Object.entries(KINDS)) {
    const faults = gold.traps
      .filter((t) => t.not === kind)
      .flatMap((t) =>
        mentions(readings.get(t.document))
          .filter((m) => overlap(m, t))
          .map((m) => `${t.document}: « ${m.quote} » is no ${kind}: ${t.why}`),
      );
    check(`seeds: no ${kind} in a trap`, faults);
  }
}

function timeline(gold, tables) {
  const meets = (row, event) =>
    sameDate(row.date, event.date) && row.evidence.some((e) => event.evidence.some((g) => g.document === e.document && overlap(g, e)));
  const required = gold.timeline.filter((e) => !e.optional);
  const missed = required.filter((e) => !tables.timeline.some((row) => meets(row, e)));
  const extra = tables.timeline.filter((row) => !gold.timeline.some((e) => meets(row, e)));
  const twice = gold.timeline.filter((e) => tables.timeline.filter((row) => meets(row, e)).length > 1);
  check(
    'seeds: timeline recall at least 0.95',
    share(required.length - missed.length, required.length) >= 0.95 ? [] : missed.map((e) => `missed ${e.date} ${e.id}`),
  );
  check(
    'seeds: timeline precision at least 0.90',
    share(tables.timeline.length - extra.length, tables.timeline.length) >= 0.9
      ? []
      : extra.map((r) => `not in gold: ${r.date} ${r.summary}`),
  );
  check(
    'seeds: no event twice',
    twice.map((e) => e.id),
  );
}

function people(gold, tables) {
  const persons = tables.entities.filter((e) => e.kind === 'person');
  const wanted = gold.entities.filter((e) => e.kind === 'person');
  const holds = (g, e) =>
    e.evidence.some((x) =>
      [...(g.roles ?? [])].some((r) => r.evidence.some((y) => y.document === x.document && Math.abs(y.start - x.start) < 80)),
    ) || g.id === e.id;
  check('seeds: every person, nobody else', [
    ...wanted.filter((g) => !persons.some((e) => holds(g, e))).map((g) => `missed ${g.name}`),
    ...persons.filter((e) => !wanted.some((g) => holds(g, e))).map((e) => `not in gold: ${e.name}`),
  ]);
}

/** Verdicts of pairs of figures: by the places of their evidence. `unrelated` wants no row, or a difference in scope. */
function verdicts(name, differences, tables, languages) {
  const inLanguages = ({ document }) => languages === undefined || languages.some((l) => document.startsWith(`${l}-`));
  // The gold of a page of HTML holds less text than the page: there the words decide, not the place.
  const sameWords = (a, b) => a.includes(b) || b.includes(a);
  const at = (claim, places) => claim.evidence.some((e) => places.some((g) => g.document === e.document && sameWords(g.quote, e.quote)));
  // Claims that agree are compared once: the first of them stands for the others.
  const agreeing = new Map();
  for (const { left, right } of tables.discrepancies.filter((d) => d.verdict === 'agrees'))
    for (const [a, b] of [
      [left, right],
      [right, left],
    ])
      agreeing.set(a, [...(agreeing.get(a) ?? []), b]);
  const standing = (places) => new Set(tables.claims.filter((c) => at(c, places)).flatMap((c) => [c.id, ...(agreeing.get(c.id) ?? [])]));
  const places = (x) => (Array.isArray(x) ? x : [x]);
  const pairs = differences
    .filter((d) => d.kind === 'figure')
    .map((d) => ({ ...d, left: places(d.evidence?.left ?? d.left), right: places(d.evidence?.right ?? d.right) }))
    .filter((d) => d.left.some(inLanguages) || d.right.some(inLanguages));
  const wrong = pairs.flatMap(({ left, right, verdict, metric }) => {
    const [lefts, rights] = [standing(left), standing(right)];
    const got = tables.discrepancies.filter(
      (r) => (lefts.has(r.left) && rights.has(r.right)) || (lefts.has(r.right) && rights.has(r.left)),
    );
    const oneClaim = tables.claims.some((c) => at(c, left) && at(c, right));
    const found = got.map((r) => r.verdict);
    const right_ =
      verdict === 'unrelated' || verdict === 'differs-in-scope'
        ? found.every((v) => v === 'differs-in-scope')
        : found.includes(verdict) || (verdict === 'agrees' && oneClaim);
    return right_
      ? []
      : [
          `${metric ?? ''} ${left[0].quote} (${left[0].document}) / ${right[0].quote} (${right[0].document}): wanted ${verdict}, got ${found.join(', ') || 'no row'}`,
        ];
  });
  console.log(`  ${name}: ${pairs.length - wrong.length} of ${pairs.length} verdicts`);
  return { share: share(pairs.length - wrong.length, pairs.length), wrong };
}

/** Slips of copies and translations: nine of ten of those in the gold, and no other. */
function slips(gold, tables) {
  const meets = (row, slip) => row.evidence[0].document === slip.document && overlap(row.evidence[0], slip);
  const missed = gold.translation.filter((slip) => !tables.artefacts.some((row) => meets(row, slip)));
  const extra = tables.artefacts.filter((row) => !gold.translation.some((slip) => meets(row, slip)));
  const found = share(gold.translation.length - missed.length, gold.translation.length);
  check('seeds: slips of translation at least 0.90', found >= 0.9 ? [] : missed.map((s) => `missed « ${s.quote} »`));
  check(
    'seeds: no other slip',
    extra.map((row) => `« ${row.evidence[0].quote} »: ${row.why}`),
  );
}

/** Which pages repeat another: those of the gold, and none else. */
function copies(golds, tables) {
  const wanted = golds.flatMap((g) => [...(g.nearDuplicates ?? []), ...(g.translations ?? []), ...(g.pairs ?? [])]).map((p) => p.documents);
  const pairOf = (documents) => [...documents].sort().join(' + ');
  const found = new Set(tables.copies.flatMap(({ documents: [original, ...others] }) => others.map((copy) => pairOf([original, copy]))));
  const pairs = new Set(wanted.map(pairOf));
  check('articles: every copy and translation, nothing else', [
    ...[...pairs].filter((pair) => !found.has(pair)).map((pair) => `missed ${pair}`),
    ...[...found].filter((pair) => !pairs.has(pair)).map((pair) => `no copies: ${pair}`),
  ]);
  const originals = golds.flatMap((g) => [...(g.nearDuplicates ?? []), ...(g.translations ?? [])]);
  check(
    'articles: which was first',
    originals
      .filter((p) => !tables.copies.some((row) => row.documents[0] === p.original && pairOf(row.documents) === pairOf(p.documents)))
      .map((p) => pairOf(p.documents)),
  );
}

floors();
const gold = JSON.parse(readFileSync('../shared/gold/seeds/corpus.json', 'utf8'));
traps(gold);
const seeds = corpusOf('../shared/seeds');
timeline(gold, seeds);
people(gold, seeds);
slips(gold, seeds);
check(
  'seeds: nothing contradicts',
  seeds.discrepancies.filter((d) => d.verdict === 'contradicts').map((d) => d.why),
);
const ofSeeds = verdicts('seeds', gold.differences, seeds);
check('seeds: verdicts at least 0.95', ofSeeds.share >= 0.95 ? [] : ofSeeds.wrong);
const articles = corpusOf('../shared/articles');
const golds = ['a', 'b'].map((part) => JSON.parse(readFileSync(`../shared/gold/articles/corpus-${part}.json`, 'utf8')));
copies(golds, articles);
const differences = golds.flatMap((g) => g.differences);
const LANGUAGES = { fr: 0.95, vi: 0.95, en: 0.95, es: 0.95, ru: 0.95, zh: 0.9, ar: 0.75, de: 0.85, pt: 0.95, ja: 0.95, ko: 0.95 };
for (const [language, least] of Object.entries(LANGUAGES)) {
  const own = verdicts(`articles in ${language}`, differences, articles, [language]);
  check(`articles in ${language}: verdicts at least ${least}`, own.share >= least ? [] : own.wrong);
}
const ofArticles = verdicts('articles', differences, articles);
check('articles: verdicts at least 0.95', ofArticles.share >= 0.95 ? [] : ofArticles.wrong);
check(
  'articles: nothing contradicts that does not',
  ofArticles.wrong.filter((line) => !line.includes('wanted contradicts') && /got .*contradicts/.test(line)),
);

mkdirSync('coverage', { recursive: true });
writeFileSync('coverage/tally-shared.json', `${JSON.stringify(tally)}\n`);
process.exitCode = tally.failed > 0 ? 1 : 0;
