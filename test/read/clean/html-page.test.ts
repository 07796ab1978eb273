import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { PAGE_PACKS } from '../../../src/languages/pages/index.ts';
import { clean } from '../../../src/read/clean/index.ts';
import { openRecord } from '../../../src/read/open/index.ts';

const packs = await loadPacks();
const read = (html: string) => clean(openRecord({ html }), packs, PAGE_PACKS);
const P = 'The port of Sarvel reopened on Monday after three weeks of repairs, and the first boats left before dawn, officials said.';
const body = (inner: string, head = '') =>
  `<html lang="en"><head><title>Port reopens | The Fleuve</title>${head}</head><body><nav><a href="/">Home</a><a href="/w">World</a></nav><h1>Port reopens</h1><div class="article-body"><p>${P}</p>${inner}<p>${P} Again.</p></div><footer>© 2024 The Fleuve</footer></body></html>`;
const roleOf = (html: string, words: string) => {
  const { text, blocks } = read(html);
  const at = text.indexOf(words);
  return blocks.find((b) => b.start <= at && at < b.end)?.role;
};

describe('a page of HTML', () => {
  it.each([
    ['menu', body(''), 'Home', 'furniture'],
    ['headline', body(''), 'Port reopens', 'title'],
    ['text', body(''), 'The port of Sarvel', 'paragraph'],
    ['heading', body('<h2>A long wait</h2>'), 'A long wait', 'heading'],
    ['heading in bold', body('<p><b>A long wait</b></p>'), 'A long wait', 'heading'],
    ['caption', body('<figure><img src="a"><figcaption>Boats at dawn.</figcaption></figure>'), 'Boats', 'caption'],
    ['credit in a caption', body('<figure><figcaption>Boats at dawn. <em>Photo: Jane Doe</em></figcaption></figure>'), 'Photo:', 'credit'],
    [
      'credit in brackets',
      body('<figure><figcaption>Boats at dawn. <em>(Photo: Jane Doe)</em></figcaption></figure>'),
      '(Photo',
      'caption',
    ],
    ['related box', body('<aside class="related"><a href="/x">Ten numbers on ports</a></aside>'), 'Ten numbers', 'related'],
    ['share bar', body('<div class="share-bar"><a href="#">Facebook</a><a href="#">X</a></div>'), 'Facebook', 'furniture'],
    ['quoted post', body('<blockquote class="twitter-tweet"><p>So glad to be back.</p></blockquote>'), 'So glad', 'paragraph'],
    ['foot', body(''), '© 2024', 'furniture'],
  ])('knows its %s', (_what, html, words, role) => expect(roleOf(html, words)).toBe(role));

  it('never glues the words of neighbouring blocks and boxes', () => {
    const { text } = read('<div>One</div><div>Two</div><a>Three</a><a>Four</a><table><tr><td>Five<td>Six</table>');
    expect(text).toBe('One\nTwo\nThree Four\nFive\nSix');
  });

  it('joins what only its markup parts', () => expect(read('<p>un<b>break</b>able <i>words</i></p>').text).toBe('unbreakable words'));

  it.each([
    ['<meta property="article:published_time" content="2024-03-03T23:30:00-05:00">', '2024-03-03'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-03T10:00:00+01:00"}</script>', '2024-03-03'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-03", broken}</script>', '2024-03-03'],
    ['<link rel="canonical" href="https://a.example/2024/03/03/port">', '2024-03-03'],
    ['', undefined],
  ])('tells the day that is declared: %s', (head, day) => expect(read(body('', head)).published?.edtf).toBe(day));

  it('takes the day as printed, not as moved to UTC', () => {
    const head = '<meta property="article:published_time" content="2024-03-03T23:30:00Z">';
    const html = body('', head).replace('</h1>', '</h1><time class="date">4 March 2024</time>');
    expect(read(html).published).toMatchObject({ edtf: '2024-03-04', quote: '4 March 2024' });
  });

  it('names title, publisher, authors and address', () => {
    const head =
      '<meta property="og:site_name" content="The Fleuve"><meta name="author" content="Jane Doe"><link rel="canonical" href="https://a.example/port">';
    expect(read(body('', head))).toMatchObject({
      title: 'Port reopens',
      declaredLanguage: 'en',
      source: { publisher: 'The Fleuve', authors: ['Jane Doe'], url: 'https://a.example/port' },
    });
  });

  it('knows the place of an offset in the source', () => {
    const html = '<p>One &amp; two</p>\n<p>  Three\n   four</p>';
    const document = read(html);
    expect(document.placeOf(document.text.indexOf('two'))).toEqual({ line: 1, column: html.indexOf('two') + 1 });
    expect(document.placeOf(document.text.indexOf('four'))).toEqual({ line: 3, column: 4 });
  });

  it.each([
    ['100 000 elements deep', `${'<div>'.repeat(100_000)}<p>${P}`],
    ['with nothing closed', `<div><p>${P}<p>${P}<ul><li>One<li>Two<table><tr><td>Three`],
    ['of closing tags', `</div></p></table>${'</b>'.repeat(50_000)}<p>${P}`],
    ['of one line of a megabyte', `<p>${'word '.repeat(200_000)}</p><p>${P}`],
    ['of one word of a megabyte', `<p>${'a'.repeat(1_000_000)}</p><p>${P}`],
    ['of character references', `<p>${'&amp;&#x1F600;&nosuch;'.repeat(30_000)}</p><p>${P}`],
    ['with JSON-LD a hundred thousand arrays deep', `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>${P}`],
    ['without body', `<title>T</title><div>${P}</div>`],
    ['of nothing but tags', '<<<>><a<b><!--'],
  ])('survives pages %s', (_what, html) => {
    const { text, blocks } = read(html);
    for (const b of blocks) expect(text.slice(b.start, b.end).trim()).not.toBe('');
    if (html.includes(P)) expect(text).toContain(P);
  });
});
