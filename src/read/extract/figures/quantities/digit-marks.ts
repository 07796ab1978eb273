// Which mark a document writes before decimals: newspapers of Mexico, and many translated pages, write 2,314.5 in a language of commas.
import type { LanguagePack } from '../../../../model/pack.ts';

/** Numbers with marks in them, and one more sign behind, so that times (7.30 h), days and lists are told apart. */
const MARKED = /(?<![\d.,:/-])\d{1,7}(?:[.,]\d{1,9}){1,4}(?![\d:/-])/g;
/** A lone group of three behind a comma so many times, with no decimal in sight, are groups. */
const ENOUGH = 2;

/**
 * Whether a text writes thousands with commas and decimals with points.
 * A comma before one, two, or four digits and more, or a point before three, says no; « 6.2 », « 1,234.5 » and « 1,234,567 » say yes.
 */
export function writesPoints(text: string): boolean {
  let [own, sure, points, grouped] = [0, 0, 0, 0];
  for (const [number] of text.matchAll(MARKED)) {
    if (/^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:,\d{3})+\.\d+$/.test(number)) sure++;
    else if (/^\d{1,3},\d{3}$/.test(number)) grouped++;
    else if (/^\d+\.\d$/.test(number)) points++;
    else if (number.includes(',') || /\.\d{3}(?:\D|$)/.test(number)) own++;
  }
  return own === 0 && (sure > 0 || (grouped > 0 && (points > 0 || grouped >= ENOUGH)));
}

const MADE = new WeakMap<LanguagePack, LanguagePack>();

/** The packs of a document by its own marks: those of decimal commas write points where its text does, all others are as they are. */
export function markedAsIn(text: string): (pack: LanguagePack) => LanguagePack {
  let isPointed: boolean | undefined;
  return (pack) => {
    if (pack.figures.numerals.decimal !== ',') return pack;
    isPointed ??= writesPoints(text);
    return isPointed ? withPoints(pack) : pack;
  };
}

function withPoints(pack: LanguagePack): LanguagePack {
  const known = MADE.get(pack);
  if (known !== undefined) return known;
  const numerals = { ...pack.figures.numerals, decimal: '.', groups: [','], either: [] };
  const made: LanguagePack = { ...pack, figures: { ...pack.figures, numerals } };
  MADE.set(pack, made);
  return made;
}
