import { lowered } from '../../../text/fold.ts';
import { bannerDomain, isLinkItem, isMenu } from '../marks.ts';
import type { Told, Verdict } from '../told.ts';

const OPENING = 12; // lines of text that a headline is compared with
const FULL = 10; // words that make a headline of full length

/** The line before the text that is most like a headline: of some length, akin to the text, the earlier first. */
export function headlineOf(lines: readonly Told[], own: readonly (Verdict | undefined)[], first: number): number | undefined {
  const text = new Set(lines.slice(first, first + OPENING).flatMap((l) => l.opening.filter((t) => t.text.length >= 3).map((t) => t.lower)));
  let best: { readonly index: number; readonly score: number } | undefined;
  for (let index = 0; index < first; index++) {
    const line = lines[index];
    if (line === undefined || own[index] !== undefined || isMenu(line.text) || line.words < 3) continue;
    if (own[index + 1]?.role === 'credit' && !line.apartAfter) continue;
    const words = line.opening.filter((t) => t.kind === 'word' && t.text.length >= 3);
    const akin = words.filter((t) => text.has(t.lower)).length / Math.max(1, words.length);
    const score = Math.min(line.words, FULL) / FULL + akin - faults(line, lines[index + 1]);
    if (best === undefined || score > best.score + 0.15) best = { index, score };
  }
  return best?.index;
}

function faults(line: Told, next: Told | undefined): number {
  // the title of the browser window repeats the headline with the name of the site
  const window = next !== undefined && line.text !== next.text && lowered(line.text).startsWith(lowered(next.text)) ? 1 : 0;
  const banner = bannerDomain(line.text) === undefined ? 0 : 1;
  const sentence = /[^.][.。]$/u.test(line.text) ? 0.4 : 0;
  return window + banner + sentence + (line.text.startsWith('(') || isLinkItem(line.text) ? 0.7 : 0);
}
