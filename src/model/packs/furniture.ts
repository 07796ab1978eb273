/**
 * What a line is by its words:
 * `furniture` (share bars, menus, counters) · `related` (a link to another article) · `list` (heading of a list of links: itself furniture,
 * what follows is related) · `credit` · `caption` · `byline` · `signature` · `source` (where the page was taken from) ·
 * `published` and `updated` (before a date) · `metadata` (reading time, number of views) · `about` (heading of what a company says of itself:
 * itself furniture, and so is what follows).
 */
export type LineUse =
  | 'furniture'
  | 'related'
  | 'list'
  | 'credit'
  | 'caption'
  | 'byline'
  | 'signature'
  | 'source'
  | 'published'
  | 'updated'
  | 'metadata'
  | 'about';

/** Where the words stand: they are the whole line (numbers and marks aside), its start, its start before a colon, its end, or anywhere in it. */
export type LineForm = 'whole' | 'start' | 'label' | 'end' | 'within';

/** A line told by its words; case does not count. `examples` are whole lines. */
export type LineRule = {
  readonly id: string;
  readonly use: LineUse;
  readonly form: LineForm;
  /** Pattern of `text/patterns/pattern.ts`, with the slot `{number}`. */
  readonly pattern: string;
  readonly examples: readonly [string, ...string[]];
  readonly counterexamples?: readonly string[];
};

/** How pages of a language mark what is not article. */
export type FurniturePack = {
  readonly lines: readonly LineRule[];
  /** Words that join two names (« et », "and"). */
  readonly joiners: readonly string[];
  /** Words after the name of an author that say from where (« à », "in"). */
  readonly placed?: readonly string[];
  /** Words that names of papers, stations and agencies are made of. */
  readonly outlets?: readonly string[];
  /** Words that end a dateline after its date (電). */
  readonly wires?: readonly string[];
};

/** What pages of a language are framed in, of languages that have no pack: enough to clean a page. */
export type PagePack = {
  readonly code: string;
  /** Names of months, January first. */
  readonly months: readonly (readonly string[])[];
  readonly furniture: FurniturePack;
};
