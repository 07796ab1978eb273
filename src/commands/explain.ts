import { stat } from 'node:fs/promises';
import {
  beside,
  besideText,
  type Cell,
  type Copy,
  cellsOf,
  contextOf,
  type Evidence,
  explained,
  explainedBlocks,
  explainedHtml,
  explainedPage,
  figureOf,
  inShort,
  jsonLine,
  type Look,
  loadPacks,
  NO_PROFILE,
  type Packs,
  type PartReading,
  partOf,
  type Reading,
  type Row,
  readPath,
  ruleNamed,
  type Screen,
  type Store,
  type Subject,
  UserError,
  type Witness,
  withWords,
} from '../index.ts';
import { lookOf, lookWithClaims, screenOf, withStore } from './listing.ts';
import { type Declare, oneOf, WORKSPACE } from './options.ts';
import { print, say } from './output.ts';

type Options = { readonly workspace: string; readonly format: 'text' | 'json' | 'html'; readonly all?: boolean };

/** So many witnesses are shown unless all are wanted. */
const SHOWN = 5;
/** And so many copies beside their original. */
const BESIDE = 2;

const EXAMPLES = `
Examples:
  hanoi-corpus explain 3fa9                 an id as the listings print it
  hanoi-corpus explain luong-cuong          the id of a person
  hanoi-corpus explain edited:3fa9          a copy and its original side by side, with what differs
  hanoi-corpus explain articles/page.html   a page: its blocks, their roles and the reasons
  hanoi-corpus explain page.html --format html > page-explained.html

A file is read as it lies; it need not be in the store. Rows of the store are shown with the words behind them.
`;

/** `explain`: shows the words behind a row and the rules that found them, or a page with its blocks and their roles. */
export const declare: Declare = (command, finish) =>
  command
    .argument('<id>', 'the id of a row of any table, or its beginning; or a file')
    .option(...WORKSPACE)
    .option('--all', 'all the places and the whole text, not only the first')
    .option('--format <format>', 'text, json, or a page as html', oneOf(['text', 'json', 'html']), 'text')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: Options) => finish(await explain(id, options)));

async function explain(id: string, { workspace, format, all = false }: Options): Promise<number> {
  if ((await stat(id).catch(() => undefined))?.isFile() === true) {
    const reading = await readPath(id, await contextOf(NO_PROFILE, []), id, []);
    await showPage(partOf(reading, []), format, await screenOf(), all);
    return reading.problems.length > 0 ? 3 : 0;
  }
  await withStore({ workspace }, async (store) => {
    const row = await rowOf(store, id);
    const reading = row.table === 'documents' ? await store.reading(row.row.id) : undefined;
    const subject = await subjectOf(store, row, all ? Number.POSITIVE_INFINITY : SHOWN);
    const screen = await screenOf(store);
    if (format === 'json') await print(jsonLine(reading === undefined ? subject : { ...subject, page: withWords(partOf(reading, [])) }));
    else if (format === 'html' && reading !== undefined) await showPage(partOf(reading, []), format, screen, all);
    else if (format === 'html') throw new UserError('E107', ['html shows documents; name one'], `${id} is of ${row.table}`);
    else {
      for (const line of explained(subject, screen)) await print(line);
      if (row.table === 'copies') await showCopies(store, row.row, screen, all);
      if (reading !== undefined) for (const line of explainedBlocks(partOf(reading, []), screen, all)) await print(line);
    }
  });
  return 0;
}

// Each copy beside its original.
async function showCopies(store: Store, { documents }: Copy, screen: Screen, all: boolean): Promise<void> {
  const look = await lookOf(store);
  const [first = '', ...others] = documents;
  const original = await store.reading(first);
  for (const id of others.slice(0, all ? others.length : BESIDE)) {
    const copy = await store.reading(id);
    if (copy === undefined || original === undefined) continue;
    const texts = {
      copy: { name: look.document(id), text: copy.text },
      original: { name: look.document(first), text: original.text },
    };
    await print('\n');
    for (const line of besideText(texts, beside(copy, original), screen)) await print(line);
  }
  if (!all && others.length > BESIDE) await print(screen.paint.dim(`\nand ${others.length - BESIDE} more; see all with --all\n`));
}

