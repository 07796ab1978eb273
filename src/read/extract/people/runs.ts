// Capitalised words in a row that may be a name: « Jean-Pierre de La Tour », "John F. Kennedy Jr.", « Nguyễn Thị Hoa ».
import type { Token } from '../../../model/token.ts';
import { capitalised, shouted } from '../../../text/capitals.ts';
import type { PeopleLexicon } from './lexicon.ts';

import { STOP } from './seeds.ts';
import type { Term } from './terms.ts';

/** Where a run is looked for: terms of a sentence, read with a lexicon. */
type Line = { readonly terms: readonly Term[]; readonly lexicon: PeopleLexicon; readonly headline: boolean };

/** A candidate: terms from `start` to `end`, and its words without particles, marks and endings. */
export type Run = {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Term[];
  readonly initial: boolean;
  readonly particle: boolean;
};

const LONGEST = 7;
const INITIAL = /^\p{Lu}$/u;

/**
 * The run that begins at a term, without a word that only opens the sentence. `led`: a role or a word of address stands right before,
 * so that even "To" begins a name; `addressed`: a word of address, so that even « von » does.
 */
export function runAt({ terms, lexicon, headline }: Line, index: number, led: boolean, addressed: boolean): Run | undefined {
  const first = addressed ? afterParticles(terms, index, lexicon) : index;
  if (!nameWord(terms, first, lexicon) || compound(terms, first)) return undefined;
  const run = longest(terms, first, lexicon);
  const own = run === undefined ? undefined : led ? begun(run, terms, lexicon) : opened(run, terms, lexicon);
  return own === undefined
    ? undefined
    : { ...cut(own, terms, lexicon, headline, led), ...(first > index && { start: index, particle: true }) };
}

function longest(terms: readonly Term[], start: number, lexicon: PeopleLexicon): Run | undefined {
  const words: Term[] = [];
  let particle = false;
  let initial = false;
  let end = start;
  while (words.length < LONGEST) {
    const next = words.length === 0 ? { at: start, particle: false } : nextWord(terms, end, lexicon);
    const word = next === undefined ? undefined : terms[next.at];
    if (next === undefined || word === undefined || breaks(terms, next.at, words, lexicon)) break;
    particle ||= next.particle;
    words.push(word);
    end = wordEnd(terms, next.at);
    initial ||= INITIAL.test(word.text) && terms[end - 1]?.text === '.';
  }
  return words.length === 0 ? undefined : { start, end: withSuffix(terms, end, lexicon), words, initial, particle };
}

/** « Mme von der Leyen »: small words after a word of address belong to the name, articles do not: « M. le maire ». */
function afterParticles(terms: readonly Term[], index: number, lexicon: PeopleLexicon): number {
  let at = index;
  while (at < index + 3 && particleWord(terms[at], lexicon) && !(at === index && lexicon.definite.has(terms[at]?.lower ?? ''))) at++;
  return nameWord(terms, at, lexicon) ? at : index;
}

/** A run without a first word that only opens the sentence: « Selon Paul Garnier »; in its midst a capital is no accident: "met To Lam". */
function opened(run: Run, terms: readonly Term[], lexicon: PeopleLexicon): Run | undefined {
  const [first, ...rest] = run.words;
  if (first === undefined || !lexicon.starters.has(first.lower) || inside(terms, run.start)) return run;
  const name =
    lexicon.shape.familyFirst(terms, run.start) >= (lexicon.syllabic ? 2 : 3) ||
    (lexicon.shape.given(first) && rest.length > 0 && run.start > 0);
  if (name) return run;
  const start = terms.indexOf(rest[0] ?? first, run.start + 1);
  return rest.length === 0 || start < 0 ? undefined : opened({ ...run, start, words: rest }, terms, lexicon);
}

/** A run right after a role: « To Lam » is a name, "Lady | Who Walked" none. */
function begun(run: Run, terms: readonly Term[], lexicon: PeopleLexicon): Run | undefined {
  const [first] = run.words;
  if (lexicon.syllabic && lexicon.shape.syllable(first)) return run;
  const small = first !== undefined && (lexicon.starters.has(first.lower) || (run.words.length === 1 && lexicon.acts.has(first.lower)));
  return !small || lexicon.shape.familyFirst(terms, run.start) >= 2 || lexicon.shape.given(first) || lexicon.shape.surname(first)
    ? run
    : undefined;
}

