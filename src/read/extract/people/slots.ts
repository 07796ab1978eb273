// What the slots of role rules read.
import type { NamesPack, RoleKind, RoleWords } from '../../../model/packs/names.ts';
import type { Token } from '../../../model/token.ts';
import { capitalised, shouted } from '../../../text/capitals.ts';
import type { Slot } from '../../../text/patterns/pattern.ts';
import { isUnspaced } from '../../../text/tokens/letters.ts';
import { aliasTable } from '../../../text/words/alias-table.ts';
import type { PersonShape } from '../../../text/words/person-shape.ts';
import { type Found, type Phrases, phrases } from '../../../text/words/phrases.ts';
import { closedWords, formsById, portfolioSlot } from '../../../text/words/portfolios.ts';
import { phrasesOf, wordSet } from '../../../text/words/word-lists.ts';
import { complement } from './complements.ts';
import { compoundRole, type RoleWord, roleForms } from './role-words.ts';
import { BODY, PLACE } from './terms.ts';

/** What a slot read: its terms, and the role or id they stand for, with what is written together with the role. */
export type Piece = { readonly start: number; readonly end: number; readonly id?: string } & Partial<RoleWord>;

const LONGEST_MATTER = 4;
const LONGEST_UNKNOWN = 5;

/** The slots of the role rules of a language. */
export function roleSlots(pack: NamesPack, shape: PersonShape) {
  const of = phrases(phrasesOf(pack.of).map((w) => [w, ''] as const));
  const roles = (...kinds: readonly RoleKind[]): Slot<Piece> =>
    roleTable(
      pack.roles.filter((r) => kinds.length === 0 || kinds.includes(r.kind)),
      pack,
    );
  return {
    role: roles(),
    office: roles('head', 'office'),
    job: roles('job', 'kin'),
    deputy: words(pack.deputies),
    quality: words(pack.qualities),
    former: words(pack.former),
    portfolio: withId(portfolioSlot(pack, seenPerson)),
    demonym: withId(aliasTable(formsById(pack.demonyms))),
    body: term(BODY),
    place: term(PLACE),
    owner: owner(pack),
    the: words([pack.determiners.definite, pack.determiners.indefinite].flatMap((list) => [...wordSet(list)]).join(', ')),
    topic: topic(pack),
    of: uncapitalised(pieces(of)),
    at: uncapitalised(words(pack.at)),
    and: words([...wordSet(pack.and)].join(', ')),
    matter: matter(pack),
    unknown: unknown(pack, shape),
    complement: complement(pack, false),
    owned: complement(pack, true),
    institution: institutions(pack, shape),
    bracket: enclosed(/^[(（]$/, /^[)）]$/, 5),
    quoted: enclosed(/^[「『“]$/, /^[」』”]$/, 16),
    acronym: {
      at: (list: readonly Token[], index: number) =>
        shouted(list[index]) ? { end: index + 1, value: { start: index, end: index + 1 } } : undefined,
    },
  } satisfies Readonly<Record<string, Slot<Piece>>>;
}

function roleTable(roles: readonly RoleWords[], pack: NamesPack): Slot<Piece> {
  const table = aliasTable(roleForms(roles, pack.compounds), pack.familyFirst !== undefined);
  const compound = compoundRole(roles, pack.compounds);
  return {
    at: (list, index) => {
      const found = table.at(list, index);
      if (found !== undefined) return { end: found.end, value: { start: index, end: found.end, ...found.value } };
      const joined = compound?.(list[index]);
      return joined === undefined ? undefined : { end: index + 1, value: { start: index, end: index + 1, ...joined } };
    },
    ...(compound === undefined && { firsts: table.firsts }),
  };
}

/** The noun of a body alone: « Thư ký | Tòa án | Nguyễn Thu Hà ». */
function institutions(pack: NamesPack, shape: PersonShape): Slot<Piece> {
  const table = aliasTable(
    phrasesOf(pack.institutions).map((w) => [w, w] as const),
    pack.familyFirst !== undefined,
  );
  const read = withId(table);
  // « Chuyên gia | Đoàn Minh Xương »
  return { ...read, at: (list, index) => (shape.familyFirst(list, index) >= 3 ? undefined : read.at(list, index)) };
}

const words = (list: string): Slot<Piece> => pieces(phrases(phrasesOf(list).map((w) => [w, ''] as const)));

const pieces = (table: Phrases<string>): Slot<Piece> => ({
  at: (list, index) => {
    const found = table.at(list, index);
    return found === undefined ? undefined : { end: found.end, value: { start: index, end: found.end } };
  },
  firsts: table.firsts,
});

/** "General Secretary To Lam": a preposition is written small. */
const uncapitalised = (slot: Slot<Piece>): Slot<Piece> => ({
  ...slot,
  at: (list, index) => (capitalised(list[index]) ? undefined : slot.at(list, index)),
});

const withId = ({ at, ...slot }: Slot<string>): Slot<Piece> => ({
  ...slot,
  at: (list, index) => {
    const found = at(list, index);
    return found === undefined ? undefined : { end: found.end, value: { start: index, end: found.end, id: found.value } };
  },
});

const term = (lower: string): Slot<Piece> => ({
  at: (list, index) => (list[index]?.lower === lower ? { end: index + 1, value: { start: index, end: index + 1 } } : undefined),
  firsts: [lower],
});

/** "Norway's", "the Ministry's". */
function owner(pack: NamesPack): Slot<Piece> {
  const marks = wordSet(pack.genitive);
  return {
    at: (list, index) => {
      const named = list[index]?.lower === PLACE || list[index]?.lower === BODY;
      return named && marks.has(list[index + 1]?.lower ?? '') ? { end: index + 2, value: { start: index, end: index + 1 } } : undefined;
    },
    firsts: [BODY, PLACE],
  };
}

