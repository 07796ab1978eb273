// What one reading contributes to the tables. Facts are JSON-safe, carry their own words and offsets, and merge as a multiset union.
import type { ArtefactMention, Bound, Certainty, EventMention, FigureMention, NamedKind, PersonForm } from './mention.ts';
import type { Quoted, Span } from './span.ts';
import type { ClaimStage, DocumentRow } from './tables.ts';

/** What a fact says of its document, so that no other fact need be looked up. */
export type Origin = {
  /** The source the document counts as while it is no copy: agency, publisher, host of the address, else the document itself. */
  readonly source: string;
  readonly language: string;
  /** EDTF. */
  readonly published?: string;
};

/** Words of a document with the rule that found them. */
export type Found = Quoted & { readonly rule: string };

/** The document itself; key: its id. */
export type DocumentFact = {
  readonly table: 'document';
  readonly key: string;
  readonly document: string;
  readonly body: Origin & Omit<DocumentRow, 'id' | 'source' | 'original'>;
};

/** A value of an article as far as copies may change it: a figure, a date, a name or a title, with the words it stands in. */
export type Detail = Found & {
  readonly kind: 'figure' | 'date' | 'name' | 'title';
  /** What it says, to be compared: of a figure the number, of a date its EDTF, of a name or title the entity. */
  readonly value: string;
  readonly bound?: Bound;
  readonly metric?: string;
  /** Of names and titles: the words that are compared, without accents and capitals. */
  readonly form?: string;
  /** The first of its words in the article, and the one after the last. */
  readonly words: readonly [number, number];
};

/** An article as far as a copy is held against it; key: the digest of its words. */
export type ArticleFact = {
  readonly table: 'article';
  readonly key: string;
  readonly document: string;
  readonly body: Printed & {
    /** Its words, as `relate/copies` packs them. */
    readonly packed: string;
    readonly details: readonly Detail[];
  };
};

/** What is known of a page that others may repeat. */
type Printed = Origin & {
  /** The minute of publication, as `2025-10-26T12:05`, in UTC where the page gives the zone. */
  readonly at?: string;
  /** Number of words of the article. */
  readonly words: number;
};

/** One run of words of an article, kept for the sake of its copies; key: a digest of the run. */
export type RunFact = {
  readonly table: 'run';
  readonly key: string;
  readonly document: string;
  readonly body: Printed & {
    /** Which other runs the article has, as `relate/copies` packs them: all below a bound. */
    readonly below: number;
    readonly runs: string;
  };
};

/** A value that survives translation, as a number of 32 bits, odd for names, and where it stands: in thousandths of the article. */
export type Mark = readonly [mark: number, place: number];

/** One way in which a translation meets its original: two values in a row, the page itself, the page it names; key: a digest or name. */
export type CopyFact = {
  readonly table: 'copy';
  readonly key: string;
  readonly document: string;
  readonly body: Printed & {
    readonly of: 'values' | 'page' | 'original';
    /** The values of the article, in order. */
    readonly marks: readonly Mark[];
    /** How much it says: its letters, those of dense scripts for several. */
    readonly weight: number;
    /** The agencies that the page names as its own. */
    readonly agencies?: readonly string[];
  };
};

/** What a page shows of how it was copied or translated; key: the document. */
export type ArtefactFact = {
  readonly table: 'artefact';
  readonly key: string;
  readonly document: string;
  readonly body: { readonly artefacts: readonly Omit<ArtefactMention, 'place'>[] };
};

/** A form in which an entity is named, with its words. */
export type FormFound = Found & {
  readonly form: PersonForm;
  readonly name?: string;
  /** Language of its block, where it is not that of the document. */
  readonly language?: string;
  readonly roles?: readonly string[];
  readonly affiliation?: string;
  /** The offices that the roles name, as `concept|portfolio|home`, the same in all languages. */
  readonly posts?: readonly string[];
};

/** All mentions of one entity in a document; key: the id it has there. */
export type EntityFact = {
  readonly table: 'entity';
  readonly key: string;
  readonly document: string;
  readonly body: Origin & { readonly kind: 'person' | NamedKind; readonly mentions: readonly FormFound[] };
};

/** Events of a document that may be one; the key is chosen by `relate/timeline`. */
export type EventFact = {
  readonly table: 'event';
  readonly key: string;
  readonly document: string;
  readonly body: Origin & {
    readonly events: readonly EventMention[];
    /** What those who take part are; an `office` is a person of whom only the title is known. */
    readonly kinds: Readonly<Record<string, 'person' | 'office' | NamedKind>>;
    /** Of each event the numbers that its sentence counts with. */
    readonly numbers?: readonly (readonly number[])[];
    /** Places in `events` of those told aside, in a sentence that tells another first. */
    readonly aside?: readonly number[];
    /** Places in `events` of those the title tells. */
    readonly headlines?: readonly number[];
    /** Persons, bodies and places the document is about. */
    readonly subjects?: readonly string[];
    /** The treaty or event the document names most. */
    readonly about?: string;
    /** What tells the story of the page in any language, as `relate/timeline` marks it. */
    readonly story?: readonly string[];
  };
};

