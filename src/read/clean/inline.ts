// What stands on one line with a caption or a paragraph: credits and datelines.
import type { Packs } from '../../model/pack.ts';
import { tokens } from '../../text/tokens.ts';
import { agenciesIn } from './agencies.ts';
import { usesOf } from './line-uses.ts';
import type { Line } from './lines.ts';
import { pageDates } from './page-dates.ts';

const TAIL = 120;

/** Whether a line ends with a credit in brackets. */
export function hasBracketCredit(line: Line, packs: Packs): boolean {
  const inside = bracketedEnd(line.text);
  return inside !== undefined && usesOf(tokens(inside), packs).some((u) => u.use === 'credit');
}

/** What stands in brackets at the end of a text. */
export const bracketedEnd = (text: string): string | undefined =>
  /[([（［【]([^()[\]（）［］【】]{2,90})[)\]）］】]["'”’»\s.]*$/u.exec(text.slice(-TAIL))?.[1];

/** Where a credit without brackets begins on the line of its caption (offset of the page). */
export function creditStart(line: Line, packs: Packs): number | undefined {
  const from = Math.max(0, line.text.length - TAIL);
  const list = tokens(line.text.slice(from));
  for (let i = 1; i < list.length; i++) {
    const [before, token] = [list[i - 1], list[i]];
    if (before === undefined || token === undefined || before.kind !== 'mark' || !/[|–—/.!?\-"”»)]/u.test(before.text)) continue;
    if (usesOf(list.slice(i), packs).some((u) => u.use === 'credit' && u.form === 'label'))
      return line.start + from + (/[|–—/-]/u.test(before.text) ? before.start : token.start);
  }
  return undefined;
}

const DATELINE = 90;
const OPENERS = /^[\p{Lu}\p{Lt}\p{Nd}(]/u;

/** Where the dateline at the start of a paragraph ends (offset of the page): « HANOI, Oct 26 (Reuters) - ». */
export function datelineEnd(line: Line, packs: Packs): number | undefined {
  const head = line.text.slice(0, DATELINE);
  for (const dash of head.matchAll(/(?:\s[-–—]|[.)][-–—]|—|\):)(?=\s)/gu)) {
    const before = head.slice(0, dash.index + (/^[.)]/u.test(dash[0]) ? 1 : 0)).trim();
    const after = line.text.slice(dash.index + dash[0].length).trimStart();
    if (!/^["“«'‘(]?\s?[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(after)) continue;
    if (isDateline(before, packs)) return line.start + dash.index + dash[0].length;
    if (before.length > 60) return undefined;
  }
  return undefined;
}

function isDateline(text: string, packs: Packs): boolean {
  if (!OPENERS.test(text) || text.length > 70) return false;
  const bracket = /\(([^()]{2,40})\)\.?$/u.exec(text)?.[1];
  const place = (bracket === undefined ? text : text.slice(0, text.lastIndexOf('('))).trim();
  const list = tokens(place);
  if (list.length > 10) return false;
  const months = new Set(Object.values(packs).flatMap((p) => p.words.months.flat().map((m) => m.toLowerCase())));
  const plain = list.every((t) => t.kind !== 'word' || /^\p{Lu}/u.test(t.text) || months.has(t.lower) || t.text.length <= 3);
  if (!plain) return false;
  if (bracket !== undefined) return /^\p{Lu}|^[^\p{L}]*\p{Lo}/u.test(bracket) || agenciesIn(bracket).length > 0;
  const shouted = list.filter((t) => t.kind === 'word' && t.text.length >= 3 && t.text === t.text.toUpperCase());
  return (
    agenciesIn(place).length > 0 ||
    shouted.length > 0 ||
    (list.some((t) => t.kind === 'number') &&
      list.length >= 3 &&
      pageDates(list, packs).length >= 0 &&
      list.some((t) => months.has(t.lower)))
  );
}
