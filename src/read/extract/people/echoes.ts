// Full names seen once are names wherever they stand again, in scripts that no capital shows.
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { capitalised } from '../../../text/capitals.ts';
import { lowered } from '../../../text/fold.ts';
import type { Tagged } from './tagger/index.ts';

/** From this length on a name of signs is no word by chance. */
const SHORTEST = 3;
const SURE = 0.8;
/** So many names that begin alike are looked for. */
const MOST_ALIKE = 40;

/** Names of a document by their first sign. */
export type Known = ReadonlyMap<string, readonly string[]>;

/** The names that the model is sure of. */
export function knownNames(text: string, tagged: Iterable<Tagged>): Known {
  const known = new Map<string, string[]>();
  for (const { start, end, sure } of tagged) {
    if (end - start < SHORTEST || sure < SURE) continue;
    const name = text.slice(start, end);
    for (const form of [name, ...lastPart(name)]) {
      const alike = known.get(form.charAt(0)) ?? [];
      if (!alike.includes(form) && alike.length < MOST_ALIKE)
        known.set(
          form.charAt(0),
          [...alike, form].sort((a, b) => b.length - a.length),
        );
    }
  }
  return known;
}

/** The family name of a name in parts: « 古特雷斯 » of « 安东尼奥·古特雷斯 ». */
function lastPart(name: string): readonly string[] {
  const last = name.split(/[·・•‧\s]/u).at(-1) ?? '';
  return last !== name && last.length >= SHORTEST ? [last] : [];
}

const HANGUL = /^[\uac00-\ud7a3]$/;
const KANA = /^[\u30a1-\u30ff]$/;
const BEFORE = /[\u30a1-\u30ff&＆\p{Script=Latin}]/u;
const AFTER = /[\u30a1-\u30ff&＆\p{Script=Latin}\p{N}]|[\u3400-\u9fff]/u;

/** Whether a name is no part of another word: a Korean one begins with its word, one in kana has no signs of words at its sides (« ルガーP08 », « クレメント社 »). */
function apart(text: string, at: number, name: string): boolean {
  if (HANGUL.test(name.charAt(0))) return !HANGUL.test(text.charAt(at - 1));
  if (!KANA.test(name.charAt(0)) || /[・＝=\s]/.test(name)) return true;
  return !BEFORE.test(text.charAt(at - 1)) && (!AFTER.test(text.charAt(at + name.length)) || /^[氏様]/.test(text.slice(at + name.length)));
}

/** From this length on the last word of a name is no other word by chance; a shorter one needs a verb of saying before it. */
const SHORTEST_WORD = 5;
const SHORTEST_BEHIND_VERB = 4;

/** The last words of the names that the model is sure of, in scripts that write words apart. */
export function lastWords(text: string, tagged: Iterable<Tagged>): ReadonlySet<string> {
  const last = new Set<string>();
  for (const { start, end, sure } of tagged) {
    const words = text.slice(start, end).split(/\s+/);
    const word = words.at(-1) ?? '';
    if (sure >= SURE && words.length > 1 && word.length >= SHORTEST_BEHIND_VERB) last.add(lowered(word));
  }
  return last;
}

/** What the model saw in a sentence, and the known last words between; a prefix of one letter may cling to them. */
export function withWordEchoes(
  tokens: readonly Token[],
  tagged: readonly Tagged[],
  known: ReadonlySet<string>,
  prefixes: string,
  acts: ReadonlySet<string>,
): readonly Tagged[] {
  const found: Tagged[] = [];
  let next = 0;
  const behindVerb = (at: number): boolean => {
    const before = tokens[at - 1]?.lower ?? '';
    return acts.has(before) || (prefixes.includes(before.charAt(0)) && acts.has(before.slice(1)));
  };
  for (const [at, { start, end, lower }] of tokens.entries()) {
    while ((tagged[next]?.end ?? Infinity) <= start) next++;
    if ((tagged[next]?.start ?? Infinity) < end) continue;
    const from = known.has(lower) ? 0 : prefixes.includes(lower.charAt(0)) && known.has(lower.slice(1)) ? 1 : undefined;
    if (from !== undefined && (lower.length - from >= SHORTEST_WORD || behindVerb(at)))
      found.push({ start: start + from, end, sure: SURE });
  }
  return found.length === 0 ? tagged : [...tagged, ...found].sort((a, b) => a.start - b.start);
}

/** A name cut too short, as the document writes it elsewhere, or one that took in a small word before it: « 向 | 范淑贞 ». */
function mended(text: string, name: Tagged, last: number, known: Known, small: ReadonlySet<string>): Tagged {
  const { start, end } = name;
  const longer = known
    .get(text.charAt(start))
    ?.find((n) => n.length > end - start && start + n.length <= last && text.startsWith(n, start));
  if (longer !== undefined) return { ...name, end: start + longer.length };
  const rest = text.slice(start + 1, end);
  return small.has(text.charAt(start)) && known.get(rest.charAt(0))?.includes(rest) === true ? { ...name, start: start + 1 } : name;
}

/** What the model saw in a sentence, and the known names between. */
export function withEchoes(
  text: string,
  { start, end }: Span,
  seen: readonly Tagged[],
  known: Known,
  small: ReadonlySet<string>,
): readonly Tagged[] {
  const tagged = seen.map((name) => mended(text, name, end, known, small));
  const found: Tagged[] = [];
  let next = 0;
  for (let at = start; at < end; ) {
    const own = tagged[next];
    if (own !== undefined && own.start <= at) {
      found.push(own);
      next++;
      at = Math.max(at, own.end);
      continue;
    }
    const fits = (n: string): boolean => text.startsWith(n, at) && at + n.length <= Math.min(end, own?.start ?? end) && apart(text, at, n);
    const name = known.get(text.charAt(at))?.find(fits);
    if (name !== undefined) found.push({ start: at, end: at + name.length, sure: SURE });
    at += name?.length ?? 1;
  }
  return [...found, ...tagged.slice(next)];
}

/** The last two syllables of the names of three and more that the model is sure of: « đức anh » of « Trần Đức Anh ». */
export function lastSyllables(text: string, tagged: readonly Tagged[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start, end, sure } of tagged) {
    const words = lowered(text.slice(start, end)).split(/\s+/);
    if (sure >= SURE && words.length > 2) found.add(words.slice(-2).join(' '));
  }
  return found;
}

/** What the model saw in a sentence, and between it the known last syllables, when both have their capitals. */
export function withSyllableEchoes(tokens: readonly Token[], tagged: readonly Tagged[], known: ReadonlySet<string>): readonly Tagged[] {
  const found: Tagged[] = [];
  let next = 0;
  for (const [at, first] of tokens.entries()) {
    const second = tokens[at + 1];
    while ((tagged[next]?.end ?? Infinity) <= first.start) next++;
    if (second === undefined || !capitalised(first) || !capitalised(second) || !known.has(`${first.lower} ${second.lower}`)) continue;
    // Before a third syllable with a capital it is somebody else.
    if ((tagged[next]?.start ?? Infinity) < second.end || capitalised(tokens[at + 2])) continue;
    found.push({ start: first.start, end: second.end, sure: SURE });
  }
  return found.length === 0 ? tagged : [...tagged, ...found].sort((a, b) => a.start - b.start);
}
