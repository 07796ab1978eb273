import type { WriteStream } from 'node:tty';
import type { Step } from '../index.ts';

/** Shows how far an ingest is, on a terminal only: one line that is written over, and gone at the end. */
export function progress(stream: WriteStream): { readonly step: (step: Step) => void; readonly end: () => void } {
  if (!stream.isTTY) return { step: () => {}, end: () => {} };
  let shown = '';
  const show = (line: string): void => {
    if (line === shown) return;
    shown = line;
    stream.write(`\r\u001b[2K${line}`);
  };
  return {
    step: ({ doing, read, seen }) => show(doing === 'relating' ? 'relating all readings …' : `reading … ${read} read, ${seen} seen`),
    end: () => show(''),
  };
}
