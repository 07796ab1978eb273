// Words right before a date that tie it to the verb after it.
import type { Clauses, DateAt } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { FINITE, type Trigger } from './triggers.ts';

/** « … waren am Dienstag abgebrochen worden »: between auxiliary and participle a date is of the participle. */
export const isFramed = ({ from }: DateAt, { tokens }: Clauses, { auxiliaries }: Lexicon): boolean =>
  [1, 2, 3].some((back) => {
    const found = auxiliaries.at(tokens, from - back);
    return found !== undefined && found.value !== 'infinitive' && found.end <= from;
  });

/** « die am Montag in Genf begonnenen Gespräche »: between article and participle a date is of the participle. */
export const isInArticle = ({ from }: DateAt, { tokens }: Clauses, { articles }: Lexicon): boolean =>
  [1, 2].some((back) => articles.at(tokens, from - back)?.end === from - back + 1);

/** « …, et lundi ils ont repris le travail »: the date right after a coordinator is that of the verb after it. */
export function opensConjunct({ from, to }: DateAt, next: Trigger | undefined, { tokens, segmentOf }: Clauses, lexicon: Lexicon): boolean {
  if (next === undefined) return false;
  const opened = lexicon.openers.at(tokens, from - 1)?.end === from ? from - 1 : from;
  // « 该边境于1月11日关闭 »: between preposition and verb.
  if (opened < from && next.whole.from === to && FINITE.has(next.stand)) return true;
  if (lexicon.coordinators.at(tokens, opened - 1)?.end !== opened) return false;
  return (
    FINITE.has(next.stand) && next.whole.from >= to && next.whole.from - to <= CONJUNCT && segmentOf[next.whole.from] === segmentOf[to - 1]
  );
}

/** How far after such a date its verb may stand, in tokens. */
const CONJUNCT = 6;

/** « 历经五次磋商，5日由大会通过 »: a date at the head of its stretch is of the verb that follows in it. */
export function opensStretch(
  { from, to }: DateAt,
  following: readonly Trigger[],
  { tokens, segmentOf }: Clauses,
  lexicon: Lexicon,
): boolean {
  const opened = [lexicon.openers, lexicon.articles].some((words) => words.at(tokens, from - 1)?.end === from) ? from - 1 : from;
  const mark = tokens[opened - 1]?.kind === 'mark' ? opened - 1 : opened;
  if (mark === 0 || segmentOf[mark - 1] === segmentOf[from]) return false;
  return following.some(
    ({ stand, whole }) =>
      FINITE.has(stand) && whole.from >= to && whole.from - to <= STRETCH && segmentOf[whole.from] === segmentOf[to - 1],
  );
}

/** How far in its stretch the verb may stand, in tokens. */
const STRETCH = 14;
