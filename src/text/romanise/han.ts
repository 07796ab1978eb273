import { japaneseLines } from './japanese-names.ts';
import { japaneseLinesFromM } from './japanese-names-from-m.ts';
import { fromHangul } from './letters.ts';
import { pinyinLines } from './pinyin-lines.ts';
import { sinoKoreanLines } from './sino-korean.ts';
import { sinoVietnameseLines } from './sino-vietnamese.ts';
import { variantLines } from './variant-lines.ts';

type Readings = ReadonlyMap<string, readonly string[]>;

/** What each sign of the lines reads; words of several signs stand between blanks. */
function readings(lines: string, spelt: (reading: string) => string = (reading) => reading): Readings {
  const found = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const [reading = '', signs = ''] = line.split(':');
    const [single = '', ...words] = signs.split(' ');
    for (const sign of [...single, ...words]) found.set(sign, [...(found.get(sign) ?? []), spelt(reading)]);
  }
  return found;
}

const once = (make: () => Readings): (() => Readings) => {
  let made: Readings | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const mandarin = once(() => readings(pinyinLines));
const vietnamese = once(() => readings(sinoVietnameseLines));
const korean = once(() => readings(sinoKoreanLines, fromHangul));
const japanese = once(() => readings(`${japaneseLines}\n${japaneseLinesFromM}`));

let variants: ReadonlyMap<string, string> | undefined;

/** A word with its traditional and Japanese signs as they are simplified: « 張文傑 » and « 张文杰 » are one. */
export function plainSigns(word: string): string {
  variants ??= new Map(
    Array.from({ length: variantLines.length / 2 }, (_, i) => [variantLines.charAt(2 * i), variantLines.charAt(2 * i + 1)]),
  );
  let plain = '';
  for (const sign of word) plain += variants.get(sign) ?? sign;
  return plain;
}

/** The Mandarin syllables of a word in Chinese signs; `undefined` when one has none here. */
export function mandarinOf(word: string): readonly string[] | undefined {
  const found: string[] = [];
  for (const sign of word) {
    const [reading] = mandarin().get(sign) ?? mandarin().get(plainSigns(sign)) ?? [];
    if (reading === undefined) return undefined;
    found.push(reading);
  }
  return found;
}

/** So many combinations of readings at most. */
const MOST = 12;
const MOST_JAPANESE = 160;

/** The Vietnamese readings of a name in Chinese signs, each a row of syllables without marks; none when a sign has none here. */
export const vietnameseOf = (word: string): readonly (readonly string[])[] => rowsOf([...word], vietnamese(), MOST);

/** The Korean readings of a name in Chinese signs, each a row of syllables in Latin letters; none when a sign has none here. */
export const koreanOf = (word: string): readonly (readonly string[])[] => rowsOf([...plainSigns(word)], korean(), MOST);

/** How a name in Chinese signs may be read in Japanese, each a row of parts in Latin letters; none when a sign has none here. */
export function japaneseOf(word: string): readonly (readonly string[])[] {
  const signs = [...word];
  const joined = signs.findIndex((sign, i) => japanese().has(sign + (signs[i + 1] ?? ' ')));
  const parts = joined < 0 ? signs : [...signs.slice(0, joined), signs.slice(joined, joined + 2).join(''), ...signs.slice(joined + 2)];
  return rowsOf(parts, japanese(), MOST_JAPANESE);
}

/** All rows of readings of some signs, at most so many. */
function rowsOf(signs: readonly string[], table: Readings, most: number): readonly (readonly string[])[] {
  let rows: readonly (readonly string[])[] = [[]];
  for (const sign of signs) {
    const own = table.get(sign) ?? table.get(plainSigns(sign)) ?? [];
    rows = rows.flatMap((row) => own.map((reading) => [...row, reading])).slice(0, most);
  }
  return rows;
}
