import type { NameMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { uncased } from '../../../text/capitals.ts';
import { lowered } from '../../../text/fold.ts';

/** A token, or all tokens of a body, place, treaty or event as one; then `lower` is `BODY`, `PLACE` or `THING`, and it is no word. */
export type Term = Token & {
  readonly named?: NameMention;
  /** The model sees a person begin here. */
  readonly person?: true;
};

// No token reads like these.
export const BODY = '\u0001body';
export const PLACE = '\u0001place';
export const THING = '\u0001thing';

const LOWER = { body: BODY, place: PLACE, treaty: THING, event: THING } as const;

/** The terms of a sentence. `names` are those of the document by the offset at which they start, `learned` the persons that the model sees. */
export function termsOf(tokens: readonly Token[], names: ReadonlyMap<number, NameMention>, learned: readonly Span[] = []): readonly Term[] {
  if (learned.length === 0 && !tokens.some(({ start }) => names.has(start))) return tokens;
  const list = split(tokens, learned);
  let next = 0;
  const terms: Term[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i];
    if (token === undefined) break;
    const named = names.get(token.start);
    while ((learned[next]?.end ?? Infinity) <= token.start) next++;
    if (named === undefined || within(learned[next], named)) {
      terms.push(learned[next]?.start === token.start ? { ...token, person: true } : token);
      continue;
    }
    terms.push({ ...token, kind: 'mark', end: named.end, text: named.quote, lower: LOWER[named.kind], named });
    while ((list[i + 1]?.start ?? Infinity) < named.end) i++;
  }
  return terms;
}

/** "Jack London" is no place, « Inês Câmara Pestana » no chamber. */
const within = (person: Span | undefined, named: NameMention): boolean =>
  holds(person, named) && (named.kind === 'place' || (named.kind === 'body' && person !== undefined && person.start < named.start));

/** So many signs are read back as one word. */
const LONGEST_WORD = 4;

/** Whether one of these words ends right before a term; signs that stand without blanks are read together. */
export function wordBefore(terms: readonly Term[], index: number, words: ReadonlySet<string>): boolean {
  let joined = '';
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_WORD); i--) {
    const term = terms[i];
    if (term === undefined) return false;
    joined = term.lower + joined;
    if (words.has(joined)) return true;
    if (term.spaced || !uncased(term)) return false;
  }
  return false;
}

const holds = (whole: Span | undefined, { start, end }: Span): boolean =>
  whole !== undefined && whole.start <= start && end <= whole.end && whole.end - whole.start > end - start;

/** Tokens cut where a name begins or ends inside one: Korean and Arabic write small words together with names. */
function split(tokens: readonly Token[], spans: readonly Span[]): readonly Token[] {
  const cuts = spans.flatMap(({ start, end }) => [start, end]);
  if (cuts.length === 0) return tokens;
  let next = 0;
  return tokens.flatMap((token) => {
    while ((cuts[next] ?? Infinity) <= token.start) next++;
    const parts: Token[] = [];
    let from = token.start;
    for (; (cuts[next] ?? Infinity) < token.end; next++) {
      const to = cuts[next] ?? token.end;
      parts.push(part(token, from, to));
      from = to;
    }
    return parts.length === 0 ? [token] : [...parts, part(token, from, token.end)];
  });
}

function part(token: Token, start: number, end: number): Token {
  const text = token.text.slice(start - token.start, end - token.start);
  return { ...token, start, end, text, lower: lowered(text), spaced: token.spaced && start === token.start };
}
