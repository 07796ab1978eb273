// Names that neither a capital nor the model shows, beside a title or a word of address: « 王部长 », « 김 장관 », « المديرة دلفين شانتز ».
import { uncased } from '../../../text/capitals.ts';
import { isUnspaced } from '../../../text/tokens/letters.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { Prefix } from './prefix.ts';
import { roleAt } from './roles.ts';
import type { Run } from './runs.ts';
import type { Reader } from './sighting.ts';
import type { Term } from './terms.ts';
import { articled } from './title-sightings.ts';

/** A run, whether its setting alone makes it a name, and whether a given name opens it. */
export type UncasedRun = { readonly run: Run; readonly sure: boolean; readonly called?: true };

/** So many signs may stand for somebody before a title: a family name. */
const LONGEST_SURNAME = 3;
/** So many words of an Arabic name may follow a title. */
const LONGEST_NAME = 4;

/** The run after a prefix in a script without capitals, when a title or word of address stands beside it. */
export function uncasedRunAt(reader: Reader, prefix: Prefix): UncasedRun | undefined {
  const { terms } = reader;
  const first = terms[prefix.end];
  if (!uncased(first) || first?.named !== undefined) return undefined;
  return isUnspaced(first?.lower ?? '') ? (surnameAt(reader, prefix.end) ?? nameAfter(reader, prefix)) : wordsAt(reader, prefix);
}

/** A family name right before a title or word of address. */
function surnameAt(reader: Reader, index: number): UncasedRun | undefined {
  const { terms, lexicon, surnames } = reader;
  if (!lexicon.titlesAfter) return undefined;
  if (isKana(terms[index])) return kanaAt(reader, index);
  if (isHangul(terms[index])) {
    const foreign = hangulAt(reader, index);
    if (foreign !== undefined) return foreign;
  }
  if (!opens(terms, index, lexicon)) return undefined;
  for (let end = index + 1; end <= index + LONGEST_SURNAME; end++) {
    const last = terms[end - 1];
    if (!uncased(last) || last?.named !== undefined || (end > index + 1 && last?.spaced === true)) return undefined;
    const title = lexicon.honorificsAfter.at(terms, end)?.end ?? lexicon.heads.at(terms, end)?.end;
    if (title === undefined || lexicon.officeMarks.at(terms, title) !== undefined) continue;
    const words = terms.slice(index, end);
    const name = words.map((t) => t.lower).join('');
    // A word that a blank closes is one word; without blanks only a list tells where a name ends.
    const apart = terms[end]?.spaced === true;
    const whole = apart || ((lexicon.surnames.has(name) || surnames.has(name)) && !isHangul(terms[index]));
    if (!whole) return undefined;
    const known = lexicon.surnames.has(name) || surnames.has(name);
    return { run: runOf(terms, index, end), sure: known && lexicon.closed.at(terms, index)?.end !== end };
  }
  return undefined;
}

/** A family name and one or two signs right behind a title, before a verb, a mark or a word of address: « 外长高远 | 表示 ». */
function nameAfter({ terms, lexicon }: Reader, { start, end: index, role, comma }: Prefix): UncasedRun | undefined {
  if (!lexicon.titlesBefore || role === undefined || comma || index === start || role.role.kind === 'kin') return undefined;
  const sign = (at: number): boolean => uncased(terms[at]) && terms[at]?.named === undefined && terms[at]?.spaced === false;
  const family = (length: number): boolean =>
    lexicon.surnames.has(
      terms
        .slice(index, index + length)
        .map((t) => t.lower)
        .join(''),
    );
  const length = family(2) ? 2 : family(1) ? 1 : 0;
  for (const given of length === 0 ? [] : [2, 1]) {
    const end = index + length + given;
    if (!Array.from({ length: length + given }, (_, i) => index + i).every(sign)) continue;
    // Japanese names are of four signs: « 代表森山绫子 | 将 … ».
    const four = length + given === 4 && lexicon.closed.at(terms, end) !== undefined && lexicon.closed.at(terms, end - 1) === undefined;
    const closes = four || terms[end] === undefined || terms[end]?.kind === 'mark' || lexicon.doing.at(terms, end) !== undefined;
    const address = lexicon.honorificsAfter.at(terms, end) !== undefined;
    const word = (lexicon.closed.at(terms, index)?.end ?? 0) > index + 1 || (lexicon.doing.at(terms, index)?.end ?? 0) > index + 1;
    if (!word && (closes || address)) return { run: runOf(terms, index, end), sure: true };
  }
  return undefined;
}

