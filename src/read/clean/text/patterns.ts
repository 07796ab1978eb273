import type { Token } from '../../../model/token.ts';
import type { Told } from '../told.ts';

const SIGNS = 10; // tokens that make the pattern of a line
const OFTEN = 3;

/** What comes again on a page in other words: « Ann on 3 May at 6:15 said: », "Rating: 12 votes". For each line how often its pattern stands there. */
export function patterns(lines: readonly Told[]): { readonly times: readonly number[]; readonly often: readonly boolean[] } {
  const of = lines.map((line) => (line.prose ? '' : patternOf(line.opening)));
  const stands = new Map<string, number>();
  for (const pattern of of) stands.set(pattern, (stands.get(pattern) ?? 0) + 1);
  const times = of.map((pattern) => (pattern === '' ? 0 : (stands.get(pattern) ?? 0)));
  return { times, often: times.map((n, i) => n >= OFTEN && /0/u.test(of[i] ?? '')) };
}

function patternOf(opening: readonly Token[]): string {
  return opening.slice(0, SIGNS).map(signOf).join('');
}

function signOf({ kind, text }: Token): string {
  if (kind === 'number') return '0';
  if (kind !== 'word') return text;
  return /^\p{Lu}/u.test(text) ? 'A' : 'a';
}
