import type { Told } from '../told.ts';

const SHORTEST = 4; // code units of a word that is no mere joint

/** How much the words of each line have in common with the headline, and with the running text elsewhere on the page. */
export function kinship(lines: readonly Told[], title: number | undefined) {
  const of = lines.map((line) => [...new Set(line.opening.flatMap((t) => (t.kind === 'word' && isTelling(t.text) ? [t.lower] : [])))]);
  const stands = new Map<string, number>();
  lines.forEach((line, i) => {
    if (line.prose) for (const word of of[i] ?? []) stands.set(word, (stands.get(word) ?? 0) + 1);
  });
  const headline = new Set(of[title ?? -1] ?? []);
  const share = (words: readonly string[], is: (word: string) => boolean): number =>
    words.length === 0 ? 0 : words.filter(is).length / words.length;
  return {
    title: of.map((words) => share(words, (word) => headline.has(word))),
    text: of.map((words, i) => share(words, (word) => (stands.get(word) ?? 0) > (lines[i]?.prose === true ? 1 : 0))),
  };
}

const isTelling = (word: string): boolean => word.length >= SHORTEST || /^\p{Lo}{2}/u.test(word);
