import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Declare } from './options.ts';
import { SETTINGS_FILE } from './settings-file.ts';

type Listed = { readonly summary: string; readonly load: () => Promise<{ readonly declare: Declare }> };

/** The commands in the order of the help; each is a module of its own, imported when used. */
const COMMANDS: Readonly<Record<string, Listed>> = {
  ingest: { summary: 'read files and folders into the store, and relate them', load: () => import('./ingest.ts') },
  read: { summary: 'print the readings of files or records, as JSON Lines', load: () => import('./read.ts') },
  timeline: { summary: 'what happened when', load: () => import('./timeline.ts') },
  entities: { summary: 'who and what is named, with roles and aliases', load: () => import('./entities.ts') },
  figures: { summary: 'which numbers were given, and for when', load: () => import('./figures.ts') },
  statements: { summary: 'who said what', load: () => import('./statements.ts') },
  copies: { summary: 'which pages repeat another, and what they changed', load: () => import('./copies.ts') },
  diff: { summary: 'where the sources disagree, or what changed since an export', load: () => import('./diff.ts') },
  export: { summary: 'write all tables: JSON Lines, CSV or Parquet', load: () => import('./export.ts') },
  query: { summary: 'ask all tables and mentions in SQL', load: () => import('./query.ts') },
  explain: { summary: 'the words behind a row, and the rules that found them', load: () => import('./explain.ts') },
  evaluate: { summary: 'scores against readings made by hand', load: () => import('./evaluate.ts') },
  stages: { summary: 'the steps from files to tables', load: () => import('./stages.ts') },
  init: { summary: 'write settings and a profile to fill in', load: () => import('./init.ts') },
};

/** Runs the command line; gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let exit = 0;
  if (argv[2] === '--version' || argv[2] === '-V') {
    process.stdout.write(`${(await import('../index.ts')).VERSION}\n`);
    return exit;
  }
  try {
    const program = await programOf(argv.slice(2), (code) => {
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

async function programOf(args: readonly string[], finish: (exit: number) => void): Promise<Command> {
  const program = new Command('hanoi-corpus')
    .description('Reads news articles and says, with evidence, what happened when, who said what, which numbers were given.')
    .option('-V, --version', 'print the version')
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  const name = args[0] === 'help' ? args[1] : args[0];
  if (args[0] === 'help' && name !== undefined && COMMANDS[name] === undefined) {
    throw new (await import('../index.ts')).UserError('E102', [name]);
  }
  for (const [word, { summary, load }] of Object.entries(COMMANDS)) {
    const command = new Command(word).description(summary).copyInheritedSettings(program);
    program.addCommand(word === name ? (await load()).declare(command, finish) : command);
    if (word === name && existsSync(SETTINGS_FILE)) await applySettings(command);
  }
  return program;
}

async function applySettings(command: Command): Promise<void> {
  const { settingsIn } = await import('../index.ts');
  for (const [name, value] of Object.entries(await settingsIn(SETTINGS_FILE))) {
    if (command.options.some((option) => option.attributeName() === name)) command.setOptionValueWithSource(name, value, 'config');
  }
}
