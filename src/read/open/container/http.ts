// An answer of a server as it came over the wire: what it holds, and in which encoding.
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { headersOf } from '../headers.ts';

/** A page that a server sent. */
export type Answer = { readonly status: number; readonly mediaType: string; readonly charset?: string; readonly bytes: Uint8Array };

const UNPACK: Readonly<Record<string, (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** The page in an answer; `undefined` when it is none, `most` bytes are not enough for it, or it is not whole. */
export function answerIn(block: Buffer, most: number): Answer | undefined {
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(block.toString('latin1', 0, 32))?.[1]);
  const end = block.indexOf('\r\n\r\n');
  if (!(status > 0) || end < 0) return undefined;
  const headers = headersOf(block.toString('latin1', block.indexOf('\n') + 1, end));
  const sent = block.subarray(end + 4);
  const bytes = unpacked(
    /chunked/i.test(headers.get('transfer-encoding') ?? '') ? dechunked(sent) : sent,
    headers.get('content-encoding'),
    most,
  );
  if (bytes === undefined) return undefined;
  const type = headers.get('content-type') ?? '';
  const [, charset] = /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(type) ?? [];
  return { status, mediaType: (type.split(';')[0] ?? '').trim().toLowerCase(), bytes, ...(charset !== undefined && { charset }) };
}

function unpacked(bytes: Buffer, coding = '', most: number): Uint8Array | undefined {
  const unpack = UNPACK[coding.trim().toLowerCase()];
  if (unpack === undefined) return bytes;
  try {
    return unpack(bytes, { maxOutputLength: most });
  } catch {
    // Some archives keep the answer unpacked under the headers it had: then it is text as it stands.
    return bytes[0] === 0x3c ? bytes : undefined;
  }
}

/** Chunks joined; bytes that are none stay as they are, for some archives join them without saying so. */
function dechunked(bytes: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at);
    const [, digits] = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(bytes.toString('latin1', at, Math.min(end, at + 80))) ?? [];
    if (end < 0 || digits === undefined) return chunks.length === 0 ? bytes : Buffer.concat(chunks);
    const size = Number.parseInt(digits, 16);
    if (size === 0) break;
    chunks.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}
