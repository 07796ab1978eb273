import type { Problem } from '../../../model/problem.ts';

/** Reads a stream of bytes piece by piece; a stream that breaks off ends, and says why. */
export type ByteReader = {
  /** The next bytes, fewer at the end. */
  readonly take: (length: number) => Promise<Buffer>;
  /** The same, which stay the next. */
  readonly peek: (length: number) => Promise<Buffer>;
  /** Passes over bytes; gives how many there were. */
  readonly skip: (length: number) => Promise<number>;
  /** The next line without its end, `undefined` at the end; a longer one than so many bytes comes in pieces. */
  readonly line: (most: number) => Promise<string | undefined>;
  /** Puts bytes back before the next. */
  readonly back: (bytes: Buffer) => void;
  /** Why the stream broke off. */
  readonly fault: () => Problem | undefined;
};

/** A reader of a stream; `why` tells what an error of the stream means. */
export function byteReader(stream: AsyncIterable<Uint8Array>, why: (error: unknown) => Problem): ByteReader {
  const source = stream[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let size = 0;
  let ended = false;
  let fault: Problem | undefined;

  const more = async (): Promise<boolean> => {
    if (ended) return false;
    try {
      const next = await source.next();
      if (next.done === true) ended = true;
      else {
        held.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength));
        size += next.value.length;
      }
    } catch (error) {
      ended = true;
      fault = why(error);
    }
    return !ended;
  };
  const joined = (): Buffer => {
    if (held.length > 1) held = [Buffer.concat(held)];
    return held[0] ?? Buffer.alloc(0);
  };
  const drop = (bytes: Buffer, length: number): void => {
    held = length < bytes.length ? [bytes.subarray(length)] : [];
    size = bytes.length - length;
  };
  const peek = async (length: number): Promise<Buffer> => {
    while (size < length && (await more()));
    return joined().subarray(0, length);
  };
  return {
    peek,
    take: async (length) => {
      const bytes = await peek(length);
      drop(joined(), bytes.length);
      return bytes;
    },
    skip: async (length) => {
      let passed = 0;
      while (passed < length) {
        if (size === 0 && !(await more())) break;
        const step = Math.min(size, length - passed);
        drop(joined(), step);
        passed += step;
      }
      return passed;
    },
    line: async (most) => {
      let seen = 0;
      for (;;) {
        const bytes = joined();
        const end = bytes.indexOf(0x0a, seen);
        const stop = end >= 0 && end < most ? end : bytes.length >= most ? most - 1 : -1;
        if (stop >= 0) {
          drop(bytes, stop + 1);
          return bytes.toString('latin1', 0, stop + 1).replace(/\r?\n$/, '');
        }
        seen = bytes.length;
        if (await more()) continue;
        drop(bytes, bytes.length);
        return bytes.length === 0 ? undefined : bytes.toString('latin1');
      }
    },
    back: (bytes) => {
      held.unshift(bytes);
      size += bytes.length;
    },
    fault: () => fault,
  };
}