/** Where a name ends before the run does: after its syllables, or in a headline after given and family name. */
function cut(run: Run, terms: readonly Term[], { shape, syllabic }: PeopleLexicon, headline: boolean, led: boolean): Run {
  const { start, words } = run;
  const syllables = shape.familyFirst(terms, start);
  if (syllables >= (led || syllabic ? 2 : 3) && start + syllables < run.end && !glued(terms, start + syllables))
    return { ...run, end: start + syllables, words: words.slice(0, syllables), particle: false, initial: false };
  const plain = !run.particle && !run.initial && run.end === start + words.length;
  if (!headline || !plain || words.length < 3 || !shape.given(words[0])) return run;
  const count = shape.given(words[1]) && shape.surname(words[2]) ? 3 : 2;
  return { ...run, end: start + count, words: words.slice(0, count) };
}

const glued = (terms: readonly Term[], index: number): boolean => terms[index]?.spaced === false;

const inside = (terms: readonly Term[], index: number): boolean => terms[index - 1]?.kind === 'word' && terms[index]?.spaced === true;

function nameWord(terms: readonly Term[], index: number, lexicon: PeopleLexicon): boolean {
  const term = terms[index];
  if (term === undefined || term.named !== undefined || !capitalised(term) || /\p{N}/u.test(term.text) || inAddress(terms, index))
    return false;
  if ((lexicon.seeds.at(terms, index) & STOP) === 0) return true;
  if (lexicon.demonyms.at(terms, index) !== undefined) return false;
  const day = lexicon.calendar.at(terms, index);
  return day === undefined || capitalised(terms[day.end]);
}

