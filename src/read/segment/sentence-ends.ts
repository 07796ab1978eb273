import type { SegmentsPack } from '../../model/packs/segments.ts';
import type { Token } from '../../model/token.ts';

/** What the stage needs of a pack, as sets. */
export type Ends = {
  readonly [K in 'abbreviations' | 'closing' | 'ending' | 'numbered' | 'starters' | 'continuing']: ReadonlySet<string>;
} & {
  /** What abbreviations of several parts are up to the end of their second part or a later one: « z.b. ». */
  readonly parts: ReadonlySet<string>;
  readonly ordinalStop: boolean;
};

/** The sets of a pack; of no pack, empty ones. */
export function endsOf(pack: SegmentsPack | undefined): Ends {
  const [abbreviations, closing, ending, numbered] = [pack?.abbreviations, pack?.closing, pack?.ending, pack?.numbered].map(
    (forms = []) => new Set(forms.map((form) => form.replaceAll(' ', ''))),
  );
  return {
    abbreviations: abbreviations ?? NONE,
    closing: closing ?? NONE,
    ending: ending ?? NONE,
    numbered: numbered ?? NONE,
    starters: new Set(pack?.starters),
    continuing: new Set(pack?.continuing),
    parts: new Set([...(abbreviations ?? NONE), ...(closing ?? NONE), ...(ending ?? NONE)].flatMap(laterParts)),
    ordinalStop: pack === undefined || pack.ordinalStop === true,
  };
}

const NONE: ReadonlySet<string> = new Set();

/** « d.l.r. » up to each stop after the first. */
const laterParts = (form: string): readonly string[] => [...form.matchAll(/\./gu)].slice(1).map(({ index }) => form.slice(0, index + 1));

const STOPS = new Set(['.', '!', '?', '…', '‽', '؟', '۔', '।', '。', '！', '？', '｡', '．']);
// These end a sentence without a blank after them.
const WIDE = new Set(['。', '！', '？', '｡', '．']);
const CLOSERS = new Set([')', ']', '»', '”', '’', '"', "'", '“', '«', '」', '』', '）', '】', '〉', '》', '›', '＂']);
// A blank may stand before these: « … . »
const SPACED_CLOSERS = new Set(['»', '”', '」', '』']);
const OPENERS = new Set([
  '(',
  '[',
  '«',
  '“',
  '‘',
  '"',
  "'",
  '„',
  '「',
  '『',
  '（',
  '【',
  '〈',
  '《',
  '‹',
  '¿',
  '¡',
  '-',
  '–',
  '—',
  '•',
  '*',
  '#',
  '@',
  '$',
  '€',
  '£',
]);
const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
/** A sentence without an end is cut here, so that later stages see bounded lists. */
const LONGEST = 2000;

/** The indices after the last token of each sentence of a block. Linear in the number of tokens. */
export function sentenceEnds(list: readonly Token[], ends: Ends): readonly number[] {
  const found: number[] = [];
  let start = 0;
  for (let i = 0; i < list.length; i++) {
    let after: number | undefined;
    if (isStop(list[i])) {
      const stop = lastStop(list, i);
      const closed = afterClosers(list, stop + 1);
      if (isEnd(list, { start, first: i, stop, closed }, ends)) after = closed;
      i = closed - 1;
    } else if (i + 1 - start >= LONGEST) after = i + 1;
    if (after === undefined) continue;
    found.push(after);
    start = after;
  }
  if (start < list.length) found.push(list.length);
  return found;
}

const isStop = (token: Token | undefined): boolean => token?.kind === 'mark' && STOPS.has(token.text);

function lastStop(list: readonly Token[], first: number): number {
  let i = first;
  // « … ! », "?!", "..." — a French blank before a mark does not part it from the sentence.
  while (isStop(list[i + 1])) i++;
  return i;
}

function afterClosers(list: readonly Token[], from: number): number {
  let i = from;
  const wide = WIDE.has(list[from - 1]?.text ?? '');
  for (let token = list[i]; token !== undefined && CLOSERS.has(token.text); token = list[++i]) {
    // « 他说。“我们…” »: closing only in German, whose stops are narrow.
    if (wide && token.text === '“') break;
    const next = list[i + 1];
    const free = next === undefined || next.spaced || next.kind === 'mark' || wide;
    if (!free || (token.spaced && !SPACED_CLOSERS.has(token.text))) break;
  }
  return i;
}

type Candidate = { readonly start: number; readonly first: number; readonly stop: number; readonly closed: number };

