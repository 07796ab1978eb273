import { ARTICLE_ROLES, type Role } from '../../../model/block.ts';
import type { SegmentedDocument, Sentence } from '../../../model/document.ts';
import { daysOf } from '../../../model/edtf.ts';
import type { DateMention, FoundPerson, NameMention } from '../../../model/mention.ts';
import { type NameModels, NO_NAME_MODELS } from '../../../model/name-model.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';
import { byPlace, quoted } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { capitalised } from '../../../text/capitals.ts';
import { COUNTRY_CODES } from '../../../text/country-codes.ts';
import { lowered } from '../../../text/fold.ts';
import { calledPlaces } from './called-places.ts';
import { creditMask } from './credits.ts';
import { surnamesOf } from './document-surnames.ts';
import { knownNames, lastSyllables, lastWords, withEchoes, withSyllableEchoes, withWordEchoes } from './echoes.ts';
import { withoutAnd, withoutBody, withoutCountry } from './joined-names.ts';
import { lexiconsOf, type PeopleLexicon, type PeopleLexicons } from './lexicon.ts';
import { lastWordsOf, type Who, whoOf } from './offices.ts';
import { outside } from './outside.ts';
import { type Person, persons } from './persons.ts';
import { placesAround } from './places-around.ts';
import { recalled } from './recalled.ts';
import { separated } from './separated.ts';
import { type Doubt, type Sighting, wordsOf } from './sighting.ts';
import { type Seen, sightings } from './sightings.ts';
import { type Tagged, tagged } from './tagger/index.ts';
import { termsOf } from './terms.ts';
import { titleReader } from './titles.ts';

/** What other extractors found before. */
export type Given = { readonly dates: readonly DateMention[]; readonly names: readonly NameMention[] };

/** Persons a document names or means by title, in text order, each linked to one person inside the document. */
export function people(
  document: SegmentedDocument,
  packs: Packs,
  profile: Profile,
  { dates, names }: Given,
  models: NameModels = NO_NAME_MODELS,
): readonly FoundPerson[] {
  const lexicons = lexiconsOf(packs);
  const { sure, doubts } = read(document, lexicons, { dates, names }, models, lastWordsOf(profile));
  if (sure.length === 0 && doubts.length === 0) return [];
  const who = whoOf(profile, packs);
  const late = recalled(sure, doubts, (name) => who.named(name) !== undefined);
  const all = [...sure.filter(outsideNames(late)), ...late].sort((a, b) => byPlace(a.span, b.span));
  const { shape } = lexicons;
  if (shape === undefined) return [];
  const joined = persons(
    document.text,
    all.filter((s) => s.form === 'name'),
    shape,
  );
  const day = daysOf(document.published?.edtf ?? document.known.published ?? '')?.first;
  for (const person of joined.list) person.id = profileId(person, who, day) ?? person.id;
  const mentioned = [...new Set(names.map((n) => n.entity))];
  const about = (body: string): boolean => mentioned.some((id) => who.related(id, body));
  const whom = titleReader(document.text, joined, who, day, about);
  const authors = new Set(
    [...(document.source.authors ?? []), ...(document.source.photographers ?? [])].map((name) => wordsOf(name).join(' ')),
  );
  return all.flatMap((sighting) => {
    const person = joined.of.get(sighting);
    const entity = person?.id ?? whom(sighting);
    if (entity === undefined || (person !== undefined && authors.has(person.words.join(' ')))) return [];
    return [found(document.text, sighting, entity)];
  });
}

/** Titles that were read alone, and belong to a name that the document knows. */
function outsideNames(names: readonly Sighting[]): (sighting: Sighting) => boolean {
  const wholes = new Map(names.flatMap(({ whole }) => [[`s${whole.start}`, whole] as const, [`e${whole.end}`, whole] as const]));
  return ({ form, span }) => {
    const whole = wholes.get(`s${span.start}`) ?? wholes.get(`e${span.end}`);
    return form === 'name' || whole === undefined || span.start < whole.start || span.end > whole.end;
  };
}

