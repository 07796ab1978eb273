import { CommanderError } from 'commander';
import { type ErrorCode, UserError } from '../index.ts';

/** An exit code with what stderr is told. */
export type Ending = { readonly exit: number; readonly words: string };

/** A fault of the use, in the words in which a person is told. */
export const wordsOf = ({ code, message, where, remedy }: UserError): string =>
  `hanoi-corpus: ${code} ${message}${where === undefined ? '' : ` (${where})`}\n  → ${remedy}`;

/** A fault of the use as it is told; `undefined` for a bug of ours, which keeps its stack. */
export function endingOf(fault: unknown): Ending | undefined {
  if (fault instanceof UserError) return { exit: 2, words: wordsOf(fault) };
  if (!(fault instanceof CommanderError)) return undefined;
  if (fault.exitCode === 0) return { exit: 0, words: '' };
  return { exit: 2, words: wordsOf(ofCommander(fault)) };
}

const CODES: Readonly<Record<string, ErrorCode>> = {
  'commander.unknownOption': 'E101',
  'commander.unknownCommand': 'E102',
  'commander.missingArgument': 'E105',
  'commander.missingMandatoryOptionValue': 'E115',
  'commander.optionMissingArgument': 'E106',
  'commander.invalidArgument': 'E107',
  'commander.excessArguments': 'E108',
};

function ofCommander({ code, message }: CommanderError): UserError {
  const [, name = message] = /'([^']*)'/.exec(message) ?? [];
  const [, hint] = /\((Did you mean[^)]*)\)/.exec(message) ?? [];
  const why = code === 'commander.invalidArgument' ? message.replace(/^error: /, '') : name;
  return new UserError(CODES[code] ?? 'E101', [why], hint);
}
