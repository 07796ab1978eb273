import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERRORS } from '../../src/model/errors.ts';
import { documentsAt } from '../../src/read/open/index.ts';
import { SMALL } from '../../tools/hostile.mjs';

const FOLDER = mkdtempSync(join(tmpdir(), 'hanoi-corpus-fuzz-'));
const FILES = Object.entries(SMALL).filter(([name]) => !name.startsWith('bomb'));

/** The codes of all that cannot be read; every document must have a place in its file. */
async function codesOf(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const path = join(FOLDER, 'file');
  writeFileSync(path, bytes);
  const codes: string[] = [];
  for await (const { source, problems } of documentsAt(path, name)) {
    expect(source.path?.startsWith(name)).toBe(true);
    codes.push(...problems.map(({ code }) => code));
  }
  return codes;
}

describe('any bytes', () => {
  const edit = fc.record({ at: fc.nat(20_000), byte: fc.nat(255), cut: fc.nat(60) });
  it('of an archive or collection give documents or codes, and never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FILES), fc.array(edit, { minLength: 1, maxLength: 8 }), async ([name, [bytes]], edits) => {
        let mutated = Buffer.from(bytes);
        for (const { at, byte, cut } of edits) {
          const place = at % (mutated.length + 1);
          mutated = Buffer.concat([mutated.subarray(0, place), Buffer.from([byte]), mutated.subarray(place + cut)]);
        }
        for (const code of await codesOf(mutated, name)) expect(ERRORS).toHaveProperty(code);
      }),
      { numRuns: 600, seed: 20251025 },
    );
  });

  it('with a byte outside ASCII anywhere are read as what they are', async () => {
    for (let at = 0; at < 520; at++) {
      const bytes = Buffer.from(`${'a'.repeat(at)}\u00e9${'b'.repeat(600)}`);
      expect(await codesOf(bytes, 'a.txt')).toEqual([]);
    }
  });
});
