import { describe, expect, it } from 'vitest';
import type { RawDocument } from '../../../src/model/document.ts';
import { documentsIn } from '../../../src/read/open/collection/index.ts';
import { encoded } from './encoder.ts';

const of = (name: string, content: string | Uint8Array): readonly RawDocument[] => [
  ...documentsIn(typeof content === 'string' ? Buffer.from(content) : content, { path: name }),
];
const text = ({ raw }: RawDocument): string =>
  raw.content
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const BODY = 'The mayor of Port Alder said that 21 stalls of the market had opened again. ';

describe('JSON', () => {
  it('of schema.org tells its articles, alone, in lists and in graphs', () => {
    const article = { '@type': 'NewsArticle', headline: 'Market reopens', articleBody: BODY, datePublished: '2021-06-04T08:00:00+07:00' };
    const other = { '@type': ['Thing', 'ReportageNewsArticle'], articleBody: 'Other', url: 'https://port.example/2', inLanguage: 'en-GB' };
    expect(of('a.json', JSON.stringify(article)).map((d) => [d.source.path, d.known.published, text(d)])).toEqual([
      ['a.json', '2021-06-04', `Market reopens Market reopens ${BODY.trim()}`],
    ]);
    const two = of(
      'b.json',
      JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, article, [other]] }),
    );
    expect(two.map((d) => [d.source.path, d.id.slice(64), d.source.url, d.known.language])).toEqual([
      ['b.json#1', '#1', undefined, undefined],
      ['b.json#2', '#2', 'https://port.example/2', 'en'],
    ]);
  });

  it('of extractors tells title, day, address and publisher', () => {
    const { raw, known, source } = of(
      'a.json',
      JSON.stringify({
        title: 'Market "reopens"',
        text: 'One.\nTwo.',
        date: '2021-06-04',
        source: 'https://port.example/1',
        'source-hostname': 'Post',
      }),
    )[0] ?? { raw: undefined };
    expect(known).toEqual({ url: 'https://port.example/1', published: '2021-06-04' });
    expect(source?.url).toBe('https://port.example/1');
    expect(raw?.content).toContain('<p>One.</p>\n<p>Two.</p>');
    expect(raw?.content).toContain('content="Market &quot;reopens&quot;"');
  });

  it('of a feed tells its items', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ title: 'A', content_html: '<p>One</p>' }, { content_text: 'Two' }],
    };
    expect(of('feed.json', JSON.stringify(feed)).map(text)).toEqual(['A A One', 'Two']);
  });

  it('of readings and records keeps ids, and stands at its line', () => {
    const lines = [
      {
        format: 'hanoi-corpus/reading@1',
        id: 'gold-1',
        text: 'One',
        language: 'en',
        published: { edtf: '2021-06' },
        source: { url: 'https://port.example/1' },
      },
      { id: 'r', html: '<p>Two' },
      { text: 'Three', as: 'text' },
    ];
    const found = of('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n\n'));
    expect(found.map((d) => [d.id.replace(/^[0-9a-f]{64}/, ''), d.begins?.line, d.known.published, d.as])).toEqual([
      ['gold-1', 1, '2021-06', 'page'],
      ['r', 3, undefined, 'page'],
      ['#3', 5, undefined, 'text'],
    ]);
  });
});

describe('a feed', () => {
  it('tells the items that have their whole text', () => {
    const rss = `<?xml version="1.0"?>\n<rss xmlns:content="c"><channel><title>Post</title><language>en</language>
<item><title>Market &amp; hall</title><link>https://port.example/1</link><pubDate>Fri, 04 Jun 2021 08:00:00 +0700</pubDate>
<description>Teaser</description><content:encoded><![CDATA[<p>${BODY.repeat(3)}</p>]]></content:encoded></item>
<item><title>Short</title><description>Teaser</description></item></channel></rss>`;
    const found = of('feed.xml', rss);
    expect(found.map((d) => [d.source.path, d.source.url, d.known.published, d.known.language, d.begins?.line])).toEqual([
      ['feed.xml', 'https://port.example/1', '2021-06-04', 'en', 3],
    ]);
    expect(found[0]?.raw.content).toContain('<h1>Market &amp; hall</h1>');
    expect(found[0]?.raw.content).toContain(`<p>${BODY}`);
  });

  it('of Atom gives the text as it is written: as HTML, as text, as XHTML', () => {
    const entry = (type: string, content: string): string =>
      `<entry><title>Market</title><link rel="self" href="https://port.example/self"/><link href="https://port.example/1"/><published>2021-06-04T08:00:00Z</published><author><name>Jo Doe</name></author><content type="${type}">${content}</content></entry>`;
    const html = BODY.repeat(3);
    const found = of(
      'feed.atom',
      `<feed>${entry('html', `&lt;p&gt;${html}&lt;/p&gt;`)}${entry('xhtml', `<div><p>${html}</p></div>`)}</feed>`,
    );
    expect(found.map((d) => [d.source.path, d.source.url, d.known.published])).toEqual([
      ['feed.atom#1', 'https://port.example/1', '2021-06-04'],
      ['feed.atom#2', 'https://port.example/1', '2021-06-04'],
    ]);
    for (const { raw } of found) expect(raw.content).toContain(`<p>${html}</p>`);
  });
});

