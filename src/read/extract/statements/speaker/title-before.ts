import { canSpeak, isBoundary, opensPhrase, phraseStart } from '../passage/noun-phrase.ts';
import { type Actor, back, type Passage, skip } from '../passage/passage.ts';
import { bareTitle } from './bare-title.ts';

/** A title has so many words without capital at most. */
const MOST_TITLE = 3;
const LONGEST_ROLE = 8;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/** « 北京大学教授 » before a name belongs to it, as the article before a title does: « sa porte-parole, Sylvie Imbert », « la crítica Sara Medina ». */
export function titleFrom(p: Passage, { from: at, to, found }: Actor, floor: number): number {
  const { tokens, lexicon } = p;
  const { words, pack } = lexicon;
  if (pack.headLast === true || (pack.links.length === 0 && pack.verbFinal === undefined)) return bareTitle(p, at, floor);
  const article = back(words.determiners, tokens, at);
  const titled = found !== undefined && (found.mention.form === 'title' || found.mention.start > (tokens[at]?.start ?? 0)) && at < to;
  if (titled && article === at) return modifierFrom(p, at, floor);
  if (titled) return article >= floor && isPlain(p, article) ? article : at;
  // "Coroner Paul Reyes"
  const office = back(words.speakers, tokens, at);
  const title = office < at && office >= floor && back(words.determiners, tokens, office) === office ? office : at;
  let from = at;
  while (
    from > floor &&
    at - from < MOST_TITLE &&
    LOWER.test(tokens[from - 1]?.text ?? '') &&
    words.determiners.at(tokens, from - 1) === undefined
  )
    from--;
  const opens = back(words.determiners, tokens, from);
  if (from < at && opens < from && opens >= floor && isPlain(p, opens) && isNounPhrase(p, from, at)) return opens;
  return title === at && pack.tenseless === true ? bareTitle(p, at, floor) : title;
}

/** "Infrastructure minister Joost Kuipers", « Bayerns Sozialminister Franz Berg »: words with capitals at the border of a clause. */
function modifierFrom(p: Passage, at: number, floor: number): number {
  const { tokens, lexicon } = p;
  let from = at;
  while (from > floor && at - from < MOST_TITLE && UPPER.test(tokens[from - 1]?.text ?? '')) from--;
  const border = from === (p.sentenceFrom[from] ?? 0) || isBoundary(p, from - 1);
  const joined = [lexicon.words.coordinators, lexicon.words.subordinators].some((table) => back(table, tokens, from) < from);
  return (border || joined) && isNounPhrase(p, from, at) ? from : at;
}

/** « del », « au »: an article that holds a preposition stays outside. */
const isPlain = ({ tokens, lexicon: { words } }: Passage, at: number): boolean =>
  words.prepositions.at(tokens, at) === undefined &&
  words.links.at(tokens, at) === undefined &&
  [words.prepositions, words.links, words.toward].every((table) => back(table, tokens, at) === at);

/** Words before a name that may be its title: no small words, no verb of saying. */
const isNounPhrase = ({ tokens, lexicon: { words, cues, pronouns } }: Passage, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const small = [
      words.prepositions,
      words.links,
      words.coordinators,
      words.subordinators,
      words.relatives,
      words.adverbs,
      words.auxiliaries,
    ];
    if ([...small, words.passives, words.modals, words.negations, pronouns].some((table) => table.at(tokens, i) !== undefined))
      return false;
    if (cues.at(tokens, i) !== undefined || tokens[i]?.kind !== 'word') return false;
  }
  return true;
};

/** « Sa porte-parole, Sylvie Imbert, »: where the role before a name in apposition begins; `parted`: a comma on either side of the name shows it to be one. */
export function roleBefore(p: Passage, comma: number, floor: number, parted = false): number | undefined {
  const from = phraseStart(p, comma, floor);
  const short = from < comma && comma - from <= LONGEST_ROLE && p.lexicon.words.determiners.at(p.tokens, from) !== undefined;
  if (!short || !opensPhrase(p, from) || holdsVerb(p, from, comma)) return undefined;
  return canSpeak(p, from, comma) || (parted && isNamedRole(p, from, comma)) ? from : undefined;
}

/** "The work and pensions secretary, Tom Ellery,": where a title with a conjunction in it begins whose last words belong to the name; nothing without one. */
export function joinedTitle(p: Passage, { kind, from: at, to, found }: Actor, floor: number): number | undefined {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  const name = found?.mention.start ?? 0;
  if (kind !== 'person' || (tokens[at]?.start ?? name) >= name) return undefined;
  const from = phraseStart(p, at, floor);
  if (from >= at || at - from > LONGEST_ROLE || words.determiners.at(tokens, from) === undefined || !opensPhrase(p, from)) return undefined;
  let joint = at;
  for (let i = skip(words.determiners, tokens, from); i < at; i++) {
    const conjunction = words.coordinators.at(tokens, i) !== undefined;
    if (conjunction && joint < at) return undefined;
    if (conjunction) joint = i;
    else if (!isNounPhrase(p, i, i + 1)) return undefined;
  }
  const border = from === (p.sentenceFrom[from] ?? 0) || from === floor || isBoundary(p, from - 1);
  let end = at;
  while (end < to && !isBoundary(p, end)) end++;
  return joint < at && border && end < to && canSpeak(p, joint + 1, end) ? from : undefined;
}

/** "the ship’s cook, Mary Tran,": any noun, but no date and no verb. */
function isNamedRole({ tokens, dateFrom, lexicon: { words, cues, pronouns, pack } }: Passage, from: number, to: number): boolean {
  if (pack.fixedOrder !== true && pack.postposes !== true) return false;
  for (let i = from; i < to; i++) {
    const verb = cues.at(tokens, i)?.value.some((sense) => sense.kind === 'verb') === true;
    if (
      verb ||
      dateFrom.has(i) ||
      [words.modals, words.subordinators, words.mute, pronouns].some((table) => table.at(tokens, i) !== undefined)
    )
      return false;
  }
  return to - from > 1;
}

/** « soixante pays ont signé … »: with an auxiliary a stretch is a clause, no noun phrase. */
export function holdsVerb({ tokens, lexicon: { words } }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (words.auxiliaries.at(tokens, i) !== undefined || words.passives.at(tokens, i) !== undefined) return true;
  return false;
}
