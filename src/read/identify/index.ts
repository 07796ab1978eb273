import { ARTICLE_ROLES, type Block } from '../../model/block.ts';
import type { CleanDocument, LanguageDocument } from '../../model/document.ts';
import type { LanguageModel } from '../../model/language-model.ts';
import { type Guess, languageOf } from './language-of.ts';
import { stretchesOf } from './stretches.ts';

// A block this sure of itself keeps its own language; another takes that of the page.
const SURE = 0.5;
// Shorter blocks are looked at as a whole only.
const WORTH_A_SECOND_LOOK = 60;
// How much what a page declares of itself counts, in letters of a sure block.
const DECLARED = 40;
// How much more the block counts that opens the article, in letters: a page may hold long quotations, but it opens in its own language.
const OPENING = 150;
// Signs say more than letters: as many make a longer text.
const DENSE: Readonly<Record<string, number>> = { zh: 3, ja: 2.5, ko: 2 };

/** Language of the page and of each block; a block in two languages becomes two. What the caller knows is believed for the page, and for every line of clean prose. */
export function identify({ declaredLanguage, blocks, ...document }: CleanDocument, model: LanguageModel): LanguageDocument {
  const { text, known, as } = document;
  if (as === 'text' && known.language !== undefined) {
    const { language } = known;
    return { ...document, language, blocks: blocks.map((block) => ({ ...block, language })) };
  }
  const guesses = blocks.map((block) => languageOf(text.slice(block.start, block.end), model));
  const language = known.language ?? pageLanguage(blocks, guesses, declaredLanguage);
  return { ...document, language, blocks: blocks.flatMap((block, i) => told(text, block, guesses[i], language, model)) };
}

function told(
  text: string,
  block: Omit<Block, 'language'>,
  guess: Guess | undefined,
  page: string,
  model: LanguageModel,
): readonly Block[] {
  if (guess === undefined || guess.confidence < SURE) return [{ ...block, language: page }];
  if (block.end - block.start < WORTH_A_SECOND_LOOK) return [{ ...block, language: guess.language }];
  return stretchesOf(text, block, guess, model).map((stretch) => ({ ...block, ...stretch }));
}

function pageLanguage(blocks: CleanDocument['blocks'], guesses: readonly Guess[], declared: string | undefined): string {
  const letters = new Map<string, number>();
  const add = (language: string, weight: number): void => {
    if (language !== 'und' && weight > 0) letters.set(language, (letters.get(language) ?? 0) + weight);
  };
  let opening = OPENING;
  for (const [i, block] of blocks.entries()) {
    const guess = guesses[i];
    if (guess === undefined || guess.language === 'und' || !ARTICLE_ROLES.has(block.role)) continue;
    add(guess.language, guess.confidence * (opening + (block.end - block.start) * (DENSE[guess.language] ?? 1)));
    opening = 0;
  }
  if (declared !== undefined) add(declared.slice(0, 2).toLowerCase(), DECLARED);
  const [best] = [...letters].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? 'und';
}
