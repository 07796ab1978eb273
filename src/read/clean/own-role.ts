// What a line is by itself, wherever it stands on the page.
import type { Role } from '../../model/block.ts';
import { creditStart, hasBracketCredit } from './inline.ts';
import { labelledAuthors, tellsOfMaking } from './labels.ts';
import type { FoundUse } from './line-uses.ts';
import { isImageMark, isLetterSize, isMarkedLink, urlIn } from './marks.ts';
import { isBracketed, isNamedAddress, type Told, usedAs, type Verdict } from './told.ts';
import type { Vocabulary } from './vocabulary.ts';

const CAPTION = 60; // words
const DATE_LINE = 24; // words
const BESIDES = 6; // words besides the date

/** The role that the words and marks of a line give it, if any. */
export function ownRole(line: Told, words: Vocabulary): Verdict | undefined {
  if (isImageMark(line.text)) return { role: 'furniture', reason: 'what is left of an image' };
  if (isLetterSize(line.text)) return { role: 'furniture', reason: 'buttons for the size of letters' };
  if (sourceAndDate(line) !== undefined) return { role: 'byline', reason: 'source and date run together' };
  // « Interview: Silke Brandt – 29. Oktober 2025, 18:40 Uhr », but « Interview: Was jetzt zu tun ist »
  const signed = line.dates.length > 0 && usedAs(line, 'byline') !== undefined;
  return (
    sourceRole(line, words) ??
    creditRole(line, words) ??
    by('caption', usedAs(line, 'caption')) ??
    by(
      'furniture',
      line.uses.find((u) => u.use === 'list' && u.form === 'whole'),
    ) ??
    by('related', signed ? undefined : usedAs(line, 'related')) ??
    // before the text it is a byline, behind it a signature
    (isNamedAddress(line.text) ? undefined : by('byline', usedAs(line, 'byline'))) ??
    by('signature', usedAs(line, 'signature')) ??
    makingRole(line, words) ??
    (isDateLine(line) ? { role: 'metadata' as const, reason: 'little besides a date' } : undefined) ??
    by('metadata', usedAs(line, 'metadata', 'published', 'updated')) ??
    by('furniture', usedAs(line, 'furniture', 'list')) ??
    (isMarkedLink(line.text) && !line.prose ? { role: 'related' as const, reason: 'opens as a link' } : undefined)
  );
}

const by = (role: Role, use: FoundUse | undefined): Verdict | undefined => (use === undefined ? undefined : { role, reason: use.rule });

function makingRole(line: Told, words: Vocabulary): Verdict | undefined {
  const isTold = tellsOfMaking(line, words);
  if (!isTold && line.dates.length === 0) return undefined;
  if (labelledAuthors(line, words).length > 0) return { role: 'byline', reason: 'says when and by whom' };
  return isTold ? { role: 'metadata', reason: 'pieces that say when, by whom, from where' } : undefined;
}

function sourceRole(line: Told, words: Vocabulary): Verdict | undefined {
  const source = usedAs(line, 'source');
  // « 来源：江边日报　作者：王小明 » says who made the page, as a byline does
  const shared = source !== undefined && labelledAuthors(line, words).length > 0;
  // « 来源：江边日报 2024-03-03 07:40 »
  const dated = line.dates.length > 0 && !line.prose;
  return by(shared ? 'byline' : dated || urlIn(line.text) !== undefined ? 'metadata' : 'signature', source);
}

/** A line that is a credit, or a caption that ends with one in brackets. */
function creditRole(line: Told, words: Vocabulary): Verdict | undefined {
  const credit = usedAs(line, 'credit');
  if (/^＝\S{2,15}$/u.test(line.text)) return { role: 'credit', reason: 'an equals sign before a source' };
  const bracketed = hasBracketCredit(line, words);
  if (credit?.form === 'end' && !bracketed && (creditStart(line, words) ?? line.start) > line.start)
    return { role: 'caption', reason: 'a credit follows on the line' };
  if (credit !== undefined && (!bracketed || isBracketed(line.text))) return by('credit', credit);
  if (bracketed) return { role: 'caption', reason: 'ends with a credit' };
  return line.words <= CAPTION && creditStart(line, words) !== undefined
    ? { role: 'caption', reason: 'a credit follows on the line' }
    : undefined;
}

/** « Name of the paperName of the paper26/10/2025 »: source, often twice, and date, glued; gives the source. */
export function sourceAndDate(line: Told): string | undefined {
  const date = line.dates[0];
  if (date === undefined || line.dates.length > 1 || line.end - date.end > 20) return undefined;
  const before = line.text.slice(0, date.start - line.start);
  const words = before.trim();
  const name = words.slice(0, Math.floor(words.length / 2)).trim();
  if (name !== '' && words.slice(Math.ceil(words.length / 2)).trim() === name) return name;
  return /[\p{L}+]$/u.test(before) && line.words <= 10 ? words : undefined;
}

/** Whether a line holds little besides a date, or the days a page was first and last published. */
export function isDateLine(line: Told): boolean {
  if (line.dates.length === 0 || line.words > DATE_LINE || line.prose) return false;
  if (usedAs(line, 'published', 'updated') !== undefined) return true;
  let rest = '';
  let from = line.start;
  for (const { start, end } of line.dates) {
    rest += line.text.slice(from - line.start, start - line.start);
    from = end;
  }
  rest += line.text.slice(from - line.start);
  // a lone « ـ » is a dash
  return (rest.replace(/\s\u0640+(?=\s|$)/gu, ' ').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).length <= BESIDES * line.dates.length;
}