// « @luongcuong », « un.org/Guterres », « Reuters/Paul Garnier », "#Hanoi"
function inAddress(terms: readonly Term[], index: number): boolean {
  const [before, term, after, next] = [terms[index - 1], terms[index], terms[index + 1], terms[index + 2]];
  if (term?.spaced === false && before?.kind === 'mark' && /^[@#_/=\\.]$/.test(before.text)) return true;
  if (after?.spaced !== false || after.kind !== 'mark') return false;
  return (
    /^[@_=]$/.test(after.text) ||
    (after.text === '.' && next?.spaced === false && next.kind === 'word' && !INITIAL.test(term?.text ?? '') && !capitalised(next))
  );
}

/** Whether a word cannot go on the name: an acronym after words, a title, a word of address. */
function breaks(terms: readonly Term[], index: number, words: readonly Term[], lexicon: PeopleLexicon): boolean {
  if (titled(terms, index, words, lexicon)) return true;
  if (words.length === 0) return false;
  if (sentenceWord(terms, index, words, lexicon) || lexicon.suffixes.has(terms[index]?.lower ?? '')) return true;
  const [word, last] = [terms[index], words.at(-1)];
  const isGlued = word?.spaced === false;
  const address = lexicon.ranks.at(terms, index) ?? lexicon.honorifics.at(terms, index);
  // « Anh » is a word of address and a syllable of names, « Đại tá » no name.
  if (!isGlued && address !== undefined) return address.end > index + 1 || !lexicon.shape.syllable(word);
  const turn = shouted(word) !== shouted(last) && !INITIAL.test(word?.text ?? '') && !INITIAL.test(last?.text ?? '');
  // « Emmanuel MACRON »: a family name in capitals after a given name.
  const surname =
    shouted(word) && !lexicon.syllabic && words.length === 1 && lexicon.shape.given(last) && !lexicon.starters.has(last?.lower ?? '');
  return turn && !isGlued && !surname;
}

/** Whether a role begins at a word: « Le Secrétaire Général »; not in "Stephen King", for a given name goes on. */
function titled(terms: readonly Term[], index: number, words: readonly Term[], lexicon: PeopleLexicon): boolean {
  const role = lexicon.roles.at(terms, index);
  if (role === undefined) return false;
  return !(role.end === index + 1 && words.length > 0 && words.every((w) => lexicon.shape.given(w) || INITIAL.test(w.text)));
}

/** A capitalised small word or verb is no part of a name: "Debbie | Died Because"; but "John Le Carré", « Lê Thị An ». */
function sentenceWord(
  terms: readonly Term[],
  index: number,
  words: readonly Term[],
  { starters, acts, particles, shape, syllabic }: PeopleLexicon,
): boolean {
  const word = terms[index];
  if (word === undefined || (!starters.has(word.lower) && !acts.has(word.lower))) return false;
  if (syllabic && shape.syllable(word)) return false;
  if (shape.given(word) || shape.surname(word) || (particles.has(word.lower) && capitalised(terms[index + 1]))) return false;
  return shape.familyFirst([...words, word], 0) <= words.length;
}

/** The word after a run, over hyphens and particles. */
function nextWord(
  terms: readonly Term[],
  end: number,
  lexicon: PeopleLexicon,
): { readonly at: number; readonly particle: boolean } | undefined {
  const token = terms[end];
  if (token === undefined) return undefined;
  if (nameWord(terms, end, lexicon)) return token.spaced || apostrophe(terms[end - 1]) ? { at: end, particle: false } : undefined;
  if (joinedArticle(terms, end)) return { at: end + 2, particle: true };
  let at = end;
  while (at < end + 3 && particleWord(terms[at], lexicon)) at++;
  return at > end && nameWord(terms, at, lexicon) && joinedBody(terms, end, at, lexicon) === undefined ? { at, particle: true } : undefined;
}

/** Where the small words begin that stand before a word, no earlier than `least`. */
export function particlesFrom(terms: readonly Term[], least: number, at: number, lexicon: PeopleLexicon): number {
  let from = at;
  while (from > least && particleWord(terms[from - 1], lexicon)) from--;
  return from;
}

/** Where the word at a term ends, if it stands behind small words, is compound and ends in the noun of a body: „von der | Ostmark-Bank“. */
export function joinedBody(terms: readonly Term[], least: number, at: number, lexicon: PeopleLexicon): number | undefined {
  if (!lexicon.nounCapitals || particlesFrom(terms, least, at, lexicon) === at) return undefined;
  const end = wordEnd(terms, at);
  return end > at + 1 && lexicon.things.has(terms[end - 1]?.lower ?? '') ? end : undefined;
}

/** So many letters has an article inside a name. */
const ARTICLE = /^\p{Ll}{2,4}$/u;

/** Whether an article of small letters joins the next word to a name: « Тарек | аш-Шазли », „Haidar | as-Sudani“. */
export function joinedArticle(terms: readonly Term[], at: number): boolean {
  const [article, hyphen, word] = [terms[at], terms[at + 1], terms[at + 2]];
  const joined = /^[-‑]$/.test(hyphen?.text ?? '') && hyphen?.spaced === false && word?.spaced === false && capitalised(word);
  return joined && article?.spaced === true && ARTICLE.test(article.text) && capitalised(terms[at - 1]);
}

const particleWord = (term: Term | undefined, lexicon: PeopleLexicon): boolean =>
  term !== undefined &&
  term.named === undefined &&
  lexicon.particles.has(term.lower) &&
  !lexicon.and.has(term.lower) &&
  (term.text === term.lower || apostrophe(term));

const apostrophe = (token: Token | undefined): boolean => token !== undefined && /['’ʼ]$/.test(token.text);

/** A word with what is glued to it: « Jean-Pierre », "Ki-moon", the stop of an initial. */
function wordEnd(terms: readonly Term[], index: number): number {
  let end = index + 1;
  while (hyphen(terms[end]) && terms[end + 1]?.kind === 'word' && terms[end + 1]?.spaced === false && terms[end + 1]?.named === undefined)
    end += 2;
  if (!INITIAL.test(terms[index]?.text ?? '')) return end;
  // "O.J. Simpson", « J. K. »: initials may be glued to one another.
  while (terms[end]?.text === '.' && terms[end]?.spaced === false) {
    end++;
    if (!(INITIAL.test(terms[end]?.text ?? '') && terms[end]?.spaced === false && terms[end + 1]?.text === '.')) break;
    end++;
  }
  return end;
}

/** "Pan-democrat", « Anti-corruption »: a capital before a hyphen and a small word opens no name. */
const compound = (terms: readonly Term[], index: number): boolean =>
  hyphen(terms[index + 1]) && terms[index + 2]?.spaced === false && !capitalised(terms[index + 2]) && terms[index + 2]?.named === undefined;

const hyphen = (token: Token | undefined): boolean => token !== undefined && !token.spaced && /^[-‑]$/.test(token.text);

/** The end of a name with what may follow it: "Jr.", « II », with a comma or without. */
export function withSuffix(terms: readonly Term[], end: number, lexicon: PeopleLexicon): number {
  const at = terms[end]?.text === ',' ? end + 1 : end;
  const token = terms[at];
  if (token === undefined || !capitalised(token) || !lexicon.suffixes.has(token.lower)) return end;
  return terms[at + 1]?.text === '.' && terms[at + 1]?.spaced === false && /^\p{L}{2}$/u.test(token.text) ? at + 2 : at + 1;
}