async function showPage(reading: PartReading, format: Options['format'], screen: Screen, all: boolean): Promise<void> {
  if (format === 'json') await print(jsonLine(withWords(reading)));
  else for (const piece of format === 'html' ? explainedHtml(reading) : explainedPage(reading, screen, all)) await print(piece);
}

async function rowOf(store: Store, id: string): Promise<Row> {
  const [found, ...others] = await store.find(id, 6);
  if (found === undefined) return await joinedRow(store, id);
  if (others.length === 0) return found;
  throw new UserError('E406', [id, [found, ...others].map(({ table, row }) => `${table} ${row.id}`).join(', ')]);
}

/** The row of the person to whom an id of the pages was joined; throws E405 when the pages have none of the id. */
async function joinedRow(store: Store, id: string): Promise<Row> {
  for await (const { key, document, body } of store.facts.of('entity')) {
    const [first] = body.mentions;
    if (key < id || first === undefined) continue;
    if (key > id) break;
    for await (const row of store.rows('entities'))
      if (row.evidence.some((e) => e.document === document && e.start === first.start && e.end === first.end)) {
        say(`${id} was joined to ${row.id}: ${row.why.join(' ')}`);
        return { table: 'entities', row };
      }
  }
  throw new UserError('E405', [id]);
}

async function subjectOf(store: Store, row: Row, most: number): Promise<Subject> {
  const look = await lookWithClaims(store);
  const evidence = evidenceOf(row, look);
  const packs = await loadPacks();
  const witnesses: Witness[] = [];
  for (const said of evidence.slice(0, most)) {
    const reading = await store.reading(said.document);
    if (reading !== undefined) witnesses.push(witnessOf(said, reading, look, packs));
  }
  const line = lineOf(row, look);
  return { table: row.table, id: row.row.id, line, fields: fieldsOf(row, look), witnesses, more: evidence.length - witnesses.length };
}

// Of a disagreement the sides take turns, so that the first places show both.
function evidenceOf({ table, row }: Row, look: Look): readonly Evidence[] {
  if (table === 'documents' || table === 'copies') return [];
  if (table !== 'discrepancies') return row.evidence;
  const [left = [], right = []] = [row.left, row.right].map((id) => look.claim(id)?.evidence);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [...left.slice(i, i + 1), ...right.slice(i, i + 1)]).flat();
}

function lineOf(row: Row, look: Look): string {
  if (row.table === 'statements' && row.row.speaker !== undefined) return `${look.entity(row.row.speaker)}: ${row.row.quote}`;
  if (row.table !== 'discrepancies') return inShort(row);
  const [left, right] = [row.row.left, row.row.right].map((id) => figureOf(look.claim(id)) ?? id);
  return `${row.row.metric}: ${left} ${row.row.verdict} ${right}`;
}

const fieldsOf = (row: Row, look: Look): Readonly<Record<string, Cell>> => {
  const cells = Object.fromEntries(cellsOf(row, look).filter(([name]) => name !== 'id' && name !== 'quotes'));
  return { ...cells, ...('why' in row.row && { why: row.row.why }) };
};

function witnessOf({ document, start, end, rule }: Evidence, reading: Reading, look: Look, packs: Packs): Witness {
  const { dates, figures, people, statements, names, events } = reading;
  const mentions = [...dates, ...figures, ...people, ...statements, ...names, ...events];
  const mention = mentions.find((m) => m.start === start && m.end === end && m.rule === rule);
  const { place, ...found } = mention ?? {};
  return {
    document: look.document(document),
    ...(place !== undefined && { place }),
    rule,
    ...ruleNamed(packs, rule),
    text: reading.text,
    span: { start, end },
    found: readOf(found),
  };
}

const OUTSIDE = new Set(['start', 'end', 'quote', 'rule', 'summary', 'content']);

const readOf = (found: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> =>
  Object.fromEntries(Object.entries(found).flatMap(([name, cell]) => (OUTSIDE.has(name) ? [] : [[name, wordsOf(cell)]])));

// Of words found elsewhere (cue, speaker, trigger) the words alone.
function wordsOf(cell: Cell): Cell {
  if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return cell;
  const { entity, quote } = Object.fromEntries(Object.entries(cell));
  return entity ?? quote ?? cell;
}
