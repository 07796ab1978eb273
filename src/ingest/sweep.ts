import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// V8 lets what pages leave behind pile up to hundreds of megabytes before it looks for it. A sweep now and then costs less than
// a millisecond a page, and keeps memory the same however many there are.
setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('typeof gc === "function" ? gc : undefined');

/** So much may be left behind between two sweeps, in bytes. */
const ROOM = 64 << 20;

/** Makes what is called after each page, and sweeps memory where pages left much behind. */
export function sweeper(): () => void {
  let least = used();
  return () => {
    if (used() < least + ROOM) return;
    if (typeof collect === 'function') collect();
    least = used();
  };
}

const used = (): number => getHeapStatistics().used_heap_size;
