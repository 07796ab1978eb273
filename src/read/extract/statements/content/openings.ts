import type { SpeechVerb } from '../../../../model/packs/speech.ts';
import { isInfinitive } from '../passage/infinitive.ts';
import { back, type Passage } from '../passage/passage.ts';
import { isGovernedName } from '../passage/quoted-name.ts';

/** An auxiliary after a subject is no farther. */
const LONGEST_SUBJECT = 12;

/** "said in a statement it had", "told reporters in Bonn the bridge was": behind an adverbial or somebody addressed a clause opens with its own subject. */
export function opensInner(p: Passage, start: number, at: number, addressee: number | undefined): boolean {
  const { tokens, lexicon } = p;
  const { words, pack } = lexicon;
  if (
    pack.tenseless === true ||
    pack.clauseComma === true ||
    pack.verbFirst === true ||
    at < start + (addressee === undefined ? 2 : 1) ||
    tokens[at - 1]?.kind !== 'word'
  )
    return false;
  const weak = words.prepositions.at(tokens, start) !== undefined || p.dateFrom.has(start);
  if (!weak && (addressee === undefined || at <= addressee)) return false;
  const governed = [words.prepositions, words.links, words.toward, words.coordinators, words.determiners, words.negations].some(
    (table) => back(table, tokens, at) < at,
  );
  if (governed) return false;
  return (
    lexicon.pronouns.at(tokens, at) !== undefined ||
    (words.determiners.at(tokens, at) !== undefined && holdsAuxiliary(p, at, at + LONGEST_SUBJECT))
  );
}

/** « pidió a los vecinos evacuar la zona »: behind somebody addressed an infinitive needs no marker. */
export function isAskedOf(p: Passage, start: number, at: number): boolean {
  const { tokens, lexicon } = p;
  const { words, pack } = lexicon;
  if (pack.infinitives?.bare !== true || at < start + 2 || words.toward.at(tokens, start) === undefined) return false;
  const governed = [words.prepositions, words.links, words.toward, words.determiners].some((table) => back(table, tokens, at) < at);
  return !governed && isInfinitive(p, at);
}

/** « agradeció al Gobierno su hospitalidad »: behind somebody addressed a determiner opens what was said. */
export function isSecondObject({ tokens, lexicon: { words } }: Passage, start: number, at: number): boolean {
  if (words.toward.at(tokens, start) === undefined || words.determiners.at(tokens, at) === undefined || at <= start + 1) return false;
  if (tokens[at - 1]?.kind !== 'word' || words.links.at(tokens, at) !== undefined || words.prepositions.at(tokens, at) !== undefined)
    return false;
  return [words.prepositions, words.links, words.toward, words.coordinators, words.determiners].every(
    (table) => back(table, tokens, at) === at,
  );
}

/** Whether a pronoun and an auxiliary right behind it stand at a token. */
export function opensFinite({ tokens, lexicon: { words, pronouns } }: Passage, at: number): boolean {
  const end = pronouns.at(tokens, at)?.end ?? at;
  return end > at && [words.auxiliaries, words.passives, words.modals].some((table) => table.at(tokens, end) !== undefined);
}

/** Whether an auxiliary shows a stretch to be a clause. */
export function holdsAuxiliary({ tokens, lexicon: { words } }: Passage, from: number, limit: number): boolean {
  const reach = Math.min(limit, from + LONGEST_SUBJECT);
  for (let i = from + 1; i < reach; i++)
    if (
      [words.auxiliaries, words.passives, words.modals, words.copulas, words.predicates].some((table) => table.at(tokens, i) !== undefined)
    )
      return true;
  return false;
}

/** Whether a form that is nothing but a finite verb does: "explained the rules began in May", "maintains it followed the rules". */
export function holdsFinite({ tokens, lexicon: { words, pronouns } }: Passage, from: number, limit: number): boolean {
  const pronoun = pronouns.at(tokens, from)?.end;
  if (pronoun !== undefined && pronoun < limit && tokens[pronoun]?.lower.endsWith('ed') === true) return true;
  for (let i = from + 1; i < Math.min(limit, from + LONGEST_SUBJECT); i++) {
    if (words.relatives.at(tokens, i) !== undefined) return false;
    if (words.finites.at(tokens, i) !== undefined) return true;
  }
  return false;
}

/** Whether an object with its article stands before a word that then opens a relative clause, and nobody is spoken to. */
export const isGoverning = (
  { tokens, dateFrom, lexicon: { pack, words } }: Passage,
  object: number,
  at: number,
  verb: SpeechVerb,
): boolean =>
  pack.fixedOrder === true &&
  verb.to !== true &&
  !verb.frames.includes('infinitive') &&
  words.determiners.at(tokens, object) !== undefined &&
  words.relatives.at(tokens, at) !== undefined &&
  !dateFrom.has(object);

/** Whether a verb is written together with the pronoun before it: "that's". */
export const isClitic = ({ tokens }: Passage, at: number): boolean =>
  tokens[at]?.spaced === false && /^['’]\p{L}/u.test(tokens[at]?.text ?? '');

const LONGEST_NAME = 4;

/** « уточнил «МК»: … », « рассказал «Коммерсанту», что … »: where a paper that was told something ends; the token itself when none begins there. */
export function toldInMarks({ tokens, quotations, quotedBy, lexicon: { words, pack } }: Passage, at: number): number {
  const quotation = quotations[quotedBy[at] ?? -1];
  // « لـ«الشرق الأوسط»، إن … »
  if (pack.verbFirst === true && /^لـ?$/u.test(tokens[at - 1]?.text ?? '') && quotation?.open === at) return quotation.end;
  if (pack.clauseComma !== true || pack.properCapitals === 'never' || quotation === undefined) return at;
  if (quotation.open !== at || quotation.to - quotation.from > LONGEST_NAME) return at;
  const next = tokens[quotation.end]?.text;
  return next === ':' || (next === ',' && words.complementizers.at(tokens, quotation.end + 1) !== undefined) ? quotation.end : at;
}

/** « dans un entretien avec « Le Courrier » : “…” »: a name in marks that a preposition governs, before the colon of a quotation; the token itself without one. */
export function overNamed(p: Passage, at: number): number {
  const quotation = p.quotations[p.quotedBy[at] ?? -1];
  if (quotation?.open !== at || p.tokens[quotation.end]?.text !== ':' || (p.quotedBy[quotation.end + 1] ?? -1) < 0) return at;
  return isGovernedName(p, quotation) ? quotation.end : at;
}

const LONGEST_HOLDING = 12;

/** Whether a word behind the first ends so, in the same phrase: « назвал решение ошибкой ». */
export function holds({ tokens }: Passage, at: number, endings: readonly string[], limit: number): boolean {
  const reach = Math.min(limit, at + LONGEST_HOLDING);
  for (let i = at + 1; i < reach && tokens[i]?.kind === 'word'; i++)
    if (endings.some((ending) => tokens[i]?.lower.endsWith(ending) === true)) return true;
  return false;
}
