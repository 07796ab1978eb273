import type { LanguagePack } from '../../model/pack.ts';
import type { Token } from '../../model/token.ts';
import type { Found } from '../words/phrases.ts';
import { vulgarFraction } from './number-digits.ts';
import { readSigns } from './number-signs.ts';
import { type NumberTables, numberTables, readSpelled, type Spelled } from './number-words.ts';

/** A number as it stands: `scale` is its largest last word of scale (one when it has none), `digits` whether it opens in digits. */
type NumberRead = Spelled;

type NumberPack = Pick<LanguagePack, 'words' | 'figures'>;

const TABLES = new WeakMap<NumberPack, NumberTables>();

function tablesOf(pack: NumberPack): NumberTables {
  const known = TABLES.get(pack);
  if (known !== undefined) return known;
  const made = numberTables(pack);
  TABLES.set(pack, made);
  return made;
}

/**
 * The number that starts at a token, in digits, words or both, up to billions and beyond: « 10 500 », « 12,5 tỷ »,
 * "one hundred and five", « soixante-dix-huit », « hai mươi lăm ». Articles alone are no number.
 * Whether the words count something there (« năm » is five and year) is for the caller to say; `isInside` where a number is
 * sure to stand, so that signs that mostly open another word are read too (「3분의 이를」).
 */
export function readNumber(list: readonly Token[], index: number, pack: NumberPack, isInside = false): Found<NumberRead> | undefined {
  const t = tablesOf(pack);
  const sign = minusAt(t, list, index);
  const at = sign ?? index;
  const found = (t.numerals.signs === true ? readSigns(t, list, at, isInside) : readSpelled(t, list, at)) ?? fraction(list, at);
  if (found === undefined) return undefined;
  const decimals = t.numerals.signs === true ? found : points(t, list, found);
  const mixed = power(list, mixedFraction(list, decimals));
  return sign === undefined ? mixed : { end: mixed.end, value: { ...mixed.value, value: -mixed.value.value } };
}

// "minus one", « âm 5 », "-504": a dash only where a blank or a particle (気温は-5度) stands before it and nothing behind.
function minusAt(t: NumberTables, list: readonly Token[], index: number): number | undefined {
  const token = list[index];
  const next = list[index + 1];
  if (token === undefined || next === undefined) return undefined;
  if (/^[-−–－]$/.test(token.text)) {
    const isSign =
      token.spaced || index === 0 || /^[<>=≤≥]$/.test(list[index - 1]?.text ?? '') || t.minusBehind.has(list[index - 1]?.text ?? '');
    return isSign && next.kind === 'number' && !next.spaced ? index + 1 : undefined;
  }
  return t.minus.at(list, index)?.end;
}

function fraction(list: readonly Token[], index: number): Found<NumberRead> | undefined {
  const value = vulgarFraction(list[index]?.text ?? '');
  return value === undefined ? undefined : { end: index + 1, value: { value, scale: 1, digits: true } };
}

// « 10 ½ »
function mixedFraction(list: readonly Token[], found: Found<NumberRead>): Found<NumberRead> {
  const part = found.value.digits && found.value.scale === 1 ? vulgarFraction(list[found.end]?.text ?? '') : undefined;
  if (part === undefined || !Number.isInteger(found.value.value)) return found;
  return { end: found.end + 1, value: { ...found.value, value: found.value.value + part } };
}

/** Larger powers are no quantities. */
const MOST_POWER = 30;

// « 1,1^23 », "2.5^-1", "1e10", "1.3x10^6": in digits without blanks
function power(list: readonly Token[], found: Found<NumberRead>): Found<NumberRead> {
  const next = list[found.end];
  if (next === undefined || next.spaced || !found.value.digits || found.value.scale !== 1) return found;
  if (next.text === '^') return raised(list, found, found.end + 1, (exponent) => found.value.value ** exponent);
  const ten = (exponent: number): number => Number(`${found.value.value}e${exponent}`);
  if (next.lower === 'e') return raised(list, found, found.end + 1, ten);
  const [base, caret] = [list[found.end + 1], list[found.end + 2]];
  const isTen = /^[x×*]$/.test(next.lower) && base?.text === '10' && !base.spaced && caret?.text === '^' && !caret.spaced;
  return isTen ? raised(list, found, found.end + 3, ten) : found;
}

function raised(list: readonly Token[], found: Found<NumberRead>, index: number, by: (exponent: number) => number): Found<NumberRead> {
  const sign = /^[-+−]$/.test(list[index]?.text ?? '') && list[index]?.spaced === false ? list[index]?.text : undefined;
  const at = sign === undefined ? index : index + 1;
  const digits = list[at];
  if (digits?.kind !== 'number' || digits.spaced || !/^\d{1,2}$/.test(digits.text) || Number(digits.text) > MOST_POWER) return found;
  const exponent = sign === undefined || sign === '+' ? Number(digits.text) : -Number(digits.text);
  return { end: at + 1, value: { ...found.value, value: Number(by(exponent).toPrecision(15)) } };
}

// « cinq virgule cinq », "nought point nought three", « hai phẩy 23 »: digits one after the other, then one number.
function points(t: NumberTables, list: readonly Token[], found: Found<NumberRead>): Found<NumberRead> {
  const inWords = found.value.digits ? undefined : t.pointsInWords.at(list, found.end);
  const point = inWords ?? t.points.at(list, found.end);
  if (point === undefined || !Number.isInteger(found.value.value) || (found.value.scale > 1 && found.value.digits)) return found;
  let digits = '';
  let end = point.end;
  let scale = 1;
  for (let i = 0; i < 6; i++) {
    const next = readSpelled(t, list, end);
    if (next === undefined || !Number.isInteger(next.value.value)) break;
    if (inWords !== undefined && (next.value.digits || t.denominators.at(list, next.end) !== undefined)) break;
    // « coma mil quinientos »: the scale is one of the digits; « virgule cinq millions »: it is that of the number.
    const isScaled = Number.isInteger(next.value.value / next.value.scale);
    digits += String(isScaled ? next.value.value / next.value.scale : next.value.value);
    end = next.end;
    scale = isScaled ? next.value.scale : 1;
    if (scale > 1 || next.value.value > 9) break;
  }
  if (digits === '') return found;
  return { end, value: { value: Number(`${found.value.value}.${digits}`) * scale, scale, digits: found.value.digits } };
}
