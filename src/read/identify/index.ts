import type { CleanDocument, LanguageDocument } from '../../model/document.ts';
import type { Packs } from '../../model/pack.ts';

/** Language of the page and of each block. */
export function identify({ declaredLanguage, blocks, ...document }: CleanDocument, _packs: Packs): LanguageDocument {
  const language = document.known.language ?? declaredLanguage ?? 'und';
  return { ...document, language, blocks: blocks.map((b) => ({ ...b, language })) };
}
