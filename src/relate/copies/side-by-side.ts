import type { ArticleFact, Detail } from '../../model/fact.ts';
import { type Change, changed } from './changes.ts';
import { inOrder } from './in-order.ts';

// So many values between two that both texts have, at most: more say that a passage was cut or written anew.
const BETWEEN = 2;
// So many values of a text are laid beside those of the other: the cost is their product.
const MOST = 1000;
// Translators choose among these freely.
const LOOSE: ReadonlySet<string> = new Set(['about', 'nearly', 'vague', 'at-least', 'more-than', 'at-most', 'less-than', 'between']);

/**
 * The figures and dates that a translation has in other form than its original: what stands alone between two values that both have, and
 * the numbers that lost or won their qualifier. Names are left out: they change with the script.
 */
export function changesInTranslation(copy: ArticleFact, original: ArticleFact): readonly Change[] {
  const [ours = [], theirs = []] = [copy, original].map(({ body }) =>
    body.details.filter((d) => d.kind === 'figure' || d.kind === 'date').slice(0, MOST),
  );
  const pairs = inOrder(ours.length, theirs.length, (a, b) => isSame(ours[a], theirs[b]));
  const list: Change[] = [];
  let [i, j] = [-1, -1];
  for (const [a, b] of [...pairs, [ours.length, theirs.length] as const]) {
    const [mine, its] = [ours.slice(i + 1, a), theirs.slice(j + 1, b)];
    if (mine.length === its.length && mine.length <= BETWEEN) for (const [k, one] of mine.entries()) list.push(...alone(one, its[k]));
    const [x, y] = [ours[a], theirs[b]];
    if (x !== undefined && y !== undefined) list.push(...changed(x, y).filter(isTold));
    [i, j] = [a, b];
  }
  return list;
}

// Only values of one kind, and of figures only those of one metric, are the same value changed.
const alone = (copy: Detail, original: Detail | undefined): readonly Change[] =>
  original === undefined ||
  copy.kind !== original.kind ||
  copy.metric !== original.metric ||
  (copy.kind === 'figure' && copy.metric === undefined)
    ? []
    : changed(copy, original).filter((change) => change.kind !== 'bound');

const isTold = ({ kind, copy, original }: Change): boolean =>
  kind !== 'bound' || !(LOOSE.has(copy.bound ?? '') && LOOSE.has(original.bound ?? ''));

const isSame = (a: Detail | undefined, b: Detail | undefined): boolean => a?.kind === b?.kind && a?.value === b?.value;
