import type { Block } from '../../model/block.ts';
import { creditStart, datelineEnd, hasBracketCredit } from './inline.ts';
import type { Told, Verdict } from './told.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A block before its language is known. */
export type PlainBlock = Omit<Block, 'language'>;

/**
 * The blocks on a line: a dateline before its paragraph, a credit after its caption, else the line as a whole. `lead` is
 * how much of the beginning is set apart by its markup: a dateline that is not stays in its sentence. Plain text has no markup.
 */
export function split(line: Told, { role, reason }: Verdict, words: Vocabulary, lead?: number): readonly PlainBlock[] {
  const whole = { start: line.start, end: line.end, role, reason };
  if (role === 'paragraph' || role === 'lede') {
    const end = datelineEnd(line, words);
    if (end === undefined || (lead !== undefined && 2 * lead < end - line.start)) return [whole];
    const blanks = /^\s*/u.exec(line.text.slice(end - line.start))?.[0].length ?? 0;
    return [
      { start: line.start, end, role: 'dateline', reason: 'place and agency before the text' },
      { ...whole, start: end + blanks },
    ];
  }
  const start = role === 'caption' && !hasBracketCredit(line, words) ? creditStart(line, words) : undefined;
  if (start === undefined || start <= line.start) return [whole];
  const caption = line.text.slice(0, start - line.start).trimEnd();
  return [
    { start: line.start, end: line.start + caption.length, role: 'caption', reason: 'before its credit' },
    { start, end: line.end, role: 'credit', reason: 'credit after a caption' },
  ];
}