const isHangul = (term: Term | undefined): boolean => /^[\uac00-\ud7a3]/.test(term?.text ?? '');
/** So many syllables and words have foreign names between a country and its head. */
const [SHORTEST_HANGUL, LONGEST_HANGUL, MOST_WORDS] = [3, 12, 3];

/** A foreign name between a country and the title of its head, or of two words before an office: « 일본 | 모리타 겐지 | 총리 ». */
function hangulAt({ text, terms, lexicon }: Reader, index: number): UncasedRun | undefined {
  const owner = lexicon.genitive.has(terms[index - 1]?.lower ?? '') ? terms[index - 2] : terms[index - 1];
  if (owner?.named?.kind !== 'place' || terms[index]?.spaced !== true) return undefined;
  let words = 0;
  for (let end = index; end <= index + LONGEST_HANGUL; end++) {
    const term = terms[end];
    if (term?.spaced === true && end > index && lexicon.heads.at(terms, end)?.value.role?.kind === 'head')
      return end - index < SHORTEST_HANGUL ? undefined : { run: runOf(terms, index, end), sure: true };
    if (term?.spaced === true && words === 2 && roleAt(text, terms, end, lexicon)?.role.kind === 'office')
      return { run: runOf(terms, index, end), sure: true };
    if (!isHangul(term) || term?.named !== undefined) return undefined;
    if (term?.spaced === true && (++words > MOST_WORDS || closedWord(terms, end, lexicon) || lexicon.heads.at(terms, end) !== undefined))
      return undefined;
  }
  return undefined;
}

/** Whether a whole word between blanks is a closed one. */
function closedWord(terms: readonly Term[], index: number, { closed }: PeopleLexicon): boolean {
  const found = closed.at(terms, index);
  return found !== undefined && terms[found.end]?.spaced !== false;
}

const KANA = /^[\u30a1-\u30fa\u30fc-\u30ff]$/;
const isKana = (term: Term | undefined): boolean => term !== undefined && term.named === undefined && KANA.test(term.text);

/** So many signs may a foreign name have. */
const LONGEST_KANA = 20;

/** A foreign name in kana right before a title: « バイデン大統領 », « ジョン・スミス氏 ». */
function kanaAt({ terms, lexicon }: Reader, index: number): UncasedRun | undefined {
  if (isKana(terms[index - 1]) && terms[index]?.spaced === false) return undefined;
  let end = index;
  while (end < index + LONGEST_KANA && (isKana(terms[end]) || (/^[・=＝-]$/.test(terms[end]?.text ?? '') && isKana(terms[end + 1])))) end++;
  const [address, role] = [lexicon.honorificsAfter.at(terms, end), lexicon.heads.at(terms, end)];
  const title = address?.end ?? role?.end;
  if (title === undefined || end < index + 2 || lexicon.officeMarks.at(terms, title) !== undefined) return undefined;
  const name = terms.slice(index, end).map((t) => t.lower);
  const thing = name.some((_, i) => lexicon.things.has(name.slice(i).join('')));
  // Trades and firms have offices too: only the head of a state is surely somebody, and a name of two parts.
  const parted = terms.slice(index + 2, end - 2).some((t) => t.text === '・');
  const telling = address === undefined ? role?.value.role?.kind === 'head' || parted : address.value.loose !== true;
  return { run: runOf(terms, index, end), sure: telling && !thing };
}

/** Whether a word may begin here: after a blank, a mark, or a word that belongs to no name. */
function opens(terms: readonly Term[], index: number, { closed }: PeopleLexicon): boolean {
  const before = terms[index - 1];
  if (before === undefined || terms[index]?.spaced === true) return true;
  if (before.kind !== 'word') return before.kind === 'mark';
  for (let i = Math.max(0, index - LONGEST_NAME); i < index; i++) if (closed.at(terms, i)?.end === index) return true;
  return false;
}

