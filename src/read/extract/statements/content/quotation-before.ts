import { isBoundary } from '../passage/noun-phrase.ts';
import type { Passage } from '../passage/passage.ts';
import { isGovernedName } from '../passage/quoted-name.ts';

const LONGEST_LEAD = 25;

/** The quotation that ends before a token; `alone`: nothing else follows that a cue may introduce. */
export function quotationBefore(p: Passage, at: number, alone = false): number | undefined {
  for (const end of [at, at - 1, at - 2]) {
    const index = p.quotedBy[end - 1] ?? -1;
    const dashed = end < at - 1 && !(p.tokens[end]?.text === ',' && /^[–—-]$/u.test(p.tokens[end + 1]?.text ?? ''));
    const free = end === at || (!dashed && /^[,–—-]$/u.test(p.tokens[end]?.text ?? ''));
    const quotation = p.quotations[index];
    // “Why?” Smith asked. — but not « … prévenus. » La séance a repris.
    const stop = p.sentenceFrom[at] === end && p.tokens[(quotation?.to ?? 0) - 1]?.text === '.';
    const full = stop && !(alone && p.lexicon.pack.closedQuotations === true);
    if (free && !full && quotation?.end === end) return isGovernedName(p, quotation) ? undefined : index;
  }
  return alone && p.lexicon.pack.closedQuotations === true ? overLead(p, at) : undefined;
}

/** « “……。”站在桥上，王磊说 »: over a clause between a quotation and who spoke. */
function overLead(p: Passage, at: number): number | undefined {
  if (p.tokens[at - 1]?.text !== ',') return undefined;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST_LEAD && !isBoundary(p, from - 1) && (p.quotedBy[from - 1] ?? -1) < 0) from--;
  const index = p.quotedBy[from - 1] ?? -1;
  return index >= 0 && p.quotations[index]?.end === from && p.sentenceFrom[at] === from ? index : undefined;
}
