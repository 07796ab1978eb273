// How a language tells what happened: words that name an act or an event, and the small words that say when, whether, and to which clause.
import type { Rule } from '../rule.ts';

/** What an event can be: the closed list of types. */
export const EVENT_TYPES = [
  'adoption',
  'agreement',
  'appeal',
  'appointment',
  'arrest',
  'attack',
  'award',
  'ceremony',
  'competition',
  'conference',
  'death',
  'decision',
  'disaster',
  'dismissal',
  'election',
  'entry-into-force',
  'event',
  'investigation',
  'launch',
  'meeting',
  'negotiation',
  'negotiation-start',
  'participation',
  'plan',
  'preparation',
  'press-conference',
  'protest',
  'publication',
  'ratification',
  'reception',
  'rehearsal',
  'rescue',
  'resignation',
  'signing',
  'speech',
  'statement',
  'trial',
  'verdict',
  'visit',
] as const;

/** A type of event. */
export type EventType = (typeof EVENT_TYPES)[number];

/** How a form of a verb stands in time. `either` is past or participle ("signed"); `participle` may follow an auxiliary, `base` must, `bare` is told by the words around it alone. */
export type VerbTime = 'past' | 'either' | 'participle' | 'present' | 'future' | 'infinitive' | 'gerund' | 'base' | 'bare';

/** The forms of a verb or verbal expression, lower case. */
export type Verb = Readonly<Partial<Record<VerbTime, readonly string[]>>>;

/**
 * What a trigger does. `act`: a verb that is the event. `noun`: names an event; without `type` any event.
 * `hold`: a verb that makes an event of the noun after it (« présider une réunion »).
 * `occur`: a verb that says that the event named beside it takes place. With both, `type` is taken where no noun names an event.
 */
export type TriggerValue = {
  readonly kind: 'act' | 'noun' | 'hold' | 'occur';
  readonly type?: EventType;
  /** A setting rather than the news: gives way to another act of the sentence. */
  readonly weak?: boolean;
  /** Without which the word means something else: people after it, people on either side, or an auxiliary before the participle (« arrêté »). */
  readonly needs?: 'guests' | 'people' | 'auxiliary';
  /** What it is where people are beside it (`people`) or right after it (`guest`): « принял закон », « принял посла ». */
  readonly among?: { readonly needs: 'guest' | 'people'; readonly type?: EventType };
  /** What it is where one of the named `words` stands near it in its clause: « condamné … à six ans de prison ». */
  readonly beside?: readonly { readonly words: string; readonly type: EventType }[];
  /** Whether the words are left to other rules where none of `beside` stands near. */
  readonly only?: boolean;
  /** What it is where a score stands near it in its clause: "beat Peru 3-2". */
  readonly scored?: EventType;
  /** Whether the auxiliary of states makes a past of the participle (« est arrivé »). */
  readonly being?: boolean;
  /** Whether what it says is done by saying it, where that is a decision or the like: « a annoncé jeudi la nomination de … ». */
  readonly announces?: boolean;
  /** Whether it only says something: the date of what is said is not that of saying it. */
  readonly says?: boolean;
  /** Whether it moves an event to another day: a date that a word of `goals` leads to is the new one. */
  readonly moves?: boolean;
  /** Whether it is an event only of a day: « le bilan est monté à 46 morts »; of a year it counts. */
  readonly daily?: boolean;
  /** Whether it opens what lasts: negotiations begun are the start of negotiations. */
  readonly begins?: boolean;
};

/** Words that name an act or an event; `pattern` may hold `{…}` slots named after `verbs` and `words`, and `{any}` for any one word. */
export type TriggerRule = Rule<TriggerValue>;

/** Words known by themselves or by how they end; `not`: what only ends so. */
export type Endings = { readonly words: readonly string[]; readonly endings: readonly string[]; readonly not: readonly string[] };

/** How words begin, by the type of event that they speak of. */
export type Stems = Readonly<Partial<Record<EventType, readonly string[]>>>;

