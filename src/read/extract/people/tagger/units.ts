// What the tagger labels: the words and marks of a sentence, or its single signs.
import { type NameModel, PERSON_LISTS } from '../../../../model/name-model.ts';
import type { Token } from '../../../../model/token.ts';
import { fed, hashOf, mixed, SEED } from './hash.ts';

/** The units of a sentence, column by column: what features are made of. */
export type Units = {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Hash of the lower-case form. */
  readonly words: Int32Array;
  readonly shapes: Int32Array;
  readonly lists: Int32Array;
  /** The cluster of a word; in scripts that write small words together with the next one, which may be one and what lists say of the rest. */
  readonly clusters: Int32Array;
  /** Hashes of the first two, three and four letters and of the last two, three and four; where signs are units, what `WORD` names. */
  readonly pieces: Int32Array;
  /** 1 where a label may stand, 0 where no name is looked for. */
  readonly open: Uint8Array;
  readonly language: number;
};

export const PIECES = 6;

/** Shapes of units; a mark is told by its own sign beyond these. */
export const SHAPE = { small: 1, capital: 2, capitals: 3, initial: 4, number: 5, mixed: 6, inner: 7, other: 8 };

const MARKS = 16;
const GLUED = 1 << 20;

const WORD_SALT = new Map<string, number>();

/** The key under which lists hold the common words of a language. */
export function languageKey(language: string): number {
  const known = WORD_SALT.get(language) ?? hashOf(language);
  WORD_SALT.set(language, known);
  return known;
}

/** The words and marks of a sentence. */
export function wordUnits(tokens: readonly Token[], language: string, model: NameModel): Units {
  const units = empty(tokens.length, language, model.cluster !== undefined || model.prefixes !== '');
  const cut = model.prefixes === '' ? tokens : tokens.map((token) => withoutPrefix(token, units.language, model));
  for (let i = 0; i < cut.length; i++) {
    const token = cut[i];
    if (token === undefined) continue;
    units.starts[i] = token.start;
    units.ends[i] = token.end;
    units.shapes[i] = shapeIn(token);
  }
  openWords(units, cut, model.capitals);
  // What is far from all open words is in no feature.
  let past = 0;
  for (let i = 0; i < cut.length; i++) {
    if (units.open[i] === 0) continue;
    for (past = Math.max(past, i - REACH); past <= Math.min(i + REACH, cut.length - 1); past++) wordUnit(units, past, cut[past], model);
  }
  return units;
}

/** So far from a word its features look. */
const REACH = 3;

/** The shape of a token, and whether it is glued to the one before. */
function shapeIn({ kind, text, lower, spaced }: Token): number {
  const glue = spaced ? 0 : GLUED;
  if (kind === 'mark') return (MARKS + (text.codePointAt(0) ?? 0)) | glue;
  return (kind === 'number' ? SHAPE.number : shapeOf(text, lower)) | glue;
}

/** A listed name without the small word written together with it, unless the whole is a name too; of words in no list the first of the prefixes is cut off. */
function withoutPrefix(token: Token, language: number, { prefixes, listed }: NameModel): Token {
  if (prefixes === '' || token.kind !== 'word' || token.text.length < 4) return token;
  const prefix = prefixes.indexOf(token.text.charAt(0));
  if (prefix < 0) return token;
  const [whole, rest] = [hashOf(token.lower), hashOf(token.lower.slice(1))];
  const known = listed(whole);
  if ((known & PERSON_LISTS) !== 0) return token;
  const unknown = prefix === 0 && (known | listed(mixed(whole, language))) === 0;
  if (!unknown && (listed(rest) & PERSON_LISTS) === 0) return token;
  return { ...token, start: token.start + 1, text: token.text.slice(1), lower: token.lower.slice(1) };
}

const NONE = new Int32Array(0);

function empty(count: number, language: string, clustered: boolean): Units {
  const column = (): Int32Array => new Int32Array(count);
  return {
    count,
    starts: column(),
    ends: column(),
    words: column(),
    shapes: column(),
    lists: column(),
    clusters: clustered ? column() : NONE,
    pieces: new Int32Array(count * PIECES),
    open: new Uint8Array(count),
    language: languageKey(language),
  };
}

