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
  /** Hashes of three letters in a row inside an open word, `GRAMS` for each unit. */
  readonly grams: Int32Array;
  /** 1 where a label may stand, 0 where no name is looked for. */
  readonly open: Uint8Array;
  readonly language: number;
};

export const PIECES = 6;

/** So many runs of three letters of a word are looked at. */
export const GRAMS = 6;

/** Shapes of units; a mark is told by its own sign beyond these. */
export const SHAPE = { small: 1, capital: 2, capitals: 3, initial: 4, number: 5, mixed: 6, inner: 7, other: 8 };

const MARKS = 16;
const GLUED = 1 << 20;
/** The shape without what is set in it. */
export const KIND = GLUED - 1;
/** Set in the shape of a listed name from which a small word was cut off, and of a word in no list from which what may be one was. */
export const CUT = { name: 1 << 21, unknown: 1 << 22 };
/** Set in the shape of a word of another than Latin script: among them one of Latin script is mostly a firm. */
const FOREIGN = 1 << 23;

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
    units.shapes[i] = shapeIn(token) | (token === tokens[i] ? 0 : cutOf(tokens[i], token, model));
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
  if (kind === 'number') return SHAPE.number | glue;
  return shapeOf(text, lower) | glue | (isLatin(text.charCodeAt(0)) ? 0 : FOREIGN);
}

/** Letters of Latin script, those with Vietnamese marks too. */
const isLatin = (code: number): boolean => code < 0x250 || (code >= 0x1e00 && code < 0x1f00);

/** What a conjunction was cut off; the other small words look too much like the beginnings of names (« كوانغ »). */
function cutOf(whole: Token | undefined, { lower }: Token, { listed, prefixes }: NameModel): number {
  if (whole?.text.charAt(0) !== prefixes.charAt(0)) return 0;
  return (listed(hashOf(lower)) & PERSON_LISTS) === 0 ? CUT.unknown : CUT.name;
}

const STROKE = '\u0640';

/** A listed name without the small word written together with it, unless the whole is a name too; of words in no list the first of the prefixes is cut off. */
function withoutPrefix(token: Token, language: number, { prefixes, listed }: NameModel): Token {
  if (prefixes === '' || token.kind !== 'word' || token.text.length < 4) return token;
  const prefix = prefixes.indexOf(token.text.charAt(0));
  if (prefix < 0) return token;
  // « لـكينز »: the stroke says that a word begins behind it.
  if (token.text.charAt(1) === STROKE) return behind(token, 2);
  const [whole, rest] = [hashOf(token.lower), hashOf(token.lower.slice(1))];
  const known = listed(whole);
  if ((known & PERSON_LISTS) !== 0) return token;
  const unknown = prefix === 0 && (known | listed(mixed(whole, language))) === 0;
  if (!unknown && (listed(rest) & PERSON_LISTS) === 0) return token;
  return behind(token, 1);
}

/** A token without its first letters; strokes are not in its folded form. */
const behind = (token: Token, letters: number): Token => ({
  ...token,
  start: token.start + letters,
  text: token.text.slice(letters),
  lower: token.lower.slice(1),
});

/** A column that a script has no use for. */
export const NONE = new Int32Array(0);

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
    grams: new Int32Array(count * GRAMS),
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
  if (units.open[i] === 1) gramsOf(lower, units.grams, i * GRAMS);
  const word = mixed(hash, 0);
  words[i] = word;
  if (kind === 'mark') return;
  const found = listed(word) | listed(mixed(word, language));
  lists[i] = found === 0 && model.capitals && units.open[i] === 1 ? derived(lower, language, model) : found;
  if (cluster !== undefined) clusters[i] = cluster(word);
  else if (prefixes !== '') clusters[i] = prefixed(lower, language, model);
}

/** Set beside what lists say: of a name with an s behind it (« Goethes »), and of a word that ends in a noun (« Schillerstraße »). */
const [GENITIVE, COMPOUND] = [1 << 8, 1 << 9];
const NOUN = 1 << 7;
const [SHORTEST_PART, SHORTEST_NOUN, LONGEST_COMPOUND] = [3, 4, 40];

/** What lists say of a part of a word that is in none. */
function derived(lower: string, language: number, { listed }: NameModel): number {
  if (lower.endsWith('s')) {
    const bare = listed(hashOf(lower.slice(0, -1)));
    if ((bare & PERSON_LISTS) !== 0) return bare | GENITIVE;
  }
  // A noun may have an ending of a letter or two.
  const end = Math.min(lower.length, LONGEST_COMPOUND);
  for (let at = SHORTEST_PART; at <= end - SHORTEST_NOUN; at++)
    for (let to = end; to >= Math.max(end - 2, at + SHORTEST_NOUN); to--)
      if ((listed(mixed(hashOf(lower.slice(at, to)), language)) & NOUN) !== 0) return COMPOUND;
  return 0;
}

/** The threes of letters between the first and the last one of a word, which `pieces` hold. */
function gramsOf(lower: string, grams: Int32Array, from: number): void {
  const most = Math.min(GRAMS, lower.length - 4);
  for (let n = 0; n < most; n++)
    grams[from + n] = fed(fed(fed(SEED, lower.charCodeAt(n + 1)), lower.charCodeAt(n + 2)), lower.charCodeAt(n + 3));
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
    const shape = (shapes[i] ?? 0) & KIND;
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
