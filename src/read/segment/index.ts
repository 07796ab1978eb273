import { DATED_ROLES } from '../../model/block.ts';
import type { LanguageDocument, SegmentedDocument } from '../../model/document.ts';
import type { Packs } from '../../model/pack.ts';
import { tokens } from '../../text/tokens.ts';

/** Sentences of the blocks in which mentions may stand. */
export function segment(document: LanguageDocument, _packs: Packs): SegmentedDocument {
  const sentences = document.blocks.flatMap(({ start, end, role, language }, block) =>
    DATED_ROLES.has(role) ? [{ start, end, block, language, tokens: tokens(document.text, start, end) }] : [],
  );
  return { ...document, sentences };
}