/** The id of the profile's person: by a name, or by the last word of it beside the office (« General Secretary Lam »). */
function profileId({ names }: Person, who: Who, day: string | undefined): string | undefined {
  for (const name of names) {
    const person = who.named(name);
    if (person !== undefined) return person.id;
  }
  for (const name of names)
    for (const role of name.roles) {
      const holders = who.titled(role.text, role, day, name.language).filter((h) => who.ends(h.person, name));
      if (name.words.length === 1 && holders.length > 0) return holders[0]?.person.id;
    }
  return undefined;
}

function read(
  document: SegmentedDocument,
  lexicons: PeopleLexicons,
  { dates, names }: Given,
  models: NameModels,
  lasts: ReadonlySet<string>,
): Seen {
  const sure: Sighting[] = [];
  const doubts: Doubt[] = [];
  const starts = new Map(names.map((n) => [n.start, n]));
  const lines = withLearned(document, lexicons, dates, models);
  const families = familyNames(lines);
  const known = (word: string): boolean => families.has(word) || lasts.has(word);
  const countryEnd = (start: number): number | undefined => {
    const name = starts.get(start);
    return name !== undefined && COUNTRY_CODES.has(name.entity) ? name.end : undefined;
  };
  const bodies = new Map(names.flatMap((n) => (n.kind === 'body' ? [[n.end, n.start] as const] : [])));
  const placeEnds = new Map(names.flatMap((n) => (n.kind === 'place' ? [[n.end, n.start] as const] : [])));
  const bodyStart = (end: number): number | undefined => bodies.get(end);
  const surnames = surnamesOf(document.text, lines);
  const called = families.size > 0 && names.some((n) => n.kind === 'place' && families.has(lowered(n.quote)));
  for (const { tokens, lexicon, learned: spans } of lines) {
    const titled = (at: number): boolean => [1, 2, 3].some((back) => lexicon.heads.at(tokens, at - back)?.end === at);
    const alone = spans && lexicon.titlesAfter ? withoutBody(document.text, spans, bodyStart) : spans;
    // « министр обороны | Омана | Бадр »: in a case of its own a country belongs to the title.
    const inCase = (at: number): boolean => {
      const lower = tokens[at]?.lower ?? '';
      const led = [1, 2, 3, 4, 5].some((back) => lexicon.heads.at(tokens, at - back) !== undefined);
      return (
        titled(at) ||
        (led && lexicon.stem !== undefined && lexicon.stem(lower) !== lower && goesOn(tokens[at + 1], tokens[at + 2], lexicon))
      );
    };
    const apart = alone && (lexicon.syllabic || lexicon.bodyFollows) ? withoutCountry(tokens, alone, countryEnd, inCase) : alone;
    const learned = apart && withoutAnd(tokens, apart, lexicon.and, known);
    const person = (at: number): boolean => families.has(tokens[at]?.lower ?? '') && !lexicon.locatives.has(tokens[at - 1]?.lower ?? '');
    const around = learned && placesAround(tokens, learned, placeEnds, lexicon);
    const own = around === undefined || around.size === 0 ? starts : new Map([...starts].filter(([start]) => !around.has(start)));
    const places = called ? withoutPersons(tokens, own, person) : own;
    const terms = termsOf(separated(tokens, places, lexicon), places, learned);
    const seen = sightings(document.text, terms, lexicon, creditMask(terms, lexicon), { learned, surnames });
    sure.push(...seen.sure);
    doubts.push(...seen.doubts);
  }
  const place = calledPlaces(document, lexicons, lines, (word) => families.has(word));
  return { sure: sure.filter((s) => !place(s)), doubts: doubts.filter((d) => !place(d.sighting)) };
}

/** Whether two words of a name follow, or one and a small word of names: « Бадр | бин ». */
const goesOn = (first: Token | undefined, second: Token | undefined, { particles }: PeopleLexicon): boolean =>
  capitalised(first) && second !== undefined && (capitalised(second) || particles.has(second.lower));

/** So sure is the model of a name whose last word is a person's also where a place is called so. */
const SURE = 0.7;

/** The last words of the full names that the model sees. */
function familyNames(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens, learned = [] } of lines) {
    let at = 0;
    for (const { start, end, sure } of learned) {
      if (sure < SURE) continue;
      while ((tokens[at]?.end ?? Infinity) < end) at++;
      const last = tokens[at];
      if (last?.end === end && start < last.start) found.add(last.lower);
    }
  }
  return found;
}

