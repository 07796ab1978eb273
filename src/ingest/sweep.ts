import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// V8 lets what pages leave behind pile up to hundreds of megabytes before it looks for it. A sweep now and then costs less than
// a millisecond a page, and keeps memory the same however many there are.
setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('typeof gc === "function" ? gc : undefined');

/** So many pages are read between two sweeps. */
const PAGES = 64;

/** Makes a counter of pages that sweeps memory now and then. */
export function sweeper(): () => void {
  let pages = 0;
  return () => {
    pages++;
    if (pages % PAGES === 0 && typeof collect === 'function') collect();
  };
}
