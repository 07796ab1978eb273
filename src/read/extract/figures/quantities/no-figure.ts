// Shapes of digits that count nothing, in every language: telephones, addresses, clock times, scores, list marks, codes.
import type { Token } from '../../../../model/token.ts';
import { isUnspaced } from '../../../../text/tokens/letters.ts';
import type { Quantity } from './quantity.ts';

const LINK = /^[-–—/:._#№@&=+?%]$/;
const HYPHEN = /^[-–]$/;

/** Whether the digits at a token belong to something that is no number: a code, an address, a telephone number. */
export function isPartOfCode(list: readonly Token[], q: Quantity): boolean {
  const first = list[q.start];
  if (first === undefined || first.kind === 'word') return false;
  return /^0\d/.test(first.text) || clingsBefore(list, q.start) || clingsBehind(list, q);
}

// « VietnamPlus26 », « SCP-173 », « 79/243 », « #12 »
function clingsBefore(list: readonly Token[], start: number): boolean {
  const [mark, before] = [list[start - 1], list[start - 2]];
  if (mark === undefined || list[start]?.spaced !== false) return false;
  // « و150 منظمة »: the Arabic "and" or "in" clings to what follows.
  if (/^[\u0620-\u064A]{1,2}$/.test(mark.text)) return false;
  if (isUnspaced(mark.text)) return false;
  if (mark.kind !== 'mark' || /^[#№@]$/.test(mark.text)) return true;
  if (mark.text === '=' && /^[<>]$/.test(before?.text ?? '')) return false;
  // « 3:58,12 »
  if (/^[.,]$/.test(mark.text) && before?.kind === 'number' && list[start - 3]?.text === ':') return true;
  return LINK.test(mark.text) && before !== undefined && !mark.spaced;
}

// « 14e », « 24703L », "12:30", « 25%20 »
function clingsBehind(list: readonly Token[], { numberEnd, end, unit }: Quantity): boolean {
  const [next, after, last] = [list[numberEnd], list[numberEnd + 1], list[end]];
  if (unit === 'percent') return last !== undefined && !last.spaced && last.kind !== 'mark' && !isUnspaced(last.text);
  if (next === undefined || next.spaced || end > numberEnd || unit !== undefined) return false;
  const joined = after !== undefined && !after.spaced && after.kind !== 'mark';
  return (
    (next.kind === 'word' && !isUnspaced(next.text)) ||
    /^['’]$/.test(next.text) ||
    (joined && LINK.test(next.text) && !HYPHEN.test(next.text))
  );
}

/** Whether digits open a telephone number: "+1 (212) 555", « +84 912 345 678 », « 8 (800) 555 ». */
export function isTelephone(list: readonly Token[], { start, numberEnd, value }: Quantity): boolean {
  const [before, next, area, close, rest] = [-1, 0, 1, 2, 3].map((i) => list[i < 0 ? start - 1 : numberEnd + i]);
  const isBracketed = next?.text === '(' && area?.kind === 'number' && close?.text === ')' && rest?.kind === 'number';
  const isDialled = before?.text === '+' && list[start]?.spaced === false;
  return isBracketed || (isDialled && (value >= 1e8 || next?.kind === 'number'));
}

/** Whether digits without a noun stand in a row of numbers, or mark an entry of a list. */
export function isListed(list: readonly Token[], { start, numberEnd }: Quantity): boolean {
  const [before, next, after] = [list[start - 1], list[numberEnd], list[numberEnd + 1]];
  if (before?.kind === 'number' || next?.kind === 'number') return true;
  if (next?.text === '-' && !next.spaced && (after?.kind === 'number' || after?.spaced === false)) return true;
  if (/^[([（［]$/.test(before?.text ?? '') && /^[)\]）］]$/.test(next?.text ?? '')) return true;
  if (start === 0 && isClock(list, numberEnd)) return true;
  return start === 0 && /^[.)/:–-]$/.test(next?.text ?? '') && after !== undefined;
}

/** "09.15 President thanks delegations": the time of an entry of a live page, which is no sentence. */
function isClock(list: readonly Token[], end: number): boolean {
  const [hour, point, minute] = list;
  if (end !== 3 || point?.text !== '.' || !/^(?:[01]?\d|2[0-3])$/.test(hour?.text ?? '') || !/^[0-5]\d$/.test(minute?.text ?? ''))
    return false;
  return /^\p{Lu}/u.test(list[end]?.text ?? '') && list.at(-1)?.kind !== 'mark';
}

/** Whether bare digits between commas behind a name are an age: « Thormählen, 47, leitet … ». */
export function isAge(list: readonly Token[], { start, numberEnd, value }: Quantity): boolean {
  const [name, comma, next] = [list[start - 2], list[start - 1], list[numberEnd]];
  return (
    comma?.text === ',' &&
    next?.text === ',' &&
    name?.kind === 'word' &&
    /^\p{Lu}/u.test(name.text) &&
    numberEnd === start + 1 &&
    /^\d{2,3}$/.test(list[start]?.text ?? '') &&
    value <= OLDEST
  );
}

const OLDEST = 120; // years

/** Whether bare digits are a version behind a name: « Web 2.0 ». */
export const isVersion = (list: readonly Token[], { start, numberEnd }: Quantity): boolean =>
  list[start - 1]?.kind === 'word' && numberEnd === start + 3 && list[start + 1]?.text === '.' && list[start + 2]?.text === '0';

/** Whether bare digits look like a year. */
export function isYear(list: readonly Token[], { start, numberEnd, value }: Quantity): boolean {
  return numberEnd === start + 1 && /^\d{4}$/.test(list[start]?.text ?? '') && value >= 1500 && value < 2200;
}

/** Whether a range without unit looks like years: « 2024-2025 ». */
export const isYears = ({ value, high = 0, scale }: Quantity): boolean =>
  scale === 1 && Number.isInteger(value) && value >= 1500 && high < 2200;

/** Whether a range without unit is a code in two halves: « 3456-7890 ». */
export const isPairOfCodes = (list: readonly Token[], { start, numberEnd, value, high = 0 }: Quantity): boolean =>
  isRowOfScores(list, start) ||
  (numberEnd === start + 3 && value >= 1000 && (value % 100 !== 0 || high % 100 !== 0) && list[start + 1]?.text === '-');

// "21-14, 19-21"
const isRowOfScores = (list: readonly Token[], start: number): boolean =>
  list[start - 1]?.text === ',' && list[start - 2]?.kind === 'number' && /^[-–:]$/.test(list[start - 3]?.text ?? '');

/** Whether bare digits are part of a name: a word with a capital before them that does not open the sentence; names have no thousands with marks. */
export function isNumbered(list: readonly Token[], { start, numberEnd, value }: Quantity): boolean {
  if (list[start + 1]?.kind === 'mark' && numberEnd > start + 2 && value >= 1000) return false;
  const before = list[start - 1];
  return (start > 1 || /\p{Lu}.*\p{Lu}/u.test(before?.text ?? '')) && before?.kind === 'word' && /^\p{Lu}/u.test(before.text);
}

/** A sentence without a full stop and with more capitals than this share of its words is a headline. */
const HEADLINE = 0.5;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const [OPENING, CLOSING] = [/^[«“„"‘]$/, /^[»”“"’]$/];
/** How many words the title of a work may have behind its number. */
const TITLE = 4;

/** Whether a number in words is part of a name: "the Fifty Shades author", « Три мушкетёра »; where all nouns have capitals only titles are told. */
export function isNamedInWords(list: readonly Token[], { start, numberEnd, digits }: Quantity, capitals: boolean): boolean {
  const [before, own, next] = [list[start - 1], list[start], list[numberEnd]];
  if (digits || before === undefined || next?.kind !== 'word' || !CAPITAL.test(own?.text ?? '')) return false;
  if (OPENING.test(before.text)) {
    const end = list.slice(numberEnd, numberEnd + TITLE).findIndex((token) => token.kind === 'mark');
    return end > 0 && CLOSING.test(list[numberEnd + end]?.text ?? '');
  }
  if (capitals || before.kind !== 'word' || !CAPITAL.test(next.text)) return false;
  if (/^[.!?]$/.test(list.at(-1)?.text ?? '')) return true;
  const words = list.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.filter((token) => CAPITAL.test(token.text)).length < HEADLINE * words.length;
}
