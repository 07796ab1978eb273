// Bytes as text: byte order mark, strict UTF-8, then what the page declares and what looks most like a text.
import { CANDIDATES, type Candidate, LANGUAGES, WEST } from './candidates.ts';
import { decode, strict } from './decode.ts';
import { COSTS, likelihood, readable, surroundings, traitsOf } from './likelihood.ts';
import { byteOrderMark, declaredEncoding } from './marks.ts';
import { mended } from './misread.ts';
import { likelyWide, wideEncoding } from './wide.ts';

/**
 * Text of bytes and the encoding it was read in. `sure` says how that was found: `stated` by a byte order mark or by a declaration
 * that the text bears out, `implied` when no other encoding makes sense of the bytes, `guessed` when another is nearly as likely.
 */
export type Decoded = {
  readonly content: string;
  readonly encoding: string;
  readonly sure: 'stated' | 'implied' | 'guessed';
  /** How many characters were lost: bytes that mean nothing in the encoding. */
  readonly lost: number;
  /** The encoding that the text was in before it was taken for windows-1252 and saved as Unicode; that is undone in `content`. */
  readonly misread?: string;
};

const SAMPLE = 6144;

/** Decodes a file; `charset` is what was said of it from outside, as in a header. */
export function decoded(bytes: Uint8Array, charset?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return { ...decode(bytes, marked), encoding: marked, sure: 'stated' };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { ...decode(bytes, wide), encoding: wide, sure: 'implied' };
  const declared = charset ?? declaredEncoding(bytes);
  const escaped = declared === 'iso-2022-jp' && bytes.subarray(0, 2 ** 20).includes(0x1b) ? strict(bytes, declared) : undefined;
  if (escaped !== undefined) return { content: escaped, encoding: 'iso-2022-jp', sure: 'stated', lost: 0 };
  const unicode = strict(bytes, 'utf-8');
  if (unicode !== undefined)
    return { content: unicode, encoding: 'utf-8', sure: declared === 'utf-8' ? 'stated' : 'implied', lost: 0, ...mended(unicode) };
  if (isMostlyUnicode(bytes)) return { ...decode(bytes, 'utf-8'), encoding: 'utf-8', sure: 'implied' };
  const { encoding, sure } = likeliest(bytes, declared);
  return { ...decode(bytes, encoding), encoding, sure };
}

/** Whether what is not ASCII is UTF-8 with few exceptions: a cut file, a foreign comment. */
function isMostlyUnicode(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 2 ** 18));
  let [good, bad] = [0, 0];
  for (const [sign] of text.matchAll(/[^\p{ASCII}]/gu)) {
    if (sign === '\uFFFD') bad++;
    else good++;
  }
  return good > 2 * bad;
}

type Guess = { readonly encoding: string; readonly text: string; readonly score: number };

/** What a declaration is worth, as a natural logarithm: the encoding of the West is declared by pages that know no better. */
const worthOf = (encoding: string): number => (encoding === 'windows-1252' ? 3 : 7);
/** So much likelier than any other reading of the bytes is sure. */
const CLEAR = 10;
/** What broken characters cost: where they begin, and each of them. */
const BROKEN = { run: -13, each: -6 };
/** Letters less likely than this, by byte, are worth another look. */
const DOUBTFUL = -4;

function likeliest(bytes: Uint8Array, declared: string | undefined): { readonly encoding: string; readonly sure: Decoded['sure'] } {
  const sample = telling(bytes);
  const tried = [...CANDIDATES, ...wanted(declared)];
  const guesses: Guess[] = [broken(sample)];
  let best = guesses[0] ?? broken(sample);
  for (const candidate of tried) {
    const guess = guessed(sample, candidate, candidate.encoding === declared ? worthOf(declared) : 0, best.score - 2 * CLEAR);
    guesses.push(guess);
    if (guess.score > best.score) best = guess;
  }
  const each = best.score / bytesOf(sample);
  const wide = each < DOUBTFUL ? likelyWide(bytes) : undefined;
  if (wide !== undefined && wide.each / 2 > each) return { encoding: wide.encoding, sure: 'implied' };
  const same = guesses.find((guess) => guess.encoding === declared && guess.text === best.text) ?? best;
  const others = guesses.filter((guess) => guess.text !== best.text);
  const margin = best.score - Math.max(...others.map(({ score }) => score));
  return { encoding: same.encoding, sure: same.encoding === declared ? 'stated' : margin > CLEAR ? 'implied' : 'guessed' };
}

function guessed(sample: Uint8Array, { encoding, languages, prior }: Candidate, worth: number, least: number): Guess {
  const text = readable(decode(sample, encoding).content);
  const traits = traitsOf(text);
  const start = prior + worth;
  let score = Number.NEGATIVE_INFINITY;
  for (const language of languages) score = Math.max(score, start + likelihood(traits, language, Math.max(least, score) - start));
  return { encoding, text, score };
}

const wanted = (declared: string | undefined): readonly Candidate[] =>
  declared === undefined || declared === 'utf-8' || CANDIDATES.some(({ encoding }) => encoding === declared)
    ? []
    : [{ encoding: declared, languages: LANGUAGES, prior: -3 }];

/** UTF-8 in which the bytes are broken. */
function broken(sample: Uint8Array): Guess {
  const text = readable(new TextDecoder().decode(sample));
  const traits = traitsOf(text);
  let score = traits.cost + Math.max(...WEST.map((language) => surroundings(traits, language)));
  for (const [, count] of traits.pairs) score -= count * 5;
  for (const [run] of text.matchAll(/\uFFFD+/g)) score += BROKEN.run + run.length * (BROKEN.each - COSTS.lost);
  return { encoding: 'utf-8', text, score };
}

const bytesOf = (sample: Uint8Array): number => sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 1);

/** The stretches of a file with bytes outside ASCII; they end where no character of several bytes can go on. */
function telling(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let start = 0;
  let tells = false;
  for (let at = 0; at <= bytes.length && size < SAMPLE; at++) {
    const byte = bytes[at] ?? 0x0a;
    if (byte > 0x7f) tells = true;
    if (byte !== 0x0a && byte !== 0x0d && byte !== 0x3c && at - start < SAMPLE) continue;
    if (tells) {
      pieces.push(bytes.subarray(start, at), Uint8Array.of(0x0a));
      size += at - start;
    }
    start = at;
    tells = false;
  }
  return Buffer.concat(pieces);
}
