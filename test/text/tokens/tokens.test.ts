import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/text/tokens/tokens.ts';

const words = (text: string) => tokens(text).map((t) => t.text);

describe('tokens', () => {
  it.each([
    ["l'ONU a dit", ["l'", 'ONU', 'a', 'dit']],
    ["Vietnam's port", ['Vietnam', "'s", 'port']],
    ['P4G et A05', ['P4G', 'et', 'A05']],
    ['up in Q4. Shares', ['up', 'in', 'Q4', '.', 'Shares']],
    ['Journal26/10/2025', ['Journal', '26', '/', '10', '/', '2025']],
    ['10月25日', ['10', '月', '25', '日']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('cuts a run of letters that is longer than any word, and does not run out of stack', () => {
    const text = 'a'.repeat(3_000_000);
    const found = tokens(text);
    expect(found.map((t) => t.text).join('')).toBe(text);
  });

  it('reads only from start to end', () => expect(tokens('one two three', 4, 7).map((t) => t.text)).toEqual(['two']));
});
