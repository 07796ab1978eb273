import type { PersonForm } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { bare } from '../../../text/fold.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { Role, RolePhrase } from './roles.ts';
import type { Run } from './runs.ts';
import type { Term } from './terms.ts';

/** A body as it is written, and its id where it is known. */
export type Belonging = { readonly text: string; readonly id?: string };

/** A name or title as it stands, not yet linked to anybody. */
export type Sighting = {
  readonly form: PersonForm;
  readonly span: Span;
  readonly whole: Span;
  /** The words of a name, without diacritics and in small letters. */
  readonly words: readonly string[];
  /** The words without endings of cases, in languages that have them. */
  readonly stems?: readonly string[];
  readonly honorific?: Span;
  readonly gender?: 'f' | 'm';
  /** Introduced as somebody's relative: « sa femme, X », « 妻のX ». */
  readonly relative?: true;
  readonly roles: readonly Role[];
  /** The body that a name without a title is said to be of. */
  readonly belongs?: Belonging;
  /** The rank before a name, or alone as a title, in the form in which ranks are compared. */
  readonly rank?: string;
  readonly phrase?: RolePhrase;
  /** Whether a verb of saying or doing follows a title. */
  readonly acts?: boolean;
  readonly rule: string;
  readonly language: string;
};

/** A run that nothing near it shows to be a person: the document may. */
export type Doubt = { readonly run: Run; readonly sighting: Sighting };

/** A sentence as it is read. */
export type Reader = {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly lexicon: PeopleLexicon;
  /** Whether most words are capitalised, so that capitals say little. */
  readonly headline: boolean;
  /** Family names of signs that the document shows. */
  readonly surnames: ReadonlySet<string>;
};

/** The words by which a name is compared with others. */
export const keysOf = ({ words, stems }: Sighting): readonly string[] => stems ?? words;

/** The words of a name in the form in which names are compared. */
export const wordsOf = (name: string): readonly string[] =>
  bare(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '');