function isEnd(list: readonly Token[], { start, first, stop, closed }: Candidate, ends: Ends): boolean {
  const before = list[first - 1];
  const next = list[closed];
  if (next === undefined) return true;
  if (first === start || before === undefined || opens(list, first - 1, start)) return false;
  if (list[stop]?.text === '．' && before.kind === 'number' && next.kind === 'number') return false;
  const wide = WIDE.has(list[stop]?.text ?? '');
  if (next.kind === 'mark' && !isOpener(list, closed)) return wide && !/^[,;:、，；：と)\]）」』]/u.test(next.text);
  if (closed > stop + 1 && ends.continuing.has(next.lower)) return false;
  if (wide) return true;
  const word = firstWord(list, closed);
  if (word !== undefined && LOWER.test(word.text)) return false;
  if (!next.spaced) return closed === stop + 1 && isGlued(before, list, closed);
  if (list[first]?.text !== '.' || stop > first || closed > stop + 1) return true;
  return !isAbbreviation(list, start, first, word, ends);
}

/** Whether a mark opens something: what closes « ein „Fehler“. » and `a "mistake".` opens elsewhere, but here it stands close to its word. */
const opens = (list: readonly Token[], i: number, start: number): boolean =>
  OPENERS.has(list[i]?.text ?? '') && (i === start || list[i]?.spaced === true);

// These open where they stand at the word after them: « Er nickte. »Gut«, sagte sie. »
const SWAPPED = new Set(['»', '›', '”', '’']);

/** Whether a mark before a word opens something. */
function isOpener(list: readonly Token[], i: number): boolean {
  const [mark, next] = [list[i], list[i + 1]];
  if (mark === undefined || OPENERS.has(mark.text)) return mark !== undefined;
  return SWAPPED.has(mark.text) && mark.spaced && next !== undefined && !next.spaced && next.kind !== 'mark';
}

/** The first token that is no opening mark; looks at a few only. */
function firstWord(list: readonly Token[], from: number): Token | undefined {
  for (let i = from; i < from + 4; i++) if (!isOpener(list, i)) return list[i];
  return undefined;
}

/** « cuộc họp.Ông nói »: a blank was lost in flattening; but not "Node.Js" or an address. */
function isGlued(before: Token, list: readonly Token[], at: number): boolean {
  const [next, after] = [list[at], list[at + 1]];
  return LOWER.test(before.text) && before.text.length > 1 && UPPER.test(next?.text ?? '') && (after === undefined || after.spaced);
}

// « (3. Oktober) », « 9.–11. Juni », « 9./10. Juni »: an ordinal may stand glued to a bracket, or to the dash or slash behind another.
const isOrdinalMark = (list: readonly Token[], index: number): boolean => {
  const mark = list[index]?.text ?? '';
  return /^[-–—/]$/.test(mark) ? list[index - 1]?.text === '.' : OPENERS.has(mark);
};

const PART = 8; // tokens of the longest abbreviation
const PIECE = 4; // letters of a part that a blank follows: « EE. UU. »

function isAbbreviation(list: readonly Token[], start: number, stop: number, next: Token | undefined, ends: Ends): boolean {
  const before = list[stop - 1];
  const begins = next !== undefined && ends.starters.has(next.lower);
  if (before?.kind === 'number') {
    // « 30.5. – 2.6. »: day and month.
    if (ends.ordinalStop && next?.kind === 'number' && list[stop - 2]?.text === '.' && list[stop - 3]?.kind === 'number') return true;
    // « 2026. 10. 30. »
    if (ends.ordinalStop && before.text.length === 4 && [1, 3].every((n) => list[stop + n]?.kind === 'number'))
      return list[stop + 2]?.text === '.';
    const free = before.spaced || (ends.ordinalStop && isOrdinalMark(list, stop - 2));
    return free && (stop - 1 === start || (ends.ordinalStop && before.text.length <= 2));
  }
  const dotted = list[stop + 1] === next && list[stop + 2]?.text === '.' ? `${next?.lower}.` : undefined;
  if (before?.text.length === 1 && UPPER.test(before.text)) return !begins || (dotted?.length === 2 && UPPER.test(next?.text ?? ''));
  // the longest form decides: « и т. д. » ends what « д. 5 » does not
  let verdict = false;
  let form = '.';
  for (let i = stop - 1; i >= start && i >= stop - PART; i--) {
    const token = list[i];
    if (token === undefined) break;
    form = token.lower + form;
    if (ends.abbreviations.has(form) || (dotted !== undefined && ends.parts.has(form + dotted))) verdict = true;
    else if (ends.ending.has(form)) verdict = false;
    else if (ends.closing.has(form)) verdict = !begins;
    else if (ends.numbered.has(form) && next?.kind === 'number') verdict = true;
    if (token.spaced && !(list[i - 1]?.text === '.' && (list[i - 2]?.text.length ?? PIECE) < PIECE)) break;
  }
  return verdict;
}
