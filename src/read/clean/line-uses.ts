import type { Packs } from '../../model/pack.ts';
import type { LineForm, LineRule, LineUse } from '../../model/packs/furniture.ts';
import type { Token } from '../../model/token.ts';
import { type Matcher, matcher, type Slot } from '../../text/pattern.ts';
import { tokens } from '../../text/tokens.ts';

/** What a line is by its words, with the rule that says so, and where its value begins (offset of the page). */
export type FoundUse = { readonly use: LineUse; readonly form: LineForm; readonly rule: string; readonly value: number };

type Matchers = Readonly<Record<LineForm, Matcher<string, LineRule>>>;

const COMPILED = new WeakMap<Packs, Matchers>();
const number: Slot<string> = {
  number: true,
  at: (list, i) => (list[i]?.kind === 'number' ? { end: i + 1, value: list[i]?.text ?? '' } : undefined),
};
const SHORT = 24; // words of a line that can be whole
const TAIL = 8;

function compiled(packs: Packs): Matchers {
  const known = COMPILED.get(packs);
  if (known !== undefined) return known;
  const rules: readonly LineRule[] = Object.values(packs).flatMap((pack) => pack.furniture.lines);
  const of = (form: LineForm): Matcher<string, LineRule> =>
    matcher<string, LineRule>(
      rules.filter((r) => r.form === form),
      { number },
    );
  const made = { whole: of('whole'), start: of('start'), label: of('label'), end: of('end') };
  COMPILED.set(packs, made);
  return made;
}

const isMark = (token: Token | undefined): boolean => token !== undefined && token.kind === 'mark';
const isColon = (token: Token | undefined): boolean => token?.text === ':' || token?.text === '：';

/** Everything the packs say of a line by its words; marks before the first word do not count. */
export function usesOf(opening: readonly Token[], packs: Packs): readonly FoundUse[] {
  const { whole, start, label, end } = compiled(packs);
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
    if (last !== undefined && opening.slice(last.end).every(isMark)) put(last.rule, i);
  }
  return found;
}

/** What a whole line says of itself: for tests of packs. */
export const usesOfLine = (line: string, packs: Packs): readonly FoundUse[] => usesOf(tokens(line), packs);
