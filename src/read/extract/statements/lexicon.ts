import type { LanguagePack } from '../../../model/pack.ts';
import type { FrameKind, Gendered, SpeechNoun, SpeechPack, SpeechPronoun, SpeechVerb, VerbForm } from '../../../model/packs/speech.ts';
import type { Quotative, VerbFinal } from '../../../model/packs/verb-final.ts';
import { type Phrases, phrases } from '../../../text/words/phrases.ts';
import { speechForms } from '../../../text/words/speech-forms.ts';

/** Where a word that shows a source stands: before it anywhere, only before a person that opens the sentence, only after what is said and a comma, or behind it. */
export type SourcePlace = 'any' | 'personal' | 'late' | 'behind';

/** What a word or phrase can be when it announces something said. */
export type CueSense =
  | { readonly kind: 'verb'; readonly verb: SpeechVerb; readonly form: VerbForm }
  | {
      readonly kind: 'source';
      readonly place: SourcePlace;
      readonly own?: SpeechPronoun & { readonly at: number };
      readonly sure?: true;
      readonly tail?: string;
    }
  | { readonly kind: 'carrier'; readonly noun: SpeechNoun }
  | { readonly kind: 'claim'; readonly noun: SpeechNoun };

/** A verb as a cue, in one form. */
export type VerbSense = CueSense & { readonly kind: 'verb' };

/** Whom an article or a noun may mean. */
export type Gender = 'f' | 'm' | 'either';

/** The speech pack of a language as tables. */
export type SpeechLexicon = {
  readonly pack: SpeechPack;
  /** Every form of every cue; an idiom has no sense. */
  readonly cues: Phrases<readonly CueSense[]>;
  readonly pronouns: Phrases<SpeechPronoun>;
  readonly possessives: Phrases<SpeechPronoun>;
  readonly words: ReturnType<typeof tablesOf> & { readonly weekdays: Phrases<true> };
  readonly definites: Phrases<Gender>;
  readonly takenUp: Phrases<Gender>;
  /** The tables of a language whose verb stands last. */
  readonly final?: ReturnType<typeof finalOf>;
  /** Opening quotation marks, each with the marks that close it. */
  readonly closers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ruleOf: (kind: FrameKind) => string;
};

const known = new WeakMap<LanguagePack, SpeechLexicon>();

/** The tables of a pack, built once. */
export function lexiconOf(pack: LanguagePack): SpeechLexicon {
  const lexicon = known.get(pack) ?? build(pack.speech, pack.words.weekdays.flat());
  known.set(pack, lexicon);
  return lexicon;
}

function build(pack: SpeechPack, weekdays: readonly string[]): SpeechLexicon {
  const closers = new Map<string, Set<string>>();
  for (const [open, close] of pack.quotes) closers.set(open, (closers.get(open) ?? new Set()).add(close));
  return {
    pack,
    cues: phrases(cueEntries(pack)),
    pronouns: phrases(pack.pronouns.map((p) => [p.form, p] as const)),
    possessives: phrases((pack.possessives ?? []).map((p) => [p.form, p] as const)),
    definites: phrases(gendered(pack.definites)),
    takenUp: phrases(gendered(pack.takenUp)),
    words: { ...tablesOf(pack), weekdays: set(weekdays) },
    ...(pack.verbFinal !== undefined && { final: finalOf(pack.verbFinal) }),
    closers,
    ruleOf: (kind) => pack.frames[kind]?.id ?? kind,
  };
}

function* gendered(words: Gendered | undefined): Generator<readonly [string, Gender]> {
  for (const word of words?.f ?? []) yield [word, 'f'];
  for (const word of words?.m ?? []) yield [word, 'm'];
  for (const word of words?.either ?? []) yield [word, 'either'];
}

const set = (words: readonly string[]): Phrases<true> => phrases(words.map((w) => [w, true] as const));

