import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { RawDocument } from '../../../src/model/document.ts';
import { documentsAt } from '../../../src/read/open/index.ts';
import { LIMITS, type Limits } from '../../../src/read/open/limits.ts';
import { tar, warc, zip } from '../../../tools/hostile.mjs';
import { encoded } from './encoder.ts';

async function of(name: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<readonly RawDocument[]> {
  const path = join(mkdtempSync(join(tmpdir(), 'hanoi-corpus-archive-')), 'file');
  writeFileSync(path, bytes);
  const documents: RawDocument[] = [];
  for await (const document of documentsAt(path, name, { ...LIMITS, ...limits })) documents.push(document);
  return documents;
}

const places = (documents: readonly RawDocument[]): readonly (string | undefined)[] => documents.map((d) => d.source.path);
const codes = (documents: readonly RawDocument[]): readonly string[] => documents.flatMap((d) => d.problems.map((p) => p.code));
const page = (n: number): Buffer => Buffer.from(`<html><body><p>Port ${n}</p></body></html>`);

describe('an archive', () => {
  const entries = [
    { name: 'folder/a.html', bytes: page(1) },
    { name: 'folder/.hidden.html', bytes: page(2) },
    { name: '__MACOSX/folder/a.html', bytes: page(3) },
    { name: 'picture.png', bytes: page(4) },
    { name: 'b.txt', bytes: Buffer.from('Port 5') },
  ];

  it.each([
    ['a.zip', zip(entries)],
    ['a.tar', tar(entries)],
    ['a.tar.gz', gzipSync(tar(entries))],
    ['a.tgz', gzipSync(tar(entries))],
  ])('%s gives its pages, each at its place and known by its own bytes', async (name, bytes) => {
    const documents = await of(name, bytes);
    expect(places(documents)).toEqual([`${name}!/folder/a.html`, `${name}!/b.txt`]);
    const [alone] = await of('a.html', page(1));
    expect([documents[0]?.id, documents[0]?.raw, documents[0]?.source.sha256]).toEqual([alone?.id, alone?.raw, alone?.id]);
  });

  it('may hold others, and files of many documents', async () => {
    const inner = gzipSync(tar([{ name: 'a.jsonl', bytes: Buffer.from('{"text":"One"}\n{"text":"Two"}') }]));
    expect(places(await of('a.zip', zip([{ name: 'in/b.tar.gz', bytes: inner }])))).toEqual([
      'a.zip!/in/b.tar.gz!/a.jsonl#1',
      'a.zip!/in/b.tar.gz!/a.jsonl#2',
    ]);
  });

  it('may have names in an old encoding, and long ones', async () => {
    const name = Buffer.from(encoded('новости-и-статьи.html', 'ibm866')).toString('latin1');
    const bytes = Buffer.from(
      zip([{ name: 'x'.repeat(21), bytes: page(1), flags: 0 }])
        .toString('latin1')
        .replaceAll('x'.repeat(21), name),
      'latin1',
    );
    expect(places(await of('a.zip', bytes))).toEqual(['a.zip!/новости-и-статьи.html']);
    const pax = `path=${'folder/'.repeat(20)}a.html\n`;
    const line = `${pax.length + 4} ${pax}`;
    const long = tar([
      { name: 'pax', type: 'x', bytes: Buffer.from(line) },
      { name: 'short', bytes: page(1) },
    ]);
    expect(places(await of('a.tar', long))).toEqual([`a.tar!/${'folder/'.repeat(20)}a.html`]);
  });

  it('is read as far as the limits go', async () => {
    const many = Array.from({ length: 5 }, (_, i) => ({ name: `${i}.html`, bytes: page(i) }));
    const few = await of('a.zip', zip(many), { entries: 3 });
    expect([places(few).length, codes(few), few.at(-1)?.source.path]).toEqual([4, ['E313'], 'a.zip']);
    expect(codes(await of('a.tar', tar(many), { entries: 3 }))).toEqual(['E313']);
    expect(codes(await of('a.warc', warc([{ n: 1 }, { n: 2 }]), { entries: 1 }))).toEqual(['E313']);
    expect(codes(await of('a.zip', zip(many), { file: 10 }))).toEqual(['E305', 'E305', 'E305', 'E305', 'E305']);
    expect(codes(await of('a.zip', zip(many), { whole: 100 }))).toEqual(['E312']);
  });
});

describe('a crawl', () => {
  it('gives the pages that servers sent, by the number of their record', async () => {
    const documents = await of('a.warc.gz', Buffer.concat([gzipSync(warc([{ n: 1 }])), gzipSync(warc([{ n: 2 }]))]));
    expect(documents.map((d) => [d.source.path, d.source.url])).toEqual([
      ['a.warc.gz#1', 'https://port.example/1'],
      ['a.warc.gz#2', 'https://port.example/2'],
    ]);
  });

  it('gives pages packed and in chunks, in the encoding that the server named, and none that are no pages', async () => {
    const record = (headers: string, body: Uint8Array, status = 200): Buffer => {
      const head = Buffer.from(`HTTP/1.1 ${status} X\r\n${headers}\r\n\r\n`);
      const size = head.length + body.length;
      const top = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: <https://port.example/>\r\nContent-Type: application/http\r\nContent-Length: ${size}\r\n\r\n`;
      return Buffer.concat([Buffer.from(top), head, body, Buffer.from('\r\n\r\n')]);
    };
    const html = encoded('<p>Żółw</p>', 'windows-1250');
    const chunked = Buffer.concat([Buffer.from(`${html.length.toString(16)};x=y\r\n`), html, Buffer.from('\r\n0\r\n\r\n')]);
    const documents = await of(
      'a.warc',
      Buffer.concat([
        record('Content-Type: text/html; charset=windows-1250\r\nContent-Encoding: gzip', gzipSync(html)),
        record('Content-Type: text/html; charset="windows-1250"\r\nTransfer-Encoding: chunked', chunked),
        record('Content-Type: image/png', html),
        record('Content-Type: text/html', html, 404),
      ]),
    );
    expect(documents.map((d) => [d.source.path, d.raw.content])).toEqual([
      ['a.warc#1', '<p>Żółw</p>'],
      ['a.warc#2', '<p>Żółw</p>'],
    ]);
  });
});
