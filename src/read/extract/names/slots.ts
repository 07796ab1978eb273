// What the slots of name rules read: countries, portfolios, capitalised runs, and the rest of a body's name.
import type { NamesPack } from '../../../model/packs/names.ts';
import type { Token } from '../../../model/token.ts';
import { capitalised, shouted } from '../../../text/capitals.ts';
import type { Slot } from '../../../text/patterns/pattern.ts';
import { aliasTable } from '../../../text/words/alias-table.ts';
import { compoundReader } from '../../../text/words/compounds.ts';
import type { PersonShape } from '../../../text/words/person-shape.ts';
import { type Found, phrases } from '../../../text/words/phrases.ts';
import { adjectiveTest, closedWords, formsById, portfolioSlot } from '../../../text/words/portfolios.ts';
import { phrasesOf, wordSet } from '../../../text/words/word-lists.ts';
import { definiteWords, joinedBody } from './uncased-bodies.ts';

/** What a slot read: an id where it has one; of `{caps}` the token at which they begin. */
export type Read = string;

// A bounded reach keeps the reading of a line of capitals linear.
const LONGEST = 8;
const LONGEST_TAIL = 14;

type Test = (list: readonly Token[], index: number) => boolean;

/** The slots of the name rules of a language. */
export function slotsOf(pack: NamesPack, shape: PersonShape, calendar: ReadonlySet<string>): Readonly<Record<string, Slot<Read>>> {
  const syllabic = pack.familyFirst !== undefined;
  const country = aliasTable([...formsById(pack.countries), ...formsById(pack.regions)], syllabic);
  const institution = aliasTable(
    phrasesOf(pack.institutions).map((w) => [w, ''] as const),
    syllabic,
  );
  // Where syllables stand apart a capital makes another word of them: « đình » is a temple, « Ba Đình » a square.
  const heads = new Set(
    [pack.institutions, pack.spots, ...pack.roles.map((r) => r.words)].flatMap((list) => phrasesOf(list).filter((w) => !/[\s'-]/.test(w))),
  );
  const lowerHeads = new Set([...heads].map((w) => w.toLowerCase()));
  const closed = closedWords(pack);
  const adjective = adjectiveTest(pack);
  // In the middle of a sentence a small word with a capital belongs to a name.
  const named: Test = (list, i) => capitalised(list[i]) && (syllabic || !closed.has(list[i]?.lower ?? '') || list[i - 1]?.kind === 'word');
  const reads = {
    named,
    adjective,
    head: (token: Token | undefined) => (syllabic ? heads.has(token?.text ?? '') : lowerHeads.has(token?.lower ?? '')) && !shouted(token),
    closed,
    calendar,
    syllabic,
  };
  return {
    institution,
    office: aliasTable(
      pack.roles
        .filter((r) => r.kind !== 'job' && r.kind !== 'kin')
        .flatMap((r) => phrasesOf(r.words.toLowerCase()).map((w) => [w, ''] as const)),
    ),
    acronym: {
      at: (list, index) => (shouted(list[index]) ? { end: index + 1, value: '' } : undefined),
    },
    quoted: { at: quotedName },
    adjectives: openingAdjectives(pack, closed),
    joined: joinedBody(pack),
    definites: definiteWords(pack),
    spot: spots(pack, shape),
    caps: caps(pack, shape, named, reads.head),
    tail: tail(pack, shape, reads, country),
    portfolio: portfolioSlot(pack),
    ministry: ministries(pack),
    country,
    demonym: aliasTable(formsById(pack.demonyms)),
    quality: phrases(phrasesOf(pack.qualities).map((w) => [w, ''] as const)),
    of: phrases(phrasesOf(pack.of).map((w) => [w, ''] as const)),
  };
}

/** A name in quotation marks: « фонд «Открытые реки» ». */
function quotedName(list: readonly Token[], index: number): Found<Read> | undefined {
  if (!/^[«„“"]$/.test(list[index]?.text ?? '') || !capitalised(list[index + 1])) return undefined;
  for (let end = index + 2; end < index + LONGEST; end++) if (/^[»“”"]$/.test(list[end]?.text ?? '')) return { end: end + 1, value: '' };
  return undefined;
}

/** Capitalised adjectives before the noun of a body: « Портовое | агентство »; such as say only which one it is are none. */
function openingAdjectives(
  { openingAdjectives: endings = '', qualities, former, demonyms }: NamesPack,
  closed: ReadonlySet<string>,
): Slot<Read> {
  const list = [...wordSet(endings)];
  const plain = new Set([qualities, former].flatMap((words) => phrasesOf(words.toLowerCase())));
  const countries = aliasTable(formsById(demonyms));
  const opens = (tokens: readonly Token[], i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || !capitalised(token) || shouted(token) || token.text.length < 5 || closed.has(token.lower)) return false;
    return !plain.has(token.lower) && countries.at(tokens, i) === undefined && list.some((e) => token.lower.endsWith(e));
  };
  return { at: (tokens, index) => (opens(tokens, index) ? { end: index + 1, value: '' } : undefined) };
}

/** The portfolio of a ministry in one word: "Außenministerium". */
function ministries({ compounds }: NamesPack): Slot<Read> {
  const read = compounds && compoundReader(compounds, new Map([...wordSet(compounds.ministries)].map((w) => [w, w] as const)));
  return {
    at: (list, index) => {
      const portfolio = read?.(list[index])?.portfolio;
      return portfolio === undefined ? undefined : { end: index + 1, value: portfolio };
    },
  };
}

/**
 * « đình » is a temple, « Đình » a syllable of names: the case of the first letter counts, but for the first word of a sentence;
 * « Hồ » before « Chí Minh » is a family name there too.
 */
function spots(pack: NamesPack, shape: PersonShape): Slot<Read> {
  const cities = aliasTable(formsById(pack.cities));
  const person: Test = (list, i) => shape.familyFirst(list, i) >= 3 && !shape.family(list[i + 1]) && cities.at(list, i + 1) === undefined;
  const table = aliasTable(
    phrasesOf(pack.spots).map((w) => [w, w] as const),
    pack.familyFirst !== undefined,
  );
  return {
    at: (list, index) => {
      const found = table.at(list, index);
      if (found === undefined || list[index]?.text.charAt(0) === found.value.charAt(0)) return found;
      return index === 0 && !person(list, index) ? found : undefined;
    },
    firsts: table.firsts,
  };
}

function caps(pack: NamesPack, shape: PersonShape, named: Test, head: (token: Token | undefined) => boolean): Slot<Read> {
  // "John F. Kennedy Airport"
  const initial: Test = (list, i) => list[i]?.text.length === 1 && list[i + 1]?.text === '.' && list[i + 1]?.spaced === false;
  // « tỉnh Quảng Ninh | Cao Tường Huy »: where all is capitals, a place we know ends where we know it to, another one before a person.
  const syllabic = pack.familyFirst !== undefined;
  const cities = aliasTable(syllabic ? formsById(pack.cities) : []);
  return {
    at: (list, index) => {
      const known = cities.at(list, index);
      if (known !== undefined) return { end: known.end, value: String(index) };
      let end = index;
      while (end < index + LONGEST && named(list, end) && !head(list[end]) && (end === index || list[end]?.spaced === true)) {
        if (syllabic && end > index && somebody(list, end, shape)) break;
        end += initial(list, end) ? 2 : 1;
      }
      return end === index ? undefined : { end, value: String(index) };
    },
  };
}

/** Whether a person begins here and no later: « Bệnh viện Bạch Mai | Đào Xuân Cơ ». */
const somebody = (list: readonly Token[], i: number, shape: PersonShape): boolean =>
  shape.familyFirst(list, i) >= 3 && shape.familyFirst(list, i + 1) < 3;

/** "Drogen- und Verbrechensbekämpfung": where the second word ends; the index itself when nothing hangs there. */
function hanging(list: readonly Token[], index: number, and: ReadonlySet<string>): number {
  const hangs = capitalised(list[index]) && list[index + 1]?.text === '-' && list[index + 1]?.spaced === false;
  return hangs && and.has(list[index + 2]?.lower ?? '') && capitalised(list[index + 3]) ? index + 4 : index;
}

type Reads = {
  readonly named: Test;
  readonly adjective: (token: Token | undefined) => boolean;
  readonly head: (token: Token | undefined) => boolean;
  readonly closed: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly syllabic: boolean;
};

/** What follows the noun of a body: « des migrations et des affaires intérieures », "for Inland Fisheries", « Nghiên cứu Kinh tế ». */
function tail(
  pack: NamesPack,
  shape: PersonShape,
  { named, adjective, head, closed, calendar, syllabic }: Reads,
  country: Slot<Read>,
): Slot<Read> {
  const cities = aliasTable(syllabic ? formsById(pack.cities) : []);
  const towns = aliasTable(pack.nounCapitals === true ? formsById(pack.cities) : []);
  const linkers = phrases(phrasesOf(pack.of).map((w) => [w, ''] as const));
  const and = wordSet(pack.and);
  const articles = wordSet(`${pack.determiners.contracted} ${pack.determiners.indefinite}`);
  const small: Test = (list, i) => {
    const token = list[i];
    return token !== undefined && token.kind === 'word' && !closed.has(token.lower) && !capitalised(token);
  };
  const begins: Test = (list, i) => (syllabic ? somebody(list, i, shape) : shape.begins(list, i));
  // "National Convention Centre on | Sunday"
  const plain: Test = (list, i) => named(list, i) && !begins(list, i) && !calendar.has(list[i]?.lower ?? '');
  const proper: Test = (list, i) => plain(list, i) && !head(list[i]);
  // Where syllables stand apart, the second one of a word follows in small letters: « Du lịch ».
  const second: Test = (list, i) => syllabic && small(list, i) && capitalised(list[i - 1]) && !shouted(list[i - 1]);
  const qualities = phrases(phrasesOf(syllabic ? pack.qualities : '').map((w) => [w, ''] as const));
  const linked = (list: readonly Token[], i: number): number => {
    const at = and.has(list[i]?.lower ?? '') ? i + 1 : i;
    return linkers.at(list, at)?.end ?? at;
  };
  const step = (list: readonly Token[], i: number, first: boolean): number => {
    // « Parti | To Lam »: two syllables without a preposition may be somebody; « Comité de Ha Nam » is a place.
    const somebody = !syllabic && shape.familyFirst(list, i) >= 2;
    // « Instituto | Rede Livre »: the noun of a body in the name of another.
    const twice = first && !syllabic && plain(list, i) && proper(list, i + 1);
    if (((proper(list, i) || twice) && !somebody) || adjective(list[i]) || second(list, i)) return i + 1;
    const quality = first ? undefined : qualities.at(list, i);
    if (quality !== undefined) return quality.end;
    const next = linked(list, i);
    if (next === i) return i;
    const hung = pack.nounCapitals === true ? hanging(list, next, and) : next;
    if (hung > next) return hung;
    // « de la pêche » goes on; a bare « de » only once, for a later one begins a clause: « de continuer ».
    const noun = pack.adjectiveEndings !== '' && small(list, next) && (first || next > i + 1 || articles.has(list[i]?.lower ?? ''));
    // « Department of | Network Security »
    const headed = next > i && !syllabic && plain(list, next) && proper(list, next + 1);
    return proper(list, next) || noun || headed ? next + 1 : i;
  };
  return {
    at: (list, index) => {
      if (syllabic && !capitalised(list[index])) return undefined;
      // « Agence nationale … » goes on at once, "Agency for …" needs its preposition: "Senate | Majority" is no name.
      // Where nouns have capitals, two in a row are a name: "Initiative Offenes Netz".
      const titled =
        pack.nounCapitals === true && (country.at(list, index) ?? towns.at(list, index) ?? (plain(list, index) && plain(list, index + 1)));
      if (!syllabic && pack.adjectiveEndings === '' && !titled && linked(list, index) === index) return undefined;
      let end = index;
      for (let last = false; !last && end < index + LONGEST_TAIL; ) {
        const place = country.at(list, end) ?? cities.at(list, end);
        const next = place?.end ?? step(list, end, end === index);
        last = place !== undefined || next === end;
        end = next;
      }
      return end > index ? { end, value: '' } : undefined;
    },
  };
}
