import { canSpeak, opensPhrase, phraseStart, speakerEnd } from './noun-phrase.ts';
import type { Passage } from './passage.ts';

const LONGEST_NAME = 6;
const LONGEST_BACK = 4;
const UPPER = /^\p{Lu}/u;

/** « газета «Ведомости» сообщила »: where a noun of who can speak and the name in marks behind it begin that end before a token; nothing when there are none. */
export function quotedNameBefore(p: Passage, at: number, floor: number): number | undefined {
  const quotation = p.quotations[p.quotedBy[at - 1] ?? -1];
  if (quotation?.end !== at || !isName(p, quotation) || quotation.open <= floor) return undefined;
  if (!nounEndsAt(p, quotation.open, floor)) return undefined;
  const from = phraseStart(p, quotation.open, floor);
  return from < quotation.open && opensPhrase(p, from) && canSpeak(p, from, quotation.open) ? from : undefined;
}

/** « сообщает газета «Ведомости» »: where the name in marks behind a noun of who can speak ends; the token itself without one. */
export function overQuotedName(p: Passage, at: number, floor: number): number {
  const quotation = p.quotations[p.quotedBy[at] ?? -1];
  return quotation?.open === at && isName(p, quotation) && nounEndsAt(p, at, floor) ? quotation.end : at;
}

const isName = (
  { tokens }: Passage,
  { from, to, closed }: { readonly from: number; readonly to: number; readonly closed: boolean },
): boolean => closed && to - from <= LONGEST_NAME && UPPER.test(tokens[from]?.text ?? '') && !/^[.!?…,]$/u.test(tokens[to - 1]?.text ?? '');

function nounEndsAt(p: Passage, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - LONGEST_BACK); i--) if (speakerEnd(p, i) === at) return true;
  return false;
}
