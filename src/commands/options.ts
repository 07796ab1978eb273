import { type Command, InvalidArgumentError } from 'commander';
import { daysOf, FORMATS, isEdtf } from '../index.ts';

/** Declares the options and arguments of a command; `finish` takes its exit code. */
export type Declare = (command: Command, finish: (exit: number) => void) => Command;

/** A parser of an option that must be one of some words. */
export const oneOf =
  <W extends string>(words: readonly W[]) =>
  (value: string): W => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new InvalidArgumentError(`It must be one of ${words.join(', ')}.`);
    return found;
  };

/** A parser of an option that must be a whole number from 1. */
export function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(value);
}

/** A parser of an option that must be a date. */
export function date(value: string): string {
  const days = isEdtf(value) ? daysOf(value) : undefined;
  if (value.includes('/') || days?.first === undefined || days.last === undefined)
    throw new InvalidArgumentError('Write a day as 2025-10-25, a month as 2025-10, or a year.');
  return value;
}

/** The `--profile` option, the same in every command that reads. */
export const PROFILE = ['--profile <folder>', 'the event profile, or `none` (default: that of the Hanoi Convention)'] as const;

/** The `--workspace` option, the same in every command that uses the store. */
export const WORKSPACE = ['--workspace <folder>', 'where the store lies', '.hanoi-corpus'] as const;

/** What a row is backed by: independent sources, in which a copy counts with its original, or pages. */
export type Counted = 'sources' | 'pages';

/** Declares how rows are chosen by who backs them. */
export const backed = (command: Command, words: string): Command =>
  command
    .option('--min-sources <n>', words, count)
    .option(
      '--count <what>',
      'sources: a copy counts with its original; pages: every page for itself',
      oneOf(['sources', 'pages']),
      'sources',
    );

/** Declares what all listings share. */
export const listed = (command: Command, formats: readonly string[] = FORMATS): Command =>
  command
    .option(...WORKSPACE)
    .option('--format <format>', formats.join(', '), oneOf(formats), 'table')
    .option('--columns <names>', 'only these columns, in this order, joined by commas')
    .option('--limit <n>', 'at most so many rows', count);
