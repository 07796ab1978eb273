// What stands on one line with a caption or a paragraph: credits and datelines.

import type { Token } from '../../model/token.ts';
import { tokens } from '../../text/tokens/tokens.ts';
import { agenciesIn, isAgencyEnd } from './agencies.ts';
import { usesOf } from './line-uses.ts';
import { type Line, OPENING } from './lines.ts';
import type { Vocabulary } from './vocabulary.ts';

const TAIL = 120;
const ENDED = 16; // code units of a credit that ends with its word: « 武田洋介撮影 »

/** Whether a line ends with a credit in brackets. */
export function hasBracketCredit(line: Line, words: Vocabulary): boolean {
  const inside = bracketedEnd(line.text);
  return inside !== undefined && usesOf(tokens(inside), words).some((u) => u.use === 'credit');
}

/** What stands in brackets at the end of a text. */
export const bracketedEnd = (text: string): string | undefined =>
  /[([（［【]([^()[\]（）［］【】]{2,90})[)\]）］】]["'”’»\s.]*$/u.exec(text.slice(-TAIL))?.[1];

/** Where a credit without brackets begins on the line of its caption (offset of the page). */
export function creditStart(line: Line, words: Vocabulary): number | undefined {
  const from = Math.max(0, line.text.length - TAIL);
  const list = tailOf(line, from);
  for (let i = 1; i < list.length; i++) {
    const [before, token] = [list[i - 1], list[i]];
    if (before === undefined || token === undefined || before.kind !== 'mark' || !PARTING.has(before.text)) continue;
    const short = line.end - token.start <= ENDED;
    const uses = usesOf(list.slice(i), words);
    if (uses.some((u) => u.use === 'credit' && (u.form === 'label' || u.form === 'start' || (u.form === 'end' && short))))
      return /[|–—/、，-]/u.test(before.text) ? before.start : token.start;
  }
  const named = line.words <= NAMED ? SLASHED.exec(line.text.slice(from)) : null;
  return named === null ? undefined : line.start + from + named.index + named[0].length - (named[1]?.length ?? 0);
}

const PARTING = new Set('|–—/.!?-"”»)。！？、，');

/** The tokens of a line from some place in it on; those of its opening are read already where it is no longer. */
function tailOf(line: Line, from: number): readonly Token[] {
  if (line.text.length > OPENING)
    return tokens(line.text.slice(from)).map((t) => ({ ...t, start: t.start + line.start + from, end: t.end + line.start + from }));
  const at = line.opening.findIndex((token) => token.end > line.start + from);
  return at <= 0 ? line.opening : line.opening.slice(at);
}

// « … at the ceremony. UN Photo/Jane Doe »: names with strokes after the last sentence
const SLASHED = /[.!?。！？”"»)]\s*((?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'-]*[ ]?){1,4}(?:\/(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'-]*[ ]?){1,4}){1,3})$/u;
const NAMED = 60; // words

// « 【place＝name】 », « [place=agency] name = », « (place=paper) name = », « PLACE, 25 October. /AGENCY/. », « مكان - «صحيفة»: »,
// « PLACE paper | », « PLACE. », « Place/Place – »
const MARKED = new RegExp(
  [
    String.raw`(?:【[^】]{2,20}[＝=][^】]{1,20}】|[[［][^\]］=＝]{2,20}[=＝][^\]］=＝]{2,20}[\]］]|[(（][^()（）]{2,20}=[^()（）]{2,20}[)）])(?:[^=＝.。]{0,20}[=＝])?`,
    String.raw`\p{Lu}[^.]{2,40}\.\s\/[^/\n]{2,30}\/\.?`,
    String.raw`\p{Script=Arabic}{3,20}(?:\s\p{Script=Arabic}{2,20})?\s[-–—]\s(?:«[^»]{3,25}»|\p{Script=Arabic}{1,15}(?:\s\p{Script=Arabic}{1,15}){1,3}):`,
    String.raw`\p{Lu}{3,20}(?:[ /-]\p{Lu}{2,20}){0,2}\s\p{L}{2,12}\s\|`,
    String.raw`\p{Lu}{5,20}(?:[ /-]\p{Lu}{2,20}){0,3}\.(?=\s\p{Lu}\p{Ll})`,
    String.raw`\p{Lu}\p{Ll}{2,20}(?:\/\p{Lu}\p{Ll}{2,20}){1,2}\s[–—-](?=\s)`,
    String.raw`\p{Lu}{1,6}&\p{Lu}{1,6}\s?[-–—](?=\s)`,
  ]
    .map((one) => `(?:^${one})`)
    .join('|'),
  'u',
);

/** « 【ナイロビ時事】 », « （ナイロビ共同） », « [place 10日 agency] - », « Place (agency). »: the agency stands last in the brackets. */
function bracketed(head: string): number | undefined {
  const found =
    /^(?:[【[［(（]([^【】[\]［］()（）]{2,24})[】\]］)）]|\p{Lu}[^.()]{2,30}\s\(([^()]{2,20})\)\.(?=\s)|[\p{Lo}ー]{2,12}（([^（）]{2,12})）)\s*[-–—－]?/u.exec(
      head,
    );
  const inside = found?.[1] ?? found?.[2] ?? found?.[3];
  return found !== null && inside !== undefined && isAgencyEnd(inside) ? found[0].length : undefined;
}

/** A dateline that ends with a word of its language: « 本报河内10月25日电（…） ». */
function wired(head: string, { wires }: Vocabulary): RegExpExecArray | null {
  if (/^【[^】]{2,12}[讯訊电電]】/u.test(head)) return /^【[^】]{2,12}】\s*/u.exec(head);
  if (!head.includes('日')) return null;
  const found = /^[^。，,：:]{2,20}?日(\p{L})(?:[（(][^（()）]{2,30}[)）])?[)）】]?\s*/u.exec(head);
  return found !== null && wires.has(found[1] ?? '') ? found : null;
}

const DATELINE = 90;
const OPENERS = /^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}(]/u;

