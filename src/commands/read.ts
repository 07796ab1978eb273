import { InvalidArgumentError } from 'commander';
import {
  contextOf,
  filesOf,
  LAYERS,
  type Layer,
  NO_PROFILE,
  openFile,
  PAGE_FORMATS,
  PAGE_PRINTERS,
  type PageFormat,
  partOf,
  profileAt,
  type Reading,
  readDocument,
  readingsAt,
  readLine,
  UserError,
} from '../index.ts';
import { bytesOfStdin, linesIn } from './input.ts';
import { type Declare, oneOf, PROFILE } from './options.ts';
import { print, say } from './output.ts';
import { paintFor } from './paint.ts';
import { problemLine } from './problem-line.ts';

type Options = { readonly records?: string; readonly profile?: string; readonly only?: readonly Layer[]; readonly format: PageFormat };

const EXAMPLES = `
Pages (.html .xhtml .mhtml), texts (.txt .md), data (.json .jsonl: readings, records, schema.org, JSON Feed; RSS and Atom with whole
texts), crawls (.warc), and archives of these (.zip .tar .gz), one in another. An article in a file of many is known by its place:
archive.zip!/folder/page.html, export.html#2.

Examples:
  hanoi-corpus read article.html                     one reading, as a line of JSON
  hanoi-corpus read ./articles > readings.jsonl      a folder, in order of names
  hanoi-corpus read pages.zip feed.xml crawl.warc.gz every article in archives, feeds and crawls
  cat records.jsonl | hanoi-corpus read --records -  a filter from JSON Lines to JSON Lines
  hanoi-corpus read page.html --only clean --format markdown    the article without its furniture
  curl -s https://… | hanoi-corpus read - --only clean --format text
  hanoi-corpus read ./articles --only dates,people   nothing but these; clean gives blocks, roles and metadata

With --only a reading holds the page (title, dates, source, text, blocks) and what is named; the rest is absent.
Articles of text and markdown are parted by a form feed.
`;

/** `read`: prints the reading of every file or record. */
export const declare: Declare = (command, finish) =>
  command
    .argument('[paths...]', 'files and folders; `-` for a page on stdin')
    .option('--records <file>', 'JSON Lines with `text`, `html` or `bytes` instead of files; `-` for stdin')
    .option(...PROFILE)
    .option('--only <stages>', `clean, or some of ${LAYERS.join(', ')}, joined by commas`, layers)
    .option('--format <format>', 'jsonl, json, or the article alone as text or markdown', oneOf(PAGE_FORMATS), 'jsonl')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: Options) => finish(await read(paths, options)));

/** The layers that an option names; `clean` adds none. */
function layers(value: string): readonly Layer[] {
  const words = value.split(',').map((word) => word.trim());
  const unknown = words.find((word) => word !== 'clean' && !LAYERS.some((layer) => layer === word));
  if (unknown !== undefined) throw new InvalidArgumentError(`It must be of clean, ${LAYERS.join(', ')}; there is no ${unknown}.`);
  return LAYERS.filter((layer) => words.includes(layer));
}

async function read(paths: readonly string[], { records, profile, only, format }: Options): Promise<number> {
  if ((paths.length === 0) === (records === undefined)) throw new UserError('E109');
  // the article alone needs nothing that is looked for in its text
  const wanted = only ?? (format === 'text' || format === 'markdown' ? [] : LAYERS);
  const context = await contextOf(wanted.length === 0 && profile === undefined ? NO_PROFILE : await profileAt(profile), wanted);
  const printer = PAGE_PRINTERS[format];
  let printed = 0;
  const put = async (reading: Reading): Promise<void> => {
    await print((printed === 0 ? printer.first : printer.between) + printer.page(only === undefined ? reading : partOf(reading, wanted)));
    printed++;
  };
  const paint = paintFor(process.stderr);
  let unreadable = 0;
  const told = async (reading: Reading, path: string): Promise<void> => {
    for (const problem of reading.problems) say(problemLine(path, problem, paint));
    if (reading.problems.length > 0) unreadable++;
    await put(reading);
  };
  if (records !== undefined) {
    let number = 0;
    for await (const line of linesIn(records)) {
      number++;
      if (line.trim() !== '') await put(readLine(line, number, context, wanted));
    }
  } else if (paths.includes('-')) {
    if (paths.length > 1) throw new UserError('E109');
    await told(readDocument(openFile(await bytesOfStdin(), {}), context, wanted), '-');
  } else
    for await (const path of filesOf(paths))
      for await (const reading of readingsAt(path, context, path, wanted)) await told(reading, reading.source.path ?? path);
  await print(printer.last(printed));
  return unreadable > 0 ? 3 : 0;
}
