// What the words of an event mean in any language: by these its tellings in two languages are known to be of one.
import type { LanguagePack } from '../../../model/pack.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { phraseTokens } from '../../../text/tokens/tokens.ts';
import { type Phrases, phrases } from '../../../text/words/phrases.ts';
import { formsById } from '../../../text/words/portfolios.ts';
import { phrasesOf, wordSet } from '../../../text/words/word-lists.ts';
import { between, type Named } from './named.ts';

/** A piece of words with what it means; `ends`: no letter may follow. */
type Piece = { readonly text: string; readonly idea: string; readonly ends: boolean };

/** The words of a language with a meaning that others share, compiled for look-up. */
export type Meanings = {
  /** Pieces by their first two signs. */
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
  /** What is written together with the word after it: articles and small words. */
  readonly prefixes: readonly string[];
  readonly roles: Phrases<string>;
  readonly demonyms: Phrases<string>;
  readonly countries: ReadonlySet<string>;
};

/** Signs of words that are not written apart, or joined to long ones: « 우주센터 ». */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** How much of a sentence is looked at, in tokens. */
const MOST = 300;

/** Compiles the words of a pack that mean the same in every language. */
export function meaningsOf({ events, names }: LanguagePack): Meanings {
  const pieces = new Map<string, Piece[]>();
  for (const [idea, list] of Object.entries(events.meanings))
    for (const piece of list) {
      const text = joined(phraseTokens(piece.trim()));
      const key = text.slice(0, 2);
      pieces.set(key, [...(pieces.get(key) ?? []), { text, idea, ends: piece.endsWith(' ') }]);
    }
  const [articles, small] = [[...wordSet(names.determined ?? '')], [...wordSet(names.clitics ?? '')]];
  const holders = names.roles.filter(({ kind }) => kind === 'head' || kind === 'office');
  return {
    pieces,
    prefixes: [...new Set([...articles, ...small, ...small.flatMap((a) => articles.map((b) => a + b))])],
    roles: phrases(holders.flatMap(({ words, concept }) => phrasesOf(words).map((form) => [form, concept] as const))),
    demonyms: phrases(formsById(names.demonyms)),
    countries: new Set([...Object.keys(names.countries), ...Object.keys(names.regions)]),
  };
}

/** What the words between two tokens mean: ideas, roles and countries, each with its kind before it, in order. */
export function meaningsIn(tokens: readonly Token[], { start, end }: Span, named: readonly Named[], meanings: Meanings): readonly string[] {
  const found = new Set<string>();
  for (const idea of ideasIn(joined(tokens.slice(start, Math.min(end, start + MOST))), meanings)) found.add(`idea:${idea}`);
  for (let i = start; i < end; i++) {
    const role = meanings.roles.at(tokens, i)?.value;
    if (role !== undefined) found.add(`role:${role}`);
    const country = meanings.demonyms.at(tokens, i)?.value;
    if (country !== undefined) found.add(`country:${country}`);
  }
  const span = { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  for (const { kind, entity } of between(named, span))
    if (kind === 'place' && meanings.countries.has(entity)) found.add(`country:${entity}`);
  return [...found].sort();
}

/** The words of tokens, lower case, blanks as in the text. */
const joined = (tokens: readonly Token[]): string => tokens.map(({ lower, spaced }, i) => (i > 0 && spaced ? ' ' : '') + lower).join('');

function ideasIn(text: string, { pieces, prefixes }: Meanings): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (at: number): void => {
    for (const { text: piece, idea, ends } of pieces.get(text.slice(at, at + 2)) ?? [])
      if (text.startsWith(piece, at) && !(ends && LETTER.test(text[at + piece.length] ?? ''))) found.add(idea);
  };
  for (let at = 0; at < text.length; at++) {
    if (DENSE.test(text[at] ?? '')) look(at);
    else if (LETTER.test(text[at] ?? '') && !LETTER.test(text[at - 1] ?? '')) {
      look(at);
      for (const prefix of prefixes) if (text.startsWith(prefix, at)) look(at + prefix.length);
    }
  }
  return found;
}
