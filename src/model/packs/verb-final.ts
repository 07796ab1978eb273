// What a language knows of reported speech whose verb stands last.
import type { FrameKind } from './frames.ts';

/** What stands between words said and the verb at the end: « 「…」と述べた », « …다고 밝혔다 ». */
export type Quotative = {
  readonly form: string;
  /** So many of its first tokens belong to the words said (« …했다|고 »). */
  readonly kept?: number;
  /** Only right behind a quotation mark. */
  readonly marked?: true;
  /** Only before verbs of this frame (« …よう求めた », « …との考えを示した »). */
  readonly of?: FrameKind;
  /** It joins the words to another verb, and needs none of its own (« “…”며 손을 흔들었다 »). */
  readonly joins?: true;
  /** Only behind who speaks (« 弁護側は…だったとして »), for it tells charges too (« 盗んだとして逮捕された »). */
  readonly led?: true;
  /** It looks like one and is none (« こと »). */
  readonly none?: true;
};

/** What a language knows whose verb stands last: speaker, words said, verb. */
export type VerbFinal = {
  readonly quotatives: readonly Quotative[];
  /** Marks behind the topic of a sentence; behind a subject; behind the object that holds the content. */
  readonly topics: readonly string[];
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  /** What looks like such a mark and is none (« では »). */
  readonly others: readonly string[];
  /** Where, when or to whom something is said, with its mark (« 会見で », « 기자들에게 »). */
  readonly occasions: readonly string[];
  /** Ends of words behind which a noun phrase begins anew. */
  readonly cuts: readonly string[];
  /** Behind a verb: it has not been said (« 述べる予定 »). */
  readonly unsaid: readonly string[];
  /** Behind a verb and before who spoke (« と話すのは、… »). */
  readonly clefts: readonly string[];
  /** Verbs that name or title what stands in quotation marks. */
  readonly naming: readonly string[];
  /** They stand before a verb for a quotation that is a sentence of its own (« そう話す »). */
  readonly anaphors: readonly string[];
  /** Blanks part words: marks end a word, and a verb begins one. */
  readonly spaced?: true;
};
