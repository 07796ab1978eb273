// Small words written together with the word after them: « وللأمم » is « و », « ل » and « الأمم ».
import type { Token } from '../../model/token.ts';

/** A word may lose so many of them, and must keep so many letters. */
const MOST = 2;
const SHORTEST = 3;
/** An article that follows « ل » has lost its first letter. */
const [JOINING, LOST] = ['ل', 'ا'];

/** What a word may be without the small words at its head, the longest first. */
export function* unclung(token: Token, clitics: ReadonlySet<string>, depth = 0): Generator<Token> {
  const { text, lower } = token;
  if (depth === MOST || token.kind !== 'word' || !clitics.has(lower.charAt(0)) || lower.length !== text.length) return;
  const rest = { ...token, start: token.start + 1, text: text.slice(1), lower: lower.slice(1) };
  if (rest.text.length < SHORTEST) return;
  if (lower.startsWith(JOINING + JOINING)) yield { ...rest, lower: LOST + rest.lower };
  yield rest;
  yield* unclung(rest, clitics, depth + 1);
}

/** Words as they are without the small word before them, which may have swallowed the first letter of their article: « ل | لأمم المتحدة » and « للأمم المتحدة » are « الأمم المتحدة ». */
export function unswallowed(text: string, start: number, words: string): string {
  if (!words.startsWith(JOINING)) return words;
  if (words.startsWith(JOINING + JOINING)) return LOST + words.slice(1);
  return text.charAt(start - 1) === JOINING ? LOST + words : words;
}

/** The small words before what is left of a word, one letter each. */
export const clung = (token: Token, rest: Token): readonly Token[] =>
  Array.from({ length: rest.start - token.start }, (_, i) => ({
    start: token.start + i,
    end: token.start + i + 1,
    kind: 'word' as const,
    text: token.text.charAt(i),
    lower: token.lower.charAt(i),
    spaced: i === 0 && token.spaced,
  }));
