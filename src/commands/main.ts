import { Command } from 'commander';
import type { Declare } from './options.ts';

type Listed = { readonly summary: string; readonly load: () => Promise<{ readonly declare: Declare }> };

/** The commands in the order of the help; each is a module of its own, imported when used. */
const COMMANDS: Readonly<Record<string, Listed>> = {
  ingest: { summary: 'read files and folders into the store, and relate them', load: () => import('./ingest.ts') },
  read: { summary: 'print the readings of files or records, as JSON Lines', load: () => import('./read.ts') },
  timeline: { summary: 'what happened when', load: () => import('./timeline.ts') },
  entities: { summary: 'who and what is named, with roles and aliases', load: () => import('./entities.ts') },
  figures: { summary: 'which numbers were given, and for when', load: () => import('./figures.ts') },
  statements: { summary: 'who said what', load: () => import('./statements.ts') },
  diff: { summary: 'where the sources disagree, or what changed since an export', load: () => import('./diff.ts') },
  export: { summary: 'write all tables: JSON Lines, CSV or Parquet', load: () => import('./export.ts') },
  explain: { summary: 'the words behind a row, and the rules that found them', load: () => import('./explain.ts') },
  query: { summary: 'ask all tables and mentions in SQL', load: () => import('./query.ts') },
};

/** Runs the command line; gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let exit = 0;
  try {
    const program = await programOf(argv[2], (code) => {
      exit = code;
    });
    await program.parseAsync(argv.length < 3 ? [...argv, '--help'] : argv);
    return exit;
  } catch (fault) {
    const ending = (await import('./fault.ts')).endingOf(fault);
    if (ending === undefined) throw fault;
    if (ending.words !== '') process.stderr.write(`${ending.words}\n`);
    return ending.exit;
  }
}

async function programOf(name: string | undefined, finish: (exit: number) => void): Promise<Command> {
  const program = new Command('hanoi-corpus')
    .description('Reads news articles and says, with evidence, what happened when, who said what, which numbers were given.')
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  for (const [word, { summary, load }] of Object.entries(COMMANDS)) {
    const command = new Command(word).description(summary).copyInheritedSettings(program);
    program.addCommand(word === name ? (await load()).declare(command, finish) : command);
  }
  return program;
}
