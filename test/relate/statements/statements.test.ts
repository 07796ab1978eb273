import { expect, test } from 'vitest';
import type { StatementMention } from '../../../src/model/mention.ts';
import { NO_PROFILE } from '../../../src/model/profile.ts';
import type { Reading } from '../../../src/model/reading.ts';
import type { StatementRow } from '../../../src/model/tables.ts';
import { factsInMemory } from '../../../src/relate/facts-in-memory.ts';
import { factsOf, finish, tablesOf } from '../../../src/relate/index.ts';
import { page, words } from '../page.ts';

const statement = (text: string, quote: string, speaker?: string, entity?: string): StatementMention => ({
  ...words(text, quote),
  rule: 'test',
  content: [words(text, quote)],
  mode: 'indirect',
  ...(speaker !== undefined && { speaker: { ...words(text, speaker), ...(entity !== undefined && { entity }) } }),
});

const rows = async (readings: readonly Reading[]): Promise<readonly StatementRow[]> =>
  (await tablesOf(finish(factsInMemory(readings.flatMap((r) => factsOf(r, NO_PROFILE))), NO_PROFILE))).statements;

const said = (id: string, paragraphs: readonly string[], quotes: readonly string[], entity = 'ada-lind'): Reading => {
  const base = page(id, paragraphs);
  return { ...base, statements: quotes.map((quote) => statement(base.text, quote, 'Ada Lind', entity)) };
};

test('what lede and body repeat is one statement with two places', async () => {
  const quotes = ['the bridge would open before the end of the winter', 'the bridge would certainly open before the end of the winter'];
  const list = await rows([said('a', ['Bridge', `Ada Lind said ${quotes[0]}.`, `Ada Lind, the engineer, told us ${quotes[1]}.`], quotes)]);
  expect(list).toHaveLength(1);
  expect(list[0]?.evidence.map((e) => e.quote)).toEqual(quotes);
});

test('a speech in two papers is one statement with two sources', async () => {
  const quote = 'no ferry leaves the quay without a full crew';
  const list = await rows([said('a', ['A', `Ada Lind: ${quote}`], [quote]), said('b', ['B', `According to Ada Lind, ${quote}.`], [quote])]);
  expect(list).toMatchObject([{ speaker: 'ada-lind', documents: ['a', 'b'], sources: ['a', 'b'] }]);
});

test('the same words of two speakers are two statements, and other words too', async () => {
  const quotes = ['this is the first time in a century', 'the bridge would open before the end of the winter'];
  const first = said('a', ['A', `Ada Lind: ${quotes[0]}; ${quotes[1]}.`], quotes);
  const second = said('b', ['B', `Ada Lind: ${quotes[0]}.`], quotes.slice(0, 1), 'bo-berg');
  expect(await rows([first, second])).toHaveLength(3);
});

test('a split quotation is one row, its parts joined; the role comes from the words of the speaker', async () => {
  const base = page('a', ['A', '“We sail”, the pilot Ada Lind said, “when the fog lifts”.']);
  const parts = [words(base.text, 'We sail'), words(base.text, 'when the fog lifts')];
  const hull = words(base.text, 'We sail”, the pilot Ada Lind said, “when the fog lifts');
  const speaker = { ...words(base.text, 'the pilot Ada Lind'), entity: 'ada-lind' };
  const list = await rows([
    {
      ...base,
      people: [{ ...words(base.text, 'Ada Lind'), rule: 't', form: 'name', name: 'Ada Lind', roles: ['pilot'], entity: 'ada-lind' }],
      statements: [{ ...hull, rule: 't', content: parts, mode: 'direct', speaker }],
    },
  ]);
  expect(list).toMatchObject([
    { quote: 'We sail … when the fog lifts', role: 'pilot', speakerWords: 'the pilot Ada Lind', mode: 'direct' },
  ]);
});