/** The words after a title up to one that belongs to no name. */
function wordsAt(reader: Reader, prefix: Prefix): UncasedRun | undefined {
  const { terms, lexicon } = reader;
  if (prefix.end === prefix.start) return undefined;
  const called = calledAt(terms, prefix.end, lexicon);
  if (called !== undefined) return { run: runOf(terms, prefix.end, called), sure: true, called: true };
  if (prefix.comma || (prefix.role !== undefined && prefix.honorific === undefined && !articled(reader, prefix.role))) return undefined;
  let end = prefix.end;
  while (end < prefix.end + LONGEST_NAME && nameWord(terms, end, lexicon)) end++;
  if (end === prefix.end) return undefined;
  // A single word may be anything; two and an end of the clause behind them are a name.
  return { run: runOf(terms, prefix.end, end), sure: ends(terms, end, lexicon) && end >= prefix.end + 2 };
}

const ends = (terms: readonly Term[], end: number, { closed }: PeopleLexicon): boolean =>
  terms[end] === undefined || terms[end]?.kind !== 'word' || closed.at(terms, end) !== undefined;

/** Where a name ends that a given name opens: with a word that has its article, else where the clause ends or the second word does. */
export function calledAt(terms: readonly Term[], index: number, lexicon: PeopleLexicon): number | undefined {
  const { given, particles, clitics } = lexicon;
  const determined = lexicon.determined.filter((prefix) => !clitics.has(prefix.charAt(0)));
  const lower = (at: number): string => terms[at]?.lower ?? '';
  const definite = (at: number): boolean => determined.some((prefix) => lower(at).startsWith(prefix));
  const compound = (at: number): boolean => particles.has(lower(at));
  if (!given.has(lower(index)) || !surnameWord(terms, index, lexicon)) return undefined;
  for (let end = index; end < index + LONGEST_CALLED; ) {
    const opened = end;
    while (end < opened + 2 && compound(end)) end++;
    const article = definite(end);
    const goesOn = article ? surnameWord(terms, end, lexicon) : nameWord(terms, end, lexicon);
    // « صلاح الدين » may be all.
    if (!goesOn) return end >= index + 2 && definite(end - 1) ? end : undefined;
    end++;
    if (end < index + 2 || (article && opened === index)) continue;
    if (article || ends(terms, end, lexicon)) return end;
    // A third word may be what was done: « أكد الوزير خالد حمد ضرورة … ».
    if (!given.has(lower(end)) && !definite(end) && !compound(end)) return end;
  }
  return undefined;
}

const LONGEST_CALLED = 6;

/** Whether a word may be part of a name, its article or none; families are called by trades too. */
const surnameWord = (terms: readonly Term[], index: number, lexicon: PeopleLexicon): boolean =>
  uncased(terms[index]) &&
  terms[index]?.named === undefined &&
  (lexicon.heads.at(terms, index)?.value.role?.kind ?? 'job') === 'job' &&
  lexicon.closed.at(terms, index) === undefined &&
  lexicon.demonyms.at(terms, index) === undefined &&
  lexicon.days.at(terms, index) === undefined;

function nameWord(terms: readonly Term[], index: number, lexicon: PeopleLexicon): boolean {
  const term = terms[index];
  if (!uncased(term) || term?.named !== undefined || term?.spaced !== true || term.text.length < 2) return false;
  if (lexicon.things.has(term.lower) || lexicon.closed.at(terms, index) !== undefined) return false;
  if (lexicon.determined.some((prefix) => term.lower.startsWith(prefix))) return false;
  return (
    lexicon.heads.at(terms, index) === undefined &&
    lexicon.ranks.at(terms, index) === undefined &&
    lexicon.days.at(terms, index) === undefined &&
    lexicon.demonyms.at(terms, index) === undefined
  );
}

/** Terms as a run. */
export const runOf = (terms: readonly Term[], start: number, end: number): Run => ({
  start,
  end,
  words: terms.slice(start, end),
  initial: false,
  particle: false,
});