const tablesOf = (pack: SpeechPack) => ({
  copulas: set(pack.copulas),
  claimLinks: set(pack.claimLinks ?? pack.complementizers),
  backwards: set(pack.backwards ?? []),
  seats: set(pack.seats ?? []),
  citings: set(pack.citings ?? []),
  told: set(pack.told ?? []),
  reportive: set(pack.reportive ?? []),
  complementizers: set(pack.complementizers),
  dayUnits: set(pack.adverbials?.dayUnits ?? []),
  adverbialOpens: set(pack.adverbials?.opens ?? []),
  adverbialEnds: set(pack.adverbials?.ends ?? []),
  manners: set(pack.adverbials?.manners ?? []),
  objects: set(pack.adverbials?.objects ?? []),
  sourceTails: set(pack.sourceTails ?? []),
  relayTails: set(pack.relayTails ?? []),
  relays: set(pack.verbs.flatMap((verb: SpeechVerb) => verb.relays ?? [])),
  markers: set(pack.infinitives?.markers ?? []),
  inside: set(pack.infinitives?.inside ?? []),
  noInfinitives: set(pack.infinitives?.except ?? []),
  reasons: set(pack.reasons),
  determiners: set(pack.determiners),
  objective: set(pack.objective ?? []),
  datives: set(pack.datives ?? []),
  prepositions: set(pack.prepositions),
  links: set(pack.links),
  toward: set(pack.toward),
  topics: set(pack.topics),
  addressees: set(pack.addressees ?? []),
  pairs: set(pack.speakers.filter((noun) => noun.includes(' '))),
  addresseeTails: set(pack.addresseeTails ?? []),
  following: set(pack.following ?? pack.adverbs),
  coordinators: set(pack.coordinators),
  subordinators: set(pack.subordinators),
  contrasts: set(pack.contrasts),
  turns: set(pack.turns ?? []),
  adverbs: set(pack.adverbs),
  auxiliaries: set(pack.auxiliaries),
  predicates: set(pack.predicates ?? []),
  passives: set(pack.passives),
  modals: set(pack.modals),
  negations: set(pack.negations),
  performatives: set(pack.performatives ?? []),
  purposes: set(pack.purposes ?? []),
  generics: set(pack.generics ?? []),
  gestures: set(pack.gestures ?? []),
  habituals: set(pack.habituals ?? []),
  alone: set(pack.alone ?? []),
  absolutes: set(pack.absolutes ?? []),
  remarks: set(pack.remarks ?? []),
  conditions: set(pack.conditions ?? []),
  presents: set(pack.presents ?? []),
  resumptives: set(pack.resumptives ?? []),
  finites: set(pack.finites ?? []),
  reflexives: set(pack.reflexives),
  clitics: set(pack.clitics),
  inversions: set(pack.inversions),
  likes: set(pack.likes),
  relatives: set(pack.relatives),
  inclusives: set(pack.inclusives ?? []),
  others: set(pack.others ?? []),
  interviews: set(pack.interviews),
  asking: set(pack.asking),
  interrogatives: set(pack.interrogatives),
  speakers: set(withPlurals(pack)),
  gluedSpeakers: set(pack.verbFirst === true ? pack.speakers.map(withPreposition) : []),
  mute: set(pack.mute),
});

/** « وفقا لوزارة الصحة », « للوزارة »: a noun with the preposition written together with it. */
const withPreposition = (noun: string): string => (noun.startsWith('ال') ? `لل${noun.slice(2)}` : `ل${noun}`);

function withPlurals({ speakers, takenUp, plurals = [] }: SpeechPack): readonly string[] {
  const nouns = [...speakers, ...(takenUp === undefined ? [] : [...takenUp.f, ...takenUp.m, ...takenUp.either])];
  return [...nouns, ...plurals.flatMap((ending) => nouns.map((noun) => noun + ending))];
}

/** Marks behind a noun phrase, by what they show; « では » and its like show nothing. */
export type CaseMark = 'topic' | 'subject' | 'object' | 'other';

const finalOf = (pack: VerbFinal) => ({
  quotatives: phrases(pack.quotatives.map((q): readonly [string, Quotative] => [q.form, q])),
  marks: phrases([
    ...pack.others.map((form): readonly [string, CaseMark] => [form, 'other']),
    ...pack.topics.map((form): readonly [string, CaseMark] => [form, 'topic']),
    ...pack.subjects.map((form): readonly [string, CaseMark] => [form, 'subject']),
    ...pack.objects.map((form): readonly [string, CaseMark] => [form, 'object']),
  ]),
  occasions: set(pack.occasions),
  cuts: set(pack.cuts),
  unsaid: set(pack.unsaid),
  clefts: set(pack.clefts),
  naming: set(pack.naming),
  anaphors: set(pack.anaphors),
  spaced: pack.spaced === true,
});

function* cueEntries(pack: SpeechPack): Generator<readonly [string, readonly CueSense[]]> {
  const senses = new Map<string, CueSense[]>();
  const put = (phrase: string, sense: CueSense): void => {
    const list = senses.get(phrase) ?? [];
    list.push(sense);
    senses.set(phrase, list);
  };
  for (const verb of pack.verbs)
    for (const [form, phrase] of speechForms(verb, pack.inflections)) put(phrase, { kind: 'verb', verb, form });
  for (const phrase of pack.sources) put(phrase, { kind: 'source', place: 'any' });
  for (const phrase of pack.sureSources ?? []) put(phrase, { kind: 'source', place: 'any', sure: true });
  for (const [phrase, tail] of pack.framedSources ?? []) put(phrase, { kind: 'source', place: 'any', tail });
  for (const phrase of pack.personalSources ?? []) put(phrase, { kind: 'source', place: 'personal' });
  for (const phrase of pack.lateSources ?? []) put(phrase, { kind: 'source', place: 'late' });
  for (const phrase of pack.sourceEnds ?? []) put(phrase, { kind: 'source', place: 'behind' });
  for (const own of pack.ownSources ?? []) put(own.form, { kind: 'source', place: 'any', own });
  for (const noun of pack.carriers) put(noun.noun, { kind: 'carrier', noun });
  for (const noun of pack.claims ?? []) put(noun.noun, { kind: 'claim', noun });
  for (const idiom of pack.idioms) yield [idiom, []];
  yield* senses;
}