/** Which prefix a word may begin with, and the lists of what stands behind it; 0 when it begins with none. */
function prefixed(lower: string, language: number, { prefixes, listed }: NameModel): number {
  const prefix = lower.length < 3 ? -1 : prefixes.indexOf(lower.charAt(0));
  if (prefix < 0) return 0;
  const rest = hashOf(lower.slice(1));
  return ((prefix + 1) << 8) | listed(rest) | listed(mixed(rest, language));
}

function wordUnit(units: Units, i: number, token: Token | undefined, model: NameModel): void {
  if (token === undefined) return;
  const { kind, lower } = token;
  const { listed, cluster, prefixes } = model;
  const { words, lists, clusters, pieces, language } = units;
  const length = lower.length;
  let hash = SEED;
  for (let at = 0; at < length; at++) {
    hash = fed(hash, lower.charCodeAt(at));
    if (at >= 1 && at <= 3) pieces[i * PIECES + at - 1] = hash;
  }
  for (let n = length; n < 4; n++) if (n >= 1) pieces[i * PIECES + n - 1] = 0;
  let back = SEED;
  for (let n = 1; n <= 4 && n <= length; n++) {
    back = fed(back, lower.charCodeAt(length - n));
    if (n > 1) pieces[i * PIECES + 1 + n] = back;
  }
  if (kind === 'number') {
    words[i] = length;
    return;
  }
  const word = mixed(hash, 0);
  words[i] = word;
  if (kind === 'mark') return;
  lists[i] = listed(word) | listed(mixed(word, language));
  if (cluster !== undefined) clusters[i] = cluster(word);
  else if (prefixes !== '') clusters[i] = prefixed(lower, language, model);
}

const isCapital = (sign: string): boolean => sign !== sign.toLowerCase();

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

function shapeOf(text: string, lower: string): number {
  // Most words are plain and small.
  if (text === lower && isSmall(text.charCodeAt(0))) return SHAPE.small;
  const first = text.charAt(0);
  const upper = text.toUpperCase();
  if (!isCapital(first)) {
    if (first === first.toUpperCase()) return SHAPE.other;
    return text === text.toLowerCase() ? SHAPE.small : SHAPE.inner;
  }
  if (text.length === 1) return SHAPE.initial;
  if (/\p{N}/u.test(text)) return SHAPE.mixed;
  if (text === upper) return SHAPE.capitals;
  return text.slice(1) === text.slice(1).toLowerCase() ? SHAPE.capital : SHAPE.mixed;
}

const LONGEST_GAP = 3;

/** Opens the capitalised words, and what may stand between two of one name: « de la », « - », "van". */
function openWords({ open, shapes }: Units, tokens: readonly Token[], capitals: boolean): void {
  if (!capitals) {
    open.fill(1);
    return;
  }
  let last = -1;
  for (let i = 0; i < open.length; i++) {
    const shape = (shapes[i] ?? 0) & ~GLUED;
    if (!(shape >= SHAPE.capital && shape <= SHAPE.initial) && shape !== SHAPE.mixed) continue;
    open[i] = 1;
    if (last >= 0 && i - last <= LONGEST_GAP + 1 && bridged(tokens, last + 1, i)) open.fill(1, last + 1, i);
    last = i;
  }
  // "Xi Jin-ping", « Park Geun-hye »: a small word glued to a capitalised one by a hyphen.
  for (let i = 2; i < open.length; i++)
    if (
      open[i] === 0 &&
      tokens[i]?.kind === 'word' &&
      tokens[i]?.spaced === false &&
      /^[-‑]$/.test(tokens[i - 1]?.text ?? '') &&
      open[i - 2] === 1
    )
      open.fill(1, i - 1, i + 1);
}

function bridged(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'number') return false;
    if (token.kind === 'mark' ? !/^[-‑.'’"“”«»„(]$/.test(token.text) : token.text.length > 4) return false;
  }
  return true;
}
