import { FORMATS, type Format, STAGES } from '../index.ts';
import { screenOf, show } from './listing.ts';
import { type Declare, oneOf } from './options.ts';

type Options = { readonly format: Format };

/** `stages`: prints the steps from files to tables, in the order in which they run. */
export const declare: Declare = (command, finish) =>
  command
    .option('--format <format>', FORMATS.join(', '), oneOf(FORMATS), 'table')
    .addHelpText('after', '\nExamples:\n  hanoi-corpus stages\n  hanoi-corpus stages --format markdown\n')
    .action(async ({ format }: Options) => {
      const heads = [
        { name: 'floor', rank: 1 },
        { name: 'stage', rank: 0 },
        { name: 'takes', text: 20, rank: 1 },
        { name: 'gives', text: 30, rank: 0 },
      ];
      const rows = async function* () {
        for (const { floor, stage, takes, gives } of STAGES) yield [floor, stage, takes, gives];
      };
      await show({ heads, rows: rows() }, format, await screenOf());
      finish(0);
    });
