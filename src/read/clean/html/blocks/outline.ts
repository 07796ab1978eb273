// Each block with what its place in the page says of it.

import type { Token } from '../../../../model/token.ts';
import { tokens } from '../../../../text/tokens/tokens.ts';
import type { FoundUse } from '../../line-uses.ts';
import { OPENING, shapeOf } from '../../lines.ts';
import type { PageDate } from '../../page-dates.ts';
import { datesIn, namesIn, type Told, usesIn } from '../../told.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { Around } from './around.ts';
import type { HtmlBlock } from './html-block.ts';

/** A block as a line of the text that all blocks make, with its surroundings. */
export type Placed = Told & {
  readonly block: HtmlBlock;
  /** Share of its text that is linked. */
  readonly links: number;
  /** Bits of the cues and tags of the elements around it: `CUE`, `IN`. */
  readonly cues: number;
  readonly tags: number;
};

/** Whether one of some cues stands around a line. */
export const isCalled = (line: Placed, cues: number): boolean => (line.cues & cues) !== 0;
/** Whether a line stands in one of some tags. */
export const isIn = (line: Placed, tags: number): boolean => (line.tags & tags) !== 0;

/** The text of a page: its blocks as lines. */
export const textOf = (blocks: readonly HtmlBlock[]): string => blocks.map((b) => b.text).join('\n');

/** Blocks as lines of `text`, each with what stands around it. */
export function placed(text: string, blocks: readonly HtmlBlock[], words: Vocabulary, around: Around): readonly Placed[] {
  let start = 0;
  return blocks.map((block): Placed => {
    const line = new PlacedLine(text, start, block, around.cues(block.node), around.tags(block.node), words);
    start = line.end + 1;
    return line;
  });
}

/** How many code units of a text are no blanks. */
export function lettersIn(text: string): number {
  let count = text.length;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count--;
  return count;
}

/**
 * A line that works out what its words say when it is asked. A class, against the custom of the house: as objects with getters of
 * their own the lines of a page were a sixth of the memory it took.
 */
class PlacedLine implements Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  readonly closed: boolean;
  readonly prose: boolean;
  readonly apartBefore = true;
  readonly apartAfter = true;
  readonly block: HtmlBlock;
  readonly links: number;
  readonly cues: number;
  readonly tags: number;
  private readonly ownPage: string;
  private readonly ownVocabulary: Vocabulary;
  private ownOpening: readonly Token[] | undefined;
  private ownUses: readonly FoundUse[] | undefined;
  private ownDates: readonly PageDate[] | undefined;
  private ownNames: readonly string[] | undefined;

  constructor(page: string, start: number, block: HtmlBlock, cues: number, tags: number, vocabulary: Vocabulary) {
    const { text, linked } = block;
    const { words, closed, prose } = shapeOf(text);
    this.start = start;
    this.end = start + text.length;
    this.text = text;
    this.words = words;
    this.closed = closed;
    this.prose = prose;
    this.block = block;
    this.links = linked === 0 ? 0 : linked / Math.max(1, lettersIn(text));
    this.cues = cues;
    this.tags = tags;
    this.ownPage = page;
    this.ownVocabulary = vocabulary;
  }

  get opening(): readonly Token[] {
    this.ownOpening ??= tokens(this.ownPage, this.start, Math.min(this.end, this.start + OPENING));
    return this.ownOpening;
  }

  get uses(): readonly FoundUse[] {
    this.ownUses ??= usesIn(this, this.ownVocabulary);
    return this.ownUses;
  }

  get dates(): readonly PageDate[] {
    this.ownDates ??= datesIn(this, this.ownVocabulary);
    return this.ownDates;
  }

  get names(): readonly string[] {
    this.ownNames ??= namesIn(this, this.ownVocabulary);
    return this.ownNames;
  }
}