/** How a language tells what happened. All words lower case. */
export type EventsPack = {
  /** Whether the verb closes its clause: a date belongs to the verb after it, seldom to what stands before. */
  readonly verbLast?: boolean;
  /** Whether an auxiliary may stand far before its verb, which closes the clause: « hat den Vertrag am Montag unterzeichnet ». */
  readonly verbFrame?: boolean;
  readonly verbs: Readonly<Record<string, Verb>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
  /**
   * How a verb that no rule names is known: its past without an auxiliary, the form after one of the past, the form after one of the future, and its
   * future without one. With a day beside it, it tells of an event without a type of its own.
   */
  readonly plain?: {
    readonly past: Endings;
    readonly participle: Endings;
    readonly infinitive: Endings;
    readonly future: Endings;
    /** Forms that a state makes past: « est arrivée »; words whole. */
    readonly being?: readonly string[];
    /** Where the verb closes its clause: so many tokens after its form at most that ends. */
    readonly closes?: number;
    /** Whether no form shows a verb, so that whatever is said beside a day is told of it. */
    readonly bare?: boolean;
    /** How such verbs begin, and how the words around them do, by the type of event that they tell of. */
    readonly verbs: Stems;
    readonly nouns: Stems;
    /** Forms of verbs of saying that open no statement, and of those that only stand for another verb: « lo hicieron ». */
    readonly sayings?: readonly string[];
    /** Forms of verbs of saying that more often tell of an act: « concluyó su gira ». */
    readonly doings?: readonly string[];
    /** Words of how often something happens, which is no event then: « par an ». */
    readonly rates?: readonly string[];
  };
  /** Words right behind a verb, or before it, that are no subject of it, in languages that may leave the subject out: « presentó [su] dimisión ». */
  readonly dropped?: readonly string[];
  readonly triggers: readonly TriggerRule[];
  /** What before a participle or bare verb places it in time: done, a state, to come, or no act of its own. */
  readonly auxiliaries: {
    readonly past: readonly string[];
    readonly state: readonly string[];
    readonly future: readonly string[];
    readonly infinitive: readonly string[];
  };
  /** Of what before a verb places it in time to come, words that may also only mark its object: « 将法案提交议会 ». */
  readonly marksObject?: readonly string[];
  readonly negations: readonly string[];
  /** Words for nobody and none, which as the subject deny from further away: « ninguno de los … ». */
  readonly nobody: readonly string[];
  /** Words soon after a verb that deny it: "ratified by none", « ratifizierte ihn kein Staat », « 비준한 나라는 없다 ». */
  readonly denialsAfter: readonly string[];
  /** Phrases that only look like a negation (« non seulement »). */
  readonly affirmations: readonly string[];
  /** Words that make what follows a condition, a wish or a doubt. */
  readonly unreal: readonly string[];
  /** Words beside a date or a verb that say that the event is to come. */
  readonly planned: readonly string[];
  /** Words right before a date that tie it to the noun before it. */
  readonly nominal: readonly string[];
  /** Words right before a date that make it a limit. */
  readonly limits: readonly string[];
  /** Of these, words that lead to a day to come for which something is meant: « des élections pour le 25 mars ». */
  readonly aims?: readonly string[];
  /** Words right after a date that make it one: « 5月21日までに ». */
  readonly limitsAfter?: readonly string[];
  /** Words right before a date, or right after it, that make it the day something is moved to: « reporté au 5 mai », « 5日に延期 ». */
  readonly goals?: readonly string[];
  readonly goalsAfter?: readonly string[];
  /** Words before a date that make it the day something was to be on at first: « initialement prévu le 5 mai ». */
  readonly formerly: readonly string[];
  /** Words right before a date, or right after it, in whose place another is: "instead of 5 May", « 5日ではなく ». */
  readonly instead: readonly string[];
  readonly insteadAfter?: readonly string[];
  /** Words right before a date, or right after it, that make it the day from which something is moved: « von Montag auf Freitag verschoben ». */
  readonly origins: readonly string[];
  readonly originsAfter?: readonly string[];
  /** Words that make the dates of their clause a limit: "deadline", « date limite ». */
  readonly deadlines: readonly string[];
  /** Words that open a notice about the page itself, none about the world: "Correction", « Rectificatif ». */
  readonly notices: readonly string[];
  /** Words right before a date from which a rule holds. */
  readonly from: readonly string[];
  /** Words right before a date, or where the verb closes its clause right after it, as of which something holds: of what holds only who takes part is told. */
  readonly asOf: readonly string[];
  /** Words before an event that make it the setting of what the sentence tells (« lors de », "at"). */
  readonly settings: readonly string[];
  /** Dates that only say « these days ». */
  readonly now: readonly string[];
  /** Words that open a clause in which other dates hold. */
  readonly complementizers: readonly string[];
  /** Phrases that hold a complementizer and open no clause (« ainsi que »). */
  readonly joiners: readonly string[];
  /** Words that open a clause about the noun before them. */
  readonly relatives: readonly string[];
  /** Words that open a clause of time, reason or condition. */
  readonly conjunctions: readonly string[];
  readonly coordinators: readonly string[];
  /** Articles, prepositions, numbers and the like that may stand between a coordinator and its noun. */
  readonly links: readonly string[];
  /** Articles and possessives, kept before a noun that opens a line. */
  readonly articles: readonly string[];
  /** Words that open an adverbial at the head of a sentence. */
  readonly openers: readonly string[];
  /** Words before which a long sentence may be cut. */
  readonly cuts: readonly string[];
  /** Words for people in office, delegations and other guests: what can be received or met. */
  readonly people: readonly string[];
  /** Words that stand for the treaty already named, where no word of `another` is before them. */
  readonly treaties: readonly string[];
  /** Words before such a word that make it another one (« un accord »). */
  readonly another: readonly string[];
  /** Other texts that are signed or adopted. */
  readonly papers: readonly string[];
  /** Words right after the name of a place where something is, in languages that say so behind it. */
  readonly locativesAfter?: readonly string[];
  /**
   * How words begin that mean the same in every language, by the name of what they mean: by these tellings in two languages are known to be of one
   * event. A blank at the end closes the word. Signs of a script without blanks are found anywhere, others where a word begins.
   */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
};
