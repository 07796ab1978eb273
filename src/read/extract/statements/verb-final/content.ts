import type { FrameKind, SpeechVerb } from '../../../../model/packs/speech.ts';
import type { Quotative } from '../../../../model/packs/verb-final.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage, type Range, skip } from '../passage/passage.ts';
import { type Final, markAt, marked } from './speaker.ts';

/** The words before a verb that stands last: from where to where they may reach, and where what introduces the verb ends. */
export type Said = {
  readonly kind: FrameKind;
  readonly from: number;
  readonly to: number;
  /** Behind the quotative. */
  readonly end: number;
  /** The quotations themselves, of direct speech. */
  readonly content: readonly Range[];
  readonly quotations: readonly number[];
};

/** Between « と » and its verb so many words at most: « …と、X氏は記者団に述べた ». */
const LONGEST_BETWEEN = 45;
const LONGEST_LEAD = 45;
const MOST_LEADS = 4;

/** What stands before a verb at the end of its clause: a quotation or clause and its quotative, or the object that holds the content. */
export function saidBefore(p: Passage, final: Final, cue: number, open: number, verb: SpeechVerb): Said | undefined {
  const has = (kind: FrameKind): boolean => verb.frames.includes(kind);
  for (let i = cue; i > open && cue - i < LONGEST_BETWEEN; i--) {
    const at = quotativeBefore(p, final, i, open, verb);
    if (at !== undefined) return i === cue || isCrossed(p, final, at.from, i, cue) ? behind(p, at, i, open, has) : undefined;
    const quotation = p.quotedBy[i - 1] ?? -1;
    if (quotation >= 0) return has('bare') && i === cue ? marksBefore(p, i, cue, open) : undefined;
    if (p.lexicon.words.topics.at(p.tokens, i - 1) !== undefined) break;
    const comma = isBoundary(p, i - 1) && p.tokens[i - 1]?.text !== ')' && p.tokens[i - 1]?.text !== '(';
    // « …と、X氏は述べた »: one comma, right behind the quotative.
    if (comma && quotativeBefore(p, final, i - 1, open, verb) === undefined) break;
  }
  return objectBefore(p, final, cue, open, verb);
}

/** Whether words between « と » and its verb may stand there: any behind a quotation, else who spoke, when and where. */
function isCrossed(p: Passage, final: Final, quotative: number, from: number, cue: number): boolean {
  if ((p.quotedBy[quotative - 1] ?? -1) >= 0) return true;
  return contentStart(p, final, from, cue) >= cue || marked(p, final, from, cue).some((m) => m.subject.known);
}

type At = { readonly from: number; readonly value: Quotative };

/** The quotative that ends before a token, where it may stand there. */
function quotativeBefore(p: Passage, { quotatives, spaced }: Final, end: number, open: number, verb: SpeechVerb): At | undefined {
  const from = back(quotatives, p.tokens, end);
  if (from >= end || from <= open) return undefined;
  const value = quotatives.at(p.tokens, from)?.value;
  if (value === undefined || value.none === true || (value.of !== undefined && !verb.frames.includes(value.of))) return undefined;
  if (spaced && p.tokens[end]?.spaced === false) return undefined;
  const quoted = (p.quotedBy[from - 1] ?? -1) >= 0;
  return quoted || value.marked !== true ? { from, value } : undefined;
}

function behind(p: Passage, { from, value }: At, end: number, open: number, has: (kind: FrameKind) => boolean): Said | undefined {
  if ((p.quotedBy[from - 1] ?? -1) >= 0) return has('quotation') || has('clause') ? marksBefore(p, from, end, open) : undefined;
  const kind = value.of ?? (has('clause') ? 'clause' : undefined);
  return kind === undefined ? undefined : { kind, from: open, to: from + (value.kept ?? 0), end, content: [], quotations: [] };
}

/** The quotations that end before a token, one after the other. */
function marksBefore(p: Passage, at: number, end: number, open: number): Said | undefined {
  const content: Range[] = [];
  const quotations: number[] = [];
  let from = at;
  for (let index = p.quotedBy[from - 1] ?? -1; index >= 0; index = p.quotedBy[from - 1] ?? -1) {
    const q = p.quotations[index];
    if (q === undefined || q.end !== from || q.open < open) break;
    content.unshift([q.open, q.end]);
    quotations.unshift(index);
    from = q.open;
  }
  return content.length === 0 ? undefined : { kind: 'quotation', from, to: at, end, content, quotations };
}

/** « 早期の批准を求めた », « 開催する考えを示した »: an object, or the clause itself. */
function objectBefore(p: Passage, final: Final, cue: number, open: number, verb: SpeechVerb): Said | undefined {
  if (verb.frames.includes('bare')) return { kind: 'bare', from: open, to: cue, end: cue, content: [], quotations: [] };
  if (!verb.frames.includes('noun')) return undefined;
  const { tokens, lexicon } = p;
  let end = cue;
  for (let next = back(lexicon.words.adverbs, tokens, end); next < end && next > open; next = back(lexicon.words.adverbs, tokens, end))
    end = next;
  for (let from = end - 1; from > Math.max(open, end - 3); from--) {
    const mark = markAt(p, final, from);
    const over =
      verb.over?.some(
        (word) =>
          word ===
          tokens
            .slice(from, end)
            .map((t) => t.text)
            .join(''),
      ) === true;
    if ((mark?.value === 'object' && mark.end === end) || over)
      return { kind: 'noun', from: open, to: from, end, content: [], quotations: [] };
  }
  return undefined;
}

/** Over commas, dates, adverbs and occasions: where the words themselves begin. */
export function contentStart(p: Passage, final: Final, at: number, limit: number): number {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  let i = at;
  for (let leads = 0, moved = true; moved && i < limit; ) {
    let next = Math.max(...[words.adverbs, words.coordinators, words.contrasts].map((table) => skip(table, tokens, i)), dayEnd(p, i));
    if (next <= i && tokens[i]?.text === ',') next = i + 1;
    if (next <= i && leads < MOST_LEADS) next = occasionEnd(p, final, i, limit);
    leads++;
    moved = next > i && next <= limit;
    if (moved) i = next;
  }
  return i;
}

/** The day on which something was said ends before a mark or blank; « 来月4日に » is said itself. */
function dayEnd({ tokens, days, dateFrom, lexicon }: Passage, at: number): number {
  const end = dateFrom.get(at);
  if (end === undefined || !days.has(at)) return at;
  const next = tokens[end];
  const parted = next === undefined || next.kind === 'mark' || (lexicon.final?.spaced === true && next.spaced);
  return parted ? end : at;
}

/** Where the first occasion behind a token ends; a second comma is not crossed. */
function occasionEnd(p: Passage, { occasions, spaced }: Final, at: number, limit: number): number {
  const reach = Math.min(limit, at + LONGEST_LEAD);
  for (let i = at, commas = 0; i < reach && (p.quotedBy[i] ?? -1) < 0; i++) {
    if (isBoundary(p, i) && p.tokens[i]?.text !== '(' && p.tokens[i]?.text !== ')' && ++commas > 1) return at;
    const end = occasions.at(p.tokens, i)?.end;
    const word = !spaced || p.tokens[i]?.spaced === true || (end ?? i) - i > 2;
    if (end !== undefined && word && end <= limit && (!spaced || end >= limit || p.tokens[end]?.spaced !== false || isBoundary(p, end)))
      return end;
  }
  return at;
}
