import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';
import { PAGE_PACKS } from '../../src/languages/pages/index.ts';
import type { PartReading } from '../../src/model/reading.ts';
import { clean } from '../../src/read/clean/index.ts';
import { openRecord } from '../../src/read/open/index.ts';
import { articleMarkdown, articleText, PAGE_PRINTERS } from '../../src/show/page.ts';

const packs = await loadPacks();
const P = 'The port of Sarvel reopened on Monday after three weeks of repairs, and the first boats left before dawn, officials said.';
const Q = 'The harbour office says that the quays are solid again and that fishermen can work through the winter without another break.';

function pageOf(inner: string): PartReading {
  const html = `<html lang="en"><head><title>Port reopens | The Fleuve</title><meta name="author" content="Jane Doe"><meta name="date" content="2025-10-26"></head><body><nav><a href="/">Home</a></nav><article><h1>Port reopens</h1><p>${P}</p>${inner}<p>${Q}</p></article><footer>© 2025 The Fleuve</footer></body></html>`;
  const {
    blocks,
    placeOf: _,
    as: __,
    known: ___,
    declaredLanguage: ____,
    ...document
  } = clean(openRecord({ id: 'a', html }), packs, PAGE_PACKS);
  return {
    ...document,
    format: 'hanoi-corpus/reading@1',
    by: 'test',
    language: 'en',
    blocks: blocks.map((b) => ({ ...b, language: 'en' })),
  };
}

const bodyOf = (inner: string): string => articleMarkdown(pageOf(inner)).replace(/^---\n[\s\S]*?\n---\n\n/u, '');

describe('an article as text', () => {
  it('has its headline first, every block a paragraph, and nothing of the frame', () =>
    expect(articleText(pageOf('<h2>A long wait</h2>'))).toBe(`Port reopens\n\n${P}\n\nA long wait\n\n${Q}\n`));
});

describe('an article as Markdown', () => {
  it('opens with what is known of it', () =>
    expect(articleMarkdown(pageOf(''))).toMatch(
      /^---\ntitle: "Port reopens"\nauthors: \["Jane Doe"\]\npublisher: "The Fleuve"\npublished: "2025-10-26"\nlanguage: "en"\nid: "a"\n---\n\n# Port reopens\n\n/u,
    ));

  it.each([
    ['headings by their level', '<h3>A long wait</h3>', '### A long wait'],
    [
      'lists',
      '<ul><li>Two quays of stone were built</li><li>Three cranes of steel were bought</li></ul>',
      '- Two quays of stone were built\n- Three cranes of steel were bought',
    ],
    [
      'numbered lists',
      '<ol><li>Two quays of stone were built</li><li>Three cranes of steel were bought</li></ol>',
      '1. Two quays of stone were built\n1. Three cranes of steel were bought',
    ],
    ['quotations', `<blockquote><p>${Q}</p></blockquote>`, `> ${Q}`],
    [
      'tables',
      '<table><tr><th>Quay</th><th>Length</th></tr><tr><td>North</td><td>120 m</td></tr></table>',
      '| Quay | Length |\n| --- | --- |\n| North | 120 m |',
    ],
    ['tables that only set the page', `<table><tr><td>${P} ${Q}</td><td>${Q}</td></tr></table>`, `${P} ${Q}\n\n${Q}`],
    [
      'signs of Markdown',
      '<p>The *old* quay_wall [sic] fell &lt;again&gt; in the spring storm, as the harbour office told us on Monday.</p>',
      'The \\*old\\* quay\\_wall \\[sic\\] fell \\<again\\> in the spring storm, as the harbour office told us on Monday.',
    ],
    [
      'paragraphs that open as a list',
      '<p>1. The quay was measured by three engineers of the harbour office on the first Monday of March.</p>',
      '1\\. The quay was measured by three engineers of the harbour office on the first Monday of March.',
    ],
  ])('keeps %s', (_what, inner, expected) => expect(bodyOf(inner)).toBe(`# Port reopens\n\n${P}\n\n${expected}\n\n${Q}\n`));
});

describe('documents one after another', () => {
  it('are an array in JSON, with the words of every block', () => {
    const { first, page, between, last } = PAGE_PRINTERS.json;
    const reading = pageOf('');
    const printed: unknown = JSON.parse(first + page(reading) + between + page(reading) + last(2));
    expect(printed).toMatchObject([
      { id: 'a' },
      { blocks: expect.arrayContaining([expect.objectContaining({ role: 'title', quote: 'Port reopens', reason: expect.any(String) })]) },
    ]);
    expect(JSON.parse(last(0))).toEqual([]);
  });
});
