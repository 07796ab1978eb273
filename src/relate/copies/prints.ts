import { ARTICLE_ROLES } from '../../model/block.ts';
import { shifted } from '../../model/edtf.ts';
import type { CopyFact, Origin } from '../../model/fact.ts';
import type { Reading } from '../../model/reading.ts';
import { bare } from '../../text/fold.ts';
import { hashesOfRuns, hashOf } from '../../text/hash.ts';

/** How many words make a run. */
export const RUN = 5;
/** How many runs of a document are kept, about. */
const KEPT = 64;
const MARKS = 80;

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/**
 * The fingerprints of a reading: of the article, of some runs of five words, and of the pages it is and names. Which runs are kept
 * depends on their words alone, so that copies keep the same (Broder, On the resemblance and containment of documents, 1997).
 */
export function copyFacts(reading: Reading, origin: Origin): readonly CopyFact[] {
  const words = wordsOf(reading);
  const every = Math.max(1, 2 ** Math.round(Math.log2(words.length / KEPT)));
  const print = (key: string, of: CopyFact['body']['of'], rest: Pick<CopyFact['body'], 'every' | 'marks'> = {}): CopyFact => ({
    table: 'copy',
    key,
    document: reading.id,
    body: { ...origin, of, words: words.length, ...rest },
  });
  const runs = new Set(hashesOfRuns(words, RUN).filter((run) => run % every === 0));
  return [
    ...(words.length === 0 ? [] : [print(`article ${hashOf(words.join(' '))} ${words.length}`, 'article')]),
    ...[...runs].map((run) => print(`words ${run}`, 'words', { every })),
    ...pageKeys(reading, origin).map(([of, key]) => print(key, of, { marks: marksOf(reading) })),
  ];
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

function wordsOf({ text, blocks }: Reading): readonly string[] {
  const article = blocks.flatMap((b) => (ARTICLE_ROLES.has(b.role) ? [text.slice(b.start, b.end)] : []));
  return bare(article.join('\n')).match(WORD) ?? [];
}

// One address in its usual spellings: without scheme, www, question, fragment and last slash.
const addressOf = (url: string): string =>
  url
    .replace(/^[a-z]+:\/\/(www\.)?/i, '')
    .replace(/[?#].*$/su, '')
    .replace(/\/$/, '')
    .toLowerCase();

function marksOf({ figures, dates, people, names }: Reading): readonly string[] {
  const marks = [
    ...figures.map((f) => `n ${f.value}`),
    ...dates.map((d) => `d ${d.edtf}`),
    ...[...people, ...names].flatMap((m) => (m.entity === undefined ? [] : [`e ${m.entity}`])),
  ];
  return [...new Set(marks)].slice(0, MARKS).sort();
}
