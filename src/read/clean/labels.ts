import { tokens } from '../../text/tokens/tokens.ts';
import { usesOf } from './line-uses.ts';
import type { Line } from './lines.ts';
import { isPersonName, nameList } from './page-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The authors on a line of labels set apart by wide blanks or bars: « 来源：江边日报　作者：王小明 », « 사회부 | 기자: 김서연 ». */
export function labelledAuthors(line: Line, words: Vocabulary): readonly string[] {
  const pieces = line.text.split(/[\u3000|｜]|(?<=[\p{Lo}\p{Nd}]) {1,4}(?=\p{Lo}+[:：])/u).map((piece) => piece.trim());
  if (pieces.length < 2 || line.words > LABELS) return [];
  return pieces.flatMap((piece) => {
    const use = usesOf(tokens(piece), words).find((u) => u.use === 'byline' && u.form === 'label');
    if (use === undefined) return [];
    const named = piece.slice(use.value).replace(/\s+\p{Nd}.*$/u, '');
    return nameList(named, words).filter((name) => isPersonName(name) || /^\p{Lo}{2,4}$/u.test(name));
  });
}

const LABELS = 40; // words
