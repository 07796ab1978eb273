import { canSpeak, isBoundary, opensPhrase, phraseStart, speakerEnd } from './noun-phrase.ts';
import { back, type Passage, skip } from './passage.ts';
import type { Quotation } from './quotations.ts';

const LONGEST_NAME = 6;
const LONGEST_BACK = 4;
const LONGEST_GOVERNED = 4;
const UPPER = /^\p{Lu}/u;
const NAMED = /^[\p{Lu}\p{Lo}]/u;

/** « газета «Ведомости» сообщила »: where a noun of who can speak and the name in marks behind it begin that end before a token; nothing when there are none. */
export function quotedNameBefore(p: Passage, at: number, floor: number): number | undefined {
  const quotation = p.quotations[p.quotedBy[at - 1] ?? -1];
  if (quotation?.end !== at || !isName(p, quotation)) return undefined;
  if (quotation.open >= floor && isCompany(p, quotation.open, at, floor)) return quotation.open;
  if (quotation.open <= floor) return undefined;
  if (!nounEndsAt(p, quotation.open, floor)) return undefined;
  const from = phraseStart(p, quotation.open, floor);
  const seat = skip(p.lexicon.words.seats, p.tokens, from);
  const plural = p.lexicon.pack.seatVerbs?.some((ending) => p.tokens[at]?.lower.endsWith(ending)) === true;
  // « В пресс-службе «Маяка» сообщили »
  if (seat > from && plural && canSpeak(p, seat, quotation.open)) return seat;
  return from < quotation.open && opensPhrase(p, from) && canSpeak(p, from, quotation.open) ? from : undefined;
}

/** « сообщает газета «Ведомости» »: where the name in marks behind a noun of who can speak ends; the token itself without one. */
export function overQuotedName(p: Passage, at: number, floor: number): number {
  const quotation = p.quotations[p.quotedBy[at] ?? -1];
  if (quotation?.open !== at || !isName(p, quotation)) return at;
  // « قالت منظمة «الأفق» إن … »: without capitals only a clause behind the mark shows a name.
  const cased =
    UPPER.test(p.tokens[quotation.from]?.text ?? '') || p.lexicon.words.complementizers.at(p.tokens, quotation.end) !== undefined;
  // « …, передает «Вестник». »
  const alone = at === floor && p.lexicon.pack.properCapitals === 'inside' && p.tokens[at - 2]?.text === ',' && ends(p, quotation.end);
  return cased && (alone || nounEndsAt(p, at, floor)) ? quotation.end : at;
}

/** « сказал корреспонденту | «Ведомостей» | адвокат »: where the name in marks that begins at a token ends; the token itself without one. */
export function overMarks(p: Passage, at: number): number {
  const quotation = p.quotations[p.quotedBy[at] ?? -1];
  return quotation?.open === at && isName(p, quotation) && UPPER.test(p.tokens[quotation.from]?.text ?? '') ? quotation.end : at;
}

/** « «Ростелеком» заявил, что … »: a name in marks opens its clause, and the clause of its verb follows. */
function isCompany({ tokens, lexicon }: Passage, open: number, at: number, floor: number): boolean {
  const verb = lexicon.cues.at(tokens, at)?.end;
  const border = open === floor || tokens[open - 1]?.text === ',';
  return (
    border &&
    lexicon.pack.properCapitals === 'inside' &&
    verb !== undefined &&
    lexicon.words.complementizers.at(tokens, verb + 1) !== undefined
  );
}

/** « a lancé « Le Jardin des voix » en 2009 »: a title in marks without a colon before. */
export function isWork(p: Passage, at: number): boolean {
  const quotation = p.quotations[p.quotedBy[at] ?? -1];
  return quotation?.open === at && isName(p, quotation) && p.tokens[at - 1]?.text !== ':';
}

/** « par « Nice-Matin » »: a name in marks behind a preposition or an article says nothing. */
export function isGovernedName(p: Passage, quotation: Quotation): boolean {
  const { words } = p.lexicon;
  const governed = [words.prepositions, words.links, words.determiners].some(
    (table) => back(table, p.tokens, quotation.open) < quotation.open,
  );
  return governed && quotation.to - quotation.from <= LONGEST_GOVERNED && isName(p, quotation);
}

const isName = (
  { tokens }: Passage,
  { from, to, closed }: { readonly from: number; readonly to: number; readonly closed: boolean },
): boolean => closed && to - from <= LONGEST_NAME && NAMED.test(tokens[from]?.text ?? '') && !/^[.!?…,]$/u.test(tokens[to - 1]?.text ?? '');

const ends = (p: Passage, at: number): boolean => isBoundary(p, at) || /^[.!?…]$/u.test(p.tokens[at]?.text ?? '');

function nounEndsAt(p: Passage, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - LONGEST_BACK); i--) if (speakerEnd(p, i) === at) return true;
  return false;
}
