/** Whether two full names are one: the same words, some left out in between or at the end, initials, or one letter wrong. */
export function sameName(a: readonly string[], b: readonly string[], familyFirst: boolean): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.join('') === short.join('')) return true;
  if (familyFirst) return short.length >= 2 && long.length - short.length <= 2 && endsWith(long, short);
  if (long.length === short.length) return initials(long, short) || misprint(long.join(' '), short.join(' '));
  const ends = sameFirst(long[0], short[0]) && long.at(-1) === short.at(-1);
  const opens = short.every((word, i) => word === long[i]);
  return (ends && within(short.slice(1), long.slice(1))) || (opens && short.length >= 2) || (endsWith(long, short) && short.length >= 2);
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => word === long[long.length - short.length + i]);

/** Whether two first names are one, or one the initial of the other. */
const sameFirst = (a = '', b = ''): boolean => a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0));

const initials = (a: readonly string[], b: readonly string[]): boolean => a.at(-1) === b.at(-1) && a.every((w, i) => sameFirst(w, b[i]));

function within(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** Whether two long names differ by one letter, put in, left out or changed. */
export function misprint(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 9) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
