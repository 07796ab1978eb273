// A sentence in clauses: where a date can no longer belong to an act.
import type { DateMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { isCompared } from './compared.ts';
import { datelineEnd } from './dateline.ts';
import type { Lexicon, Opening } from './lexicon.ts';

/** A date of the sentence, by its tokens. */
export type DateAt = { readonly mention: DateMention; readonly from: number; readonly to: number };

/** A stretch between soft borders; `opening` says which word opened it, if any. */
export type Segment = {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly opening: Opening | 'comma' | 'bracket';
};

/** A sentence with its borders. `clauseOf` and `segmentOf` give the number at each token. */
export type Clauses = {
  readonly tokens: readonly Token[];
  readonly dates: readonly DateAt[];
  readonly segments: readonly Segment[];
  readonly segmentOf: readonly number[];
  readonly clauseOf: readonly number[];
  /** Like `segmentOf`, but what follows a bracket goes on with what stood before it. */
  readonly laneOf: readonly number[];
  /** Tokens that stand in brackets. */
  readonly aside: readonly boolean[];
  /** Tokens that belong to a date. */
  readonly dated: readonly boolean[];
  /** Where the date ends that starts at a token. */
  readonly dateEnds: ReadonlyMap<number, number>;
};

const HARD = new Set([';', ':', '；', '：', '؛']);
const HIRAGANA = /\p{Script=Hiragana}$/u;
const DASHES = new Set(['–', '—', '-']);

/** A border of what somebody is reported to say. */
export type Border = { readonly at: number; readonly opens: boolean };

/**
 * The clauses of a sentence. `said` are the borders of what somebody is reported to say, in rising order: no date belongs across them;
 * where the verb closes its clause, what was said stands within that of the verb: « 政府は4日、…を宣言した ».
 */
export function clauses(tokens: readonly Token[], dates: readonly DateMention[], said: readonly Border[], lexicon: Lexicon): Clauses {
  const placed = placedIn(tokens, dates);
  const dated = tokens.map(() => false);
  for (const { from, to } of placed) dated.fill(true, from, to);
  const aside = bracketed(tokens);
  let border = 0;
  const segments: Segment[] = [];
  const clauseOf: number[] = [];
  let clause = 0;
  let clauses = 0;
  let outer: number | undefined;
  let from = 0;
  let opening: Segment['opening'] = 'none';
  const cut = (at: number, next: Segment['opening'], hard: boolean): void => {
    if (at > from) segments.push({ from, to: at, clause, opening });
    from = at;
    opening = next;
    if (hard) clause = ++clauses;
  };
  let skipTo = 0;
  const line = datelineEnd(tokens, dated, aside, lexicon.wires);
  for (const [i, token] of tokens.entries()) {
    if (i === line) cut(i, 'none', true);
    for (let next = said[border]; next !== undefined && next.at <= token.start; next = said[++border]) {
      const before = clause;
      cut(i, 'complement', true);
      if (next.opens) outer = before;
      else if (lexicon.verbLast && outer !== undefined) clause = outer;
    }
    if (dated[i] !== true && i >= skipTo) {
      const opened = lexicon.openings.at(tokens, i);
      if (opened !== undefined) skipTo = opened.end;
      const kind = opened?.value;
      if (kind === 'relative' || kind === 'conjunction') cut(i, kind, false);
      else if (kind === 'complement') {
        const isAbout = isAboutNoun(tokens, dated, i, lexicon);
        cut(i, isAbout ? 'relative' : 'complement', !isAbout);
      } else if (token.kind === 'mark') {
        if (HARD.has(token.text) && !isBetweenNumbers(tokens, i)) cut(i, 'none', true);
        else if (token.text === '(' || token.text === ')' || aside[i] !== aside[i - 1])
          cut(i, token.text === '(' ? 'bracket' : 'comma', false);
        else if (isComma(tokens, i) || isListComma(tokens, dated, i) || (DASHES.has(token.text) && token.spaced)) cut(i, 'comma', false);
      }
    }
    clauseOf.push(clause);
  }
  cut(tokens.length, 'none', false);
  const segmentOf = segments.flatMap((segment, index) => Array.from({ length: segment.to - segment.from }, () => index));
  return {
    tokens,
    dates: placed.filter((date) => date.to > line && !isCompared(date.from, date.to, tokens, lexicon.comparisons)),
    segments,
    segmentOf,
    clauseOf,
    laneOf: lanes(segmentOf, aside, tokens),
    aside,
    dated,
    dateEnds: new Map(placed.map(({ from, to }) => [from, to])),
  };
}

/** « las inundaciones que arrasaron el norte »: right after a noun with its article such a word opens a clause about the noun. */
const isAboutNoun = (tokens: readonly Token[], dated: readonly boolean[], at: number, { articles, people }: Lexicon): boolean =>
  tokens[at - 1]?.kind === 'word' &&
  dated[at - 1] !== true &&
  articles.at(tokens, at - 2)?.end === at - 1 &&
  people.at(tokens, at - 1) === undefined;

function lanes(segmentOf: readonly number[], aside: readonly boolean[], tokens: readonly Token[]): readonly number[] {
  const lanes: number[] = [];
  for (const [i, segment] of segmentOf.entries()) {
    const before = i - 1;
    const goesOn = aside[before] === true && aside[i] !== true && tokens[i]?.kind !== 'mark';
    const isSame = before >= 0 && segmentOf[before] === segment;
    const outside = goesOn ? lanes[bracketStart(aside, before) - 1] : isSame ? lanes[before] : undefined;
    lanes.push(outside ?? segment);
  }
  return lanes;
}

function bracketStart(aside: readonly boolean[], at: number): number {
  let start = at;
  while (start > 0 && aside[start - 1] === true) start--;
  return start;
}

/** « 3:2 », "18:30". */
const isBetweenNumbers = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.spaced === false;

/** A comma that is no part of a number (« 37,5 »). */
function isComma(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.text !== ',' && token?.text !== '،' && token?.text !== '，') return false;
  return !(before?.kind === 'number' && after?.kind === 'number' && !after.spaced);
}

/** « 、 » parts clauses after Japanese endings and after a date; between Chinese signs it only lists. */
const isListComma = (tokens: readonly Token[], dated: readonly boolean[], i: number): boolean =>
  tokens[i]?.text === '、' && (HIRAGANA.test(tokens[i - 1]?.text ?? '') || (dated[i - 1] === true && dated[i + 1] !== true));

function bracketed(tokens: readonly Token[]): readonly boolean[] {
  let depth = 0;
  return tokens.map(({ text }) => {
    if (text === '(') depth++;
    const inside = depth > 0;
    if (text === ')' && depth > 0) depth--;
    return inside;
  });
}

function placedIn(tokens: readonly Token[], dates: readonly DateMention[]): readonly DateAt[] {
  const placed: DateAt[] = [];
  let i = 0;
  for (const mention of dates) {
    const inside = (at: number): boolean => overlaps(tokens[at], mention);
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= mention.start) i++;
    const from = i;
    while (inside(i)) i++;
    if (i > from) placed.push({ mention, from, to: i });
  }
  return placed;
}

const overlaps = (token: Token | undefined, span: Span): boolean => token !== undefined && token.start < span.end && token.end > span.start;
