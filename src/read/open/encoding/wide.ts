// UTF-16 without a byte order mark.
import { LANGUAGES } from './candidates.ts';
import { decode } from './decode.ts';
import { likelihood, readable, traitsOf } from './likelihood.ts';
import { strangeness } from './marks.ts';

/** UTF-16 in one order of bytes, and how likely its letters are on average, as a natural logarithm. */
export type Wide = { readonly encoding: 'utf-16le' | 'utf-16be'; readonly each: number };

const SAMPLE = 4096;
/** Less likely letters than these are bytes of something else. */
const LEAST = -11;

/** The order of the bytes of UTF-16, where these are no text in any encoding by bytes. */
export function wideEncoding(bytes: Uint8Array): Wide['encoding'] | undefined {
  const { zeros, all } = strangeness(bytes);
  if (zeros[1] > 0.05 && all[1] > 0.3 && all[0] < all[1] / 10) return 'utf-16le';
  if (zeros[0] > 0.05 && all[0] > 0.3 && all[1] < all[0] / 10) return 'utf-16be';
  return all[0] + all[1] > 0.01 ? likelyWide(bytes)?.encoding : undefined;
}

/** Bytes as UTF-16, if that makes a text of them. */
export function likelyWide(bytes: Uint8Array): Wide | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const [little, big] = [wide(sample, 'utf-16le'), wide(sample, 'utf-16be')];
  const best = big.each > little.each ? big : little;
  return best.each > LEAST ? best : undefined;
}

function wide(sample: Uint8Array, encoding: Wide['encoding']): Wide {
  const traits = traitsOf(readable(decode(sample, encoding).content));
  const count = traits.letters + traits.wide;
  const most = Math.max(...LANGUAGES.map((language) => likelihood(traits, language)));
  return { encoding, each: count === 0 ? Number.NEGATIVE_INFINITY : most / count };
}
