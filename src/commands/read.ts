import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type InputRecord, loadPacks, NO_PROFILE, openRecord, readDocument } from '../index.ts';

/** Prints the reading of every record, one a line. */
export async function readRecords(file: string): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const context = { packs: await loadPacks(), profile: NO_PROFILE, by: 'hanoi-corpus/0.1.0+dev' };
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const record: InputRecord = JSON.parse(line);
    process.stdout.write(`${JSON.stringify(readDocument(openRecord(record), context))}\n`);
  }
}
