import type { Block } from './block.ts';
import type { Published } from './document.ts';
import type { ArtefactMention, DateMention, EventMention, FigureMention, NameMention, PersonMention, StatementMention } from './mention.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** The number of the format raises when a field changes its meaning. */
export const READING_FORMAT = 'hanoi-corpus/reading@1';

/** A document with everything we found in it. */
export type Reading = {
  readonly format: typeof READING_FORMAT;
  /** `hanoi-corpus/<version>+<fingerprint>`; with `.<digest>` behind it when lines of its publisher were known from other pages. */
  readonly by: string;
  readonly id: string;
  readonly source: Source;
  readonly title?: string;
  readonly published?: Published;
  /** When the page says that it was last changed. */
  readonly modified?: Published;
  /** ISO 639-1 code of the body, `und` if it cannot be told. */
  readonly language: string;
  /** NFC text of the whole page, furniture included. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly people: readonly PersonMention[];
  readonly statements: readonly StatementMention[];
  readonly names: readonly NameMention[];
  readonly events: readonly EventMention[];
  readonly artefacts: readonly ArtefactMention[];
  readonly problems: readonly Problem[];
};

/** What is found in the text of a document, in the order in which it is looked for. */
export const LAYERS = ['dates', 'names', 'people', 'figures', 'statements', 'events', 'artefacts'] as const;

/** One of them. */
export type Layer = (typeof LAYERS)[number];

/** A reading of which only some layers were looked for; the others are absent. */
export type PartReading = Omit<Reading, Layer> & Partial<Pick<Reading, Layer>>;

/** A reading without the layers that are not wanted. */
export function partOf(reading: Reading, wanted: readonly Layer[]): PartReading {
  const { dates, names, people, figures, statements, events, artefacts, problems, ...page } = reading;
  const layers = { dates, figures, people, statements, names, events, artefacts };
  const kept = Object.fromEntries(Object.entries(layers).filter(([name]) => wanted.some((layer) => layer === name)));
  return { ...page, ...kept, problems };
}
