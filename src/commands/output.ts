import { once } from 'node:events';

// A reader that has seen enough (`… | head`) closes the pipe; the rest is not wanted, and no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
});

/** Writes to stdout, and waits while its reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a line for people to stderr. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
