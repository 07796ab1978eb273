// Makes hostile inputs: archives that unfold without end, lead out, lie or break off, and pages that exhaust a reader.
//
//   node tools/hostile.mjs              writes the small ones to fixtures/hostile, with what is expected of each
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

const page = (n) =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>Port Alder reopens its market, day ${n}</title></head><body><article><h1>Port Alder reopens its market, day ${n}</h1>\n<p>The mayor of Port Alder said on Friday 4 June 2021 that ${n + 20} stalls had opened again.</p></article></body></html>\n`;
const PAGE = Buffer.from(page(1));

const u16 = (n) => Buffer.from([n & 255, (n >> 8) & 255]);
const u32 = (n) => Buffer.concat([u16(n & 0xffff), u16(n >>> 16)]);

/** A ZIP of entries `{name, bytes, flags?, method?, size?, crc?, mode?, at?}`; what is given says something else than is true. */
export function zip(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, bytes = PAGE, flags = 0x800, method = 8, size = bytes.length, crc = crc32(bytes), mode = 0, at } of entries) {
    const packed = method === 8 ? deflateRawSync(bytes, { level: 9 }) : bytes;
    const title = Buffer.from(name);
    const fields = [u16(flags), u16(method), u32(0), u32(crc), u32(packed.length), u32(size), u16(title.length), u16(0)];
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), u16(20), ...fields, title, packed]);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        u16(0x314),
        u16(20),
        ...fields,
        u16(0),
        u16(0),
        u16(0),
        u32(mode * 65_536),
        u32(at ?? offset),
        title,
      ]),
    );
    if (at === undefined) {
      parts.push(local);
      offset += local.length;
    }
  }
  const listed = Buffer.concat(directory);
  const end = [Buffer.from('PK\x05\x06'), u32(0), u16(entries.length), u16(entries.length), u32(listed.length), u32(offset), u16(0)];
  return Buffer.concat([...parts, listed, ...end]);
}

/** A TAR of entries `{name, bytes, type?, link?, size?}`. */
export function tar(entries) {
  const blocks = entries.flatMap(({ name, bytes = PAGE, type = '0', link = '', size = bytes.length }) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write('0000644\0', 100);
    header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
    header.write('        ', 148);
    header.write(type, 156);
    header.write(link, 157);
    header.write('ustar\u000000', 257);
    header.write(
      `${header
        .reduce((a, b) => a + b, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    );
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const answer = (n) => Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(n)}`);

/** A WARC of pages by number; `size` says another length than is true. */
export function warc(records) {
  return Buffer.concat(
    records.flatMap(({ n, size = answer(n).length }) => [
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://port.example/${n}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${size}\r\n\r\n`,
      ),
      answer(n),
      Buffer.from('\r\n\r\n'),
    ]),
  );
}

function nested(depth) {
  return depth === 0
    ? PAGE
    : zip([{ name: depth === 1 ? 'page.html' : 'inner.zip', bytes: nested(depth - 1) }, { name: `beside-${depth}.html` }]);
}

const laughs = Buffer.from(
  `<?xml version="1.0"?>\n<!DOCTYPE rss [\n <!ENTITY ha "ha">\n${Array.from({ length: 9 }, (_, i) => ` <!ENTITY ha${i} "${`&ha${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('\n')}\n]>\n<rss version="2.0"><channel><title>The Port Alder Post</title><item><title>Market reopens &ha8;</title><description>${'The mayor of Port Alder said that 21 stalls had opened again. '.repeat(4)}&ha8;</description></item></channel></rss>\n`,
);

const BIG = Buffer.alloc(20 * 1024 * 1024, 'a');
const half = (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.7));
const good = { name: 'page.html' };
/** Text that does not shrink, so that a cut of the packed bytes falls into the second page. */
const noise = Buffer.from(`<p>${Array.from({ length: 4000 }, (_, i) => ((i * 2_654_435_761) >>> 7).toString(36)).join(' ')}</p>`);

