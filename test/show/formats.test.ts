import { describe, expect, it } from 'vitest';
import { FORMATS, type Format, printed } from '../../src/show/formats.ts';
import type { Cell, Head } from '../../src/show/sheet.ts';
import type { Screen } from '../../src/show/table.ts';

const plain = (text: string): string => text;
const PAINT = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain, underline: plain };
const screen = (width = 60): Screen => ({ width, paint: PAINT, short: (id) => id.slice(0, 4) });

async function text(heads: readonly Head[], rows: readonly (readonly Cell[])[], format: Format, width?: number): Promise<string> {
  const list = async function* () {
    yield* rows;
  };
  let all = '';
  for await (const piece of printed({ heads, rows: list() }, format, screen(width))) all += piece;
  return all;
}

const HEADS: readonly Head[] = [
  { name: 'id', id: true, rank: 1 },
  { name: 'what', text: 10, rank: 0 },
  { name: 'n', rank: 0 },
  { name: 'list', text: 10, rank: 2 },
];
const ROWS: readonly (readonly Cell[])[] = [
  ['abcdef', 'plain', 1, ['x', 'y']],
  ['ghijkl', 'say "hi", 条約\nand more', 10500, undefined],
];

describe('every format', () => {
  it.each(FORMATS)('%s has the columns in their order', async (format) => {
    const all = await text(HEADS, ROWS, format, 200);
    const places = HEADS.map(({ name }) => all.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['csv', 'id,what,n,list\r\n'],
    ['tsv', 'id\twhat\tn\tlist\n'],
    ['json', '[]\n'],
    ['jsonl', ''],
    ['markdown', '| id | what | n | list |\n| --- | --- | --- | --- |\n'],
    ['table', 'id  what  n  list\n──  ────  ─  ────\n0 rows\n'],
  ] as const)('%s of nothing', async (format, expected) => {
    expect(await text(HEADS, [], format)).toBe(expected);
  });
});

describe('csv', () => {
  it('follows RFC 4180', async () => {
    expect(await text(HEADS, ROWS, 'csv')).toBe('id,what,n,list\r\nabcdef,plain,1,x; y\r\nghijkl,"say ""hi"", 条約\nand more",10500,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('lets no spreadsheet run %j', async (formula) => {
    const [, cell = ''] = (await text([{ name: 'a', rank: 0 }], [[formula]], 'csv')).split(/\r\n/);
    expect(cell.replace(/^"/, '')).toMatch(/^'/);
  });
});

describe('csv of hostile text', () => {
  it('has no character that steers a terminal, and keeps its lines', async () => {
    expect(await text([{ name: 'a', rank: 0 }], [['\u001b[2Jx\u0000\u0085y\nz\tt']], 'csv')).toBe('a\r\n" [2Jx  y\nz\tt"\r\n');
  });
});

describe('tsv', () => {
  it('has no tab, line feed or formula in a cell', async () => {
    expect(await text([{ name: 'a', rank: 0 }], [['x\ty\nz'], ['=x']], 'tsv')).toBe("a\nx y z\n'=x\n");
  });
});

describe('json and jsonl', () => {
  it('keep numbers and lists, and leave out what is absent', async () => {
    const expected = [
      { id: 'abcdef', what: 'plain', n: 1, list: ['x', 'y'] },
      { id: 'ghijkl', what: 'say "hi", 条約\nand more', n: 10500 },
    ];
    expect(JSON.parse(await text(HEADS, ROWS, 'json'))).toEqual(expected);
    const lines = (await text(HEADS, ROWS, 'jsonl')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(expected);
  });
});

describe('markdown', () => {
  it('lets no cell end the row or begin something else', async () => {
    expect(await text([{ name: 'a', rank: 0 }], [['x | y\n*z* <b>']], 'markdown')).toBe('| a |\n| --- |\n| x \\| y \\*z\\* \\<b\\> |\n');
  });
});

describe('table', () => {
  it('aligns, shortens ids, groups thousands and puts numbers to the right', async () => {
    expect(await text(HEADS, ROWS, 'table', 50)).toBe(
      [
        'id    what                          n  list',
        '────  ───────────────────────  ──────  ────',
        'abcd  plain                         1  x; y',
        'ghij  say "hi", 条約 and more  10\u202f500',
        '2 rows',
        '',
      ].join('\n'),
    );
  });

  it('wraps text where it is narrow, and leaves out the least telling column', async () => {
    expect(await text(HEADS, ROWS, 'table', 26)).toBe(
      [
        'id    what               n',
        '────  ────────────  ──────',
        'abcd  plain              1',
        'ghij  say "hi",     10\u202f500',
        '      条約 and',
        '      more',
        '2 rows; no room for list',
        '',
      ].join('\n'),
    );
  });

  it('leaves out columns without any value', async () => {
    expect(await text(HEADS, [['abcdef', 'x', 1, undefined]], 'table')).toBe('id    what  n\n────  ────  ─\nabcd  x     1\n1 row\n');
  });

  it('never gives a line wider than the screen while it can leave columns out', async () => {
    for (const width of [24, 30, 45, 80]) {
      for (const line of (await text(HEADS, ROWS, 'table', width)).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    }
  });
});
