import { CommanderError } from 'commander';
import { type ErrorCode, tame, UserError } from '../index.ts';

/** An exit code with what stderr is told. */
export type Ending = { readonly exit: number; readonly words: string };

/** A fault of the use, in the words in which a person is told. */
export const wordsOf = ({ code, message, where, remedy }: UserError): string =>
  `hanoi-corpus: ${code} ${tame(message)}${where === undefined ? '' : ` (${tame(where)})`}\n  → ${remedy}`;

/** A fault of the use as it is told; `undefined` for a bug of ours, which keeps its stack. */
export function endingOf(fault: unknown): Ending | undefined {
  if (fault instanceof CommanderError && fault.exitCode === 0) return { exit: 0, words: '' };
  const told = fault instanceof UserError ? fault : fault instanceof CommanderError ? ofCommander(fault) : ofSystem(fault);
  return told && { exit: 2, words: wordsOf(told) };
}

// What the system refuses (no rights, no room, a folder where a file should be), directly or to the database, is no bug of ours.
function ofSystem(fault: unknown): UserError | undefined {
  if (!(fault instanceof Error)) return undefined;
  if (fault.message.startsWith('IO Error: ')) return new UserError('E407', [fault.message.split('\n')[0] ?? '']);
  if (!('syscall' in fault)) return undefined;
  const path = 'path' in fault ? String(fault.path) : 'a file';
  return new UserError('E117', [path, fault.message.split(', ')[0] ?? '']);
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
