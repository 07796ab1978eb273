import { type Command, InvalidArgumentError } from 'commander';

/** Declares the options and arguments of a command; `finish` takes its exit code. */
export type Declare = (command: Command, finish: (exit: number) => void) => Command;

/** A parser of an option that must be one of some words. */
export const oneOf =
  (words: readonly string[]) =>
  (value: string): string => {
    if (!words.includes(value)) throw new InvalidArgumentError(`It must be one of ${words.join(', ')}.`);
    return value;
  };

/** The `--profile` option, the same in every command that reads. */
export const PROFILE = ['--profile <folder>', 'the event profile, or `none` (default: that of the Hanoi Convention)'] as const;
