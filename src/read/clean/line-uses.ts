import type { LineForm, LineRule, LineUse } from '../../model/packs/furniture.ts';
import type { Token } from '../../model/token.ts';
import { tokens } from '../../text/tokens/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a line is by its words, with the rule that says so, and where its value begins (offset of the page). */
export type FoundUse = { readonly use: LineUse; readonly form: LineForm; readonly rule: string; readonly value: number };

const SHORT = 24; // words of a line that can be whole
const TAIL = 8;

const isMark = (token: Token | undefined): boolean => token !== undefined && token.kind === 'mark';
const isName = ({ text, kind }: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text); // « contributed reporting from Oslo »
const isColon = (token: Token | undefined): boolean => token?.lower === ':';
const HALF_WIDTH: Readonly<Record<string, string>> = { '：': ':', '／': '/', '（': '(', '）': ')', '－': '-' };

/** Everything the vocabulary says of a line by its words; marks before the first word do not count. */
export function usesOf(list: readonly Token[], words: Vocabulary): readonly FoundUse[] {
  const given = withoutAddress(list);
  const opening = given.some((t) => t.kind === 'mark' && t.text.charCodeAt(0) > 0xff00 && HALF_WIDTH[t.text] !== undefined)
    ? given.map((t) => ({ ...t, lower: HALF_WIDTH[t.text] ?? t.lower }))
    : given;
  const { whole, start, label, end, within } = words.lines;
  const found: FoundUse[] = [];
  let first = 0;
  while (isMark(opening[first])) first++;
  const put = (rule: LineRule, value: number): unknown =>
    found.push({ use: rule.use, form: rule.form, rule: rule.id, value: opening[value]?.start ?? opening.at(-1)?.end ?? 0 });

  const all = opening.length - first <= SHORT ? whole.at(opening, first) : undefined;
  if (all !== undefined && opening.slice(all.end).every((t) => t.kind !== 'word')) put(all.rule, all.end);
  const labelled = label.at(opening, first);
  if (labelled !== undefined && isColon(opening[labelled.end])) put(labelled.rule, labelled.end + 1);
  const started = start.at(opening, first);
  if (started !== undefined) put(started.rule, started.end);
  for (let i = Math.max(first, opening.length - TAIL); i < opening.length; i++) {
    const last = end.at(opening, i);
    if (last !== undefined && opening.slice(last.end).every((t) => isMark(t) || (last.rule.use === 'signature' && isName(t))))
      put(last.rule, i);
  }
  for (const inside of within.scan(opening)) put(inside.rule, inside.end);
  return found;
}

// « 김철수 기자 kim@paper.example »: the address at the end is left out, unless it is all there is.
function withoutAddress(list: readonly Token[]): readonly Token[] {
  const at = list.findLastIndex((t) => t.text === '@');
  if (at < 2 || list.slice(at).some((t) => t.spaced)) return list;
  let start = at;
  while (start > 0 && list[start]?.spaced === false) start--;
  return start === 0 ? list : list.slice(0, start);
}

/** What a whole line says of itself: for tests of words. */
export const usesOfLine = (line: string, words: Vocabulary): readonly FoundUse[] => usesOf(tokens(line), words);
