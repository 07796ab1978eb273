import type { Quotative } from '../../../../model/packs/verb-final.ts';
import type { Draft } from '../draft.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import type { Passage, Range } from '../passage/passage.ts';
import type { Subject } from '../speaker/of-actor.ts';
import { clauseOf, type Free, speaker } from './attribution.ts';
import type { Said } from './content.ts';
import { type Final, phraseEnding } from './speaker.ts';

/** A quotation that a verb unknown to us follows is speech from so many words on. */
const SHORTEST_SPEECH = 8;

/** « 「…」と胸を張る »: quotations that no verb took stand before one unknown to us. */
export function withLeft(p: Passage, final: Final, [floor, limit]: Range, found: readonly Draft[]): readonly Draft[] {
  const left: Draft[] = [];
  const taken = new Set(found.flatMap((d) => d.quotations));
  let [next, covered, open] = [0, floor, floor];
  let subject: Subject | undefined;
  for (let i = floor; i < limit; i++) {
    const index = p.quotedBy[i] ?? -1;
    const quotation = p.quotations[index];
    if (quotation === undefined) continue;
    for (let d = found[next]; d !== undefined && placeOf(d) <= quotation.open; d = found[++next]) {
      covered = Math.max(covered, d.content.at(-1)?.[1] ?? floor);
      open = Math.max(open, d.cue?.[1] ?? open);
      subject = d.subject ?? subject;
    }
    i = quotation.end - 1;
    if (taken.has(index) || covered > quotation.open) continue;
    const state: Free = { open: Math.min(open, quotation.open), ...(subject !== undefined && { subject }) };
    const draft = joined(p, final, quotation.end, limit, state, false)?.draft;
    if (draft !== undefined) left.push(draft);
  }
  return left.length === 0 ? found : [...found, ...left].sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = (d: Draft): number => d.content[0]?.[0] ?? d.cue?.[0] ?? 0;

/** Words joined to another verb, and where they end. */
export type Joined = { readonly draft: Draft; readonly end: number };

/** « “…”며 손을 흔들었다 », « 「…」と胸を張る »: words joined to a verb that reports nothing, or to none. */
export function joined(p: Passage, final: Final, at: number, limit: number, state: Free, joins: boolean): Joined | undefined {
  const found = final.quotatives.at(p.tokens, at);
  if (found === undefined || (found.value.joins === true) !== joins) return undefined;
  const { value, end } = found;
  if (final.spaced && p.tokens[end]?.spaced === false && !isBoundary(p, end) && end < limit) return undefined;
  const words = joinedWords(p, at, value, end, limit, state);
  if (words === undefined) return undefined;
  const { subject, after } = speaker(p, final, [end, end], words, limit, state);
  const trailing = end < limit && subject === undefined ? undefined : phraseEnding(p, final, limit, end);
  const who = subject ?? (trailing?.known === true ? trailing : undefined) ?? state.subject;
  if (who?.known !== true || (value.led === true && (subject === undefined || subject.from > at))) return undefined;
  const content = words.kind === 'quotation' ? words.content : clauseOf(p, final, words, after);
  if (content === undefined) return undefined;
  const draft: Draft = { kind: words.kind, act: 'assert', subject: who, content, quotations: words.quotations, needsPerson: false };
  return { draft, end };
}

function joinedWords(p: Passage, at: number, quotative: Quotative, end: number, limit: number, state: Free): Said | undefined {
  const index = p.quotedBy[at - 1] ?? -1;
  const quotation = p.quotations[index];
  const right = quotation !== undefined && quotation.end === at && quotation.open >= state.open;
  if (right) {
    const long = quotation.to - quotation.from >= SHORTEST_SPEECH;
    const names = p.lexicon.final?.naming.at(p.tokens, end) !== undefined;
    if (quotative.of !== undefined || (quotative.joins !== true && (!long || names))) return undefined;
    return {
      kind: 'quotation',
      from: quotation.open,
      to: quotation.end,
      end,
      content: [[quotation.open, quotation.end]],
      quotations: [index],
    };
  }
  if (quotative.joins !== true || quotative.marked === true || at <= state.open || at >= limit) return undefined;
  return { kind: 'clause', from: state.open, to: at + (quotative.kept ?? 0), end, content: [], quotations: [] };
}
