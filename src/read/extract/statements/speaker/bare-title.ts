import { nominativeIn } from '../passage/nominative.ts';
import { canSpeak, phraseStart, speakerEnd } from '../passage/noun-phrase.ts';
import { back, type Passage, skip } from '../passage/passage.ts';

const LONGEST = 15;
const MOST_MARKED = 4;
const LOWER = /^\p{Ll}/u;
/** In signs, of a language without blanks; and of several titles in a row. */
const LONGEST_UNSPACED = 30;
const LONGEST_ROW = 80;

/** Where the title without article before a name begins that the name does not hold yet: « депутат облдумы Елена Крот », « 北京大学教授王磊 »; the name itself without one. */
export function bareTitle(p: Passage, at: number, floor: number): number {
  if (floor >= at) return at;
  const from = phraseStart(p, at, floor);
  if (p.lexicon.pack.headLast === true) return ofHeadLast(p, at, floor, from);
  if (p.lexicon.pack.nominatives !== undefined && from < at && p.lexicon.words.prepositions.at(p.tokens, from) !== undefined) {
    const title = nominativeIn(p, from, at);
    return title !== undefined && isPhrase(p, title, at) ? title : at;
  }
  const noun = skip(p.lexicon.words.determiners, p.tokens, from);
  if (from >= at) return behindMark(p, at, floor);
  const told = isBehindVerb(p, from) && p.lexicon.words.addressees.at(p.tokens, from) === undefined;
  return at - from <= LONGEST && noun < at && (speakerEnd(p, noun) > noun || told) && isPhrase(p, from, at) ? from : at;
}

/** « вспоминает | хозяйка пекарни Анна Иванова »: what stands between a verb and a name is the title, whatever its noun. */
const isBehindVerb = ({ tokens, lexicon: { pack, cues } }: Passage, at: number): boolean =>
  back(cues, tokens, at) < at && (pack.verbFirst === true || (pack.properCapitals === 'inside' && LOWER.test(tokens[at]?.text ?? '')));

/** « главный тренер «Зенита» | Сергей Семак »: a title that ends with a name in marks. */
function behindMark(p: Passage, at: number, floor: number): number {
  const quotation = p.quotations[p.quotedBy[at - 1] ?? -1];
  if (p.lexicon.pack.properCapitals !== 'inside' || quotation?.end !== at || quotation.to - quotation.from > MOST_MARKED) return at;
  const from = phraseStart(p, quotation.open, floor);
  return from < quotation.open && from >= floor && canSpeak(p, from, quotation.open) && isPhrase(p, from, quotation.open) ? from : at;
}

/** Nothing in it is a verb or a name of its own. */
function isPhrase({ tokens, startingAt, lexicon: { words, cues } }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (startingAt.get(i)?.kind === 'person' || cues.at(tokens, i)?.value.some((sense) => sense.kind === 'verb') === true) return false;
    if ([words.auxiliaries, words.passives, words.relatives, words.subordinators].some((table) => table.at(tokens, i) !== undefined))
      return false;
  }
  return true;
}

/** « 县文旅局 | 局长谭少华 »: what leads to a title; « 总书记、国家主席习近平 »: titles in a row. */
function ofHeadLast(p: Passage, at: number, floor: number, start: number): number {
  const { tokens, lexicon } = p;
  const titled = back(lexicon.words.speakers, tokens, at) < at || skip(lexicon.words.speakers, tokens, at) > at;
  if (!titled || at - start > LONGEST_UNSPACED) return at;
  let from = start;
  while (from - 1 > floor && at - from < LONGEST_ROW && p.text[tokens[from - 1]?.start ?? 0] === '、') {
    if (back(lexicon.words.speakers, tokens, from - 1) === from - 1) break;
    from = phraseStart(p, from - 1, floor);
  }
  return from;
}

/** « …, sagte Leive »: where all nouns have a capital, one without article behind a verb of saying is a name. */
export function isBareName({ tokens, lexicon: { pack, words } }: Passage, from: number, to: number): boolean {
  if (pack.properCapitals !== 'never' || to - from > 3 || words.mute.at(tokens, from) !== undefined) return false;
  for (let i = from; i < to; i++) if (!/^\p{Lu}/u.test(tokens[i]?.text ?? '')) return false;
  return true;
}
