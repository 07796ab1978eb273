import type { Example } from '../rule.ts';
import type { FrameKind } from './frames.ts';
import type { VerbFinal } from './verb-final.ts';

export type { FrameKind } from './frames.ts';

/** One frame as a language uses it: expectations are « speaker | cue | content », parts of the content joined by « ‖ »; counterexamples hold no statement. */
export type Frame = {
  readonly id: string;
  readonly examples: readonly [Example, ...Example[]];
  readonly counterexamples: readonly [string, ...string[]];
  readonly note?: string;
};

/** The forms of a verb that matter to a reporting clause. Future and conditional are left out: what will be said has not been said. */
export type VerbForm = 'present' | 'past' | 'participle' | 'gerund' | 'infinitive';

/** Forms or endings, blanks between; of endings `_` is the bare stem. */
export type Forms = Readonly<Partial<Record<VerbForm, string>>>;

/** A verb or expression that reports speech. */
export type SpeechVerb = {
  readonly stem: string;
  /** Name of an inflection. */
  readonly as: string;
  /** Forms that the inflection does not make, whole. */
  readonly also?: Forms;
  /** What follows every form and belongs to it, each a way to end: « exprimé (sa gratitude | leur gratitude) ». */
  readonly after?: readonly string[];
  readonly act: string;
  readonly frames: readonly FrameKind[];
  /** Prepositions that stand before the noun phrase that holds the content (« insister sur »). */
  readonly over?: readonly string[];
  /** Words with which the noun phrase must open (« avancer le chiffre »). */
  readonly opening?: readonly string[];
  /** A word of the noun phrase that holds the content ends so (« назвал решение ошибкой », but « назвал имя »). */
  readonly holds?: readonly string[];
  /** It takes a reflexive (« s'est félicité »); without, it takes none. */
  readonly reflexive?: boolean;
  /** It takes somebody spoken to as bare object ("told reporters"). */
  readonly to?: boolean;
  /** Prepositions before who spoke, where the subject only passes it on (« نقلت الوكالة عن الوزير قوله »). */
  readonly relays?: readonly string[];
  /** Prepositions before who told it, where the subject only learnt it (« 记者从市交通局获悉 »). */
  readonly informants?: readonly string[];
  /** Things do it too (« promet de devenir »): the subject must be known to speak. */
  readonly things?: boolean;
  /** The word that the verb leaves at the end of its clause (« teilte … mit »): without it, it is another verb. */
  readonly particle?: string;
  /** Without complementiser only a clause with an auxiliary is what was said ("explained the bridge was old", but "explained the rules"). */
  readonly finite?: boolean;
  /** A bare infinitive behind it is what its subject says of itself (« dice no creer », « explique avoir signé »). */
  readonly own?: boolean;
  /** Joined by a conjunction alone to a clause that was said, it is part of what was said ("said the talks were useful and hoped for more"). */
  readonly inner?: boolean;
  /** Only with a comma or colon right behind is it this verb (« 指，… », « 研究发现，… »). */
  readonly parted?: boolean;
  /** It names nobody, and needs no subject: « hieß es ». */
  readonly impersonal?: true;
  /** It brings out works too: « a lancé « Le Jardin » » names one, « a lancé : « Partez ! » » does not. */
  readonly works?: true;
  /** Its base form is a noun as well ("report"): without a clear subject it is none. */
  readonly noun?: boolean;
};

/** A noun that carries a clause, with the links between. */
export type SpeechNoun = { readonly noun: string; readonly act: string };

/** A pronoun that may be a speaker; a vague one (« on ») is nobody in particular; with `endings` it is a subject only of verbs that end so (« nous disons », « nous dit »). */
export type SpeechPronoun = {
  readonly form: string;
  readonly gender?: 'f' | 'm';
  readonly plural?: boolean;
  readonly person?: 1;
  readonly vague?: boolean;
  /** It means whoever spoke last. */
  readonly last?: boolean;
  /** Means whoever was named last (« celui-ci », "the latter"). */
  readonly nearest?: true;
  readonly endings?: readonly string[];
};

