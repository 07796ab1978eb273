import type { LanguageModel } from '../../model/language-model.ts';
import type { Span } from '../../model/span.ts';
import { type Guess, languageOf } from './language-of.ts';

/** A run of text in one language. */
type Stretch = Span & { readonly language: string };

const SENTENCE_END = /[.!?…。！？:;][»”"')\]]*\s+/gu;
// A sentence in another language must be this sure and this long to stand apart from its block.
const APART = 0.85;
const LONG = 25;

/** The stretches of a block that holds sentences in several languages; a single one when it does not. */
export function stretchesOf(text: string, block: Span, whole: Guess, model: LanguageModel): readonly Stretch[] {
  const words = text.slice(block.start, block.end);
  const stretches: { start: number; end: number; language: string }[] = [];
  let from = block.start;
  const put = (end: number): void => {
    const guess = languageOf(text.slice(from, end), model);
    const own = guess.confidence >= APART && end - from >= LONG ? guess.language : undefined;
    const last = stretches.at(-1);
    if (last === undefined || (own !== undefined && own !== last.language))
      stretches.push({ start: from, end, language: own ?? whole.language });
    else last.end = end;
    from = end;
  };
  for (const { index, 0: mark } of words.matchAll(SENTENCE_END)) put(block.start + index + mark.length);
  if (from < block.end) put(block.end);
  return stretches.length > 1
    ? stretches.map((s) => ({ ...s, end: s.start + text.slice(s.start, s.end).trimEnd().length }))
    : [{ ...block, language: whole.language }];
}
