import { tame } from '../index.ts';
import { say } from './output.ts';

/** Rows chosen by the value of one field. */
export type Choice = {
  /** Whether a row with this value is wanted. To be asked of every row, so that `tell` knows what there is. */
  readonly has: (value: string | undefined) => boolean;
  /** Tells people, after the last row, that no row had any of the values: it may be a misprint. */
  readonly tell: () => void;
};

/** So many values are named. */
const NAMED = 40;

/** A choice of rows by an option that holds values joined by commas; without it every row is wanted. */
export function choice(field: string, option: string | undefined): Choice {
  const asked = option?.split(',').map((one) => one.trim());
  const there = new Set<string>();
  return {
    has: (value) => {
      if (value !== undefined) there.add(value);
      return asked === undefined || (value !== undefined && asked.includes(value));
    },
    tell: () => {
      if (asked === undefined || asked.some((one) => there.has(one))) return;
      const known = [...there].sort();
      const named =
        known.length === 0 ? 'there are none' : `there are ${known.slice(0, NAMED).join(', ')}${known.length > NAMED ? ', …' : ''}`;
      say(tame(`hanoi-corpus: nothing has the ${field} ${asked.join(', ')}; ${named}`));
    },
  };
}
