import { contextOf, filesOf, jsonLine, profileAt, type Reading, readLine, readPath, remedyOf, UserError } from '../index.ts';
import { linesIn } from './input.ts';
import { type Declare, oneOf, PROFILE } from './options.ts';
import { print, say } from './output.ts';

type Options = { readonly records?: string; readonly profile?: string; readonly only?: string; readonly format: string };

const EXAMPLES = `
Examples:
  hanoi-corpus read article.html                    one reading, as a line of JSON
  hanoi-corpus read ./articles > readings.jsonl     a folder, in order of names
  hanoi-corpus read page.html --format text         the article without furniture
  cat records.jsonl | hanoi-corpus read --records - a filter from JSON Lines to JSON Lines
`;

/** `read`: prints the reading of every file or record. */
export const declare: Declare = (command, finish) =>
  command
    .argument('[paths...]', 'files and folders')
    .option('--records <file>', 'JSON Lines with `text`, `html` or `bytes` instead of files; `-` for stdin')
    .option(...PROFILE)
    .option('--format <format>', 'jsonl, or text: only the article', oneOf(['jsonl', 'text']), 'jsonl')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: Options) => finish(await read(paths, options)));

async function read(paths: readonly string[], { records, profile, format }: Options): Promise<number> {
  if ((paths.length === 0) === (records === undefined)) throw new UserError('E109');
  const context = await contextOf(await profileAt(profile));
  const printed = format === 'text' ? articleOf : jsonLine;
  if (records !== undefined) {
    let number = 0;
    for await (const line of linesIn(records)) {
      number++;
      if (line.trim() !== '') await print(printed(readLine(line, number, context)));
    }
    return 0;
  }
  let unreadable = 0;
  for await (const path of filesOf(paths)) {
    const reading = await readPath(path, context);
    for (const { code, detail } of reading.problems) say(`${code} ${path}: ${detail} → ${remedyOf(code) ?? ''}`);
    if (reading.problems.length > 0) unreadable++;
    await print(printed(reading));
  }
  return unreadable > 0 ? 3 : 0;
}

const ARTICLE = new Set(['title', 'lede', 'heading', 'paragraph']);

const articleOf = ({ text, blocks }: Reading): string =>
  `${blocks
    .filter(({ role }) => ARTICLE.has(role))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')}\n\n`;
