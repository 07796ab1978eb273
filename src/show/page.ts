// One document as a page: its article as text or Markdown, what is known of it, its blocks.
import { ARTICLE_ROLES, type Block } from '../model/block.ts';
import type { PartReading } from '../model/reading.ts';
import { jsonLine } from './json-lines.ts';

/** The forms in which documents can be printed. */
export const PAGE_FORMATS = ['jsonl', 'json', 'text', 'markdown'] as const;

/** One of the forms. */
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** Prints documents one by one: `first` stands before the first, `between` before every other, `last` after all. */
export type PagePrinter = {
  readonly page: (reading: PartReading) => string;
  readonly first: string;
  readonly between: string;
  readonly last: (printed: number) => string;
};

const NOTHING = (): string => '';

/** The printers of documents; articles of text and Markdown are parted by a form feed, as pages are. */
export const PAGE_PRINTERS: Readonly<Record<PageFormat, PagePrinter>> = {
  jsonl: { page: jsonLine, first: '', between: '', last: NOTHING },
  json: {
    page: (reading) => jsonLine(withWords(reading)).trimEnd(),
    first: '[\n',
    between: ',\n',
    last: (printed) => (printed === 0 ? '[]\n' : '\n]\n'),
  },
  text: { page: articleText, first: '', between: '\f', last: NOTHING },
  markdown: { page: articleMarkdown, first: '', between: '\f', last: NOTHING },
};

/** A document whose blocks hold their words. */
export const withWords = ({ blocks, text, ...reading }: PartReading): object => ({
  ...reading,
  text,
  blocks: blocks.map((block) => ({ ...block, quote: text.slice(block.start, block.end) })),
});

const LINE = /(?<!\s)\s*\n\s*/gu;
const CONTROL = /(?!\t)[\p{Cc}]+/gu;

const wordsOf = (text: string, { start, end }: Block): string => text.slice(start, end).replace(LINE, ' ').replace(CONTROL, ' ').trim();

/** The blocks of the article, the headline first; a headline that only the head of the page gives has none. */
function articleOf({ blocks, title }: PartReading): { readonly title?: string; readonly blocks: readonly Block[] } {
  const [headline] = blocks.filter((b) => b.role === 'title');
  const rest = blocks.filter((b) => ARTICLE_ROLES.has(b.role) && b !== headline);
  if (headline === undefined) return { ...(title !== undefined && { title }), blocks: rest };
  return { blocks: [headline, ...rest] };
}

/** The article alone: the headline first, every block a paragraph. */
export function articleText(reading: PartReading): string {
  const { title, blocks } = articleOf(reading);
  return [...(title === undefined ? [] : [title]), ...blocks.map((b) => wordsOf(reading.text, b))]
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}

/** The article as Markdown, with what is known of it before it as YAML. */
export function articleMarkdown(reading: PartReading): string {
  const { title, blocks } = articleOf(reading);
  const parts: Part[] = title === undefined ? [] : [{ text: `# ${inline(title)}`, tight: '' }];
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    const cells = block === undefined ? 0 : cellsFrom(blocks, i);
    if (block !== undefined && cells > 0) parts.push(...tableOf(reading.text, blocks.slice(i, i + cells)));
    else if (block !== undefined) parts.push(partOf(reading.text, block));
    i += Math.max(1, cells);
  }
  const body = parts.map(({ text, tight }, i) => (i === 0 ? '' : tight !== '' && tight === parts[i - 1]?.tight ? '\n' : '\n\n') + text);
  return `${frontMatter(reading)}\n${body.join('')}\n`;
}

/** A piece of Markdown; pieces of one `tight` kind stand without an empty line between them. */
type Part = { readonly text: string; readonly tight: string };

function partOf(text: string, block: Block): Part {
  const { role, shape } = block;
  const words = inline(wordsOf(text, block));
  if (role === 'title') return { text: `# ${words}`, tight: '' };
  if (role === 'heading')
    return { text: `${'#'.repeat(shape?.startsWith('h') === true ? Number(shape.slice(1)) : 2)} ${words}`, tight: '' };
  if (shape === 'item') return { text: `- ${words}`, tight: 'list' };
  if (shape === 'number') return { text: `1. ${words}`, tight: 'list' };
  if (shape === 'quote') return { text: `> ${words}`, tight: '' };
  return { text: opening(words), tight: '' };
}

const inline = (text: string): string => text.replace(/[\\*_`[\]<>|]/gu, '\\$&');

/** A paragraph that would open as something else does. */
const opening = (text: string): string => text.replace(/^([#+=~-])/u, '\\$1').replace(/^(\d{1,9})([.)])(?=\s)/u, '$1\\$2');

const isCell = (block: Block | undefined): boolean => block?.shape === 'row' || block?.shape === 'cell';

function cellsFrom(blocks: readonly Block[], from: number): number {
  let to = from;
  while (isCell(blocks[to])) to++;
  return to - from;
}

const PROSE = 160; // code units of a cell that is a text

/** A table; where cells hold texts the table only sets the page, and they are paragraphs. */
function tableOf(text: string, cells: readonly Block[]): readonly Part[] {
  if (cells.some((c) => c.end - c.start > PROSE) || !cells.some((c) => c.shape === 'cell'))
    return cells.map((cell) => ({ text: opening(inline(wordsOf(text, cell))), tight: '' }));
  const rows: string[][] = [];
  for (const cell of cells) {
    const words = inline(wordsOf(text, cell));
    const row = rows.at(-1);
    if (cell.shape === 'row' || row === undefined) rows.push([words]);
    else row.push(words);
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const line = (row: readonly string[]): string => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [{ text: [line(head), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join('\n'), tight: '' }];
}

/** What is known of a document besides its text, in the order in which people ask. */
export function factsOf({
  title,
  published,
  modified,
  language,
  source,
  id,
}: PartReading): readonly (readonly [string, string | readonly string[]])[] {
  const facts: readonly (readonly [string, string | readonly string[] | undefined])[] = [
    ['title', title],
    ['authors', source.authors],
    ['publisher', source.publisher],
    ['agencies', source.agencies],
    ['published', published?.edtf],
    ['modified', modified?.edtf],
    ['language', language],
    ['url', source.url],
    ['original', source.original?.url ?? source.original?.publisher],
    ['photographers', source.photographers],
    ['path', source.path],
    ['id', id],
  ];
  return facts.flatMap(([name, value]) => (value === undefined || value.length === 0 ? [] : [[name, value] as const]));
}

const QUOTED = JSON.stringify;

function frontMatter(reading: PartReading): string {
  const lines = factsOf(reading).map(([name, value]) =>
    typeof value === 'string' ? `${name}: ${QUOTED(value)}` : `${name}: [${value.map((v) => QUOTED(v)).join(', ')}]`,
  );
  return `---\n${lines.join('\n')}\n---\n`;
}
