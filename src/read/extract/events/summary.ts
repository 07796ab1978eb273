// One line an editor would print: the clause of the act without what leads up to it and what trails behind.

import { antecedentOf } from './antecedent.ts';
import type { Attached } from './attach.ts';
import { clauseStart, REACH } from './clause-start.ts';
import type { Clauses } from './clauses.ts';
import { datelineEnd } from './dateline.ts';
import type { Lexicon } from './lexicon.ts';
import type { Named } from './named.ts';
import { FINITE } from './triggers.ts';

/** Characters of a summary, about. */
const LONGEST = 160;
/** A date so near after the act belongs to its line. */
const NEAR = 30;
/** With fewer words than these beside its date a noun is no line: « Переговоров в 2019 году ». */
const FEW = 3;

/** What a summary is made of: tokens in order, those from `sure` on may be cut. */
type Line = { readonly kept: readonly number[]; readonly sure: number };

/** The summary of an event; of a noun with its date, the noun with what belongs to it. */
export function summaryOf(view: Clauses, event: Attached, named: readonly Named[], lexicon: Lexicon): string {
  const { date, trigger } = event;
  const line = lineOf(view, event, named, lexicon);
  const isBare = line.kept.filter((i) => view.dated[i] !== true && view.tokens[i]?.kind !== 'mark').length < FEW;
  if (event.nominal && isBare && date.from >= trigger.whole.from) return summaryOf(view, { ...event, nominal: false }, named, lexicon);
  return capital(words(view, trimmed(view, shortened(view, line, trigger.whole.from, lexicon), lexicon)));
}

function lineOf(view: Clauses, event: Attached, named: readonly Named[], lexicon: Lexicon): Line {
  const { date, trigger } = event;
  const follows = date.from >= trigger.whole.from;
  let from = Math.max(startOf(view, event, named, lexicon), trigger.whole.from - REACH);
  while (from < trigger.whole.from && (view.tokens[from]?.kind === 'mark' || lexicon.coordinators.at(view.tokens, from)?.end === from + 1))
    from++;
  const sure = follows && date.to - trigger.whole.to <= NEAR ? Math.max(trigger.whole.to, date.to) : trigger.whole.to;
  const to = clauseEnd(view, trigger.whole.from, sure, event, lexicon);
  const kept = range(from, to).filter((i) => view.aside[i] !== true || view.aside[trigger.from] === true);
  return { kept, sure };
}

/** Where a line starts: at its noun, its infinitive, or its clause; a setting keeps what it is the setting of. */
function startOf(view: Clauses, { date, trigger, nominal, setting }: Attached, named: readonly Named[], lexicon: Lexicon): number {
  if (trigger.stand === 'infinitive') return trigger.whole.from;
  if (nominal && date.from >= trigger.whole.from) return antecedentOf(view, trigger, named, lexicon);
  if (setting && isSpoken(trigger)) return Math.max(0, trigger.whole.from - REACH);
  const start = clauseStart(view, setting ? wholeStart(view, trigger.whole.from) : trigger.whole.from, lexicon);
  return isSpoken(trigger) && !setting && isBareVerb(view, start, trigger, lexicon) ? spokenStart(view, start, lexicon) : start;
}

/** Whether a line would begin with its verb: « …, a annoncé samedi la Croix-Rouge ». */
const isBareVerb = (
  { tokens }: Clauses,
  start: number,
  { whole, stand }: Attached['trigger'],
  { auxiliaries, verbLast }: Lexicon,
): boolean => !verbLast && FINITE.has(stand) && start > 0 && (start === whole.from || auxiliaries.at(tokens, start)?.end === whole.from);

/** What is said before its verb belongs to the line, where that is no long one. */
function spokenStart(view: Clauses, start: number, { wires }: Lexicon): number {
  const from = Math.min(start, datelineEnd(view.tokens, view.dated, view.aside, wires));
  return lengthOf(view, range(from, start)) <= LONGEST ? from : start;
}

