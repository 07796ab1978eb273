import { ARTICLE_ROLES } from '../../model/block.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { bare } from '../../text/fold.ts';
import { mixed, shortHashOf } from '../../text/hash.ts';
import { KEPT, type Sketch, sketchOf } from './sketch.ts';

/** The words of an article in order: of each a number of 15 bits and, in the lowest bit, whether it stands in a quotation. */
export type ArticleWords = { readonly codes: readonly number[]; readonly starts: readonly number[]; readonly ends: readonly number[] };

// Two reports that quote one speech at length are no copies: what is quoted does not count, if enough else remains.
const LEAST_TOLD = 50;
const TOLD_SHARE = 1 / 3;

// Scripts without blanks are taken sign by sign.
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of an article, without accents and capitals. What is named stands as one word, the same in all its spellings: independent
 * reports of one event share above all the long names of those who take part.
 */
export function articleWords(reading: Reading): ArticleWords {
  const { text, blocks, statements } = reading;
  const [codes, starts, ends]: [number[], number[], number[]] = [[], [], []];
  const quoted = cursor(statements.flatMap((s) => (s.mode === 'direct' ? s.content : [])).sort((a, b) => a.start - b.start));
  const put = (code: number, start: number, end: number): void => {
    codes.push(code | (quoted(start) ? 1 : 0));
    starts.push(start);
    ends.push(end);
  };
  const plain = (start: number, end: number): void => {
    for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) put(codeOf(word), start + index, start + index + word.length);
  };
  const named = namesOf(reading);
  let next = 0;
  for (const block of blocks) {
    if (!ARTICLE_ROLES.has(block.role)) continue;
    let at = block.start;
    for (let one = named[next]; one !== undefined && one.start < block.end; one = named[++next]) {
      if (one.start < at) continue;
      plain(at, one.start);
      put(codeOf(`‹${one.id}`), one.start, one.end);
      at = Math.min(one.end, block.end);
    }
    plain(at, block.end);
  }
  const told = codes.reduce((sum, code) => sum + 1 - (code & 1), 0);
  const enough = told >= LEAST_TOLD && told >= codes.length * TOLD_SHARE;
  return { codes: enough ? codes : codes.map((code) => code & ~1), starts, ends };
}

type Name = Span & { readonly id: string };

// Of two that begin together the longer first.
const namesOf = ({ names, people }: Reading): readonly Name[] =>
  [
    ...names.map(({ start, end, entity }) => ({ start, end, id: entity })),
    ...people.flatMap(({ form, start, end, entity: id }) => (form === 'name' && id !== undefined ? [{ start, end, id }] : [])),
  ].sort((a, b) => a.start - b.start || b.end - a.end);

// Whether a place lies in one of some spans in order; places are asked for in rising order.
function cursor(spans: readonly Span[]): (place: number) => boolean {
  let at = 0;
  return (place) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= place) at++;
    return place >= (spans[at]?.start ?? Number.POSITIVE_INFINITY);
  };
}

// News has few words, often.
const MOST_KNOWN = 50_000;
const known = new Map<string, number>();

function codeOf(word: string): number {
  const found = known.get(word);
  if (found !== undefined) return found;
  const code = (shortHashOf(bare(word)) >>> 16) & ~1;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, code);
  return code;
}

/** How many words make a run. */
export const RUN = 4;

/** A number for every run of words, by the place of its first word, 1 or more; zero where one of them is quoted. */
export function runsOf(codes: ArrayLike<number>, withQuoted = false): Uint32Array {
  const runs = new Uint32Array(Math.max(0, codes.length - RUN + 1));
  let told = 0; // how many words stand since the last quoted one
  for (let i = 0; i < codes.length; i++) {
    told = withQuoted || ((codes[i] ?? 0) & 1) === 0 ? told + 1 : 0;
    if (told < RUN) continue;
    let run = RUN;
    for (let k = i - RUN + 1; k <= i; k++) run = Math.imul(run ^ ((codes[k] ?? 0) >>> 1), 0x9e3779b1) ^ (run >>> 15);
    runs[i - RUN + 1] = mixed(run) || 1;
  }
  return runs;
}

/** The sketch of a text by itself, whatever is named or quoted in it. */
export function signatureOf(text: string): Sketch {
  const codes: number[] = [];
  for (const [word] of text.matchAll(WORD)) codes.push(codeOf(word));
  return sketchOf(runsOf(codes), KEPT);
}
