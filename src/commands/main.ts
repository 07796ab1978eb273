import { Command } from 'commander';

/** Runs the command line; gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('hanoi-corpus');
  program
    .command('read')
    .description('readings of files and records, as JSON Lines')
    .option('--records <file>', 'JSON Lines input, `-` for stdin')
    .action(async (options: { readonly records?: string }) => {
      const { readRecords } = await import('./read.ts');
      await readRecords(options.records ?? '-');
    });
  await program.parseAsync(argv);
  return 0;
}