/** What is said belongs to the line: « …, précise l'agence dans un communiqué », « a annoncé que … ». */
const isSpoken = ({ type, announces }: Attached['trigger']): boolean =>
  announces || type === 'statement' || type === 'speech' || type === 'press-conference';

/** The first token of a clause, with whatever stands at its head. */
function wholeStart({ clauseOf }: Clauses, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && clauseOf[start - 1] === clauseOf[at]) start--;
  return start;
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Where a clause ends: at the next clause, or where one hangs on. A noun with its date, and a verb that closes its clause, end at the next comma. */
function clauseEnd(view: Clauses, at: number, sure: number, { nominal, setting, trigger }: Attached, lexicon: Lexicon): number {
  const { tokens, segments, segmentOf, clauseOf } = view;
  const last = Math.min(tokens.length, sure + REACH);
  if (trigger.stand === 'infinitive' && sure > trigger.whole.to) return sure;
  const leads = (trigger.stand === 'gerund' || trigger.stand === 'participle') && segmentOf[at] === 0;
  const isClosed = lexicon.verbLast && trigger.stand !== 'noun';
  const goesOn = (isSpoken(trigger) || leads || setting) && !nominal;
  for (let i = sure; i < last; i++) {
    // « Présidant la réunion, le ministre a souligné que … »: without the verb that lost its object.
    const lost = segmentOf[i - 1] === segmentOf[at] && isObject(view, i, lexicon);
    if (clauseOf[i] !== clauseOf[at] && !goesOn && !lost)
      return segmentOf[i - 1] === segmentOf[sure - 1] ? i : (segments[segmentOf[i - 1] ?? 0]?.from ?? i);
    const opening = segmentOf[i] === segmentOf[i - 1] ? undefined : segments[segmentOf[i] ?? 0]?.opening;
    if (opening === 'relative' || opening === 'conjunction' || (opening === 'comma' && (nominal || isClosed)))
      return withoutStump(view, i, sure);
  }
  return last;
}

/** « a ordonné mardi [la fermeture du site] »: what is said without a word that opens it is the object of the verb. */
const isObject = ({ tokens, clauseOf }: Clauses, at: number, { verbLast, openings }: Lexicon): boolean => {
  if (verbLast) return false;
  let border = at;
  while (border > 0 && clauseOf[border - 1] === clauseOf[at]) border--;
  return tokens[border]?.kind !== 'mark' && tokens[border - 1]?.kind !== 'mark' && openings.at(tokens, border)?.value !== 'complement';
};

/** "…, four months [after the signing]": without the few words that led up to what was cut. */
function withoutStump({ segments, segmentOf }: Clauses, end: number, sure: number): number {
  const segment = segments[segmentOf[end - 1] ?? 0];
  const isStump = segment !== undefined && segment.opening === 'comma' && segment.from >= sure && end - segment.from <= 4;
  return isStump ? segment.from : end;
}

function shortened(view: Clauses, line: Line, at: number, lexicon: Lexicon): readonly number[] {
  if (lengthOf(view, line.kept) <= LONGEST) return line.kept;
  const sure = line.kept.filter((i) => i < line.sure);
  const kept = lengthOf(view, sure) <= LONGEST ? withoutApposition(view, line, at, lexicon) : withoutAsides(view, line, at);
  let length = 0;
  let best: number | undefined;
  for (const [n, i] of kept.entries()) {
    const isBorder = view.segmentOf[i] !== view.segmentOf[i - 1] || lexicon.cuts.at(view.tokens, i) !== undefined;
    const keepsObject = view.clauseOf[i] === view.clauseOf[i - 1];
    if (i >= line.sure && isBorder && keepsObject && (length <= LONGEST || best === undefined)) best = n;
    if (length > LONGEST && best !== undefined) break;
    length += widthOf(view, i);
  }
  return length <= LONGEST || best === undefined ? kept : kept.slice(0, best);
}

