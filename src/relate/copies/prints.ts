import { ARTICLE_ROLES } from '../../model/block.ts';
import { shifted } from '../../model/edtf.ts';
import type { ArticleFact, CopyFact, Mark, Origin, RunFact } from '../../model/fact.ts';
import type { Reading } from '../../model/reading.ts';
import { bare } from '../../text/fold.ts';
import { hashOf, shortHashOf } from '../../text/hash.ts';
import { detailsOf } from './details.ts';
import { packed, packedLong } from './packed.ts';
import { KEPT, sketchOf } from './sketch.ts';
import { type ArticleWords, articleWords, runsOf } from './words.ts';

/** So many pairs of values, at most, are keys. */
const KEYS = 12;
const MARKS = 80;
/** Longer texts are compared by their first words. */
const MOST_WORDS = 6000;

/**
 * What a reading gives to find copies: the article itself, some runs of its words, some pairs of its values, and the pages it is and
 * names. Which are kept depends on them alone, so that copies keep the same.
 */
export function copyFacts(reading: Reading, origin: Origin): readonly (ArticleFact | RunFact | CopyFact)[] {
  const words = articleWords(reading);
  const details = detailsOf(reading, words);
  const marks = marksOf(details, words);
  const weight = weightOf(reading);
  const at = minuteOf(reading);
  const { agencies } = reading.source;
  const page = { ...origin, ...(at !== undefined && { at }), words: words.codes.length };
  const print = (of: CopyFact['body']['of'], key: string): CopyFact => ({
    table: 'copy',
    key,
    document: reading.id,
    body: { ...page, of, marks, weight, ...(agencies !== undefined && { agencies }) },
  });
  const sketch = sketchOf(runsOf(words.codes), KEPT);
  const runs = packedLong(Array.from(sketch.runs));
  return [
    ...(words.codes.length === 0 ? [] : [articleFact(reading.id, page, words, details)]),
    ...Array.from(
      sketch.runs,
      (run): RunFact => ({ table: 'run', key: `${run}`, document: reading.id, body: { ...page, below: sketch.below, runs } }),
    ),
    ...valueKeys(marks).map((key) => print('values', `values ${key}`)),
    ...pageKeys(reading, origin).map(([of, key]) => print(of, key)),
  ];
}

function articleFact(
  document: string,
  page: Omit<ArticleFact['body'], 'packed' | 'details'>,
  { codes }: ArticleWords,
  details: ArticleFact['body']['details'],
): ArticleFact {
  const key = `${hashOf(codes.map((code) => code >>> 1).join(' '))} ${codes.length}`;
  return {
    table: 'article',
    key,
    document,
    body: { ...page, packed: packed(codes.slice(0, MOST_WORDS)), details: details.filter(({ words }) => words[1] <= MOST_WORDS) },
  };
}

// A sign of Chinese says about what three letters say, one of Japanese or Korean what two do.
function weightOf({ text, blocks }: Reading): number {
  let weight = 0;
  for (const { role, start, end } of blocks) {
    if (!ARTICLE_ROLES.has(role)) continue;
    for (let i = start; i < end; i++) {
      const sign = text.charCodeAt(i);
      if (sign > 0x20)
        weight += sign >= 0x4e00 && sign <= 0x9fff ? 3 : (sign >= 0x3040 && sign <= 0x30ff) || (sign >= 0xac00 && sign <= 0xd7a3) ? 2 : 1;
    }
  }
  return weight;
}

// A minute of the clock; with its zone that of UTC, so that two papers can be told in order.
function minuteOf({ published }: Reading): string | undefined {
  const { edtf, time, zone } = published ?? {};
  if (edtf === undefined || time === undefined || !/^\d\d:\d\d$/.test(time) || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return undefined;
  const minute = Date.parse(`${edtf}T${time}:00${zone ?? 'Z'}`);
  return Number.isNaN(minute) ? undefined : new Date(minute).toISOString().slice(0, 16);
}

// What is the same in every language: numbers, days, and those whom the profile or the reading knows by an id of plain letters.
function marksOf(details: ArticleFact['body']['details'], { codes }: ArticleWords): readonly Mark[] {
  const marks: Mark[] = [];
  const named = new Set<string>();
  for (const { kind, value, words } of details) {
    if (kind === 'title') continue;
    const word = `${kind} ${value}`;
    if (kind === 'name' && named.has(word)) continue;
    named.add(word);
    const mark = shortHashOf(word);
    marks.push([(kind === 'name' ? mark | 1 : mark & ~1) >>> 0, Math.round((words[0] / Math.max(1, codes.length)) * 1000)]);
    if (marks.length === MARKS) break;
  }
  return marks;
}

// Two values that follow each other, the rarest first as far as a digest can tell: the same in an original and its translation.
function valueKeys(marks: readonly Mark[]): readonly number[] {
  const pairs = marks.slice(1).map(([mark], i) => shortHashOf(`${marks[i]?.[0]} ${mark}`));
  return [...new Set(pairs)].sort((a, b) => a - b).slice(0, KEYS);
}

// The keys under which a translation meets its original: the address it names, the paper, else, when the page of the original does
// not say where it stood, language and day.
function pageKeys({ source, language }: Reading, { published }: Origin): readonly (readonly ['page' | 'original', string])[] {
  const { url, publisher, original } = source;
  const day = published !== undefined && /^\d{4}-\d\d-\d\d$/.test(published) ? published : undefined;
  const known = (page: { readonly url?: string; readonly publisher?: string }, of: string | undefined): readonly string[] => [
    ...(page.url === undefined ? [] : [`url ${addressOf(page.url)}`]),
    ...(page.publisher === undefined || of === undefined ? [] : [`paper ${bare(page.publisher)} ${of}`]),
  ];
  const nameless = url === undefined && publisher === undefined && original === undefined && day !== undefined;
  const days = original?.language === undefined || day === undefined ? [] : [day, shifted(day, -1)];
  const own = known({ ...(url !== undefined && { url }), ...(publisher !== undefined && { publisher }) }, language);
  return [
    ...[...own, ...(nameless ? [`day ${day} ${language}`] : [])].map((key) => ['page', key] as const),
    ...[...(original === undefined ? [] : known(original, original.language)), ...days.map((d) => `day ${d} ${original?.language}`)].map(
      (key) => ['original', key] as const,
    ),
  ];
}

// One address in its usual spellings: without scheme, www, question, fragment and last slash.
const addressOf = (url: string): string =>
  url
    .replace(/^[a-z]+:\/\/(www\.)?/i, '')
    .replace(/[?#].*$/su, '')
    .replace(/\/$/, '')
    .toLowerCase();
