import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf, profileAt } from '../../src/index.ts';
import { isEdtf } from '../../src/model/edtf.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Span } from '../../src/model/span.ts';
import { openFile } from '../../src/read/open/index.ts';
import { type ReadContext, readDocument } from '../../src/read/pipeline.ts';

const FOLDER = 'corpus/articles';
const PAGES = readdirSync(FOLDER).map((name) => ({ name, bytes: readFileSync(`${FOLDER}/${name}`) }));

let context: ReadContext;
beforeAll(async () => {
  context = await contextOf(await profileAt(undefined));
});

const read = (name: string, bytes: Uint8Array): Reading => readDocument(openFile(bytes, { path: name }), context);

/** What must hold of every reading, whatever the page. */
function faults({ text, blocks, dates, figures, people, statements, names, events }: Reading): readonly string[] {
  const found: string[] = [];
  const inside = (what: string, { start, end }: Span): void => {
    if (!(start >= 0 && start < end && end <= text.length)) found.push(`${what}: ${start}..${end} of ${text.length}`);
  };
  if (text !== text.normalize('NFC')) found.push('text is not NFC');
  let last = 0;
  for (const block of blocks) {
    inside(block.role, block);
    if (block.start < last || text.slice(last, block.start).trim() !== '') found.push(`${block.role} at ${block.start} after ${last}`);
    last = block.end;
  }
  if (text.slice(last).trim() !== '') found.push(`no block after ${last}`);
  for (const [kind, list] of Object.entries({ dates, figures, people, statements, names, events })) {
    let before = 0;
    for (const mention of list) {
      inside(kind, mention);
      if (mention.quote !== text.slice(mention.start, mention.end)) found.push(`${kind} at ${mention.start}: quote is not the slice`);
      if (mention.start < before) found.push(`${kind} at ${mention.start} before ${before}`);
      if (mention.rule === '') found.push(`${kind} at ${mention.start} without rule`);
      before = mention.start;
    }
  }
  for (const date of dates) if (!isEdtf(date.edtf)) found.push(`${date.quote} is ${date.edtf}`);
  for (const { content, start, end } of statements) {
    for (const span of content) inside('content', span);
    if (content[0]?.start !== start || content.at(-1)?.end !== end) found.push(`statement at ${start} is not the hull of its content`);
  }
  return found;
}

describe('every reading', () => {
  it.each(PAGES)('$name keeps its promises', ({ name, bytes }) => expect(faults(read(name, bytes))).toEqual([]));

  it('is the same each time', () => {
    for (const { name, bytes } of PAGES) expect(read(name, bytes)).toEqual(read(name, bytes));
  });

  // Time that grows with the square of such a run would be minutes here.
  const RUN = 300_000;
  it.each([
    [
      'stops behind the name of an agency',
      'a.txt',
      `(REUTERS ${'.'.repeat(RUN)}x) - On 5 March 2024 it rained.\n\nMore words of the article.`,
    ],
    [
      'wide blanks in a paragraph',
      'a.html',
      `<p>a${'&#8195;'.repeat(RUN)}b</p><p>On 5 March 2024 it rained in the whole of the north.</p>`,
    ],
    [
      'wide blanks in a byline',
      'a.html',
      `<p class="byline">By Ana${'\u2003'.repeat(RUN)}Ruiz</p><p>On 5 March 2024 it rained in the north.</p>`,
    ],
    [
      'blanks in the title of the window',
      'a.html',
      `<title>Rain${'\u00a0'.repeat(RUN)}in March</title><p>It rained in the whole of the north.</p>`,
    ],
    [
      'marks of a heading',
      'a.md',
      `# Rain ${'#'.repeat(RUN)}x\n\nIt rained.${' '.repeat(RUN)}#x\n\nOn 5 March 2024 it rained in the north.`,
    ],
  ])('ends on a page with a run of %s', (_, name, page) => {
    expect(faults(read(name, Buffer.from(page)))).toEqual([]);
  });

  it('keeps its promises when bytes of the page are changed, cut and doubled', () => {
    const page = fc.constantFrom(...PAGES);
    const edit = fc.record({ at: fc.nat(9000), byte: fc.nat(255), cut: fc.nat(40), again: fc.boolean() });
    fc.assert(
      fc.property(page, fc.array(edit, { minLength: 1, maxLength: 6 }), ({ name, bytes }, edits) => {
        let mutated = Buffer.from(bytes);
        for (const { at, byte, cut, again } of edits) {
          const place = at % mutated.length;
          const tail = mutated.subarray(place + cut);
          mutated = Buffer.concat([
            mutated.subarray(0, place),
            Buffer.from([byte]),
            again ? mutated.subarray(place, place + cut) : Buffer.alloc(0),
            tail,
          ]);
        }
        expect(faults(read(name, mutated))).toEqual([]);
      }),
      { numRuns: 60, seed: 20251025 },
    );
  });
});
