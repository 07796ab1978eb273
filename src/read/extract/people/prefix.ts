// What may stand before a name: a role, then ranks and words of address.
import { capitalised, uncased } from '../../../text/capitals.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { type RolePhrase, roleAt } from './roles.ts';
import { ADDRESS } from './seeds.ts';
import type { Reader } from './sighting.ts';
import type { Term } from './terms.ts';

/** Terms from `start` to `end`: an empty prefix ends where it starts. */
export type Prefix = {
  readonly start: number;
  readonly end: number;
  readonly role: RolePhrase | undefined;
  readonly comma: boolean;
  readonly honorific: { readonly start: number; readonly end: number } | undefined;
  readonly gender: 'f' | 'm' | undefined;
  readonly rank: boolean;
};

/** The prefix that says nothing. */
export const noPrefix = (index: number): Prefix => ({
  start: index,
  end: index,
  role: undefined,
  comma: false,
  honorific: undefined,
  gender: undefined,
  rank: false,
});

/** So many ranks and words of address in a row, "Sen. Lt. Gen." counted as one. */
const LONGEST_ADDRESS = 4;

/** The prefix that begins at a term. */
export function prefixAt({ text, terms, lexicon }: Reader, index: number): Prefix {
  const read = roleAt(text, terms, index, lexicon);
  // « Phó Giáo sư » is a degree, no deputy.
  const plain = read?.role.deputy === true && (lexicon.ranks.at(terms, index)?.end ?? 0) >= read.end ? undefined : read;
  const role = plain && withComplement(text, terms, plain, lexicon);
  const closed = role === undefined ? index : afterBracket(terms, role.end);
  const comma = role !== undefined && /^[,،]$/.test(terms[closed]?.lower ?? '');
  const joint = role === undefined ? undefined : lexicon.apposing.at(terms, closed);
  const next = comma ? closed + 1 : (joint?.end ?? closed);
  // « le ministre de la Défense, | le général X »
  const articled = comma && lexicon.definite.has(terms[next]?.lower ?? '') ? addressAt(terms, next + 1, lexicon) : undefined;
  const address = articled?.rank === true ? articled : addressAt(terms, comma ? pastNation(terms, next, lexicon) : next, lexicon);
  return { start: role?.start ?? index, role, comma, ...address };
}

/** So many times small words may go on a title behind a preposition, so many each time. */
const [MOST_LINKS, MOST_SMALL] = [3, 2];

/** A title with all that says what it is about, as far as a comma and a name close it: « la commissaire chargée de la gestion | des crises, Hadja … ». */
function withComplement(text: string, terms: readonly Term[], phrase: RolePhrase, lexicon: PeopleLexicon): RolePhrase {
  const small = (at: number): boolean => {
    const term = terms[at];
    return (
      term?.kind === 'word' && !capitalised(term) && !uncased(term) && !lexicon.acts.has(term.lower) && !lexicon.starters.has(term.lower)
    );
  };
  let { end } = phrase;
  for (let i = 0; i < MOST_LINKS; i++) {
    const linker = lexicon.of.at(terms, end);
    if (linker === undefined) break;
    let to = linker.end;
    while (to < linker.end + MOST_SMALL && small(to)) to++;
    if (to === linker.end) break;
    end = to;
  }
  const closed = terms[end]?.text === ',' && (capitalised(terms[end + 1]) || terms[end + 1]?.person === true);
  const [first, last] = [terms[phrase.start], terms[end - 1]];
  if (end === phrase.end || !closed || phrase.role.affiliation !== undefined || first === undefined || last === undefined) return phrase;
  return { ...phrase, end, span: { ...phrase.span, end: last.end }, role: { ...phrase.role, text: text.slice(first.start, last.end) } };
}

/** « la représentante, | l'Italienne | Carla Rossi »: where the nation of somebody ends; the index itself when none is said. */
function pastNation(terms: readonly Term[], index: number, lexicon: PeopleLexicon): number {
  if (!lexicon.definite.has(terms[index]?.lower ?? '')) return index;
  const nation = lexicon.demonyms.at(terms, index + 1);
  return nation !== undefined && capitalised(terms[nation.end]) ? nation.end : index;
}

function addressAt(terms: readonly Term[], from: number, lexicon: PeopleLexicon) {
  let end = from;
  let gender: 'f' | 'm' | undefined;
  let rank = false;
  for (let i = 0; i < LONGEST_ADDRESS && (lexicon.seeds.at(terms, end) & ADDRESS) !== 0; i++) {
    const found = lexicon.honorifics.at(terms, end);
    const address = found === undefined || compound(terms, end, lexicon) ? undefined : found;
    const grade = lexicon.ranks.at(terms, end);
    const longer = grade !== undefined && grade.end >= (address?.end ?? 0) ? grade : address;
    if (longer === undefined || initials(terms, end) || (i > 0 && longer.end === end + 1 && isName(terms, end, lexicon))) break;
    rank ||= longer === grade;
    if (longer === address) gender = address.value.gender ?? gender;
    end = longer.end;
    if (terms[end]?.text === ',' && lexicon.ranks.at(terms, end + 1) !== undefined) end++;
  }
  return { end, gender, rank, honorific: end > from ? { start: from, end } : undefined };
}

/** « D. J. Costa »: the letter before another initial is one itself. */
const initials = (terms: readonly Term[], index: number): boolean =>
  [index, index + 2].every((at) => /^\p{Lu}$/u.test(terms[at]?.text ?? '') && terms[at + 1]?.text === '.');

/** « Bà Anh »: a syllable in capitals after a word of address is the name, though it be such a word itself. */
const isName = (terms: readonly Term[], index: number, { syllabic, shape }: PeopleLexicon): boolean =>
  syllabic && shape.syllable(terms[index]) && !capitalised(terms[index + 1]);

/** Whether a word of address is part of another word: « đàn ông ». */
const compound = (terms: readonly Term[], index: number, lexicon: PeopleLexicon): boolean =>
  [index - 1, index].some((at) => (lexicon.notAddress.at(terms, at)?.end ?? 0) > index);

/** « (PCV) », "(right)": up to four words in brackets say nothing of whom they follow. */
export function afterBracket(terms: readonly Term[], index: number): number {
  if (!/^[(（]$/.test(terms[index]?.text ?? '')) return index;
  for (let i = index + 1; i < index + 6; i++) if (/^[)）]$/.test(terms[i]?.text ?? '')) return i + 1;
  return index;
}
