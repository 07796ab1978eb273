import type { SpeechPronoun, VerbForm } from '../../../../model/packs/speech.ts';
import type { CueSense, VerbSense } from '../lexicon.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage, skip } from '../passage/passage.ts';
import { isAddressed } from '../speaker/is-addressed.ts';
import { agrees } from '../speaker/subject.ts';
import { adverbialBefore } from './adverbial-before.ts';

/** A verb with what belongs to it: auxiliaries, negation, adverbs, a subject glued behind. */
export type VerbGroup = {
  /** From the first auxiliary to after the last word, in tokens. */
  readonly from: number;
  readonly to: number;
  /** The cue itself. */
  readonly cue: readonly [number, number];
  readonly form: VerbForm;
  /** A participle without auxiliary of its own (« a rappelé …, souligné … »). */
  readonly sharing: boolean;
  /** A gerund without auxiliary, or a participle of another clause: it has no subject beside it. */
  readonly loose: boolean;
  readonly glued?: { readonly pronoun: SpeechPronoun; readonly from: number; readonly to: number };
  /** What stands between an auxiliary and a participle far from it. */
  readonly inner?: readonly [number, number];
  readonly senses: readonly VerbSense[];
};

type Walk = {
  from: number;
  auxiliary: boolean;
  passive: boolean;
  modal: boolean;
  reflexive: boolean;
  unsaid: boolean;
  /** What shows it not to be said, none of it goes with a first person, or with a habit. */
  performs: boolean;
  habitual: boolean;
  glued?: { pronoun: SpeechPronoun; from: number; to: number };
};

const FARTHEST = 10;
const LONGEST_BRACKET = 30;
const LONGEST_MEANS = 7;
const CURRENCY = /^\p{Sc}$/u;
const PREFIX = /^\p{Lu}{1,3}$/u;

/** The group of a verb cue, when it reports something said: finite or gerund, active, not negated, not to come. */
export function verbGroup(p: Passage, from: number, to: number, senses: readonly CueSense[], floor: number): VerbGroup | undefined {
  const verbs = senses.filter((s) => s.kind === 'verb');
  if (verbs.length === 0) return undefined;
  const walk = walkBack(p, from, floor);
  if (walk.unsaid && isSaidAtOnce(p, walk, to)) walk.modal = true;
  else if (walk.unsaid) return undefined;
  if (isDeniedBehind(p, to)) return undefined;
  const behind = gluedBehind(p, to);
  const glued = walk.glued ?? behind;
  const noun = isNoun(p, from, walk);
  if (isAttribute(p, from, to)) return undefined;
  // « sprach sich für ein Verbot aus », « zeigte er sich besorgt »
  const reflexive = p.lexicon.pack.verbSecond === true ? reflexiveBehind(p, to) : to;
  if (reflexive > to) walk.reflexive = true;
  const inner = walk.auxiliary || walk.passive ? undefined : bracketed(p, walk.from, floor);
  const bracket = inner !== undefined && verbs.some(({ form }) => form === 'participle') ? inner : undefined;
  if (bracket !== undefined) walk.auxiliary = true;
  const fitting = verbs.filter(
    ({ verb, form }) =>
      ((verb.reflexive ?? false) === walk.reflexive || (reflexive > to && verb.to === true)) &&
      fits(form, walk) &&
      (verb.particle === undefined || leaves(p, to, verb.particle)) &&
      !(noun && verb.noun === true && (form === 'present' || form === 'infinitive')),
  );
  const form = fitting[0]?.form;
  if (form === undefined) return undefined;
  return {
    from: bracket?.from ?? walk.from,
    to: behind?.to ?? (p.lexicon.pronouns.at(p.tokens, to) === undefined ? reflexive : to),
    cue: [from, to],
    form,
    sharing: form === 'participle' && !walk.auxiliary && !walk.passive,
    loose: form === 'gerund' && !walk.passive,
    ...(glued !== undefined && { glued }),
    ...(bracket !== undefined && { inner: [bracket.to, walk.from] as const }),
    senses: fitting,
  };
}

/** "took to television to say", "used the meeting to announce": where the verb before a purpose begins. */
function usedFor(p: Passage, at: number, floor: number): number | undefined {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  if (lexicon.pack.purposes === undefined || words.markers.at(tokens, at) === undefined) return undefined;
  for (let i = at - 1; i >= floor && at - i <= LONGEST_MEANS && !isBoundary(p, i); i--)
    if ((words.purposes.at(tokens, i)?.end ?? at) < at) return i;
  return undefined;
}

