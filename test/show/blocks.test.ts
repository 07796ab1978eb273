import { describe, expect, it } from 'vitest';
import type { PartReading } from '../../src/model/reading.ts';
import { explainedPage } from '../../src/show/blocks.ts';
import { escaped, explainedHtml } from '../../src/show/blocks-html.ts';

const plain = (text: string) => text;
const PAINT = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain, underline: plain };
const screen = { width: 60, paint: PAINT, short: plain };
const TEXT =
  'Home\nPort <b>reopens</b> & "more"\nThe port of Sarvel reopened on Monday, and the first boats left long before dawn, officials said in the town.';
const reading: PartReading = {
  format: 'hanoi-corpus/reading@1',
  by: 'test',
  id: 'a1',
  source: { sha256: 'a1', mediaType: 'text/html', publisher: 'The <Fleuve>', authors: ['Jane Doe', 'Paul Roe'] },
  title: 'Port <b>reopens</b> & "more"',
  published: { edtf: '2025-10-26', granularity: 'day', certainty: 'stated' },
  language: 'en',
  text: TEXT,
  blocks: [
    { start: 0, end: 4, role: 'furniture', language: 'fr', reason: 'marked as nav' },
    { start: 5, end: 33, role: 'title', language: 'en', reason: 'headline of the page' },
    { start: 34, end: TEXT.length, role: 'paragraph', language: 'en', reason: 'running text', shape: 'quote' },
  ],
  problems: [],
};

describe('a page in a terminal', () => {
  it('shows what is known of it, then every block with role, reason, shape and other language', () =>
    expect([...explainedPage(reading, screen, false)].join('')).toBe(`  title          Port <b>reopens</b> & "more"
  authors        Jane Doe, Paul Roe
  publisher      The <Fleuve>
  published      2025-10-26
  language       en
  id             a1

  3 blocks: 1 furniture, 1 paragraph, 1 title

 furniture  Home
            ← marked as nav · fr

     title  Port <b>reopens</b> & "more"
            ← headline of the page

 paragraph  The port of Sarvel reopened on Monday, and the
            first boats left long before dawn, officials
            said in the town.
            ← running text · quote
`));

  it('cuts long blocks unless all is wanted', () => {
    const narrow = { ...screen, width: 34 };
    expect([...explainedPage(reading, narrow, false)].join('')).toContain('…');
    expect([...explainedPage(reading, narrow, true)].join('')).not.toContain('…');
  });
});

describe('a page as HTML', () => {
  const html = [...explainedHtml(reading)].join('');

  it('runs nothing, loads nothing, and keeps what it shows as text', () => {
    expect(html).not.toMatch(/<script|<link|<img|<b>|https?:|\son\w+=/iu);
    expect(html).toContain('Port &lt;b&gt;reopens&lt;/b&gt; &amp; &quot;more&quot;');
    expect(html).toContain('The &lt;Fleuve&gt;');
    expect(html).toContain("default-src 'none'");
  });

  it('shows every block with its role and reason, in its language', () => {
    expect(html.match(/<li /gu)).toHaveLength(3);
    expect(html).toContain(
      '<li class="frame furniture"><span class="role">furniture</span><div><p dir="auto" lang="fr">Home</p><small>marked as nav · fr</small></div></li>',
    );
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`a" onload='x'`, 'a&quot; onload=&#39;x&#39;'],
    ['\u202eevil\u0000', ' evil '],
  ])('escapes %j', (text, out) => expect(escaped(text)).toBe(out));
});