/** Names without places of one word that are persons: « Montenegro » after « Luís Montenegro ». */
function withoutPersons(
  tokens: Sentence['tokens'],
  starts: ReadonlyMap<number, NameMention>,
  person: (at: number) => boolean,
): ReadonlyMap<number, NameMention> {
  const wrong = tokens.filter(({ start, end }, at) => {
    const name = starts.get(start);
    return name?.kind === 'place' && name.end === end && person(at);
  });
  if (wrong.length === 0) return starts;
  const kept = new Map(starts);
  for (const { start } of wrong) kept.delete(start);
  return kept;
}

/** The roles that name persons of the event: editors and spokesmen beside the date of a page are its makers. */
const PEOPLED_ROLES: ReadonlySet<Role> = new Set<Role>([...ARTICLE_ROLES, 'caption']);

/** A sentence in which persons are looked for, with the names that the model of its language sees. */
type Line = Sentence & { readonly lexicon: PeopleLexicon; readonly learned: readonly Tagged[] | undefined };

/** Names without what is nothing but a common noun of a script without capitals, or the name of a currency: « 서명 », « 6660亿越南盾 ». */
function withoutNouns(
  text: string,
  { tokens }: Sentence,
  names: readonly Tagged[],
  { currencies, things, titlesAfter }: PeopleLexicon,
): readonly Tagged[] {
  let at = 0; // both come in text order
  return names.filter(({ start, end }) => {
    if (titlesAfter && things.has(text.slice(start, end))) return false;
    while ((tokens[at]?.start ?? start) < start) at++;
    const found = currencies.at(tokens, at);
    return found === undefined || (tokens[found.end - 1]?.end ?? start) < end;
  });
}

function withLearned(
  { text, language, blocks, sentences }: SegmentedDocument,
  lexicons: PeopleLexicons,
  dates: readonly DateMention[],
  models: NameModels,
): readonly Line[] {
  const dated = outside(dates);
  const lines = sentences.flatMap((sentence): readonly Line[] => {
    const lexicon = lexicons.get(sentence.language) ?? lexicons.get(language);
    if (lexicon === undefined || !PEOPLED_ROLES.has(blocks[sentence.block]?.role ?? 'furniture')) return [];
    const model = models(lexicon.language);
    return [
      {
        ...sentence,
        lexicon,
        learned:
          model === undefined ? undefined : withoutNouns(text, sentence, dated(tagged(sentence.tokens, lexicon.language, model)), lexicon),
      },
    ];
  });
  const bySigns = (line: Line): boolean => models(line.lexicon.language)?.unit === 'sign';
  const byWords = (line: Line): boolean => models(line.lexicon.language)?.capitals === false && !bySigns(line);
  const seen = (which: (line: Line) => boolean): readonly Tagged[] => lines.filter(which).flatMap((line) => line.learned ?? []);
  const known = knownNames(text, seen(bySigns));
  const words = lastWords(text, seen(byWords));
  const syllables = lastSyllables(
    text,
    seen(({ lexicon }) => lexicon.syllabic),
  );
  if (known.size === 0 && words.size === 0 && syllables.size === 0) return lines;
  return lines.map((line) => {
    if (line.lexicon.syllabic && line.learned !== undefined)
      return { ...line, learned: withSyllableEchoes(line.tokens, line.learned, syllables) };
    if (bySigns(line)) return { ...line, learned: withEchoes(text, line, line.learned ?? [], known, line.lexicon.starters) };
    const prefixes = models(line.lexicon.language)?.prefixes ?? '';
    return byWords(line) && words.size > 0
      ? { ...line, learned: withWordEchoes(line.tokens, line.learned ?? [], words, prefixes, line.lexicon.acts) }
      : line;
  });
}

function found(text: string, { form, span, whole, honorific, roles, belongs, rule }: Sighting, entity: string): FoundPerson {
  const mention = quoted(text, span);
  const affiliation = roles[0]?.affiliation ?? belongs;
  return {
    mention: {
      ...mention,
      rule,
      form,
      ...(form === 'name' && { name: mention.quote }),
      ...(honorific !== undefined && { honorific: text.slice(honorific.start, honorific.end) }),
      ...(roles.length > 0 && { roles: roles.map((r) => r.text) }),
      ...(affiliation !== undefined && { affiliation: affiliation.text }),
      entity,
    },
    whole,
  };
}
