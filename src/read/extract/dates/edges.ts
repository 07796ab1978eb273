import type { Token } from '../../../model/token.ts';

const JOINED_BEFORE = /^[.,/:\-–—−$€£¥₫#@+=*_&%°º№\\]$/u;
const JOINED_AFTER = /^[.,/:\-–—−]$/u;
const SIGNS_AFTER = /^[%‰°º€$£¥₫²³]$/u;
const DIGITS = /^\p{Nd}/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〇]/u;
const LOWER = /^[a-z]/;
const KOREAN = /^\p{Script=Hangul}/u;

/** Words that are marks to them. */
export const EDGE_WORDS = ['t', 'º'] as const;

type At = (index: number) => Token | undefined;

/** Whether a stretch that begins or ends in digits is not a part of a longer number, code or amount. */
export function cleanEdges(at: At, start: number, end: number): boolean {
  return cleanStart(at, start, end) && cleanEnd(at, end);
}

function cleanStart(at: At, start: number, end: number): boolean {
  const token = at(start);
  const before = token === undefined || token.spaced ? undefined : at(start - 1);
  if (token === undefined || before === undefined) return true;
  // A word of Korean begins behind a blank.
  if (KOREAN.test(before.text) && KOREAN.test(token.text)) return false;
  // « VietnamPlus26/10/2025 »: only a full date in digits stands glued to letters; scripts without blanks part no words.
  if (before.kind === 'word') return token.kind !== 'number' || end - start >= 5 || UNSPACED.test(before.text);
  if (before.kind === 'number') return false;
  // « rue du 4-Septembre »
  if (token.kind === 'word' && before.text === '-' && at(start - 2)?.kind === 'number') return false;
  if (token.kind === 'word') return before.text !== '@' && before.text !== '#' && before.text !== '_' && before.text !== '/';
  return !JOINED_BEFORE.test(before.text) || ((before.text === '–' || before.text === '—') && !DIGITS.test(at(start - 2)?.text ?? ''));
}

/** Whether what goes on makes an address of it: « monday.com ». */
function isDomain(at: At, end: number): boolean {
  const dot = at(end);
  if (dot?.text !== '.' || dot.spaced) return false;
  const after = at(end + 1);
  return after?.spaced === false && LOWER.test(after.text);
}

function cleanEnd(at: At, end: number): boolean {
  const [last, next] = [at(end - 1), at(end)];
  if (last === undefined || next === undefined) return true;
  if (last.kind !== 'number') return !isDomain(at, end);
  if (SIGNS_AFTER.test(next.text)) return false;
  if (next.spaced) return true;
  // « 2025-10-25T08:00 », « 25日 »
  if (next.kind !== 'mark') return next.text === 'T' || next.text.startsWith("'") || UNSPACED.test(next.text);
  if (!JOINED_AFTER.test(next.text)) return true;
  const after = at(end + 1);
  return after === undefined || after.spaced || after.kind === 'mark' || (after.kind === 'word' && next.text !== '-');
}