const small = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && token.text === token.text.toLowerCase();

/** One small noun, as far as a list of small words can tell: "the fisheries | minister". */
function topic(pack: NamesPack): Slot<Piece> {
  const { definite, indefinite, possessive } = pack.determiners;
  const stops = new Set([
    ...closedWords(pack),
    ...[pack.and, pack.particles, pack.locatives, definite, indefinite, possessive].flatMap((list) => [...wordSet(list)]),
    ...phrasesOf(pack.of),
    ...phrasesOf(pack.at),
    // These have slots of their own: "interior", "executive", "prime".
    ...[...Object.values(pack.portfolios), pack.qualities, pack.deputies, pack.former, ...pack.roles.map((r) => r.words)]
      .flatMap(phrasesOf)
      .map((phrase) => phrase.split(/[ -]/)[0]?.toLowerCase() ?? ''),
  ]);
  return {
    at: (list, index) =>
      small(list[index]) && !stops.has(list[index]?.lower ?? '') ? { end: index + 1, value: { start: index, end: index + 1 } } : undefined,
  };
}

/** Some terms between two marks: « （毒罪办） », a name in quotation marks. */
const enclosed = (opening: RegExp, closing: RegExp, longest: number): Slot<Piece> => ({
  at: (list, index) => {
    if (!opening.test(list[index]?.text ?? '')) return undefined;
    for (let i = index + 2; i <= index + longest; i++)
      if (closing.test(list[i]?.text ?? '')) return { end: i + 1, value: { start: index, end: i + 1 } };
    return undefined;
  },
});

const HANGUL = /^[\uac00-\ud7a3]$/;

/** So many signs may say what an office is about. */
const LONGEST_SIGNS = 12;

/** Signs up to the next office: « 法律政策委员会 | 主席 »; where words are not written apart nothing else ends them. */
function signs(pack: NamesPack): (list: readonly Token[], index: number) => Found<Piece> | undefined {
  const offices = roleTable(
    pack.roles.filter((r) => r.kind === 'head' || r.kind === 'office'),
    pack,
  );
  const closed = phrases([...closedWords(pack), ...wordSet(pack.and), ...wordSet(pack.of)].map((w) => [w, ''] as const));
  const deputies = phrases(phrasesOf(pack.deputies).map((w) => [w, ''] as const));
  // Korean words stand between blanks: a syllable of one is no small word.
  const ends = (list: readonly Token[], i: number): boolean => {
    const found = closed.at(list, i);
    if (found === undefined || !HANGUL.test(list[i]?.text ?? '')) return found !== undefined;
    return list[i]?.spaced === true && list[found.end]?.spaced !== false;
  };
  return (list, index) => {
    for (let i = index; i <= index + LONGEST_SIGNS; i++) {
      const office = offices.at(list, i) !== undefined || deputies.at(list, i) !== undefined;
      if (i === index && offices.at(list, i) !== undefined) return undefined;
      if (office && i > index) return { end: i, value: { start: index, end: i } };
      const token = list[i];
      if (token === undefined || token.kind !== 'word' || !isUnspaced(token.lower) || ends(list, i)) return undefined;
    }
    return undefined;
  };
}

/** A few small words: « droit maritime », "a local security firm". */
function matter(pack: NamesPack): Slot<Piece> {
  const stops = new Set([...closedWords(pack), ...wordSet(pack.and), ...wordSet(pack.particles), ...wordSet(pack.locatives)]);
  const articles = new Set([pack.determiners.definite, pack.determiners.indefinite].flatMap((list) => [...wordSet(list)]));
  const ofSigns = signs(pack);
  return {
    at: (list, index) => {
      if (isUnspaced(list[index]?.lower ?? '')) return ofSigns(list, index);
      let end = index;
      if (articles.has(list[end]?.lower ?? '')) end++;
      const from = end;
      while (end < from + LONGEST_MATTER && small(list[end]) && !stops.has(list[end]?.lower ?? '')) end++;
      return end > from ? { end, value: { start: index, end } } : undefined;
    },
  };
}

/** Whether the model sees a person begin at a term. */
const seenPerson = (token: Token | undefined): boolean => token !== undefined && 'person' in token;

/** Capitalised words that may name a body, after one or two small ones: « l'association Numérique Ouvert ». */
function unknown(pack: NamesPack, shape: PersonShape): Slot<Piece> {
  const closed = closedWords(pack);
  const things = wordSet(pack.things);
  const address = aliasTable(
    [...pack.honorifics.flatMap((h) => phrasesOf(h.forms)), ...phrasesOf(pack.ranks)].map((form) => [form, ''] as const),
  );
  const portfolios = aliasTable(formsById(pack.portfolios).map(([form, id]) => [form.toLowerCase(), id] as const));
  return {
    at: (list, index) => {
      if (portfolios.at(list, index) !== undefined) return undefined;
      let end = index;
      while (end < index + 2 && small(list[end]) && !closed.has(list[end]?.lower ?? '')) end++;
      const from = end;
      while (end < from + LONGEST_UNKNOWN && capitalised(list[end]) && list[end]?.lower !== BODY && list[end]?.lower !== PLACE) {
        // « du Parti To Lam », but « de l'université Ton Duc Thang »: a small noun before it may bear the name of a person.
        const person = seenPerson(list[end]) || shape.begins(list, end) || (end > from && shape.familyFirst(list, end) >= 2);
        const borne = end === from && from > index && things.has(list[from - 1]?.lower ?? '');
        if ((person && !borne) || address.at(list, end) !== undefined || (end === from && closed.has(list[end]?.lower ?? ''))) break;
        end++;
      }
      return end > from ? { end, value: { start: index, end } } : undefined;
    },
  };
}
