import type { Block } from './block.ts';
import type { DateValue } from './mention.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';
import type { Place, Span } from './span.ts';
import type { Token } from './token.ts';

/** How a document is to be taken: a page with furniture, or clean prose. */
export type DocumentForm = 'page' | 'text';

/** A date of publication: with its place when found on the page, without when the caller gave it. */
export type Published = DateValue &
  Partial<Span> & {
    readonly quote?: string;
    /** Zone of `time` as printed: `Z`, or as `+07:00`. */
    readonly zone?: string;
  };

/** What the caller knows of a document. */
export type Known = { readonly url?: string; readonly published?: string; readonly language?: string };

/** Where a document begins in its file: as a stretch of it (`inside`), or told there in other signs, as in a string of JSON. */
export type Beginning = Place & { readonly inside: boolean };

/** One article as found: decoded, not yet understood. */
export type RawDocument = {
  readonly id: string;
  readonly source: Source;
  readonly as: DocumentForm;
  readonly raw: { readonly kind: 'html' | 'text'; readonly content: string };
  readonly known: Known;
  /** Absent when the document is the whole file. */
  readonly begins?: Beginning;
  readonly problems: readonly Problem[];
};

/** Text and blocks, furniture marked, metadata found; blocks have no language yet. */
export type CleanDocument = Omit<RawDocument, 'raw'> & {
  readonly text: string;
  readonly blocks: readonly Omit<Block, 'language'>[];
  readonly title?: string;
  readonly published?: Published;
  /** When the page says that it was last changed. */
  readonly modified?: Published;
  /** The language the page declares of itself. */
  readonly declaredLanguage?: string;
  /** Place in the raw input of an offset of `text`. */
  readonly placeOf: (offset: number) => Place;
};

/** With the language of the page and of each block. */
export type LanguageDocument = Omit<CleanDocument, 'blocks' | 'declaredLanguage'> & {
  readonly language: string;
  readonly blocks: readonly Block[];
};

/** One sentence of a block, with its tokens; `block` is the index in `blocks`. */
export type Sentence = Span & {
  readonly block: number;
  readonly language: string;
  readonly tokens: readonly Token[];
  /** Where the words of the document hold that of its first token. */
  readonly firstWord: number;
};

/** With sentences in text order, of every block in which dates may stand; and of each token as a number which word it is, and whether a blank stands before it. */
export type SegmentedDocument = LanguageDocument & { readonly sentences: readonly Sentence[]; readonly words: Int32Array };
