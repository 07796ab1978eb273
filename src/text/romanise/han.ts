import { pinyinLines } from './pinyin-lines.ts';
import { sinoVietnameseLines } from './sino-vietnamese.ts';

function readings(lines: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const [reading = '', signs = ''] = line.split(':');
    for (const sign of signs) found.set(sign, [...(found.get(sign) ?? []), reading]);
  }
  return found;
}

let mandarin: ReadonlyMap<string, readonly string[]> | undefined;
let vietnamese: ReadonlyMap<string, readonly string[]> | undefined;

/** The Mandarin syllables of a word in Chinese signs; `undefined` when one has none here. */
export function mandarinOf(word: string): readonly string[] | undefined {
  mandarin ??= readings(pinyinLines);
  const found: string[] = [];
  for (const sign of word) {
    const [reading] = mandarin.get(sign) ?? [];
    if (reading === undefined) return undefined;
    found.push(reading);
  }
  return found;
}

/** So many combinations of readings at most. */
const MOST = 12;

/** The Vietnamese readings of a name in Chinese signs, each a row of syllables without marks; none when a sign has none here. */
export function vietnameseOf(word: string): readonly (readonly string[])[] {
  vietnamese ??= readings(sinoVietnameseLines);
  let rows: readonly (readonly string[])[] = [[]];
  for (const sign of word) {
    const own = vietnamese.get(sign) ?? [];
    rows = rows.flatMap((row) => own.map((reading) => [...row, reading])).slice(0, MOST);
  }
  return rows;
}
