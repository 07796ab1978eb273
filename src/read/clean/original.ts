import type { Block } from '../../model/block.ts';
import type { LanguageDocument } from '../../model/document.ts';

const PICTURED: ReadonlySet<Block['role']> = new Set<Block['role']>(['caption', 'credit']);
const KEPT: ReadonlySet<Block['role']> = new Set<Block['role']>(['caption', 'byline', 'signature', 'credit', 'furniture']);

/**
 * The language a page was translated from, once the languages of its blocks are known: a page that names its original keeps
 * captions, bylines and its banner in the language of that.
 */
export function withOriginalLanguage(document: LanguageDocument): LanguageDocument {
  const { blocks, language, source } = document;
  if (source.original === undefined || source.original.language !== undefined) return document;
  const end = blocks.findLastIndex((b) => b.role === 'paragraph' || b.role === 'signature');
  const letters = new Map<string, number>();
  for (const block of blocks.slice(0, end + 1)) {
    if (!KEPT.has(block.role) || block.language === language || block.language === 'und') continue;
    // Agencies caption their pictures in English, whatever the page was written in.
    if (block.language === 'en' && PICTURED.has(block.role)) continue;
    letters.set(block.language, (letters.get(block.language) ?? 0) + block.end - block.start);
  }
  const [best] = [...letters].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best === undefined ? document : { ...document, source: { ...source, original: { ...source.original, language: best[0] } } };
}
