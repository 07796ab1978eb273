import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { clean } from '../../../src/read/clean/index.ts';
import { openRecord } from '../../../src/read/open/index.ts';

const packs = await loadPacks();
const text = `---
title: "Harbour"
date: 2025-03-03
---

# Harbour reopens after three weeks of repairs

*By Ada Brandt*

The port of **Sarvel** reopened on Monday after three weeks of repairs, and the [first boats](https://x.example/b) left before dawn.

## What was done

- The wall was raised by forty centimetres, and the quays were paved anew.

> Now the quays will hold for another forty years, and nobody will have to wait any longer.

- [Crane plans shelved](https://x.example/crane)
`;
const { blocks, title, published } = clean(openRecord({ text }), packs);
const roleOf = (line: string) => blocks.find((b) => text.slice(b.start, b.end).includes(line))?.role;

describe('a page in Markdown', () => {
  it('has its headline without marks', () => expect(title).toBe('Harbour reopens after three weeks of repairs'));
  it('has its day in its head', () => expect(published?.edtf).toBe('2025-03-03'));
  it.each([
    ['title: "Harbour"', 'metadata'],
    ['# Harbour', 'title'],
    ['By Ada', 'byline'],
    ['**Sarvel**', 'lede'],
    ['## What', 'heading'],
    ['The wall', 'paragraph'],
    ['> Now', 'paragraph'],
    ['Crane plans', 'related'],
  ])('%s is %s', (line, role) => expect(roleOf(line)).toBe(role));

  it('without a heading has the headline of its head', () => {
    const page =
      '---\ntitle: "Harbour reopens"\n---\n\nThe port of Sarvel reopened on Monday after three weeks of repairs, officials said.\n';
    expect(clean(openRecord({ text: page }), packs).title).toBe('Harbour reopens');
  });
});
