// Names that the model sees, as runs of terms.
import { capitalised, isHonour, uncased } from '../../../text/capitals.ts';
import { unclung } from '../../../text/words/clitics.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { joinedArticle, joinedBody, particlesFrom, type Run, withSuffix } from './runs.ts';
import type { Tagged } from './tagger/index.ts';
import type { Term } from './terms.ts';

/** A run of the model, and how sure it is of it. */
export type LearnedRun = Run & { readonly sure: number };

const NONE: readonly undefined[] = [];
const INITIAL = /^\p{Lu}$/u;

/** For each term the run that it is part of; `undefined` without a model. Names of bodies, places and days are left out, and whole titles: « Président de la République ». */
export function learnedRuns(
  terms: readonly Term[],
  learned: readonly Tagged[] | undefined,
  masked: (index: number) => boolean,
  lexicon: PeopleLexicon,
): readonly (LearnedRun | undefined)[] | undefined {
  if (learned === undefined || learned.length === 0) return learned && NONE;
  const runs: (LearnedRun | undefined)[] = new Array(terms.length).fill(undefined);
  let at = 0;
  for (const { start, end, sure } of learned) {
    while ((terms[at]?.end ?? Infinity) <= start) at++;
    let to = at;
    while ((terms[to]?.start ?? Infinity) < end) to++;
    const last = to;
    const from = inOneScript(
      terms,
      withoutFirm(
        terms,
        withoutNation(terms, withoutTitle(terms, withoutOwner(terms, at, to, lexicon), to, lexicon), to, lexicon),
        to,
        lexicon,
      ),
      to,
    );
    to = beforeBody(terms, from, withoutClosing(terms, from, to, lexicon), lexicon);
    to = overArticle(terms, beforeAdverbial(terms, from, beforeTitle(terms, from, to, lexicon), lexicon));
    const own = terms.slice(from, to);
    const exact = terms[at]?.start === start && terms[last - 1]?.end === end && from < to;
    if (!exact || own.some((t) => t.named !== undefined) || masked(from) || lexicon.days.at(terms, from)?.end === to) continue;
    // « Man habe … »: a word that opens sentences is no name, unless lists know it for one.
    if (from === 0 && to === 1 && lexicon.starters.has(terms[0]?.lower ?? '') && !isListed(terms[0], lexicon)) continue;
    if (to > from + 1 && (lexicon.roles.trailAt(terms, from)?.end ?? 0) >= to) continue;
    // « والي | بنك المغرب »: a word that opens a longer title.
    if (to === from + 1 && lexicon.determined.length > 0 && (lexicon.roles.trailAt(terms, from)?.end ?? 0) > to) continue;
    const words = own.filter((t) => t.kind === 'word');
    if (words.length > 1) to = withSuffix(terms, withoutLetters(terms, from, to, lexicon), lexicon);
    const run = { start: from, end: to, words, initial: words.some((t) => INITIAL.test(t.text)), particle: false, sure };
    runs.fill(run, from, to);
  }
  return runs;
}

/** Where a name begins after the country or body before it, in a script without capitals: « 유엔의 | 키르스텐 홀름 ». */
function withoutOwner(terms: readonly Term[], from: number, to: number, { genitive, former }: PeopleLexicon): number {
  const past = former.at(terms, from)?.end ?? from;
  // « 전임 | 파벨 코발렌코 »
  let start = past > from && past < to && uncased(terms[past]) && terms[past]?.spaced === true && isHangul(terms[from]) ? past : from;
  for (let i = from; i < to - 1; i++) {
    const owner = genitive.has(terms[i]?.lower ?? '') || (i === start && terms[i]?.named !== undefined);
    if (owner && uncased(terms[i + 1]) && terms[i + 1]?.spaced === true) start = i + 1;
  }
  return start;
}

/** Where a name begins after the nation of its bearer, be it written together with a small word: « للمغربي | جمال السلاوي ». */
function withoutNation(terms: readonly Term[], from: number, to: number, { determined, clitics, demonyms }: PeopleLexicon): number {
  const [first, next] = [terms[from], terms[from + 1]];
  if (determined.length === 0 || first === undefined || next === undefined || from + 1 >= to) return from;
  const nation = [first, ...unclung(first, clitics)].some((word) => demonyms.at([word], 0) !== undefined);
  return nation && determined.some((prefix) => first.lower.startsWith(prefix)) ? from + 1 : from;
}

/** Where a name ends before a title that was taken for its end: « 木原稔 | 官房長官 », « 변 | 총재 ». */
function beforeTitle(terms: readonly Term[], from: number, to: number, { heads, titlesAfter }: PeopleLexicon): number {
  if (!titlesAfter || !uncased(terms[from])) return to;
  const behind = heads.at(terms, to)?.end ?? to;
  for (let i = from + 1; i < to; i++) {
    const title = heads.at(terms, i);
    // « 野々村 | 文部科学相 »: the end of the name may be the beginning of the title.
    if (
      title !== undefined &&
      title.end >= i + 2 &&
      (title.end === behind || title.end > to) &&
      (terms[i]?.spaced === true || !isHangul(terms[i]))
    )
      return i;
  }
  return to;
}

