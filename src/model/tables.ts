// What all readings together say.
import type { ArtefactKind, Bound, Certainty, EventStatus, Granularity, NamedKind, PersonForm } from './mention.ts';
import type { Quoted } from './span.ts';

/** The words behind a value: where they stand, and what found them. */
export type Evidence = Quoted & { readonly document: string; readonly rule: string };

/** How a document repeats another. */
export type CopyRelation = 'identical' | 'edited' | 'excerpt' | 'translation';

/** Documents that tell one text: ten papers that print one agency text are one source. */
export type Copy = {
  readonly id: string;
  readonly documents: readonly string[];
  readonly relation: CopyRelation;
  readonly original?: string;
  readonly why: string;
};

/** What a copy or a translation did to a page, with the words that show it: first those of the page, then those that have it right. */
export type Artefact = {
  readonly id: string;
  readonly document: string;
  readonly kind: ArtefactKind;
  /** Of what a copy changed: the document that has it right. */
  readonly original?: string;
  readonly why: string;
  readonly evidence: readonly Evidence[];
};

/** A form of a name, with the language and how often it stands. */
export type Alias = { readonly form: string; readonly language: string; readonly count: number };

/** A role somebody is given, or only the body they are of, with the first and last day of publication on which it is. */
export type HeldRole = {
  readonly role?: string;
  readonly affiliation?: string;
  readonly first?: string;
  readonly last?: string;
  readonly sources: readonly string[];
};

/** Someone or something the mentions refer to. */
export type Entity = {
  readonly id: string;
  readonly kind: 'person' | NamedKind;
  readonly name: string;
  /** Of persons: the name as their own language writes it, where the forms show which that is. */
  readonly native?: string;
  /** The fullest form in Latin letters, where there is one. */
  readonly latin?: string;
  /** Of countries, and of towns and regions in them: the code of ISO 3166-1 with two letters. */
  readonly country?: string;
  readonly aliases: readonly Alias[];
  readonly roles: readonly HeldRole[];
  /** How often each form of mention stands; of bodies and places only names. */
  readonly mentions: Readonly<Partial<Record<PersonForm, number>>>;
  /** How many statements of the table it made. */
  readonly statements: number;
  /** The first and last day of publication on which it is mentioned. */
  readonly first?: string;
  readonly last?: string;
  readonly documents: readonly string[];
  readonly sources: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Why its mentions were joined, one line a reason. */
  readonly why: readonly string[];
};

/** What happened, or is to happen, at a date. */
export type TimelineEvent = {
  readonly id: string;
  readonly date: string;
  readonly granularity: Granularity;
  readonly certainty: Certainty;
  readonly time?: string;
  readonly type: string;
  readonly status: EventStatus;
  readonly summary: string;
  /** Language of the summary. */
  readonly language: string;
  /** Id of the milestone of the profile that it is, and its title: in the language of the summary, else in English. */
  readonly milestone?: string;
  readonly title?: string;
  /** The title of the milestone in English, where it has one. */
  readonly english?: string;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
  readonly documents: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly why: readonly string[];
};

/** How far a figure has hardened; `denied` by the page that gives it. */
export type ClaimStage = 'expected' | 'confirmed' | 'final' | 'denied';

/** A figure tied to a metric, a moment and, if known, a speaker. */
export type Claim = {
  readonly id: string;
  readonly metric: string;
  readonly value: number;
  readonly high?: number;
  readonly bound: Bound;
  readonly unit?: string;
  readonly asOf?: string;
  /** `stated` when the text gives the moment, `implied` when it is the day of publication. */
  readonly asOfCertainty: Certainty;
  readonly scope?: string;
  readonly stage?: ClaimStage;
  readonly speaker?: string;
  readonly sources: readonly string[];
  readonly documents: readonly string[];
  readonly language: string;
  readonly evidence: readonly Evidence[];
};

/** How two claims stand to each other. */
export type Verdict = 'agrees' | 'refines' | 'updates' | 'differs-in-scope' | 'contradicts';

/** Two claims and how they stand to each other, with the reason in one sentence. `left` and `right` are ids of claims. */
export type Discrepancy = {
  readonly id: string;
  readonly metric: string;
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly why: string;
};

/** Something somebody is reported to have said, once, with all places that report it. */
export type StatementRow = {
  readonly id: string;
  readonly speaker?: string;
  readonly speakerWords?: string;
  readonly role?: string;
  readonly mode: string;
  readonly act?: string;
  readonly quote: string;
  readonly language: string;
  readonly date?: string;
  readonly addressee?: string;
  readonly sources: readonly string[];
  readonly documents: readonly string[];
  readonly evidence: readonly Evidence[];
};

/** One document as the tables know it. */
export type DocumentRow = {
  readonly id: string;
  readonly path?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly agencies: readonly string[];
  /** The source it counts as: of copies that of the original. */
  readonly source: string;
  readonly language: string;
  readonly original?: string;
  /** The language that the page was translated from, and why we think so. */
  readonly translatedFrom?: string;
  readonly translatedWhy?: string;
  readonly problems: readonly string[];
};

/** All tables of a corpus. */
export type Tables = {
  readonly documents: readonly DocumentRow[];
  readonly copies: readonly Copy[];
  readonly artefacts: readonly Artefact[];
  readonly entities: readonly Entity[];
  readonly timeline: readonly TimelineEvent[];
  readonly claims: readonly Claim[];
  readonly discrepancies: readonly Discrepancy[];
  readonly statements: readonly StatementRow[];
};

/** The name of a table. */
export type TableName = keyof Tables;

/** The tables in the order in which they are printed. */
export const TABLE_NAMES = [
  'documents',
  'copies',
  'artefacts',
  'entities',
  'timeline',
  'claims',
  'discrepancies',
  'statements',
] as const satisfies readonly TableName[];

/** One row with the name of its table, as tables are made: row by row. */
export type Row = { readonly [T in TableName]: { readonly table: T; readonly row: Tables[T][number] } }[TableName];
