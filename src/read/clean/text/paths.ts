import { type Told, usedAs } from '../told.ts';

/** Most lines that a distance counts. */
export const FAR = 20;

const NEAR = 2;
const WIDE = 8;

/** Where each line stands among running text, dates and lists of links. */
export function paths(lines: readonly Told[]) {
  const size = lines.length;
  const made = (): Float64Array => new Float64Array(size);
  const [run, runAt, before, after, lists] = [made(), made(), made(), made(), made()];
  const length = lines.map((l) => (l.prose ? Math.min(400, l.end - l.start) : 0));
  const sums = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) sums[i + 1] = (sums[i] ?? 0) + (length[i] ?? 0);
  const total = Math.max(1, sums[size] ?? 0);
  for (let i = 0; i < size; i++) {
    before[i] = (sums[i] ?? 0) / total;
    after[i] = (total - (sums[i + 1] ?? 0)) / total;
  }
  for (let i = 0; i < size; ) {
    let end = i + 1;
    if (lines[i]?.prose !== true) while (end < size && lines[end]?.prose !== true) end++;
    for (let k = i; k < end; k++) {
      run[k] = lines[i]?.prose === true ? 0 : Math.min(40, end - i);
      runAt[k] = Math.min(40, k - i);
    }
    i = end;
  }
  let seen = 0;
  lines.forEach((line, i) => {
    lists[i] = seen;
    if (usedAs(line, 'list') !== undefined) seen = Math.min(10, seen + 1);
  });
  const around = (reach: number) =>
    lines.map((_, i) => {
      const [low, high] = [Math.max(0, i - reach), Math.min(size, i + reach + 1)];
      return ((sums[high] ?? 0) - (sums[low] ?? 0) - (length[i] ?? 0)) / (2 * reach);
    });
  const dated = lines.map((l) => l.dates.length > 0);
  const listed = lines.map((l) => usedAs(l, 'list', 'related') !== undefined);
  const text = lines.map((l) => l.prose);
  const stretch = stretches(lines);
  return {
    run,
    runAt,
    before,
    after,
    lists,
    near: around(NEAR),
    wide: around(WIDE),
    stretch,
    previousText: distances(text, 1),
    nextText: distances(text, -1),
    previousDate: distances(dated, 1),
    nextDate: distances(dated, -1),
    previousList: distances(listed, 1),
    nextList: distances(listed, -1),
  };
}

/** Which share of the longest stretch of running text the stretch around each line has; one other line does not end a stretch. */
function stretches(lines: readonly Told[]): Float64Array {
  const out = new Float64Array(lines.length);
  let longest = 1;
  for (let i = 0; i < lines.length; ) {
    let [end, words, gap] = [i, 0, 0];
    while (end < lines.length && gap < 2) {
      const line = lines[end++];
      gap = line?.prose === true ? 0 : gap + 1;
      if (gap === 0) words += Math.min(80, line?.words ?? 0);
    }
    out.fill(words, i, end);
    longest = Math.max(longest, words);
    i = end;
  }
  return out.map((words) => words / longest);
}

/** How many lines back (or, with step -1, ahead) the nearest other line of a kind stands. */
export function distances(is: readonly boolean[], step: 1 | -1): Float64Array {
  const out = new Float64Array(is.length);
  let gap = FAR;
  for (let k = 0; k < is.length; k++) {
    const i = step === 1 ? k : is.length - 1 - k;
    out[i] = gap;
    gap = is[i] === true ? 1 : Math.min(FAR, gap + 1);
  }
  return out;
}
