import { IN } from '../blocks/around.ts';
import { isIn, type Placed } from '../blocks/outline.ts';

/** Most blocks that a distance counts. */
export const FAR = 10;

/** How much kept text lies before and after each block, and how far the next of it is. */
export function reaches(lines: readonly Placed[], kept: readonly boolean[]) {
  const size = lines.length;
  const [before, after] = [new Float64Array(size), new Float64Array(size)];
  const [previous, next, heading] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let [sum, gap, above] = [0, FAR, FAR];
  lines.forEach((line, i) => {
    before[i] = sum;
    previous[i] = gap;
    heading[i] = above;
    const text = kept[i] === true && line.prose;
    if (text) sum += line.end - line.start;
    gap = text ? 0 : Math.min(FAR, gap + 1);
    above = isIn(line, IN.h2 | IN.h3 | IN.h4) ? 0 : Math.min(FAR, above + 1);
  });
  gap = FAR;
  for (let i = size - 1; i >= 0; i--) {
    const line = lines[i];
    next[i] = gap;
    gap = kept[i] === true && line?.prose === true ? 0 : Math.min(FAR, gap + 1);
    after[i] = 1 - (before[i] ?? 0) / Math.max(1, sum);
    before[i] = (before[i] ?? 0) / Math.max(1, sum);
  }
  return { before, after, previous, next, heading };
}
