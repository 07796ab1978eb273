// Texts that were taken for windows-1252 once and saved as Unicode: « Viá»‡t Nam », « ViÖt Nam ». They are put right where no
// other reading makes sense.
import { WEST } from './candidates.ts';
import { decode, strict, toWestern } from './decode.ts';
import { likelihood, readable, traitsOf } from './likelihood.ts';

/** A text put right, and the encoding that it was in before it was misread. */
export type Mended = { readonly content: string; readonly misread: string };

/** Fewer signs of a misreading are chance. */
const FEW = 3;
const DOUBLED = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;

/** The text that was misread, `undefined` for one that was not. */
export function mended(content: string): Mended | undefined {
  return doubled(content) ?? vietnamese(content);
}

/** UTF-8 that was taken for windows-1252, perhaps twice. Every sign outside ASCII has to be part of it. */
function doubled(content: string): Mended | undefined {
  if (countOf(content, DOUBLED, FEW) < FEW) return undefined;
  const bytes = toWestern(content);
  const text = bytes === undefined ? undefined : strict(bytes, 'utf-8');
  return text === undefined ? undefined : { content: doubled(text)?.content ?? text, misread: 'utf-8' };
}

const LETTERS = 24;
const SAMPLE = 4000;
/** Of the letters of Vietnamese so many are none of ASCII; of the West far fewer. */
const SHARE = 0.12;
/** A letter of a text that is read rightly costs no more, and one that is misread so much more. */
const RIGHT = -5;
const WORSE = 3;

/** Vietnamese in fonts from before Unicode, whose letters were taken for Western ones. */
function vietnamese(content: string): Mended | undefined {
  if (countOf(content, /[\u00A1-\u00FF]/g, LETTERS) < LETTERS) return undefined;
  const sample = sampleOf(content);
  if (countOf(sample, /[\u00A1-\u00FF]/g, SAMPLE) < SHARE * countOf(sample, /[a-z\u00A1-\u00FF]/gi, SAMPLE)) return undefined;
  const bytes = toWestern(sample);
  if (bytes === undefined) return undefined;
  const asIs = Math.max(...WEST.map((language) => each(sample, language)));
  for (const encoding of ['tcvn3', 'vni']) {
    const read = each(decode(bytes, encoding).content, 'vi');
    const whole = read > RIGHT && read > asIs + WORSE ? toWestern(content) : undefined;
    if (whole !== undefined) return { content: decode(whole, encoding).content, misread: encoding };
  }
  return undefined;
}

function each(text: string, language: string): number {
  const traits = traitsOf(text);
  return likelihood(traits, language) / Math.max(1, traits.letters);
}

function sampleOf(content: string): string {
  const from = content.search(/[\u00A1-\u00FF]/);
  return readable(content.slice(Math.max(0, from - 20), from + SAMPLE));
}

function countOf(content: string, sign: RegExp, most: number): number {
  let count = 0;
  for (const _ of content.matchAll(sign)) if (++count >= most) break;
  return count;
}