/** Whether a blank stands between two words of letters, as those of « James Phillips » in Chinese. */
const isLatin = (terms: readonly Term[], at: number): boolean =>
  [terms[at - 1], terms[at]].every((term) => term !== undefined && /^\p{Script=Latin}/u.test(term.text));

/** Where a name of signs ends before a blank, or before a sign that ends no name: « 卜海 | 也 ». */
function withoutClosing(terms: readonly Term[], from: number, to: number, { closing }: PeopleLexicon): number {
  if (closing.size === 0) return to;
  let end = from + 1;
  // A mark parts the parts of a foreign name, wide or not: « 約翰．布蘭多利諾 ».
  while (
    end < to &&
    (terms[end]?.spaced === false || terms[end - 1]?.kind === 'mark' || terms[end]?.start === terms[end - 1]?.end || isLatin(terms, end))
  )
    end++;
  while (end > from + 1 && terms[end - 1]?.kind === 'mark') end--;
  return end > from + 2 && closing.has(terms[end - 1]?.lower ?? '') ? end - 1 : end;
}

/** Where a name ends before a word with its article and a preposition: « أندرس ليندكفيست | بالقرار ». */
function beforeAdverbial(terms: readonly Term[], from: number, to: number, { determined, clitics }: PeopleLexicon): number {
  const last = terms[to - 1]?.lower ?? '';
  if (determined.length === 0 || to < from + 3) return to;
  return determined.some((prefix) => prefix.length > 2 && clitics.has(prefix.charAt(0)) && last.startsWith(prefix)) ? to - 1 : to;
}

/** Where a name begins behind the last word of a firm's name, when that is no given name and the next one is: « شركة الأهلي فاروس | رضوى السويفي ». */
function withoutFirm(terms: readonly Term[], from: number, to: number, { determined, given }: PeopleLexicon): number {
  const behind = determined.length > 0 && terms[from - 1]?.named?.kind === 'body' && to >= from + 3;
  return behind && !given.has(terms[from]?.lower ?? '') && given.has(terms[from + 1]?.lower ?? '') ? from + 1 : from;
}

/** Where a name ends before the body that small words join to it: „Verena Stolz | von der Ostmark-Bank“. */
function beforeBody(terms: readonly Term[], from: number, to: number, lexicon: PeopleLexicon): number {
  for (let i = from + 1; i < to; i++)
    if (capitalised(terms[i]) && joinedBody(terms, from + 1, i, lexicon) !== undefined) return particlesFrom(terms, from + 1, i, lexicon);
  return to;
}

const isListed = (term: Term | undefined, { shape }: PeopleLexicon): boolean => shape.given(term) || shape.surname(term);

const isHangul = (term: Term | undefined): boolean => /^[\uac00-\ud7a3]/.test(term?.text ?? '');

const CYRILLIC = /^\p{Script=Cyrillic}/u;
const LATIN = /^\p{Script=Latin}/u;

/** Where a name in Cyrillic letters begins behind words in Latin ones, which are those of a firm: « Toa Denso | Хироко Сайто ». */
function inOneScript(terms: readonly Term[], from: number, to: number): number {
  if (!CYRILLIC.test(terms[to - 1]?.text ?? '')) return from;
  let start = to;
  while (start > from && !LATIN.test(terms[start - 1]?.text ?? '')) start--;
  return start;
}

/** The end of a name with the word that an article of small letters joins to it. */
const overArticle = (terms: readonly Term[], to: number): number => (joinedArticle(terms, to) ? to + 3 : to);

const VOWELLESS = /^[^AEIOUYaeiouy]+$/;

/** Where a name ends before the letters of an honour: "Imogen Sallow | KC"; two words may be name and initials. */
function withoutLetters(terms: readonly Term[], from: number, to: number, { suffixes, syllabic }: PeopleLexicon): number {
  const [before, last] = [terms[to - 2], terms[to - 1]];
  if (syllabic || last === undefined || before === undefined || !isHonour(last.text) || suffixes.has(last.lower)) return to;
  const named = to - from > 2 || VOWELLESS.test(last.text);
  return named && before.text.length > 1 && before.text !== before.text.toUpperCase() ? to - 1 : to;
}

/** Where a name begins after its title: "King | Harald", « VICEPRESIDENTA | PINTO »; but "Prince Fielder" where that is a given name. */
function withoutTitle(terms: readonly Term[], from: number, to: number, { heads, ranks, syllabic, shape }: PeopleLexicon): number {
  if (syllabic || shape.given(terms[from])) return from;
  const title = Math.max(heads.at(terms, from)?.end ?? 0, ranks.at(terms, from)?.end ?? 0);
  return title > from && title < to && capitalised(terms[title]) ? title : from;
}
