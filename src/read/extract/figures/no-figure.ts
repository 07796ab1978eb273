// Shapes of digits that count nothing, in every language: telephones, addresses, clock times, scores, list marks, codes.
import type { Token } from '../../../model/token.ts';
import type { Quantity } from './quantity.ts';

const LINK = /^[-–—/:._#№@&=+?%]$/;

/** Whether the digits at a token belong to something that is no number: a code, an address, a telephone number. */
export function isPartOfCode(list: readonly Token[], { start, numberEnd, end, unit }: Quantity): boolean {
  const [before, first, next] = [list[start - 1], list[start], list[numberEnd]];
  if (first === undefined || first.kind === 'word') return false;
  if (/^0\d/.test(first.text)) return true;
  if (before !== undefined && !first.spaced) {
    if (before.kind !== 'mark') return true;
    if (LINK.test(before.text) && before.text !== '-' && list[start - 2] !== undefined && !before.spaced) return true;
    if (/^[-–]$/.test(before.text) && !before.spaced && list[start - 2] !== undefined) return true;
    if (/^[#№@]$/.test(before.text)) return true;
  }
  const last = list[end];
  if (unit === 'percent' && last !== undefined && !last.spaced && last.kind !== 'mark') return true;
  if (next === undefined || next.spaced || end > numberEnd || unit !== undefined) return false;
  return (
    next.kind === 'word' || (LINK.test(next.text) && list[numberEnd + 1]?.spaced === false && next.text !== '-') || /^['’]$/.test(next.text)
  );
}

/** Whether digits without a noun stand in a row of numbers, or mark an entry of a list. */
export function isListed(list: readonly Token[], { start, numberEnd }: Quantity): boolean {
  const [before, next, after] = [list[start - 1], list[numberEnd], list[numberEnd + 1]];
  if (before?.kind === 'number' || next?.kind === 'number') return true;
  if (next?.text === '-' && !next.spaced && (after?.kind === 'number' || after?.spaced === false)) return true;
  if (/^[([]$/.test(before?.text ?? '') && /^[)\]]$/.test(next?.text ?? '')) return true;
  return start === 0 && /^[.)/:–-]$/.test(next?.text ?? '') && after !== undefined;
}

/** Whether bare digits look like a year. */
export function isYear(list: readonly Token[], { start, numberEnd, value }: Quantity): boolean {
  return numberEnd === start + 1 && /^\d{4}$/.test(list[start]?.text ?? '') && value >= 1500 && value < 2200;
}

/** Whether bare digits are part of a name: a word with a capital before them that does not open the sentence. */
export function isNumbered(list: readonly Token[], { start }: Quantity): boolean {
  const before = list[start - 1];
  return start > 1 && before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && /[\p{L}\p{Nd}]/u.test(before.text);
}
