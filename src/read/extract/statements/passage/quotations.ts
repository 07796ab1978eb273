import type { Token } from '../../../../model/token.ts';

/** A stretch between quotation marks, in tokens; marks inside it are its own affair. */
export type Quotation = {
  /** The opening mark. */
  readonly open: number;
  /** The words inside: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** After the closing mark. */
  readonly end: number;
  /** False when the closing mark is missing and the end of the block stands for it. */
  readonly closed: boolean;
  /** A paragraph of dialogue, parted by dashes: « — …, — сказал X. — … ». */
  readonly dashed?: true;
};

const NONE: readonly Quotation[] = [];
const SINGLE = new Set(["'", '‘']);
const DOUBLE = new Set(['”', '»', '"']);
const LONGEST_SINGLE = 300;
const DEEPEST = 8;
const DASH = /^[–—]$/u;
const BEFORE_ATTRIBUTION = /^[,.!?…]$/u;
const LOWER = /^\p{Ll}/u;
/** Scripts that know no apostrophe: « '보고서'에 ». */
const UNELIDED = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const OPENING = /^[¡¿«“‘(]$/u;
const SENTENCE_END = /^[.!?…]$/u;
const BEFORE_SPEECH = /^[.!?…:,;‽—–(*-]$/u;

/** The outermost quotations of a block, in order. Linear in the number of tokens. */
export function quotationsOf(tokens: readonly Token[], closers: ReadonlyMap<string, ReadonlySet<string>>): readonly Quotation[] {
  if (isDialogue(tokens)) return [{ open: 0, from: 1, to: tokens.length, end: tokens.length, closed: true, dashed: true }];
  // Most blocks hold no mark that opens or closes any.
  if (!tokens.some((t) => t.kind === 'mark' && (DOUBLE.has(t.text) || closers.has(t.text)))) return NONE;
  const last = new Map<string, number>();
  tokens.forEach((t, i) => {
    if (t.kind === 'mark') last.set(t.text, i);
  });
  const orphan = orphanOf(tokens, closers);
  const found: Quotation[] = orphan === undefined ? [] : [orphan];
  for (let i = orphan?.end ?? 0; i < tokens.length; i++) {
    const ends = closers.get(tokens[i]?.text ?? '');
    if (ends === undefined || !opens(tokens, i)) continue;
    const closable = [...ends].some((mark) => (last.get(mark) ?? -1) > i);
    const quotation = (closable ? closedAt(tokens, i, closers) : undefined) ?? unclosed(tokens, i);
    if (quotation === undefined || quotation.to === quotation.from) continue;
    found.push(quotation);
    i = quotation.end - 1;
  }
  return found;
}

/** A dash opens the block, and another behind a mark opens who said it. */
function isDialogue(tokens: readonly Token[]): boolean {
  if (!DASH.test(tokens[0]?.text ?? '')) return false;
  // « —Estamos listos —dijo la ministra. »
  if (tokens[1]?.spaced !== true)
    return tokens.some(
      (t, i) => i > 1 && DASH.test(t.text) && t.spaced && tokens[i + 1]?.spaced === false && LOWER.test(tokens[i + 1]?.text ?? ''),
    );
  return tokens.some(
    (t, i) => i > 1 && DASH.test(t.text) && BEFORE_ATTRIBUTION.test(tokens[i - 1]?.text ?? '') && LOWER.test(tokens[i + 1]?.text ?? ''),
  );
}

/** « …, il est temps », dit X: the first mark of a block closes what opened before it was cut out. */
function orphanOf(tokens: readonly Token[], closers: ReadonlyMap<string, ReadonlySet<string>>): Quotation | undefined {
  const at = tokens.findIndex((t) => t.kind === 'mark' && (DOUBLE.has(t.text) || closers.has(t.text)));
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at <= 0 || before === undefined || token === undefined || !DOUBLE.has(token.text) || before.kind === 'number') return undefined;
  // « dijo: "¡Basta!" »: before a mark that opens a sentence it opens.
  const behind = next !== undefined && next.kind === 'mark' && !OPENING.test(next.text);
  const closing = token.text === '"' ? (next === undefined || next.spaced || behind) && (!token.spaced || behind) : true;
  const attributed = tokens.slice(at + 1, at + 4).some((t) => t.kind === 'word');
  return closing && attributed ? { open: 0, from: 0, to: at, end: at + 1, closed: true } : undefined;
}

/** An apostrophe or a single mark opens only where a word begins right after it. */
function opens(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (!SINGLE.has(token.text)) return true;
  return !next.spaced && (before === undefined || token.spaced || before.kind === 'mark');
}

/** The quotation from the mark at `at` to the one that closes it; of marks that nest wrongly the last that could. */
function closedAt(tokens: readonly Token[], at: number, closers: ReadonlyMap<string, ReadonlySet<string>>): Quotation | undefined {
  const open = tokens[at]?.text ?? '';
  const outer = closers.get(open);
  const reach = SINGLE.has(open) ? Math.min(tokens.length, at + LONGEST_SINGLE) : tokens.length;
  const stack: string[] = [];
  let last: number | undefined;
  let possessive = false;
  for (let i = at + 1; i < reach; i++) {
    const { text, kind } = tokens[i] ?? {};
    if (kind !== 'mark' || text === undefined) continue;
    // ‘The drivers’ own fault,’ but ‘Old Songs’ and ‘New Ones’: what a possessive may have closed another closes, unless one opens before.
    if (possessive && SINGLE.has(text) && opens(tokens, i)) break;
    if (text === open && stack.length === 0 && reopens(tokens, i)) return { open: at, from: at + 1, to: i, end: i, closed: false };
    const inner = stack.findLastIndex((mark) => closers.get(mark)?.has(text));
    if (outer?.has(text) && closes(tokens, i)) {
      last = i;
      possessive = SINGLE.has(open) && isPossessive(tokens, i);
      if (inner < 0 && !possessive) break;
    }
    if (inner >= 0) stack.length = inner;
    else if (closers.has(text) && opens(tokens, i) && stack.length < DEEPEST) stack.push(text);
  }
  return last === undefined ? undefined : { open: at, from: at + 1, to: last, end: last + 1, closed: true };
}

/** « … fin. « Ensuite … »: a mark that opens at the start of a sentence shows that the one before was never closed. */
function reopens(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || next === undefined || !SENTENCE_END.test(before.text)) return false;
  return token.text === '"' ? token.spaced && !next.spaced : true;
}

/** A straight or curly apostrophe closes only where a word ends right before it. */
function closes(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.text !== "'" && token?.text !== '’') return true;
  return !token.spaced && (next === undefined || next.spaced || next.kind === 'mark' || UNELIDED.test(next.text));
}

/** ‘the drivers’ own’: behind an s, and before a word of the same sentence. */
const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower.endsWith('s') === true && tokens[at]?.spaced === false && LOWER.test(tokens[at + 1]?.text ?? '');

/** A closing mark forgotten: what begins like speech runs to the end of the block; other stray marks are none. */
function unclosed(tokens: readonly Token[], at: number): Quotation | undefined {
  const before = tokens[at - 1];
  if (SINGLE.has(tokens[at]?.text ?? '') || (before !== undefined && !BEFORE_SPEECH.test(before.text))) return undefined;
  return { open: at, from: at + 1, to: tokens.length, end: tokens.length, closed: false };
}
