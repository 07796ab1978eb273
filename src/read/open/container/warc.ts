// WARC: what a crawler kept, record after record. Pages that servers sent are taken, by the number of their record.
import { encodingNamed } from '../encoding/decode.ts';
import { headersOf } from '../headers.ts';
import { type Limits, MEBIBYTE } from '../limits.ts';
import { problem } from '../problem.ts';
import type { ByteReader } from './byte-reader.ts';
import type { Entry } from './entry.ts';
import { answerIn } from './http.ts';

const PAGE = /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)$/;
const LONGEST_LINE = 65_536;
const MOST_HEADERS = 200;

/** Whether bytes are the beginning of a WARC. */
export const isWarc = (head: Uint8Array): boolean => /^\s*WARC\/\d/.test(Buffer.from(head.subarray(0, 64)).toString('latin1'));

/** The pages in a WARC, each named by the number of its record. */
export async function* warcEntries(reader: ByteReader, limits: Limits): AsyncGenerator<Entry> {
  for (let number = 1; await isAtRecord(reader); number++) {
    if (number > limits.entries) return yield { problem: problem('E313', limits.entries) };
    const headers = await headersAt(reader);
    const size = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(size) || size < 0) {
      yield { name: String(number), problem: problem('E315', 'a record without its length') };
      continue;
    }
    const isWanted = /^(?:response|resource|conversion)$/i.test(headers.get('warc-type') ?? '');
    const entry = size > limits.file ? await tooLarge(reader, size, limits) : await recordAt(reader, size, headers, limits);
    if (entry !== undefined && (isWanted || entry.problem !== undefined)) yield { ...entry, name: String(number) };
  }
  const fault = reader.fault();
  if (fault !== undefined) yield { problem: fault };
}

/** Goes to the beginning of the next record. */
async function isAtRecord(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const line = await reader.line(LONGEST_LINE);
    if (line === undefined) return false;
    if (/^WARC\/\d/.test(line)) return true;
  }
}

async function headersAt(reader: ByteReader): Promise<ReadonlyMap<string, string>> {
  const lines: string[] = [];
  for (let line = await reader.line(LONGEST_LINE); line !== undefined && line !== ''; line = await reader.line(LONGEST_LINE))
    if (lines.length < MOST_HEADERS) lines.push(line);
  return headersOf(lines.join('\n'));
}

async function tooLarge(reader: ByteReader, size: number, limits: Limits): Promise<Entry> {
  const passed = await reader.skip(size);
  return { problem: passed < size ? problem('E311', size, passed) : problem('E305', limits.file / MEBIBYTE) };
}

async function recordAt(
  reader: ByteReader,
  size: number,
  headers: ReadonlyMap<string, string>,
  limits: Limits,
): Promise<Entry | undefined> {
  const block = await reader.take(size);
  const after = await reader.peek(4);
  if (block.length === size && (after.length === 0 || after.toString('latin1').startsWith('\r\n') || after[0] === 0x0a))
    return pageOf(block, headers, limits);
  // The length is wrong. A record that it swallowed is given back.
  const next = block.indexOf('\r\n\r\nWARC/');
  if (next >= 0) reader.back(block.subarray(next + 4));
  return { problem: problem('E311', size, next >= 0 ? next : block.length < size ? block.length : 'more') };
}

function pageOf(block: Buffer, headers: ReadonlyMap<string, string>, limits: Limits): Entry | undefined {
  const url = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const address = /^https?:/i.test(url) ? { url } : {};
  const type = headers.get('content-type') ?? '';
  if (!/^application\/http/i.test(type))
    return PAGE.test((type.split(';')[0] ?? '').trim().toLowerCase()) ? { ...address, bytes: block } : undefined;
  const answer = answerIn(block, limits.file);
  if (answer === undefined || answer.status !== 200 || !PAGE.test(answer.mediaType) || answer.bytes.length === 0) return undefined;
  const charset = answer.charset === undefined ? undefined : encodingNamed(answer.charset);
  return { ...address, bytes: answer.bytes, ...(charset !== undefined && { charset }) };
}