/** "I must say that …": a first person; "she would say: “…”": a habit. */
function isSaidAtOnce({ tokens, quotedBy, lexicon: { pronouns } }: Passage, { from, performs, habitual }: Walk, to: number): boolean {
  const subject = back(pronouns, tokens, from);
  if (performs && subject < from && pronouns.at(tokens, subject)?.value.person === 1) return true;
  return habitual && (quotedBy[/^[,:]$/u.test(tokens[to]?.text ?? '') ? to + 1 : to] ?? -1) >= 0;
}

/** « hat am Montag in Hanoi gesagt »: the auxiliary of a participle at the end of its clause. */
function bracketed(p: Passage, at: number, floor: number): { readonly from: number; readonly to: number } | undefined {
  if (p.lexicon.pack.verbSecond !== true) return undefined;
  const least = Math.max(floor, at - LONGEST_BRACKET);
  for (let i = at; i > least && !isBoundary(p, i - 1); i--) {
    if (back(p.lexicon.words.negations, p.tokens, i) < i || back(p.lexicon.words.passives, p.tokens, i) < i) return undefined;
    const from = back(p.lexicon.words.auxiliaries, p.tokens, i);
    if (from < i) return { from, to: i };
  }
  return undefined;
}

/** « sagte am Montag nicht, dass »: where the verb stands second, its negation follows. */
function isDeniedBehind({ tokens, lexicon: { words, pack } }: Passage, at: number): boolean {
  if (pack.verbSecond !== true) return false;
  // « ist kritisiert worden »
  if (words.passives.at(tokens, at) !== undefined) return true;
  let i = at;
  while (i < at + FARTHEST && tokens[i]?.kind === 'word') i++;
  return words.negations.at(tokens, at) !== undefined || (i > at && back(words.negations, tokens, i) < i);
}

/** Behind a reflexive pronoun that follows a verb, its subject between them or not; the token itself without one. */
function reflexiveBehind({ tokens, lexicon: { words, pronouns } }: Passage, at: number): number {
  const from = skip(words.reflexives, tokens, at) > at ? at : (pronouns.at(tokens, at)?.end ?? at);
  const end = skip(words.reflexives, tokens, from);
  return end > from ? end : at;
}

/** « teilte das Ministerium am Montag mit »: the particle ends the clause of its verb. */
function leaves(p: Passage, at: number, particle: string): boolean {
  for (let i = at; i < at + LONGEST_BRACKET && p.tokens[i]?.text !== '.'; i++) {
    // « wies die Vorwürfe als „haltlos“ zurück »
    const quotation = p.quotedBy[i] === p.quotedBy[at - 1] ? undefined : p.quotations[p.quotedBy[i] ?? -1];
    if (quotation !== undefined) i = quotation.end;
    if (isBoundary(p, i)) return false;
    if (p.tokens[i]?.lower === particle && (isBoundary(p, i + 1) || p.tokens[i + 1]?.text === '.' || joins(p, i + 1))) return true;
  }
  return false;
}

const joins = ({ tokens, lexicon: { words } }: Passage, at: number): boolean => words.coordinators.at(tokens, at) !== undefined;

function fits(form: VerbForm, { auxiliary, passive, modal, reflexive }: Walk): boolean {
  if (form === 'gerund') return !auxiliary;
  if (form === 'infinitive') return modal;
  if (modal) return false;
  if (form === 'participle') return passive ? reflexive : true;
  return !passive && !auxiliary;
}

/** "an estimated 0.3%", "an estimated US$3 million": between an article and a number or a sum a form of the past describes. */
function isAttribute({ tokens, lexicon: { words } }: Passage, from: number, to: number): boolean {
  if (back(words.determiners, tokens, from) === from) return false;
  const sum = CURRENCY.test(tokens[to]?.text ?? '') && tokens[to + 1]?.kind !== 'word';
  const prefixed = PREFIX.test(tokens[to]?.text ?? '') && (CURRENCY.test(tokens[to + 1]?.text ?? '') || tokens[to + 1]?.kind === 'number');
  return tokens[to]?.kind === 'number' || sum || prefixed;
}

