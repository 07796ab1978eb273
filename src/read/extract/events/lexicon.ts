import type { LanguagePack } from '../../../model/pack.ts';
import type { EventsPack, TriggerRule, VerbTime } from '../../../model/packs/events.ts';
import type { Token } from '../../../model/token.ts';
import { type Matcher, matcher, type Slot } from '../../../text/patterns/pattern.ts';
import { type Phrases, phrases } from '../../../text/words/phrases.ts';
import { speechForms } from '../../../text/words/speech-forms.ts';
import { phrasesOf, wordSet } from '../../../text/words/word-lists.ts';
import { type Meanings, meaningsOf } from './meanings.ts';
import { type Plain, plainOf } from './plain-forms.ts';

/** What a slot of a trigger reads: a verb in one of its times, or any other word. */
export type Form = VerbTime | 'word';

/** What an auxiliary makes of the form after it. */
export type Auxiliary = keyof EventsPack['auxiliaries'];

/** What a word opens: a clause of its own, one about a noun, one of time or reason; `none` where it only looks like it. */
export type Opening = 'complement' | 'relative' | 'conjunction' | 'none';

/** How words deny: from near, or as a subject from further away; `none` for phrases that only look like it. */
export type Negation = 'word' | 'nobody' | 'none';

/** What a word before a date makes of it: a limit, a day as of which something holds, or from which a rule does. */
export type Limit = 'limit' | 'asOf' | 'from';

/** How a form says something: whatever it begins like, unless it tells of an act of its own, or only behind what was said: « lança-t-il ». */
type Saying = 'sure' | 'likely' | 'behind';

/** The event words of a language, compiled for look-up. */
export type Lexicon = {
  readonly triggers: Matcher<Form, TriggerRule>;
  readonly auxiliaries: Phrases<Auxiliary>;
  /** Words for what is to come that may also only mark an object. */
  readonly marksObject: Phrases<true>;
  readonly negations: Phrases<Negation>;
  /** Words soon after a verb that deny it. */
  readonly denialsAfter: Phrases<true>;
  readonly openings: Phrases<Opening>;
  readonly unreal: Phrases<true>;
  readonly planned: Phrases<true>;
  readonly nominal: Phrases<true>;
  readonly limits: Phrases<Limit>;
  readonly aims: Phrases<true>;
  readonly limitsAfter: Phrases<true>;
  readonly goals: Phrases<true>;
  readonly goalsAfter: Phrases<true>;
  readonly formerly: Phrases<true>;
  readonly instead: Phrases<true>;
  readonly insteadAfter: Phrases<true>;
  readonly origins: Phrases<true>;
  readonly originsAfter: Phrases<true>;
  readonly deadlines: Phrases<true>;
  readonly notices: Phrases<true>;
  readonly settings: Phrases<true>;
  readonly now: Phrases<true>;
  readonly coordinators: Phrases<true>;
  readonly links: Phrases<true>;
  readonly articles: Phrases<true>;
  readonly openers: Phrases<true>;
  readonly cuts: Phrases<true>;
  readonly people: Phrases<true>;
  readonly treaties: Phrases<true>;
  readonly another: Phrases<true>;
  readonly papers: Phrases<true>;
  /** The words of the pack by the name of their list, as far as a trigger asks for them beside it. */
  readonly besides: ReadonlyMap<string, Phrases<true>>;
  /** Pronouns for one person. */
  readonly pronouns: Phrases<true>;
  readonly plain: Plain | undefined;
  /** Words behind a verb, or before it, that are no subject, in languages that leave it out. */
  readonly dropped: Phrases<true> | undefined;
  readonly percent: Phrases<true>;
  /** Words before a number with which another is compared. */
  readonly comparisons: Phrases<true>;
  /** Words at the end of a dateline without a dash. */
  readonly wires: ReadonlySet<string>;
  readonly sayings: Phrases<Saying>;
  /** Words of how often something happens. */
  readonly rates: Phrases<true>;
  readonly verbLast: boolean;
  readonly verbFrame: boolean;
  readonly meanings: Meanings;
  /** Words before, and after, the name of a place where something is. */
  readonly locatives: ReadonlySet<string>;
  readonly locativesAfter: Phrases<true>;
};

const compiled = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a pack, compiled once. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const lexicon = compiled.get(pack) ?? compile(pack);
  compiled.set(pack, lexicon);
  return lexicon;
}

const table = (words: readonly string[]): Phrases<true> => phrases(words.map((word) => [word, true]));

