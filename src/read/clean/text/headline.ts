import { lowered } from '../../../text/fold.ts';
import { bannerDomain, isLinkItem, isMenu, isTrail } from '../marks.ts';
import type { Told, Verdict } from '../told.ts';

const OPENING = 12; // lines of text that a headline is compared with
const NEAR = 12; // lines before the text in which a headline is looked for first
const [AKIN, DATED] = [1.3, 0.7]; // what kinship with the text and a date below are worth, beside full length and nearness
const LONG = 28; // words that a standfirst has
const FULL = 10; // words that make a headline of full length

/** The line before the text that is most like a headline: of some length, akin to the text, near it, with a date or a byline below; of like ones the earlier. */
export function headlineOf(lines: readonly Told[], own: readonly (Verdict | undefined)[], first: number): number | undefined {
  const text = new Set(lines.slice(first, first + OPENING).flatMap((l) => l.opening.filter((t) => t.text.length >= 3).map((t) => t.lower)));
  let best: { readonly index: number; readonly score: number } | undefined;
  for (let index = 0; index < first; index++) {
    const line = lines[index];
    if (line === undefined || own[index] !== undefined || isMenu(line.text) || isTrail(line.text) || line.words < 3) continue;
    if (own[index + 1]?.role === 'credit' && !line.apartAfter) continue;
    const words = line.opening.filter((t) => t.kind === 'word' && t.text.length >= 3);
    const akin = words.filter((t) => text.has(t.lower)).length / Math.max(1, words.length);
    const near = Math.max(0, 1 - (first - index) / NEAR);
    const score =
      Math.min(line.words, FULL) / FULL +
      AKIN * akin +
      near +
      (dated(lines, own, index, first) ? DATED : 0) -
      faults(line, lines[index + 1]);
    if (best === undefined || score > best.score + 0.15) best = { index, score };
  }
  return best?.index;
}

/** Whether a date or a byline stands in the lines right below. */
const dated = (lines: readonly Told[], own: readonly (Verdict | undefined)[], index: number, first: number): boolean => {
  for (let i = index + 1; i <= Math.min(index + 4, first - 1); i++)
    if (own[i]?.role === 'byline' || own[i]?.role === 'metadata' || (lines[i]?.dates.length ?? 0) > 0) return true;
  return false;
};

function faults(line: Told, next: Told | undefined): number {
  // the title of the browser window repeats the headline with the name of the site
  const window = next !== undefined && line.text !== next.text && lowered(line.text).startsWith(lowered(next.text)) ? 1 : 0;
  const banner = bannerDomain(line.text) === undefined ? 0 : 1;
  const sentence = /[^.][.。]$/u.test(line.text) ? 0.4 : 0;
  const long = line.words > LONG ? 0.5 : 0;
  // « USD 81,42 ▲ EUR 94,61 ▼ »
  const figures = 2 * (line.text.match(/[\p{L}\p{M}]/gu) ?? []).length < line.text.replace(/\s/gu, '').length ? 1 : 0;
  return window + banner + sentence + long + figures + (line.text.startsWith('(') || isLinkItem(line.text) ? 0.7 : 0);
}
