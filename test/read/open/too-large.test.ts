import { describe, expect, it } from 'vitest';
import { openFile, openRecord } from '../../../src/read/open/index.ts';

const MEBIBYTE = 1024 * 1024;
const line = 'Le conseil a siégé hier. '.repeat(Math.ceil((2 * MEBIBYTE) / 25) + 1);

describe('what is too large', () => {
  it('is a plain text no article is as long as: named by a code, not read', () => {
    const { problems, raw } = openFile(Buffer.from(line), { path: 'line.txt' });
    expect([problems.map((p) => p.code), raw.content]).toEqual([['E305'], '']);
    expect(openRecord({ text: line }).problems.map((p) => p.code)).toEqual(['E305']);
  });

  it('is not a page of as many bytes, which may hold pictures', () => {
    expect(openFile(Buffer.from(`<p>${line}</p>`), { path: 'page.html' }).problems).toEqual([]);
  });

  it('is any file of more than 32 MiB', () => {
    expect(openFile(Buffer.alloc(33 * MEBIBYTE, 'a'), { path: 'page.html' }).problems.map((p) => p.code)).toEqual(['E305']);
  });
});
