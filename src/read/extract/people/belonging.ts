// The body that somebody without a title is said to be of: "UNODC's John Brandolino", « X, d'Access Now, », „X von Epicenter Works“.
import { capitalised, shouted } from '../../../text/capitals.ts';
import { COUNTRY_CODES } from '../../../text/country-codes.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { joinedBody } from './runs.ts';
import type { Belonging, Reader } from './sighting.ts';
import type { Term } from './terms.ts';

const LONGEST = 5;

/** The body of the name from `start` to `end`, right before it in the genitive or behind it with a preposition; of somebody with a title also the country. */
export function belongingOf(reader: Reader, start: number, end: number, titled: boolean): Belonging | undefined {
  return ownerBefore(reader, start) ?? bodyAfter(reader, end, titled);
}

function ownerBefore({ text, terms, lexicon }: Reader, start: number): Belonging | undefined {
  if (!lexicon.genitive.has(terms[start - 1]?.lower ?? '')) return undefined;
  const owner = terms[start - 2];
  if (owner?.named !== undefined)
    return owner.named.kind === 'body' || owner.named.kind === 'place' ? { text: owner.text, id: owner.named.entity } : undefined;
  let from = start - 1;
  while (from > start - 1 - LONGEST && bodyWord(terms[from - 1], lexicon)) from--;
  return unknownBody(text, terms, from, start - 1, lexicon);
}

function bodyAfter({ text, terms, lexicon }: Reader, end: number, titled: boolean): Belonging | undefined {
  const comma = /^[,،]$/.test(terms[end]?.text ?? '');
  const linker = lexicon.belonging.at(terms, comma ? end + 1 : end);
  if (linker === undefined) return undefined;
  const body = terms[linker.end];
  const closed = (at: number): boolean =>
    !comma || terms[at] === undefined || terms[at]?.kind === 'mark' || lexicon.acts.has(terms[at]?.lower ?? '');
  if (body?.named !== undefined)
    return (body.named.kind === 'body' || (titled && COUNTRY_CODES.has(body.named.entity))) && closed(linker.end + 1)
      ? { text: body.text, id: body.named.entity }
      : undefined;
  // „von der | Ostmark-Bank“
  const joined = comma ? undefined : joinedBody(terms, end, linker.end, lexicon);
  if (joined !== undefined) return { text: text.slice(body?.start ?? 0, terms[joined - 1]?.end) };
  let to = linker.end;
  while (to < linker.end + LONGEST && bodyWord(terms[to], lexicon)) to++;
  if (!closed(to)) return undefined;
  const town =
    titled &&
    !comma &&
    to === linker.end + 1 &&
    body !== undefined &&
    !shouted(body) &&
    !lexicon.shape.given(body) &&
    !lexicon.shape.surname(body);
  return town ? { text: body.text } : unknownBody(text, terms, linker.end, to, lexicon);
}

const bodyWord = (term: Term | undefined, lexicon: PeopleLexicon): boolean =>
  term !== undefined && term.named === undefined && term.person !== true && capitalised(term) && !lexicon.starters.has(term.lower);

/** Capitalised words that look like no place and nobody: two or more, or an acronym. */
function unknownBody(text: string, terms: readonly Term[], from: number, to: number, { shape }: PeopleLexicon): Belonging | undefined {
  const [first, last] = [terms[from], terms[to - 1]];
  if (first === undefined || last === undefined || to <= from) return undefined;
  const telling = (to > from + 1 && !shape.begins(terms, from)) || (to === from + 1 && shouted(first));
  return telling ? { text: text.slice(first.start, last.end) } : undefined;
}
