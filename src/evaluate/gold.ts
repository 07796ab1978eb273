import type { Block } from '../model/block.ts';
import type { DateValue, FigureValue, PersonForm } from '../model/mention.ts';
import type { Quoted, Span } from '../model/span.ts';

/** A mention of gold; an optional one is right if found, and not missed if absent. */
export type GoldMention = Quoted & { readonly optional?: boolean };

/** A reading made by hand. */
export type Gold = {
  readonly source: { readonly path?: string };
  readonly title?: string;
  readonly published?: { readonly edtf: string };
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Pick<Block, 'start' | 'end' | 'role'>[];
  readonly dates: readonly (GoldMention & Pick<DateValue, 'edtf'>)[];
  readonly figures: readonly (GoldMention & Pick<FigureValue, 'value' | 'bound'>)[];
  readonly people: readonly (GoldMention & { readonly form: PersonForm })[];
  readonly statements: readonly (GoldMention & { readonly content: readonly Span[]; readonly speaker?: Span })[];
};

/**
 * Carries places of one text to another that differs in blanks and in lines only one side has: by the words there, and by how
 * often they stood before. `undefined` where the other text has not these words so often.
 */
export function carrier(from: string, to: string): (span: Span) => Span | undefined {
  if (from === to) return (span) => span;
  const places = new Map<string, readonly number[]>();
  const occurrences = (text: string, words: string): readonly number[] => {
    const found: number[] = [];
    for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) found.push(at);
    return found;
  };
  return ({ start, end }) => {
    const words = from.slice(start, end);
    const there = places.get(words) ?? occurrences(to, words);
    places.set(words, there);
    const at = there[occurrences(from.slice(0, end), words).length - 1];
    return at === undefined ? undefined : { start: at, end: at + words.length };
  };
}