describe('a page saved by a browser', () => {
  it('as MHTML is its page, decoded, with its address', () => {
    const page = `<html><head><meta charset="windows-1250"></head><body><p>Żółw – ósma strona</p></body></html>`;
    const bytes = Buffer.concat([
      Buffer.from(
        'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://port.example/1\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--edge--"\r\n\r\n\r\n----edge--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n',
      ),
      Buffer.from(Buffer.from(encoded(page, 'windows-1250')).toString('base64')),
      Buffer.from('\r\n----edge--\r\nContent-Type: image/png\r\n\r\nx\r\n----edge----\r\n'),
    ]);
    const [document] = of('page.mhtml', bytes);
    expect(document?.raw.content.trim()).toBe(page);
    expect(document?.source).toMatchObject({ url: 'https://port.example/1', mediaType: 'text/html', encoding: 'windows-1250' });
  });

  it.each([
    ['<!-- saved from url=(0023)https://port.example/1 -->'],
    ['<html><!--\n Page saved with SingleFile \n url: https://port.example/1 \n saved date: Fri Jun 04 2021\n-->'],
  ])('tells its address: %s', (comment) => {
    expect(of('page.html', `<!DOCTYPE html>${comment}<body><p>Port</p></body></html>`)[0]?.source.url).toBe('https://port.example/1');
  });
});

describe('a page of many articles', () => {
  const article = (n: number, tag: string, head: string): string =>
    `<${tag} class="article"><div>The Post ${n}</div><div>Friday, 4 June 2021, page ${n}</div>${head}<p>${BODY.repeat(6)}</p></${tag}>`;
  const page = (body: string): string => `<!DOCTYPE html><html><head><title>Export</title></head><body>\n${body}\n</body></html>`;

  it.each([
    ['article', '<h2>Market reopens</h2>'],
    ['div', '<span class="enHeadline">Market reopens</span>'],
    ['section', '<p class="titreArticle">Market reopens</p>'],
  ])('is told apart: %s with %s', (tag, head) => {
    const html = page([1, 2, 3].map((n) => article(n, tag, head)).join('\n'));
    const found = of('export.html', html);
    expect(found.map((d) => [d.source.path, d.id.slice(64), d.begins?.line])).toEqual([
      ['export.html#1', '#1', 2],
      ['export.html#2', '#2', 3],
      ['export.html#3', '#3', 4],
    ]);
    expect(found[1]?.raw.content).toContain('The Post 2');
    expect(found[1]?.raw.content).not.toContain('The Post 1');
  });

  it.each([
    ['of one heading', page(`<h1>Live</h1>${[1, 2, 3].map((n) => article(n, 'article', '<h2>At noon</h2>')).join('')}`)],
    ['of teasers', page([1, 2, 3].map((n) => `<article><h2>Market</h2><p>4 June 2021, ${n}. ${BODY}</p></article>`).join(''))],
    ['of chapters without days', page([1, 2].map(() => `<section><h2>Chapter</h2><p>${BODY.repeat(6)}</p></section>`).join(''))],
    [
      'of articles among much else',
      page(`${[1, 2].map((n) => article(n, 'article', '<h2>Market</h2>')).join('')}<p>${BODY.repeat(9)}</p>`),
    ],
    ['of one article', page(article(1, 'article', '<h2>Market</h2>'))],
  ])('is no page %s', (_, html) => expect(of('page.html', html).map((d) => d.source.path)).toEqual(['page.html']));
});
