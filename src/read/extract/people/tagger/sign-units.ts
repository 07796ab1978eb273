// Scripts without blanks between words, and those that hang endings on names: every sign is a unit.
import type { NameModel } from '../../../../model/name-model.ts';
import type { Token } from '../../../../model/token.ts';
import { fed, mixed, SEED } from './hash.ts';
import { GLUED, SIGN } from './sign-kinds.ts';
import { wordCut } from './sign-words.ts';
import { languageKey, NONE, PIECES, type Units } from './units.ts';

const LONGEST_WORD = 8;

/** The signs of a sentence; letters of other scripts and numbers stay whole. */
export function signUnits(tokens: readonly Token[], language: string, model: NameModel): Units {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  const shapes: number[] = [];
  const add = (start: number, text: string, type: number, spaced: boolean): void => {
    starts.push(start);
    ends.push(start + text.length);
    let hash = SEED;
    if (type !== SIGN.number) for (let i = 0; i < text.length; i++) hash = fed(hash, text.charCodeAt(i));
    words.push(mixed(hash, type === SIGN.number ? text.length : 0));
    shapes.push(type | (spaced ? 0 : GLUED));
  };
  for (const { start, kind, text, spaced } of tokens) {
    const type = kind === 'mark' ? SIGN.mark : kind === 'number' ? SIGN.number : typeOf(text);
    if (type >= SIGN.letters) {
      add(start, text, type, spaced);
      continue;
    }
    let at = start;
    for (const sign of text) {
      add(at, sign, typeOf(sign), spaced && at === start);
      at += sign.length;
    }
  }
  const count = starts.length;
  const units: Units = {
    count,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    words: Int32Array.from(words),
    shapes: Int32Array.from(shapes),
    lists: new Int32Array(count),
    clusters: NONE,
    pieces: new Int32Array(count * PIECES),
    grams: NONE,
    open: new Uint8Array(count).fill(1),
    language: languageKey(language),
  };
  list(units, model);
  return units;
}

function typeOf(text: string): number {
  const code = text.codePointAt(0) ?? 0;
  if (code >= 0x3041 && code <= 0x309f) return SIGN.hiragana;
  if ((code >= 0x30a0 && code <= 0x30ff) || code === 0xff70) return SIGN.katakana;
  if (code >= 0xac00 && code <= 0xd7a3) return SIGN.hangul;
  if (code === 0x3005 || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code >= 0x20000) return SIGN.han;
  return SIGN.letters;
}

/** The key of a listed word: its signs one after the other. Learning asks for it too. */
export function wordKey(hashes: ArrayLike<number>, from: number, length: number): number {
  let key = SEED;
  for (let i = from; i < from + length; i++) key = fed(key, hashes[i] ?? 0);
  return mixed(key, length);
}

/** Marks where words of the lists begin, go on and end: three bits for each of eight lists; and cuts the line into its likeliest words. */
function list(units: Units, { listed }: NameModel): void {
  const { count, words, shapes, lists } = units;
  const cut = wordCut(count);
  for (let i = 0; i < count; i++) {
    let key = SEED;
    let whole = true;
    cut.single(i, (shapes[i] ?? 0) & ~GLUED, words[i] ?? 0);
    for (let n = 1; n <= LONGEST_WORD && i + n <= count; n++) {
      const shape = shapes[i + n - 1] ?? 0;
      if ((shape & ~GLUED) > SIGN.letters) break;
      if (n > 1 && shape < GLUED) whole = false;
      key = fed(key, words[i + n - 1] ?? 0);
      const hash = mixed(key, n);
      const found = listed(hash);
      if (found === 0) continue;
      for (let at = i; at < i + n; at++) lists[at] = (lists[at] ?? 0) | (found << (at === i ? 0 : at === i + n - 1 ? 16 : 8));
      if (whole) cut.word(i, n, hash, found);
    }
  }
  cut.write(units);
}