/** How infinitives are known: behind a marker, or, without markers, by their endings alone. */
export type Infinitives = {
  readonly markers: readonly string[];
  /** The word after the marker ends so; absent: any word does that is none of `except`. */
  readonly endings?: readonly string[];
  readonly except: readonly string[];
  /** Small words between marker and infinitive. */
  readonly inside: readonly string[];
  /** Behind somebody addressed it has none. */
  readonly bare?: true;
  /** A marker inside the word (« zurückzukehren »). */
  readonly infix?: string;
};

/** Words of women, of men, and of either. */
export type Gendered = { readonly f: readonly string[]; readonly m: readonly string[]; readonly either: readonly string[] };

/** How a language reports what somebody said. */
export type SpeechPack = {
  /** Pairs of quotation marks. */
  readonly quotes: readonly (readonly [string, string])[];
  readonly inflections: Readonly<Record<string, Forms>>;
  /** Verbs do not show tense: a second verb under one subject is told from one inside the content by a comma only. */
  readonly tenseless?: boolean;
  readonly verbs: readonly SpeechVerb[];
  readonly carriers: readonly SpeechNoun[];
  /** Nouns that carry a clause by themselves, whoever claims before or between: "his claim that", « la déclaration de X selon laquelle ». */
  readonly claims?: readonly SpeechNoun[];
  /** Words between such a noun and its clause, where they are others than `complementizers`. */
  readonly claimLinks?: readonly string[];
  /** Whose claim it is, before the noun, as the pronoun it stands for. */
  readonly possessives?: readonly SpeechPronoun[];
  /** Endings of a name before the noun ("the minister's claim that"). */
  readonly genitives?: readonly string[];
  /** Words that stand for the sentence before, at the start of one: « Das teilte die Polizei mit », « Об этом сообщил министр ». */
  readonly backwards?: readonly string[];
  /** Verb forms that show a clause to be told by somebody (« sei », « habe »). */
  readonly reportive?: readonly string[];
  /** Verbs that join a carrier to its clause (« est », "was"). */
  readonly copulas: readonly string[];
  /** Words that introduce a source (« selon »). */
  readonly sources: readonly string[];
  /** Those behind which anybody speaks, whatever the noun (« de l'avis de »). */
  readonly sureSources?: readonly string[];
  /** Words that introduce a source only where it is a person, or what it says holds a quotation, and opens the sentence (« pour »). */
  readonly personalSources?: readonly string[];
  /** Words that introduce a source only behind what it says and a comma (« …, so der Minister »). */
  readonly lateSources?: readonly string[];
  /** Words that say whose words or view it is by a pronoun inside: "in his view", « по его словам »; `at`: which of the words that is. */
  readonly ownSources?: readonly (SpeechPronoun & { readonly at: number })[];
  /** Words that stand behind a source (« dem Minister zufolge »). */
  readonly sourceEnds?: readonly string[];
  /** Words between who spoke and the words that a verb passes on (« قوله »). */
  readonly relayTails?: readonly string[];
  readonly complementizers: readonly string[];
  /** The verb stands first, its subject between it and the clause: « قال الوزير إن … ». */
  readonly verbFirst?: true;
  /** Papers and agencies that are told something, between the body that speaks and its verb: « В Минфине РБК подтвердили ». */
  readonly told?: readonly string[];
  /** Endings of adjectives and participles behind a noun, which say more of it: « источник, близкий к … ». */
  readonly attributes?: readonly string[];
  /** Words between subject and verb that open whom the subject cites (« со ссылкой на »). */
  readonly citings?: readonly string[];
  /** Prepositions behind a verb without subject, before the body that speaks: « сообщили в министерстве ». */
  readonly seats?: readonly string[];
  /** Endings of verbs before which the body may stand: « в министерстве сообщили ». */
  readonly seatVerbs?: readonly string[];
  /** How words begin that complete a noun phrase, so that a noun behind one opens a phrase of its own (« نقابة الفلاحين | الحكومة »). */
  readonly definite?: readonly string[];
  /** A verb needs no subject beside it: « añadió que … ». */
  readonly dropsSubject?: true;
  /** A subject may stand behind the adverbials of its verb: « a reconnu, devant la presse, le maire ». */
  readonly postposes?: true;
  /** A comma stands before every clause: « sagte Reportern, dass … ». */
  readonly clauseComma?: true;
  /** Words stand without blanks, and the head of a noun phrase last: « 北京大学的王磊教授 ». */
  readonly headLast?: true;
  /** Adverbials between subject and verb, by the words that open and end them: « 在…上 »; what makes a number the day of a month; and what ends words of manner: « 激动地说 ». */
  readonly adverbials?: {
    readonly opens: readonly string[];
    readonly ends: readonly string[];
    readonly dayUnits: readonly string[];
    readonly manners: readonly string[];
    /** Words before an object that stands before its verb: « 把…称为 ». */
    readonly objects?: readonly string[];
  };
  /** Words that introduce a source only with the words that end it: « 在他看来 ». */
  readonly framedSources?: readonly (readonly [string, string])[];
  /** Words that end a source and hold its cue: « 据路透社报道 ». */
  readonly sourceTails?: readonly string[];
  /** A quotation with its full stop goes on with who said it: « “……。”他说。 ». */
  readonly closedQuotations?: true;
  /** The finite verb stands second, the rest of it last: « …, sagte er », « hat der Minister am Montag gesagt », « laut Polizei wurde … ». */
  readonly verbSecond?: true;
  readonly verbFinal?: VerbFinal;
  readonly infinitives?: Infinitives;
  /** Words that introduce what somebody is thanked for. */
  readonly reasons: readonly string[];
  /** Articles and pronouns that open an object, never a subject (« den Plan nannte er »). */
  readonly objective?: readonly string[];
  /** Articles before somebody addressed without preposition (« sagte der Zeitung, die Brücke sei alt »). */
  readonly datives?: readonly string[];
  /** Words that open a noun phrase. */
  readonly determiners: readonly string[];
  readonly prepositions: readonly string[];
  /** Beginnings of words that hold a preposition and an article (« بالاتفاق »). */
  readonly gluedPrepositions?: readonly string[];
  /** Prepositions that tie a noun to the one before (« de », "of"). */
  readonly links: readonly string[];
  /** Prepositions that stand before an addressee. */
  readonly toward: readonly string[];
  /** Words after a cue that name a topic, an addressee or a manner: no clause without complementiser begins with them ("said of", « nói về »). */
  readonly topics: readonly string[];
  /** Who is addressed, where no preposition and no marker of the infinitive shows it. */
  readonly addressees?: readonly string[];
  /** What may follow an addressee and belongs to it. */
  readonly addresseeTails?: readonly string[];
  readonly coordinators: readonly string[];
  /** Endings of converbs, which a comma sets before and behind: « сказал, открывая мост, министр ». */
  readonly converbs?: readonly string[];
  /** Words that open a clause. */
  readonly subordinators: readonly string[];
  /** Words that end reported content and open a clause of the author's. */
  readonly contrasts: readonly string[];
  /** Words with which the author goes on behind words said (", but declined to", « sans préciser »). */
  readonly turns?: readonly string[];
  /** Words that may stand inside a verb group or between it and the content. */
  readonly adverbs: readonly string[];
  /** Those that may stand between cue and content, where they are others than `adverbs`. */
  readonly following?: readonly string[];
  /** Endings by which other adverbs are known. */
  readonly adverbEndings: readonly string[];
  /** Auxiliaries before a participle. */
  readonly auxiliaries: readonly string[];
  /** Words that show a stretch to be a clause where verbs have no auxiliaries: « đã », « sẽ ». */
  readonly predicates?: readonly string[];
  /** Auxiliaries of the reflexive and of the passive. */
  readonly passives: readonly string[];
  /** What stands before an infinitive that reports (« tient à », "could"). */
  readonly modals: readonly string[];
  readonly negations: readonly string[];
  /** Those behind which a first person says it at once ("I must add that …"). */
  readonly performatives?: readonly string[];
  /** Verbs before what is used to say something: the infinitive behind it has been said ("took to television to announce"). */
  readonly purposes?: readonly string[];
  /** Words for whoever it may be: "anyone who says so" is nobody. */
  readonly generics?: readonly string[];
  /** Verbs of a gesture behind words said: who makes it spoke ("“Of course.” She shrugs."). */
  readonly gestures?: readonly string[];
  /** Those that tell a habit where a quotation follows ("she would say: “…”"). */
  readonly habituals?: readonly string[];
  readonly reflexives: readonly string[];
  /** Object pronouns before the verb. */
  readonly clitics: readonly string[];
  /** Subjects glued behind the verb (« -t-il »). */
  readonly inversions: readonly string[];
  /** Words that put a subject behind them (« comme l'a dit X »). */
  readonly likes: readonly string[];
  readonly relatives: readonly string[];
  /** Words that stand for people without a noun ("some say", "others fear"). */
  readonly alone?: readonly string[];
  /** Prepositions before somebody who does what a gerund says ("with analysts warning that"). */
  readonly absolutes?: readonly string[];
  /** Words that open a clause beside the main one: a comma ends what was said in it ("if they say so, we stop"). */
  readonly conditions?: readonly string[];
  /** What opens a remark of the author's on what was said, behind a comma (", a charge the firm denies"). */
  readonly remarks?: readonly string[];
  /** Subject, verb and object stand in this order, and clauses join without a word between: where a phrase stands tells what it is. */
  readonly fixedOrder?: true;
  /** Auxiliaries of the present: behind a comma and a conjunction the author's, where the cue is past. */
  readonly presents?: readonly string[];
  /** Forms that are finite verbs and nothing else ("began"): they show a clause. */
  readonly finites?: readonly string[];
  /** Endings of nouns that may be a subject of the singular: « В интервью | министр заявил », but not « в пресс-службе министерства ». */
  readonly nominatives?: readonly string[];
  /** Endings of participles that open an apposition of the subject behind it: « Accusée d'avoir menti, Anna Roche … ». */
  readonly appositions?: readonly string[];
  /** Pronouns that take up what stands before as object: « …, Rome s'en félicite ». */
  readonly resumptives?: readonly string[];
  /** Words that open examples set between commas (« parmi lesquels », "including"): none of them is the subject. */
  readonly inclusives?: readonly string[];
  /** Words behind names that stand for more of their kind: « 人权观察等19家组织 ». */
  readonly others?: readonly string[];
  readonly pronouns: readonly SpeechPronoun[];
  /** Where a capital shows no name: `inside`: at the start of a sentence, for there are no articles; `never`: all nouns have one. */
  readonly properCapitals?: 'inside' | 'never';
  /** Nouns of people, bodies and papers that can say something. */
  readonly speakers: readonly string[];
  /** Endings by which more of them are known, in words of seven letters and more (« -ologue », "-ologist"). */
  readonly speakerEndings?: readonly string[];
  /** Endings of their plural. */
  readonly plurals?: readonly string[];
  /** Nouns after « selon » and before a verb of saying that say nothing, though they look like it. */
  readonly mute: readonly string[];
  /** Articles before a noun that takes up somebody named before (« la autora », "the striker"). */
  readonly definites?: Gendered;
  /** Such nouns. */
  readonly takenUp?: Gendered;
  /** Honorifics of women and of men. */
  readonly honorifics: { readonly f: readonly string[]; readonly m: readonly string[] };
  /** Words at the head of a page that call it an interview. */
  readonly interviews: readonly string[];
  /** Words before a colon for whoever asks. */
  readonly asking: readonly string[];
  /** Words that open a question, as its subject or before it. */
  readonly interrogatives: readonly string[];
  /** Phrases that hold a cue and report nothing (« c'est-à-dire »). */
  readonly idioms: readonly string[];
  readonly frames: Readonly<Partial<Record<FrameKind, Frame>>>;
};
