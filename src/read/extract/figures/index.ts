import { READ_ROLES } from '../../../model/block.ts';
import type { SegmentedDocument } from '../../../model/document.ts';
import type { DateMention, FigureMention, NameMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';
import { byPlace, quoted, type Span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { moneyApart } from './currency-signs.ts';
import { type FigureTables, figureTables } from './figure-tables.ts';
import { quantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';

/** What other extractors found before. */
export type Given = { readonly dates: readonly DateMention[]; readonly names: readonly NameMention[] };

/** Quantities of a document, in text order. */
export function figures(document: SegmentedDocument, packs: Packs, _profile: Profile, given: Given): readonly FigureMention[] {
  const taken = takenBy([...given.dates, ...given.names].sort(byPlace));
  return document.sentences.flatMap((sentence) => {
    const pack = packs[sentence.language];
    const role = document.blocks[sentence.block]?.role;
    if (pack === undefined || role === undefined || !READ_ROLES.has(role)) return [];
    const list = moneyApart(sentence.tokens);
    const tables = figureTables(pack);
    return quantities(list, taken(sentence, list), tables).map((q) => mention(document.text, list, q, tables));
  });
}

function mention(text: string, list: readonly Token[], q: Quantity, t: FigureTables): FigureMention {
  const span = { start: list[q.start]?.start ?? 0, end: list[q.end - 1]?.end ?? 0 };
  const { value, high, bound, unit } = q;
  return {
    ...quoted(text, span),
    rule: t.rules[q.kind],
    value,
    ...(high !== undefined && { high }),
    bound,
    ...(unit !== undefined && { unit }),
  };
}

/** The tokens that lie in one of the spans; sentences and spans come in text order. */
function takenBy(spans: readonly Span[]): (sentence: Span, list: readonly Token[]) => ReadonlySet<Token> {
  let from = 0;
  return ({ start, end }, list) => {
    const taken = new Set<Token>();
    while (from < spans.length && (spans[from]?.end ?? 0) <= start) from++;
    let token = 0;
    for (let i = from; i < spans.length; i++) {
      const span = spans[i];
      if (span === undefined || span.start >= end) break;
      while (token < list.length && (list[token]?.end ?? 0) <= span.start) token++;
      for (let k = token; k < list.length; k++) {
        const here = list[k];
        if (here === undefined || here.start >= span.end) break;
        taken.add(here);
      }
    }
    return taken;
  };
}
