import type { Token } from '../../../model/token.ts';

/** How long a dateline is at most, in tokens. */
const LONGEST = 24;

const DASH = /^[–—-]$/;
/** Letters of scripts that have no capitals. */
const PLAIN = /^\p{Lo}/u;
/** How many words stand between the dashes of a dateline in such a script, and before the first. */
const FEW = 3;
const CAPITALS = /^[\p{Lu}\p{M}.'’]{3,}$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Where a sentence begins after the dateline at its head, or 0: "HANOI, Sept 14 (AFP) - A bridge", « QUITO.- La economista ».
 * Before the dash stand names, dates, brackets and marks alone; in capitals, or with a date.
 */
export function datelineEnd(tokens: readonly Token[], dated: readonly boolean[], aside: readonly boolean[]): number {
  if (PLAIN.test(tokens[0]?.text ?? '')) return betweenDashes(tokens);
  let [isDated, isLoud] = [false, false];
  for (let i = 0; i < Math.min(tokens.length, LONGEST); i++) {
    const token = tokens[i];
    if (token === undefined) return 0;
    const { kind, text } = token;
    if (kind === 'mark') {
      if (!DASH.test(text) || (!token.spaced && tokens[i - 1]?.text !== '.')) continue;
      return isDated || (isLoud && !isParenthesis(tokens, i)) ? i + 1 : 0;
    }
    if (dated[i] === true) isDated ||= dated[0] !== true;
    else if (aside[i] === true) continue;
    else if (CAPITALS.test(text)) isLoud = true;
    else if (kind === 'word' && !CAPITAL.test(text)) return 0;
  }
  return 0;
}

/** « هانوي - وكالات - حضر الرئيس »: two dashes, each after a few words. */
function betweenDashes(tokens: readonly Token[]): number {
  let [last, dashes] = [-1, 0];
  for (let i = 0; i < tokens.length && i - last <= FEW + 1; i++) {
    const token = tokens[i];
    if (token?.kind !== 'mark') continue;
    if (!DASH.test(token.text) || !token.spaced) return 0;
    [last, dashes] = [i, dashes + 1];
    if (dashes === 2) return i + 1;
  }
  return 0;
}

/** "UNESCO – the agency for culture – said": a dash that another answers. */
const isParenthesis = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 1 + LONGEST).some(({ kind, text, spaced }) => kind === 'mark' && spaced && DASH.test(text));