/** A figure as a claim of one document. */
export type ClaimFound = Found &
  Pick<FigureMention, 'value' | 'high' | 'bound' | 'unit'> & {
    readonly asOf?: string;
    readonly asOfCertainty: Certainty;
    readonly stage?: ClaimStage;
    /** What the metric alone does not say, as the country of a national cost. */
    readonly scope?: string;
    readonly speaker?: string;
    /** Where the sentence begins: figures of one sentence share it. */
    readonly sentence: number;
    /** Of a figure without a metric: the words of its sentence around it, by which it may be known elsewhere. */
    readonly frame?: readonly string[];
  };

/** The figures of a document for one metric, in text order; key: the metric, else the counted unit. */
export type ClaimFact = {
  readonly table: 'claim';
  readonly key: string;
  readonly document: string;
  readonly body: Origin & {
    readonly claims: readonly ClaimFound[];
    /** Of what news of any event counts: what tells the story of the page, in any language. */
    readonly marks?: readonly string[];
  };
};

/** A statement of one document. */
export type StatementFound = Found & {
  readonly content: readonly Span[];
  readonly mode: string;
  readonly act?: string;
  readonly speakerWords?: string;
  readonly role?: string;
  readonly addressee?: string;
  /** Its figures that tell it from others, the same in all languages, in rising order: `80000`, `12000000 USD`. */
  readonly values?: readonly string[];
};

/** The statements of one speaker in a document, in text order; key: the speaker, else the content. */
export type StatementFact = {
  readonly table: 'statement';
  readonly key: string;
  readonly document: string;
  readonly body: Origin & { readonly speaker?: string; readonly statements: readonly StatementFound[] };
};

/** The lines of a page; key: its publisher or host. They are those of a page read by itself, whatever other pages say. */
export type LineFact = {
  readonly table: 'line';
  readonly key: string;
  readonly document: string;
  readonly body: {
    /** Lines that can be furniture, by their keys, in rising order. */
    readonly lines: readonly number[];
    /** Those of them that were taken for the article. */
    readonly taken: readonly number[];
    /** Of the words of its article: pages of which half are the same have the same article. */
    readonly prints: readonly number[];
  };
};

/** What one reading says for one table under one key: at most one fact per table, key and document. */
export type Fact =
  | DocumentFact
  | ArticleFact
  | RunFact
  | CopyFact
  | ArtefactFact
  | EntityFact
  | EventFact
  | ClaimFact
  | StatementFact
  | LineFact;

/** The kinds of facts. */
export type FactTable = Fact['table'];

/** The facts of one table. */
export type FactOf<T extends FactTable> = Extract<Fact, { readonly table: T }>;

/**
 * All facts of a corpus, in memory or in a database. `of` may be called more than once, also while another is read.
 * It gives the facts of a table so that equal keys stand together, and under a key the documents in rising order.
 */
export type Facts = { readonly of: <T extends FactTable>(table: T) => Iterable<FactOf<T>> | AsyncIterable<FactOf<T>> };

/** What finishing a table needs of the others. */
export type Finishing = {
  /** The id of the entity that an id of a reading was joined to; itself if to none. */
  readonly entity: (id: string) => string;
  /** Whether other ids were joined to this one. */
  readonly gathers: (id: string) => boolean;
  /** The independent source of a document: of copies that of the original, else `own`. */
  readonly source: (document: string, own: string) => string;
  /** Whether a copy has changed words on the way: they are no claim of anybody. */
  readonly changed: (document: string, span: Span) => boolean;
  /** The document itself; of copies the original. */
  readonly original: (document: string) => string;
  /** The day of publication: of copies that of the original, else `own`. */
  readonly published: (document: string, own: string | undefined) => string | undefined;
};

/** Runs over facts key by key: of each key all facts, in order of document. Holds one key at a time. */
export async function* byKey<F extends Fact>(facts: Iterable<F> | AsyncIterable<F>): AsyncGenerator<readonly [F, ...F[]]> {
  let group: [F, ...F[]] | undefined;
  for await (const fact of facts) {
    if (group !== undefined && group[0].key === fact.key) group.push(fact);
    else {
      if (group !== undefined) yield inOrder(group);
      group = [fact];
    }
  }
  if (group !== undefined) yield inOrder(group);
}

const inOrder = <F extends Fact>(group: [F, ...F[]]): readonly [F, ...F[]] =>
  group.sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : 0));
