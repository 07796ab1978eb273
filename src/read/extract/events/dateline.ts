import type { Token } from '../../../model/token.ts';

/** How long a dateline is at most, in tokens. */
const LONGEST = 24;

const DASH = /^[–—-]$/;
/** Letters of scripts that have no capitals. */
const PLAIN = /^\p{Lo}/u;
/** How many words stand between the dashes of a dateline in such a script, and before the first. */
const FEW = 3;
const [OPENS, CLOSES] = [/^[(（【［]$/, /^[)）】］]$/];
const CAPITALS = /^[\p{Lu}\p{M}.'’]{3,}$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Where a sentence begins after the dateline at its head, or 0: "HANOI, Sept 14 (AFP) - A bridge", « QUITO.- La economista ».
 * Before the dash stand names, dates, brackets and marks alone; in capitals, or with a date.
 */
export function datelineEnd(
  tokens: readonly Token[],
  dated: readonly boolean[],
  aside: readonly boolean[],
  wires: ReadonlySet<string>,
): number {
  const wired = wires.size === 0 ? 0 : wireEnd(tokens, dated, wires);
  if (wired > 0) return wired;
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

/** « 本报曼谷3月4日电（记者林安） », « （某社曼谷4日电） »: the day and a word for a wire, with the brackets around or behind them. */
function wireEnd(tokens: readonly Token[], dated: readonly boolean[], wires: ReadonlySet<string>): number {
  const isWrapped = OPENS.test(tokens[0]?.text ?? '');
  for (let i = isWrapped ? 1 : 0; i < Math.min(tokens.length, LONGEST); i++) {
    if (tokens[i]?.kind === 'mark') return 0;
    if (dated[i - 1] !== true || dated[i] === true) continue;
    if (!wires.has(tokens[i]?.lower ?? '')) return 0;
    if (isWrapped) return CLOSES.test(tokens[i + 1]?.text ?? '') ? i + 2 : 0;
    if (!OPENS.test(tokens[i + 1]?.text ?? '')) return i + 1;
    const close = tokens.slice(i + 2, i + 2 + LONGEST).findIndex(({ text }) => CLOSES.test(text));
    return close < 0 ? i + 1 : i + close + 3;
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
