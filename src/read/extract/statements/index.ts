import { ARTICLE_ROLES } from '../../../model/block.ts';
import type { SegmentedDocument, Sentence } from '../../../model/document.ts';
import type { DateMention, FoundPerson, NameMention, PersonMention, StatementMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Span } from '../../../model/span.ts';
import { lexiconOf } from './lexicon.ts';
import { type Passage, passageOf } from './passage/passage.ts';
import { telling } from './telling/telling.ts';

/** What other extractors found before. */
export type Given = {
  readonly people: readonly FoundPerson[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
};

/** Statements, and the pronouns that are their speakers. */
export type Said = { readonly statements: readonly StatementMention[]; readonly pronouns: readonly PersonMention[] };

/** What a document reports to have been said, in text order, speakers resolved. */
export function statements(document: SegmentedDocument, packs: Packs, given: Given): Said {
  return telling(passages(document, packs, given));
}

/** The blocks in which people are reported to speak, each with what was found in it. */
function* passages(document: SegmentedDocument, packs: Packs, given: Given): Generator<Passage> {
  const [people, names, dates] = [within(given.people, (f) => f.whole), within(given.names, (n) => n), within(given.dates, (d) => d)];
  for (const [block, sentences] of byBlock(document.sentences)) {
    const { start, end, role, language } = document.blocks[block] ?? {};
    const pack = packs[language ?? ''];
    if (start === undefined || end === undefined || role === undefined || pack === undefined) continue;
    const span = { start, end };
    const findings = { people: people(span), names: names(span), dates: dates(span) };
    if (ARTICLE_ROLES.has(role) || role === 'caption') yield passageOf(document, block, sentences, lexiconOf(pack), findings);
  }
}

function* byBlock(sentences: readonly Sentence[]): Generator<readonly [number, readonly Sentence[]]> {
  let from = 0;
  for (let to = 1; to <= sentences.length; to++) {
    const block = sentences[from]?.block;
    if (block === undefined || sentences[to]?.block === block) continue;
    yield [block, sentences.slice(from, to)];
    from = to;
  }
}

/** Gives the mentions inside one block after the other; asked in text order. */
function within<M>(list: readonly M[], spanOf: (m: M) => Span): (block: Span) => readonly M[] {
  let next = 0;
  return (block) => {
    const found: M[] = [];
    for (let m = list[next]; m !== undefined && spanOf(m).start < block.end; m = list[++next])
      if (spanOf(m).start >= block.start) found.push(m);
    return found;
  };
}