function compile({ events: pack, ...others }: LanguagePack): Lexicon {
  const of = <V>(value: V, words: readonly string[]): readonly (readonly [string, V])[] => words.map((word) => [word, value]);
  const { past, state, future, infinitive } = pack.auxiliaries;
  const besides: Lexicon['besides'] = new Map(
    pack.triggers.flatMap(({ value }) => (value.beside ?? []).map(({ words }) => [words, table(pack.words[words] ?? [])])),
  );
  return {
    triggers: matcher(
      pack.triggers,
      slotsOf(pack),
      ({ value }, list, start, end) =>
        value.only !== true || (value.beside ?? []).some(({ words }) => isNear(besides.get(words), list, start, end)),
    ),
    auxiliaries: phrases<Auxiliary>([
      ...of<Auxiliary>('past', past),
      ...of<Auxiliary>('state', state),
      ...of<Auxiliary>('future', future),
      ...of<Auxiliary>('infinitive', infinitive),
    ]),
    marksObject: table(pack.marksObject ?? []),
    negations: phrases<Negation>([
      ...of<Negation>('word', pack.negations),
      ...of<Negation>('nobody', pack.nobody),
      ...of<Negation>('none', pack.affirmations),
    ]),
    denialsAfter: table(pack.denialsAfter),
    openings: phrases<Opening>([
      ...of<Opening>('none', [...pack.joiners, ...pack.coordinators]),
      ...of<Opening>('complement', pack.complementizers),
      ...of<Opening>('relative', pack.relatives),
      ...of<Opening>('conjunction', pack.conjunctions),
    ]),
    unreal: table(pack.unreal),
    planned: table(pack.planned),
    nominal: table(pack.nominal),
    limits: phrases<Limit>([...of<Limit>('asOf', pack.asOf), ...of<Limit>('from', pack.from), ...of<Limit>('limit', pack.limits)]),
    aims: table(pack.aims ?? []),
    limitsAfter: table(pack.limitsAfter ?? []),
    goals: table(pack.goals ?? []),
    goalsAfter: table(pack.goalsAfter ?? []),
    formerly: table(pack.formerly),
    instead: table(pack.instead),
    insteadAfter: table(pack.insteadAfter ?? []),
    origins: table(pack.origins),
    originsAfter: table(pack.originsAfter ?? []),
    deadlines: table(pack.deadlines),
    notices: table(pack.notices),
    settings: table(pack.settings),
    now: table(pack.now),
    coordinators: table(pack.coordinators),
    links: table(pack.links),
    articles: table(pack.articles),
    openers: table(pack.openers),
    cuts: table(pack.cuts),
    people: table(pack.people),
    treaties: table(pack.treaties),
    another: table(pack.another),
    papers: table(pack.papers),
    besides,
    pronouns: table(
      others.speech.pronouns.flatMap(({ form, gender, plural, person, vague, endings }) =>
        gender === undefined || plural || person !== undefined || vague || endings !== undefined ? [] : [form],
      ),
    ),
    plain: plainOf(pack),
    dropped: pack.dropped === undefined ? undefined : table(pack.dropped),
    percent: table(others.figures.percent),
    comparisons: table(others.figures.comparisons ?? []),
    wires: new Set(others.furniture.wires),
    sayings: phrases<Saying>([...sayingsOf(others.speech, new Set(pack.plain?.doings)), ...of<Saying>('sure', pack.plain?.sayings ?? [])]),
    rates: table(pack.plain?.rates ?? []),
    verbLast: pack.verbLast === true,
    verbFrame: pack.verbFrame === true,
    meanings: meaningsOf({ ...others, events: pack }),
    locatives: locativesOf(others.names),
    locativesAfter: table(pack.locativesAfter ?? []),
  };
}

/** Of saying so: what such verbs mean besides is told of a day more often: « concluyó su agenda », "the pipe burst". */
const DOING: ReadonlySet<string> = new Set(['agree', 'conclude', 'exclaim']);

/** The forms of verbs of saying that may be told of a day. */
const sayingsOf = ({ verbs, inflections }: LanguagePack['speech'], doings: ReadonlySet<string>): readonly (readonly [string, Saying])[] =>
  verbs.flatMap((verb) =>
    [...speechForms(verb, inflections)].flatMap(([form, word]): readonly (readonly [string, Saying])[] =>
      form === 'present' || form === 'gerund' ? [] : [[word, DOING.has(verb.act) || doings.has(word) ? 'behind' : 'likely']],
    ),
  );

/** How far from a verb the words may stand that say what it means, in tokens. */
export const BESIDE = 24;

/** Whether one of some words stands near a stretch. */
function isNear(words: Phrases<true> | undefined, list: readonly Token[], start: number, end: number): boolean {
  for (let i = Math.max(0, start - BESIDE); i < Math.min(list.length, end + BESIDE); i++)
    if ((i < start || i >= end) && words?.at(list, i) !== undefined) return true;
  return false;
}

/** Prepositions before a place, alone or with an article, but for those that only say whose something is. */
function locativesOf({ locatives, determiners, of }: LanguagePack['names']): ReadonlySet<string> {
  const owning = new Set(phrasesOf(of));
  return new Set([...wordSet(locatives), ...wordSet(determiners.contracted)].filter((word) => !owning.has(word)));
}

function slotsOf(pack: EventsPack): Readonly<Record<string, Slot<Form>>> {
  const slots: Record<string, Slot<Form>> = { any: ANY };
  for (const [name, words] of Object.entries(pack.words)) slots[name] = phrases<Form>(words.map((word) => [word, 'word']));
  for (const [name, verb] of Object.entries(pack.verbs)) slots[name] = phrases<Form>(formsOf(verb));
  return slots;
}

/** Any one word: « a landmark bill ». */
const ANY: Slot<Form> = { at: (list, index) => (list[index]?.kind === 'word' ? { end: index + 1, value: 'word' } : undefined) };

const TIMES: readonly VerbTime[] = ['past', 'either', 'participle', 'present', 'future', 'infinitive', 'gerund', 'base', 'bare'];

const formsOf = (verb: EventsPack['verbs'][string]): readonly (readonly [string, Form])[] =>
  TIMES.flatMap((time) => (verb[time] ?? []).map((form): readonly [string, Form] => [form, time]));