/** Where the dateline at the start of a paragraph ends (offset of the page): « HANOI, Oct 26 (Reuters) - ». */
export function datelineEnd(line: Line, words: Vocabulary): number | undefined {
  const head = line.text.slice(0, DATELINE);
  const marked = MARKED.exec(head) ?? wired(head, words);
  if (marked !== null) return line.start + marked[0].length;
  const agency = bracketed(head);
  if (agency !== undefined) return line.start + agency;
  if (!/[-–—]|\):/u.test(head)) return undefined;
  for (const dash of head.matchAll(/(?:\s[-–—]{1,2}|[.)][-–—]|—|\):)(?=\s)/gu)) {
    const before = head.slice(0, dash.index + (/^[.)]/u.test(dash[0]) ? 1 : 0)).trim();
    const after = line.text.slice(dash.index + dash[0].length).trimStart();
    if (!/^["“«'‘(]?\s?[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(after)) continue;
    if (isDateline(before, words)) return behindAgency(line, dash.index + dash[0].length);
    if (before.length > 60) return undefined;
  }
  return undefined;
}

/** Where a dateline ends whose agency stands behind the dash: « МОСКВА, 10 июн — РИА Новости. ». */
function behindAgency(line: Line, end: number): number {
  const after = /^\s+([^.,]{2,20})(?:,\s[^.]{3,30})?\.(?=\s)/u.exec(line.text.slice(end, end + DATELINE));
  return line.start + end + (after !== null && agenciesIn(after[1] ?? '').length > 0 ? after[0].length : 0);
}

/** « HANOI, Oct 26 (Reuters) », « Hanoï (VNA) », « (VNA) », « ONU, 25 octobre »: words with capitals, and an agency, a date or capitals throughout. */
function isDateline(text: string, words: Vocabulary): boolean {
  if (!OPENERS.test(text) || text.length > LONGEST) return false;
  const bracket = /[(（]([^()（）]{2,40})[)）]\.?$/u.exec(text)?.[1];
  const place = (bracket === undefined ? text : text.slice(0, text.search(/[(（][^(（]*$/u))).trim();
  const list = tokens(place);
  const isMonth = (i: number): boolean => words.months.at(list, i) !== undefined;
  if (list.length > 10 || !list.every((t, i) => t.kind !== 'word' || /^\p{Lu}|^\p{Lo}/u.test(t.text) || isMonth(i) || t.text.length <= 3))
    return false;
  const shouted = list.some((t) => t.kind === 'word' && t.text.length >= 3 && t.text === t.text.toUpperCase() && t.text !== t.lower);
  const dated = list.length >= 3 && list.some((t) => t.kind === 'number') && list.some((_, i) => isMonth(i));
  if (bracket !== undefined) return dated || agenciesIn(bracket).length > 0 || isOutlet(bracket, place === '');
  return agenciesIn(place).length > 0 || shouted || dated;
}

const LONGEST = 70;

/** The name of a paper or agency in the brackets of a dateline; alone before the text it may have small words. */
function isOutlet(bracket: string, alone: boolean): boolean {
  const names = bracket.trim().split(/[\s/-]+/u);
  return names.length <= 3 && /^[\p{Lu}\p{Lo}]/u.test(bracket) && (alone || names.every((n) => /^[\p{Lu}\p{Lo}\p{Nd}+]/u.test(n)));
}
