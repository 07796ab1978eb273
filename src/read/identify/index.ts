import { ARTICLE_ROLES } from '../../model/block.ts';
import type { CleanDocument, LanguageDocument } from '../../model/document.ts';
import type { LanguageModel } from '../../model/language-model.ts';
import { type Guess, languageOf } from './language-of.ts';

// A block this sure of itself keeps its own language; another takes that of the page.
const SURE = 0.5;
// How much what a page declares of itself counts, in letters of a sure block.
const DECLARED = 40;

/** Language of the page and of each block. What the caller knows is believed for the page. */
export function identify({ declaredLanguage, blocks, ...document }: CleanDocument, model: LanguageModel): LanguageDocument {
  const guesses = blocks.map((block) => languageOf(document.text.slice(block.start, block.end), model));
  const language = document.known.language ?? pageLanguage(blocks, guesses, declaredLanguage);
  const told = document.as === 'text' && document.known.language !== undefined;
  const own = (guess: Guess | undefined): string => (guess !== undefined && guess.confidence >= SURE && !told ? guess.language : language);
  return { ...document, language, blocks: blocks.map((block, i) => ({ ...block, language: own(guesses[i]) })) };
}

function pageLanguage(blocks: CleanDocument['blocks'], guesses: readonly Guess[], declared: string | undefined): string {
  const letters = new Map<string, number>();
  const add = (language: string, weight: number): void => {
    if (language !== 'und' && weight > 0) letters.set(language, (letters.get(language) ?? 0) + weight);
  };
  for (const [i, block] of blocks.entries()) {
    const guess = guesses[i];
    if (guess !== undefined && ARTICLE_ROLES.has(block.role)) add(guess.language, guess.confidence * (block.end - block.start));
  }
  if (declared !== undefined) add(declared.slice(0, 2).toLowerCase(), DECLARED);
  const [best] = [...letters].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? 'und';
}
