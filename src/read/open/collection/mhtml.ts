// A page saved as MHTML: a mail whose first part is the page, and whose others are its pictures. Not postal-mime: it decodes the page by
// the encoding its header names, where here its bytes are asked too, does not tell where the page begins, and unpacks every picture.

import { digestOf, type FileHints } from '../document.ts';
import { encodingNamed } from '../encoding/decode.ts';
import { headersOf } from '../headers.ts';

/** A page, and what the mail around it says of it. */
export type SavedPage = { readonly bytes: Uint8Array; readonly hints: FileHints };

const HEAD = 8192;
const MAIL = /^(?:[\w-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n)*){1,40}\r?\n/;

/** The page in a file of MHTML; `undefined` for any other file. */
export function mhtmlPage(bytes: Uint8Array, hints: FileHints): SavedPage | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const [top] = MAIL.exec(head) ?? [];
  if (top === undefined || !/^mime-version:/im.test(top)) return undefined;
  const mail = headersOf(top);
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(mail.get('content-type') ?? '') ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined || !/^multipart\//i.test(mail.get('content-type') ?? '')) return undefined;
  for (const { headers, body, offset } of partsOf(Buffer.from(bytes), boundary)) {
    const type = headers.get('content-type') ?? '';
    if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) continue;
    const [, label = ''] = /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(type) ?? [];
    const charset = encodingNamed(label);
    const url = hints.known?.url ?? address(headers.get('content-location')) ?? address(mail.get('snapshot-content-location'));
    return {
      bytes: plain(body, headers.get('content-transfer-encoding') ?? ''),
      hints: {
        ...hints,
        name: 'page.html',
        sha256: digestOf(bytes),
        known: { ...hints.known, ...(url !== undefined && { url }) },
        ...(charset !== undefined && { charset }),
        begins: { line: lineAt(bytes, offset), column: 1, inside: false },
      },
    };
  }
  return undefined;
}

const address = (url: string | undefined): string | undefined => (url !== undefined && /^https?:/i.test(url) ? url : undefined);

type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: Buffer; readonly offset: number };

function* partsOf(bytes: Buffer, boundary: string): Generator<Part> {
  const mark = `--${boundary}`;
  for (let at = bytes.indexOf(mark); at >= 0; ) {
    const start = bytes.indexOf('\n', at) + 1;
    const next = bytes.indexOf(`\n${mark}`, start);
    const part = bytes.subarray(start, next < 0 ? bytes.length : next);
    const blank = /\r?\n\r?\n/.exec(part.toString('latin1', 0, HEAD));
    if (start > 0 && blank !== null) {
      const body = blank.index + blank[0].length;
      yield { headers: headersOf(part.toString('latin1', 0, blank.index)), body: part.subarray(body), offset: start + body };
    }
    if (next < 0) return;
    at = next + 1;
  }
}

function plain(body: Buffer, coding: string): Buffer {
  if (/^base64$/i.test(coding)) return Buffer.from(body.toString('latin1'), 'base64');
  if (!/^quoted-printable$/i.test(coding)) return body;
  const text = body.toString('latin1').replace(/=[ \t]*\r?\n/g, '');
  return Buffer.from(
    text.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (const byte of bytes.subarray(0, offset)) if (byte === 0x0a) line++;
  return line;
}
