import { Chalk, type ChalkInstance } from 'chalk';
import type { Paint } from '../index.ts';

/** Colours for a stream: on a terminal, unless `NO_COLOR` forbids or `FORCE_COLOR` demands them. */
export function paintFor({ isTTY = false }: { readonly isTTY?: boolean }): Paint {
  const { NO_COLOR = '', FORCE_COLOR = '' } = process.env;
  const wanted = FORCE_COLOR !== '' ? FORCE_COLOR !== '0' : isTTY && NO_COLOR === '';
  const { bold, dim, red, yellow, green, cyan, underline }: ChalkInstance = new Chalk({ level: wanted ? 1 : 0 });
  return { bold, dim, red, yellow, green, cyan, underline };
}