/** "secretary of state", "the report": after an article or a preposition the base form is a noun. */
function isNoun({ tokens, lexicon: { words, cues } }: Passage, at: number, walk: Walk): boolean {
  if (walk.modal || walk.auxiliary) return false;
  if (/^['’]/u.test(tokens[at - 1]?.text ?? '')) return true;
  // "Judges reject claim that …"
  const before = cues.at(tokens, at - 1);
  if (before?.end === at && before.value.some((s) => s.kind === 'verb') && back(words.speakers, tokens, at) === at) return true;
  return [words.determiners, words.links, words.prepositions].some((table) => back(table, tokens, at) < at);
}

function walkBack(p: Passage, start: number, floor: number): Walk {
  const { tokens } = p;
  const { words, pack, pronouns } = p.lexicon;
  const walk: Walk = {
    from: start,
    auxiliary: false,
    passive: false,
    modal: false,
    reflexive: false,
    unsaid: false,
    performs: true,
    habitual: true,
  };
  const isAdverb = (at: number): boolean => {
    const { lower, text } = tokens[at - 1] ?? { lower: '', text: '' };
    if (walk.auxiliary || walk.passive || text !== lower || words.speakers.at(tokens, at - 1) !== undefined) return false;
    if (back(words.determiners, tokens, at - 1) < at - 1) return false;
    return pack.adverbEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending));
  };
  for (let steps = 0; steps < FARTHEST && walk.from > floor; steps++) {
    const at = walk.from;
    // "Access Now said": the last word of a name is no adverb.
    if (p.endingAt.get(at)?.kind === 'body' && tokens[at - 1]?.text !== tokens[at - 1]?.lower) break;
    const to = (table: Parameters<typeof back>[0]): boolean => {
      const found = back(table, tokens, at);
      if (found < floor || found === at) return false;
      walk.from = found;
      return true;
    };
    const subject = back(pronouns, tokens, at);
    // « nous » is subject or object; at the border of a clause it is the subject.
    const subjectPronoun = pronouns.at(tokens, subject)?.value;
    const own = subjectPronoun !== undefined && agrees(p, subjectPronoun, at);
    if (
      subject < at &&
      own &&
      !isAddressed(p, subject) &&
      (subject <= floor || isBoundary(p, subject - 1) || back(words.subordinators, tokens, subject) < subject)
    )
      break;
    // « حسب ما أفاد »
    if (back(words.likes, tokens, at) < back(words.negations, tokens, at)) break;
    // « hàng không cho hay »: the end of a noun is no negation.
    const denial = back(words.negations, tokens, at);
    if (back(words.speakers, tokens, at) >= denial && back(words.modals, tokens, at) >= denial && to(words.negations)) {
      const used = usedFor(p, denial, floor);
      if (used !== undefined) {
        walk.from = used;
        walk.modal = true;
        break;
      }
      walk.unsaid = true;
      const performs = back(words.performatives, tokens, at);
      walk.from = Math.max(floor, Math.min(walk.from, performs));
      walk.performs &&= performs < at;
      walk.habitual &&= back(words.habituals, tokens, at) < at;
    } else if (to(words.modals)) walk.modal = true;
    else if (to(words.inversions)) {
      const pronoun = pronouns.at(tokens, at - 1);
      if (pronoun !== undefined) walk.glued = { pronoun: pronoun.value, from: at - 1, to: at };
    } else if (to(words.auxiliaries)) walk.auxiliary = true;
    else if (to(words.passives)) walk.passive = true;
    else if (to(words.adverbs)) continue;
    else if (isAdverb(at)) walk.from = at - 1;
    else if (to(words.reflexives)) walk.reflexive = true;
    else if (to(words.clitics)) continue;
    else {
      const before = adverbialBefore(p, at, floor);
      if (before === at) break;
      walk.from = before;
    }
  }
  return walk;
}

function gluedBehind({ tokens, lexicon: { words, pronouns } }: Passage, at: number): VerbGroup['glued'] {
  const end = words.inversions.at(tokens, at)?.end;
  if (end === undefined) return undefined;
  const pronoun = pronouns.at(tokens, end - 1);
  return pronoun === undefined ? undefined : { pronoun: pronoun.value, from: end - 1, to: end };
}
