import type { SpeechLexicon } from '../lexicon.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { type Actor, back, type Passage, skip } from '../passage/passage.ts';
import type { Subject } from '../speaker/of-actor.ts';

/** The tables of a language whose verb stands last. */
export type Final = NonNullable<SpeechLexicon['final']>;

/** A noun phrase and the mark that shows it to be the topic or the subject. */
export type Marked = { readonly subject: Subject; readonly mark: 'topic' | 'subject'; readonly end: number };

const LONGEST_PARENTHESIS = 30;
const LONGEST_PHRASE = 60;
/** A name in marks, in signs. */
const LONGEST_NAMED = 12;
/** A title behind a name is no longer. */
const LONGEST_TITLE = 16;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** The case mark at a token, where it ends a word. */
export function markAt({ tokens }: Passage, { marks, spaced }: Final, at: number): ReturnType<Final['marks']['at']> {
  const found = marks.at(tokens, at);
  if (found === undefined || !spaced) return found;
  const next = tokens[found.end];
  return tokens[at]?.spaced === false && (next === undefined || next.spaced || next.kind === 'mark') ? found : undefined;
}

/** All noun phrases between two tokens that topic or subject marks follow, in order, quotations passed over. */
export function marked(p: Passage, final: Final, from: number, to: number): readonly Marked[] {
  const found: Marked[] = [];
  let floor = from;
  for (let i = from; i < to; ) {
    const quotation = p.quotations[p.quotedBy[i] ?? -1];
    // « 三原こども相 »: what looks like a mark inside a name with its title is none.
    const actor = quotation === undefined ? p.startingAt.get(i) : undefined;
    if (actor?.kind === 'person' && actor.to > i && actor.to <= to) {
      i = actor.to;
      continue;
    }
    const mark = quotation === undefined ? markAt(p, final, i) : undefined;
    if ((mark?.value === 'topic' || mark?.value === 'subject') && mark.end <= to && i > floor) {
      const subject = phraseEnding(p, final, i, floor);
      if (subject !== undefined) found.push({ subject, mark: mark.value, end: mark.end });
      floor = mark.end;
    }
    i = quotation?.end ?? mark?.end ?? i + 1;
  }
  return found;
}

/** The noun phrase that ends before a token, what stands in brackets behind it left out, known or not to be somebody who speaks. */
export function phraseEnding(p: Passage, final: Final, at: number, floor: number): Subject | undefined {
  const end = p.tokens[at - 1]?.text === ')' ? (openingBefore(p, at - 1, floor) ?? at) : at;
  const from = phraseFrom(p, final, end, floor);
  if (from >= end || (p.quotedBy[end - 1] ?? -1) >= 0) return undefined;
  const { tokens, lexicon } = p;
  const pronoun = back(lexicon.pronouns, tokens, end);
  if (pronoun < end && pronoun >= from && (pronoun === from || (final.spaced && tokens[pronoun]?.spaced === true))) {
    const value = lexicon.pronouns.at(tokens, pronoun)?.value;
    if (value !== undefined) return { from: pronoun, to: end, pronoun: value, known: value.vague !== true };
  }
  const actor = actorEnding(p, end, from);
  // « ドゥジャリク報道官 »: a title behind a name we do not know is not the one we know.
  if (actor !== undefined && isOfAnother(p, final, actor, from)) return { from, to: end, known: true };
  if (actor !== undefined) return { from, to: end, actor, known: actor.kind !== 'thing' };
  return { from, to: end, known: speaks(p, end) };
}

/** Whether a title stands right behind a word that no particle parts from it. */
const isOfAnother = ({ tokens, lexicon: { words } }: Passage, { spaced }: Final, { from, found }: Actor, floor: number): boolean =>
  !spaced &&
  found?.mention.form === 'title' &&
  from > floor &&
  tokens[from - 1]?.kind === 'word' &&
  back(words.links, tokens, from) === from;

/** A person, or a body or place, that a phrase ends with, a title behind the name or not. */
function actorEnding(p: Passage, end: number, from: number): Actor | undefined {
  const whole = p.endingAt.get(end);
  if (whole !== undefined && whole.from >= from) return whole;
  if (!speaks(p, end)) return undefined;
  for (let i = end - 1; i > Math.max(from, end - LONGEST_TITLE); i--) {
    const actor = p.endingAt.get(i);
    if (actor?.kind === 'person' && actor.from >= from) return actor;
  }
  return undefined;
}

/** Whether a noun of somebody who can speak, or an acronym, ends before a token. */
function speaks({ tokens, lexicon: { words } }: Passage, end: number): boolean {
  const mute = back(words.mute, tokens, end);
  const noun = back(words.speakers, tokens, end);
  if (noun < end) return mute >= end || noun < mute;
  return mute >= end && ACRONYM.test(tokens[end - 1]?.text ?? '');
}

/** Where the noun phrase that ends before a token begins: behind a mark, a date, an occasion, an adverb. */
function phraseFrom(p: Passage, final: Final, end: number, floor: number): number {
  const { tokens, lexicon } = p;
  const least = Math.max(floor, end - LONGEST_PHRASE);
  let from = end;
  while (from > least) {
    const open = tokens[from - 1]?.text === ')' ? openingBefore(p, from - 1, least) : undefined;
    const named = nameBefore(p, final, from, least, end);
    if (open !== undefined) from = open;
    else if (named !== undefined) from = named;
    else if (isBoundary(p, from - 1) || (p.quotedBy[from - 1] ?? -1) >= 0 || (from < end && begins(p, final, from))) break;
    else from--;
  }
  // « 또 럼 »: a word that begins a name is no adverb.
  for (let moved = true; moved && from < end && !p.startingAt.has(from); ) {
    const next = Math.max(
      skip(lexicon.words.adverbs, tokens, from),
      skip(lexicon.words.coordinators, tokens, from),
      p.dateFrom.get(from) ?? 0,
    );
    moved = next > from && next < end;
    if (moved) from = next;
  }
  return from;
}

/** « 学術誌「気候」に掲載された研究 »: where a name in marks begins that stands behind its noun and inside the phrase; nothing without one. */
function nameBefore(p: Passage, { quotatives }: Final, at: number, floor: number, end: number): number | undefined {
  const quotation = p.quotations[p.quotedBy[at - 1] ?? -1];
  if (quotation?.end !== at || at >= end || quotation.open - 1 < floor || quotation.to - quotation.from > LONGEST_NAMED) return undefined;
  const noun = p.tokens[quotation.open - 1]?.kind === 'word' && !isBoundary(p, quotation.open - 1);
  return noun && quotatives.at(p.tokens, at) === undefined ? quotation.open : undefined;
}

/** Behind an occasion, and behind words whose ending shows that they belong to what goes before. */
function begins({ tokens }: Passage, { occasions, cuts, spaced }: Final, at: number): boolean {
  if (back(occasions, tokens, at) < at) return true;
  const cut = back(cuts, tokens, at);
  return cut < at && (!spaced || (tokens[at]?.spaced === true && tokens[cut]?.spaced === false));
}

function openingBefore({ tokens }: Passage, at: number, floor: number): number | undefined {
  for (let i = at - 1; i >= floor && at - i <= LONGEST_PARENTHESIS; i--) if (tokens[i]?.text === '(') return i;
  return undefined;
}
