import type { Token } from '../../model/token.ts';
import type { Found } from '../words/phrases.ts';

/** How a language writes digits. */
type DigitMarks = { readonly decimal: string; readonly groups: readonly string[]; readonly either?: readonly string[] };

/** A number in digits; `grouped` when marks or blanks part its thousands, `fraction` when it has decimals. */
export type Digits = { readonly value: number; readonly grouped: boolean; readonly fraction: boolean };

type Part = { readonly mark: string; readonly digits: string; readonly end: number };

const PARTS = 8;
const VULGAR = /^[\u00BC-\u00BE\u2150-\u215E]$/;

/** The value of a sign like ½; `undefined` for any other text. */
export function vulgarFraction(text: string): number | undefined {
  if (!VULGAR.test(text)) return undefined;
  const [above = '', below = ''] = text.normalize('NFKD').split('\u2044');
  return below === '' ? undefined : Number(above) / Number(below);
}

/** The number in digits that starts at a token: « 10 500 », "1,234.5", « 12,5 », ".08". */
export function readDigits(list: readonly Token[], index: number, marks: DigitMarks): Found<Digits> | undefined {
  const first = list[index];
  if (first === undefined) return undefined;
  if (first.kind === 'mark') return leadingPoint(list, index);
  if (first.kind !== 'number') return undefined;
  const whole = plain(first.text);
  const parts = following(list, index);
  const [part, second] = parts;
  if (part === undefined) return { end: index + 1, value: { value: Number(whole), grouped: false, fraction: false } };
  const groups = groupsOf(whole, parts);
  if (groups > 0 && !isDecimals(part, second, groups, marks)) {
    const last = parts[groups - 1];
    const integer =
      whole +
      parts
        .slice(0, groups)
        .map((p) => p.digits)
        .join('');
    const tail = parts[groups];
    if (tail !== undefined && tail.mark !== part.mark && tail.mark !== ' ') {
      return { end: tail.end, value: { value: Number(`${integer}.${tail.digits}`), grouped: true, fraction: true } };
    }
    return { end: last?.end ?? index + 1, value: { value: Number(integer), grouped: true, fraction: false } };
  }
  if (
    part.mark === ' ' ||
    second?.mark === part.mark ||
    (part.mark !== marks.decimal && part.mark !== '.' && marks.either?.includes(part.mark) !== true)
  ) {
    return { end: index + 1, value: { value: Number(whole), grouped: false, fraction: false } };
  }
  return { end: part.end, value: { value: Number(`${whole}.${part.digits}`), grouped: false, fraction: true } };
}

const plain = (digits: string): string => digits.normalize('NFKC').replace(/\p{Nd}/gu, digitOf);

/** Digits of other scripts (٣, ３) come in runs of ten that start at a multiple of ten code points or at a known zero. */
function digitOf(sign: string): string {
  if (sign >= '0' && sign <= '9') return sign;
  const code = sign.codePointAt(0) ?? 0;
  for (let zero = code; zero > code - 10; zero--) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  }
  return String((code - 6) % 10);
}

function following(list: readonly Token[], index: number): readonly Part[] {
  const parts: Part[] = [];
  for (let i = index; parts.length < PARTS; ) {
    const next = list[i + 1];
    const after = list[i + 2];
    const before = list[i];
    if (next === undefined || before === undefined) break;
    if (next.kind === 'number' && next.spaced && next.start - before.end === 1) {
      if (parts.length > 0 && parts[0]?.mark !== ' ') break;
      parts.push({ mark: ' ', digits: plain(next.text), end: i + 2 });
      i += 1;
    } else if (isMark(next, before) && after?.kind === 'number' && !after.spaced) {
      parts.push({ mark: next.lower === '٫' ? '.' : next.lower, digits: plain(after.text), end: i + 3 });
      i += 2;
    } else break;
  }
  return parts;
}

// Marks of full width part digits of full width: １０．５
const isMark = (token: Token, before: Token): boolean =>
  !token.spaced && (/^[.,'’٬٫،]$/.test(token.text) || token.text === '．' || (token.text === '，' && /[０-９]$/.test(before.text)));

/** How many parts from the first on are groups of the thousands: three digits each, or in pairs before the last (12,34,567). */
function groupsOf(whole: string, parts: readonly Part[]): number {
  const mark = parts[0]?.mark;
  if (whole.length > 3 || whole.startsWith('0')) return 0;
  let alike = 0;
  while (parts[alike]?.mark === mark && alike < parts.length) alike++;
  let groups = 0;
  while (groups < alike && parts[groups]?.digits.length === 3) groups++;
  if (groups === alike || mark === ' ') return groups;
  const pairs = parts.slice(0, alike - 1).every((p) => p.digits.length === 2) && parts[alike - 1]?.digits.length === 3;
  return alike > 1 && mark !== ' ' && pairs ? alike : 0;
}

/** Whether a lone group of three behind the decimal mark is decimals: « 1,234 », but « 2,500 » is a slip for 2 500. */
function isDecimals(part: Part, second: Part | undefined, groups: number, { decimal, groups: marks }: DigitMarks): boolean {
  if (groups > 1 || part.mark === ' ' || part.mark === "'" || part.mark !== decimal || marks.includes(part.mark)) return false;
  return second !== undefined || !part.digits.endsWith('00');
}

function leadingPoint(list: readonly Token[], index: number): Found<Digits> | undefined {
  const [mark, digits, before] = [list[index], list[index + 1], list[index - 1]];
  if (mark === undefined || digits?.kind !== 'number' || digits.spaced || !/^[.,]$/.test(mark.text)) return undefined;
  if (before !== undefined && (!mark.spaced || before.kind === 'number')) return undefined;
  return { end: index + 2, value: { value: Number(`0.${plain(digits.text)}`), grouped: false, fraction: true } };
}
