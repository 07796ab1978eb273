// A line of pieces set apart by bars, dots, dashes or wide blanks: who, when, where from, how long to read.
import type { Token } from '../../model/token.ts';
import { tokens } from '../../text/tokens/tokens.ts';
import { type FoundUse, usesOf } from './line-uses.ts';
import type { Line } from './lines.ts';
import { isLetterSize } from './marks.ts';
import { pageDates } from './page-dates.ts';
import { isOutlet, isPersonName, nameList } from './page-names.ts';
import type { Vocabulary } from './vocabulary.ts';

const LABELS = 40; // words
const BESIDES = 3; // words of a piece besides its date
const MOST_PIECES = 12;

/** What parts pieces: « 来源：江边日报　作者：王小明 », « 사회부 | 기자: 김서연 », « 4 May 2024 — 3 min read ». */
const PARTED = /[\u3000|｜•·]|\s[—–/]\s|(?<=[\p{Lo}\p{Nd}]) {1,4}(?=\p{Lo}+[:：])/u;

/** The authors on a line of labels set apart by wide blanks or bars, or on one of pieces that all say how the page was made. */
export function labelledAuthors(line: Line, words: Vocabulary): readonly string[] {
  const pieces = line.words > LABELS ? [] : partsOf(line);
  const labelled = pieces.length < 2 ? [] : pieces.flatMap((piece) => authorsOf(piece, words, 'label'));
  if (labelled.length > 0) return labelled;
  if (tellsOfMaking(line, words)) return pieces.flatMap((piece) => authorsOf(piece, words));
  const placed = line.prose ? [] : authorsBeforePlace(pieces, words);
  return placed.length > 0 ? placed : authorsBehindDate(line, words);
}

/** « Lucía Barrantes | Santiago | 27 oct 2025 - 06:30 »: who stands before a known place and a date. */
function authorsBeforePlace([first = '', place = '', ...rest]: readonly string[], words: Vocabulary): readonly string[] {
  if (rest.length === 0 || rest.length > MOST_PIECES || !words.places.has(place.toLowerCase())) return [];
  if (!rest.some((piece) => sayingOf(piece, words) === 'when')) return [];
  const named = nameList(first, words);
  const isName = (name: string): boolean => isPersonName(name) && !isOutlet(name, words) && !words.places.has(name.toLowerCase());
  return named.every(isName) ? named : [];
}

/** How many tokens (a clock time, commas) may stand between a date and the words of a byline. */
const BETWEEN = 8;

/** « 28.10.2025 12:05 Uhr, Von Falk Steinert », « Publicado el 12 de mayo de 2025 por Camila Restrepo en Redes ». */
function authorsBehindDate(line: Line, words: Vocabulary): readonly string[] {
  if (line.prose || line.words > LABELS || !/\p{Nd}/u.test(line.text)) return [];
  const date = pageDates(line.opening, words).at(-1);
  if (date === undefined) return [];
  const list = line.opening.filter((token) => token.start >= date.end);
  for (let i = 0; i < Math.min(BETWEEN, list.length); i++) {
    const found = words.lines.start.at(list, i);
    const next = found?.rule.use === 'byline' ? list[found.end] : undefined;
    if (next !== undefined)
      return nameList(line.text.slice(next.start - line.start), words).filter((name) => isPersonName(name) && !isOutlet(name, words));
  }
  return [];
}

function authorsOf(piece: string, words: Vocabulary, form?: FoundUse['form']): readonly string[] {
  const list = tokens(piece);
  const uses = usesOf(list, words);
  const use = uses.find((u) => u.use === 'byline' && (form === undefined ? u.form !== 'whole' : u.form === form));
  if (use === undefined) return behindBlank(list, piece, words);
  const named = (use.form === 'end' ? piece.slice(0, use.value) : piece.slice(use.value)).replace(/(?<!\s)\s+\p{Nd}.*$/u, '');
  return nameList(named, words).filter((name) => isPersonName(name) || /^\p{Lo}{2,4}$/u.test(name));
}

/** « 来源：江边日报 记者 沈亦文 »: a byline behind a blank, its name of signs behind another. */
function behindBlank(list: readonly Token[], piece: string, words: Vocabulary): readonly string[] {
  for (const [i, { spaced }] of list.entries()) {
    const found = spaced && i > 0 ? words.lines.start.at(list, i) : undefined;
    const next = found?.rule.use === 'byline' ? list[found.end] : undefined;
    const name = next?.spaced === true ? (/^\p{Lo}{2,4}(?=\s|$)/u.exec(piece.slice(next.start))?.[0] ?? '') : '';
    if (name !== '') return [name];
  }
  return [];
}

const partsOf = (line: Line): readonly string[] => line.text.split(PARTED).flatMap((piece) => (piece.trim() === '' ? [] : [piece.trim()]));

/**
 * Whether a line is made of pieces that all say when, by whom, from where, or how long to read, one of them when:
 * « 26.02.2026, 09:30 Uhr | Lesezeit: 2 Min. | Von Jutta Brammer », « Publié le 4 mai 2024 — Temps de lecture : 3 min. ».
 */
export function tellsOfMaking(line: Line, words: Vocabulary): boolean {
  if (line.words > LABELS || !/\p{Nd}/u.test(line.text)) return false;
  const pieces = partsOf(line);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return false;
  const said = pieces.map((piece) => sayingOf(piece, words));
  return said.includes('when') && said.every((what) => what !== undefined);
}

function sayingOf(piece: string, words: Vocabulary): 'when' | 'else' | undefined {
  const list = tokens(piece);
  const uses = usesOf(list, words);
  const [date] = pageDates(list, words);
  if (date !== undefined) {
    const isSaid = uses.some(({ use }) => use === 'published' || use === 'updated');
    const rest = piece.slice(0, date.start) + piece.slice(date.end);
    return isSaid || (rest.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).length <= BESIDES ? 'when' : undefined;
  }
  const isUsed = uses.some(({ use, form, value }) => isSaying(use, form, piece.slice(value), words));
  return isUsed || isLetterSize(piece) || /^\p{Nd}{1,2}[:h]\p{Nd}{2}$/u.test(piece) ? 'else' : undefined;
}

function isSaying(use: FoundUse['use'], form: FoundUse['form'], rest: string, words: Vocabulary): boolean {
  if (use === 'byline') return form !== 'start' || nameList(rest, words).some(isPersonName);
  return form === 'whole' || use === 'metadata' || use === 'updated' || (form === 'label' && (use === 'source' || use === 'furniture'));
}
