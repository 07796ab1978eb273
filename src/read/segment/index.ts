import { DATED_ROLES } from '../../model/block.ts';
import type { LanguageDocument, SegmentedDocument, Sentence } from '../../model/document.ts';
import type { LanguagePack, Packs } from '../../model/pack.ts';
import { tokens } from '../../text/tokens/tokens.ts';
import { type Ends, endsOf, sentenceEnds } from './sentence-ends.ts';

const NO_PACK = endsOf(undefined);
const known = new WeakMap<LanguagePack, Ends>();

/** Sentences, in text order, of the blocks in which mentions may stand; none crosses its block. */
export function segment(document: LanguageDocument, packs: Packs): SegmentedDocument {
  const sentences: Sentence[] = [];
  for (const [block, { start, end, role, language }] of document.blocks.entries()) {
    if (!DATED_ROLES.has(role)) continue;
    const list = tokens(document.text, start, end);
    let from = 0;
    for (const to of sentenceEnds(list, endsFor(packs[language]))) {
      const own = to - from === list.length ? list : list.slice(from, to);
      sentences.push({ start: own[0]?.start ?? start, end: own.at(-1)?.end ?? end, block, language, tokens: own });
      from = to;
    }
  }
  return { ...document, sentences };
}

function endsFor(pack: LanguagePack | undefined): Ends {
  if (pack === undefined) return NO_PACK;
  const ends = known.get(pack) ?? endsOf(pack.segments);
  known.set(pack, ends);
  return ends;
}