/** Hostile inputs by name: the bytes, the places that are read, and the code of each that is not. */
export const SMALL = {
  'bomb.zip': [zip([{ name: 'bomb.html', bytes: BIG }, good]), ['!/page.html'], { '!/bomb.html': 'E312' }],
  'bomb.html.gz': [gzipSync(BIG, { level: 9 }), [], { '': 'E312' }],
  'bomb.tar.gz': [
    gzipSync(tar([good, { name: 'bomb.html', bytes: BIG }]), { level: 9 }),
    ['!/page.html'],
    { '!/bomb.html': 'E311', '': 'E312' },
  ],
  'overlap.zip': [
    zip([good, { name: 'again.html', at: 0 }, { name: 'other.html' }]),
    ['!/page.html', '!/other.html'],
    { '!/again.html': 'E312' },
  ],
  'nested.zip': [
    nested(6),
    [
      '!/beside-6.html',
      '!/inner.zip!/beside-5.html',
      '!/inner.zip!/inner.zip!/beside-4.html',
      '!/inner.zip!/inner.zip!/inner.zip!/beside-3.html',
    ],
    {
      '!/inner.zip!/inner.zip!/inner.zip!/inner.zip!/inner.zip': 'E314',
      '!/inner.zip!/inner.zip!/inner.zip!/inner.zip!/beside-2.html': 'E314',
    },
  ],
  'escaping.zip': [
    zip([{ name: '../up.html' }, { name: '/top.html' }, { name: 'C:\\windows.html' }, { name: 'a/../../up.html' }, good]),
    ['!/page.html'],
    { '!/../up.html': 'E308', '!//top.html': 'E308', '!/C:/windows.html': 'E308', '!/a/../../up.html': 'E308' },
  ],
  'escaping.tar': [
    tar([{ name: '../up.html' }, { name: '/top.html' }, good]),
    ['!/page.html'],
    { '!/../up.html': 'E308', '!//top.html': 'E308' },
  ],
  'links.tar': [
    tar([
      { name: 'loop.html', bytes: Buffer.alloc(0), type: '2', link: 'loop.html' },
      { name: 'hard.html', bytes: Buffer.alloc(0), type: '1', link: '/etc/passwd' },
      good,
    ]),
    ['!/page.html'],
    { '!/loop.html': 'E309', '!/hard.html': 'E309' },
  ],
  'links.zip': [
    zip([{ name: 'link.html', bytes: Buffer.from('/etc/passwd'), mode: 0xa1ff }, good]),
    ['!/page.html'],
    { '!/link.html': 'E309' },
  ],
  'encrypted.zip': [zip([{ name: 'secret.html', flags: 0x801 }, good]), ['!/page.html'], { '!/secret.html': 'E310' }],
  'lying.zip': [
    zip([{ name: 'less.html', size: 10 }, { name: 'more.html', size: 5000 }, { name: 'other.html', crc: 1 }, good]),
    ['!/page.html'],
    { '!/less.html': 'E311', '!/more.html': 'E311', '!/other.html': 'E315' },
  ],
  'method.zip': [zip([{ name: 'rare.html', method: 14 }, good]), ['!/page.html'], { '!/rare.html': 'E317' }],
  'cut.zip': [half(zip([good, { name: 'other.html' }])), [], { '': 'E315' }],
  'cut.tar.gz': [
    half(gzipSync(tar([good, { name: 'noise.html', bytes: noise }]))),
    ['!/page.html'],
    { '!/noise.html': 'E311', '': 'E315' },
  ],
  'cut.html.gz': [half(gzipSync(noise)), [], { '': 'E315' }],
  'lying.tar': [tar([good, { name: 'long.html', size: 4_000_000 }]), ['!/page.html'], { '!/long.html': 'E311' }],
  'lying.warc': [warc([{ n: 1 }, { n: 2, size: 99_999 }, { n: 3, size: 100 }, { n: 4 }]), ['#1', '#4'], { '#2': 'E311', '#3': 'E311' }],
  'lying.warc.gz': [gzipSync(warc([{ n: 1 }, { n: 2, size: 99_999_999 }])), ['#1'], { '#2': 'E311' }],
  'laughs.xml': [laughs, [''], {}],
  'no-feed.xml': [Buffer.from('<?xml version="1.0"?>\n<settings><port>1</port></settings>\n'), [], { '': 'E316' }],
  'no-article.json': [Buffer.from('{"name":"settings","port":1}\n'), [], { '': 'E316' }],
  'cut.json': [Buffer.from('[{"text":"Port Alder'), [], { '': 'E316' }],
  'mixed.jsonl': [
    Buffer.from('{"text":"Port Alder reopens its market."}\n{"text":\n[[[[[[[[[[]]]]]]]]]]\n{"html":"<p>Port Alder"}\n'),
    ['#1', '#4'],
    { '#2': 'E306', '#3': 'E306' },
  ],
  'nul-few.txt': [Buffer.from(`Port Alder\0 reopens its market. ${'Twenty stalls opened again. '.repeat(10)}`), [''], {}],
  'nul-many.txt': [Buffer.from('Port\0Alder\0reopens\0its\0market\0'), [], { '': 'E302' }],
};

/** Those that are too large to keep. */
export const LARGE = {
  'divs.html': [Buffer.from(`${'<div>'.repeat(100_000)}<p>Port Alder reopens its market.</p>${'</div>'.repeat(100_000)}`), [''], {}],
  'open-tags.html': [Buffer.from(`<p>Port Alder reopens its market.</p>${'<a <b '.repeat(100_000)}`), [''], {}],
  'line.txt': [Buffer.from('Port Alder reopens its market. '.repeat(100_000)), [], { '': 'E305' }],
  'brackets.json': [Buffer.from('['.repeat(200_000)), [], { '': 'E316' }],
  'cdata.xml': [Buffer.from(`<rss><channel>${'<![CDATA[<item>'.repeat(100_000)}`), [], { '': 'E316' }],
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('fixtures/hostile', { recursive: true });
  for (const [name, [bytes]] of Object.entries(SMALL)) writeFileSync(join('fixtures/hostile', name), bytes);
}
