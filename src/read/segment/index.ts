import { DATED_ROLES } from '../../model/block.ts';
import type { LanguageDocument, SegmentedDocument, Sentence } from '../../model/document.ts';
import type { LanguagePack, Packs } from '../../model/pack.ts';
import type { Token } from '../../model/token.ts';
import { tokens } from '../../text/tokens/tokens.ts';
import { wordOf } from '../../text/tokens/word-table.ts';
import { type Ends, endsOf, sentenceEnds } from './sentence-ends.ts';

const NO_PACK = endsOf(undefined);
const known = new WeakMap<LanguagePack, Ends>();

/** Sentences, in text order, of the blocks in which mentions may stand; none crosses its block. */
export function segment(document: LanguageDocument, packs: Packs): SegmentedDocument {
  const sentences: Sentence[] = [];
  let count = 0;
  for (const [block, { start, end, role, language }] of document.blocks.entries()) {
    if (!DATED_ROLES.has(role)) continue;
    const list = tokens(document.text, start, end);
    let from = 0;
    const before = count;
    count = written(list, before);
    for (const to of sentenceEnds(list, endsFor(packs[language]))) {
      const own = to - from === list.length ? list : list.slice(from, to);
      sentences.push({
        start: own[0]?.start ?? start,
        end: own.at(-1)?.end ?? end,
        block,
        language,
        tokens: own,
        firstWord: before + from,
      });
      from = to;
    }
  }
  return { ...document, sentences, words: room.slice(0, count) };
}

/** The words of the document that is segmented. */
let room = new Int32Array(1 << 12);

/** Writes which words some tokens are into the room from a place on, and gives the place behind. */
function written(list: readonly Token[], from: number): number {
  const end = from + list.length;
  if (end > room.length) {
    const wide = new Int32Array(2 * end);
    wide.set(room);
    room = wide;
  }
  for (let i = 0; i < list.length; i++) {
    const token = list[i];
    if (token !== undefined) room[from + i] = wordOf(token);
  }
  return end;
}

function endsFor(pack: LanguagePack | undefined): Ends {
  if (pack === undefined) return NO_PACK;
  const ends = known.get(pack) ?? endsOf(pack.segments);
  known.set(pack, ends);
  return ends;
}