/** « Présidant la réunion, le ministre, membre du bureau, a souligné que … »: without what stands between the subject and its verb. */
function withoutApposition(
  { segments, segmentOf, tokens }: Clauses,
  { kept }: Line,
  at: number,
  { auxiliaries }: Lexicon,
): readonly number[] {
  const subject = (segmentOf[at] ?? 0) + 1;
  if (subject !== 1) return kept;
  const main = segments.findIndex(({ from, opening }, index) => {
    const found = auxiliaries.at(tokens, from + 1)?.value;
    return index > subject && opening === 'comma' && (found === 'past' || found === 'state');
  });
  if (main < 0 || main > subject + 3) return kept;
  return kept.filter((i) => {
    const index = segmentOf[i] ?? 0;
    return index <= subject || index > main || (index === main && i > (segments[main]?.from ?? 0));
  });
}

/** « Trente délégations, conduites par des ministres, ont confirmé »: without what stands between subject and verb, but for names. */
function withoutAsides({ segments, segmentOf, tokens }: Clauses, { kept }: Line, at: number): readonly number[] {
  const own = segmentOf[at] ?? 0;
  const subject = segmentOf[kept[0] ?? 0] ?? 0;
  const start = segments[own]?.from ?? 0;
  if (own <= subject || at - start > 5) return kept;
  const isName = (index: number): boolean => (segments[index]?.to ?? 0) - (segments[index]?.from ?? 0) <= 5;
  const named = range(subject + 1, own).filter(isName);
  return kept.filter((i) => {
    const index = segmentOf[i] ?? 0;
    if (index === own && i === start && tokens[i]?.kind === 'mark') return named.length > 0;
    return index <= subject || index >= own || named.includes(index);
  });
}

/** Without marks, coordinators and prepositions at its end. */
function trimmed({ tokens, dated }: Clauses, kept: readonly number[], lexicon: Lexicon): readonly number[] {
  let end = kept.length;
  const hangs = (i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || dated[i] === true) return false;
    // « Das kündigte die Ministerin an »: what closes its clause belongs to the verb.
    if (lexicon.verbFrame && token.kind === 'word' && tokens[i + 1]?.kind === 'mark') return false;
    if (token.kind === 'mark') return !/[»”’"')%》」』]/.test(token.text);
    return [lexicon.coordinators, lexicon.links, lexicon.cuts].some((table) => table.at(tokens, i)?.end === i + 1);
  };
  while (end > 1 && hangs(kept[end - 1] ?? 0)) end--;
  return kept.slice(0, end);
}

/** A sign of a dense script says as much as several letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;

function widthOf({ tokens }: Clauses, i: number): number {
  const { text = '', spaced = false } = tokens[i] ?? {};
  const each = DENSE.test(text) ? 2.4 : HANGUL.test(text) ? 1.6 : 1;
  return text.length * each + (spaced ? 1 : 0);
}
const lengthOf = (view: Clauses, kept: readonly number[]): number => kept.reduce((sum, i) => sum + widthOf(view, i), 0);

const QUOTES = /^[«»“”„"]$/;

/** Marks that open and close: a line keeps them only where it has both. */
const PAIRS = ['《》', '「」', '『』'];

/** The words of tokens, with the blanks of the text; quotation marks only in pairs. */
function words({ tokens }: Clauses, kept: readonly number[]): string {
  const textOf = (i: number): string => tokens[i]?.text ?? '';
  const count = (mark: string): number => kept.filter((i) => textOf(i) === mark).length;
  const marks = kept.filter((i) => QUOTES.test(textOf(i))).length;
  const alone = PAIRS.filter(([open = '', close = '']) => count(open) !== count(close)).join('');
  return kept
    .filter((i) => marks % 2 === 0 || !QUOTES.test(textOf(i)))
    .filter((i) => alone === '' || !alone.includes(textOf(i)))
    .map((i, n) => (n > 0 && tokens[i]?.spaced === true ? ' ' : '') + (tokens[i]?.text ?? ''))
    .join('');
}

const capital = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);
