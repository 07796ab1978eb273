import type { TensePack } from '../../../model/packs/dates.ts';
import type { Token } from '../../../model/token.ts';
import { type Worded, wordTest } from '../../../text/tokens/word-table.ts';
import { phrases, phrasesBefore } from '../../../text/words/phrases.ts';

/** Which time the words around tokens `start` to `end` speak of, where they are `quoted` those of the quotation; `undefined` when they do not say. */
export type Tense = (tokens: Worded, start: number, end: number, quoted?: boolean) => 'past' | 'future' | undefined;

/** So many tokens to each side are looked at. */
const REACH = 14;
const COMMAS = new Set([',', '，', '；', ';']);
const isComma = wordTest(({ text }) => COMMAS.has(text));
const SHORTEST = 5;
/** What joins a clause to another parts its verb from the date by so many tokens. */
const PARTED = 4;
/** A cue on the side where the verb mostly is not counts as so many tokens farther away. */
const FARTHER = 2;

// Arabic has other forms of lower case, and no capitals.
const capital = ({ text, lower }: Token): boolean => text !== lower && text !== text.toLowerCase();

const begins = (list: readonly Token[], i: number): boolean => i === 0 || (i === 1 && OPENING.has(list[0]?.text ?? ''));

/** Whether a word has one of some endings; they are told apart by their last letter. */
function endingTest(endings: readonly string[] = []): (word: string) => boolean {
  const byLast = new Map<number, string[]>();
  for (const ending of endings) {
    const last = ending.charCodeAt(ending.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), ending]);
  }
  return (word) => byLast.get(word.charCodeAt(word.length - 1))?.some((e) => word.endsWith(e)) ?? false;
}

/** « ¿Volverá el lunes? »: a sentence begins behind such a sign, too. */
const OPENING = new Set(['¿', '¡', '«', '“', '„', '"', '(', '—', '–']);

/** So many tokens before a date an auxiliary of the past before the past is looked for. */
const REMOTE = 10;

/** Whether the words right before a token tell of what was over already: « habían vivido allí hasta Navidad ». */
export function remoteReader({ remote = [] }: TensePack): (tokens: Worded, start: number) => boolean {
  const words = new Set(remote);
  const isRemote = wordTest(({ lower }) => words.has(lower));
  return (tokens, start) => {
    if (words.size === 0) return false;
    for (let at = start - 1; at >= Math.max(0, start - REMOTE); at--) if (isRemote(tokens, at)) return true;
    return false;
  };
}

const QUOTES = new Set(['"', '«', '»', '“', '”', '„', '「', '」', '『', '』']);
const isQuote = wordTest(({ text }) => QUOTES.has(text));

/** A clause behind it has a tense of its own. */
const SEMICOLON = new Set([';', '；', '؛']);
const isSemicolon = wordTest(({ text }) => SEMICOLON.has(text));

/** How many tokens lie between one and the next of some signs in a direction, at most `REACH`. */
function walled(tokens: Worded, at: number, direction: 1 | -1, isWall: typeof isQuote): number {
  for (let n = 0; n < REACH; n++) if (isWall(tokens, at + n * direction)) return n;
  return REACH;
}

/** Where the clause ends in which tokens up to `end` stand: a comma right behind them, « 周五，议会将…», does not end it, nor one behind « 会议上 ». */
function clauseEnd(tokens: Worded, end: number, open: ReadonlySet<string>): number {
  for (let at = end + 1; at < end + REACH; at++) if (isComma(tokens, at) && !open.has(tokens.list[at - 1]?.lower ?? '')) return at;
  return end + REACH;
}

/** Reads tense by the nearest cue: a word of the pack, or a verb ending. */
export function tenseReader(pack: TensePack, weak: readonly string[]): Tense {
  const words = phrases<'past' | 'future' | 'neither'>([
    ...(pack.neither ?? []).map((w) => [w, 'neither'] as const),
    ...(pack.coming ?? []).map((w) => [w, 'future'] as const),
    ...pack.future.map((w) => [w, 'future'] as const),
    ...pack.past.map((w) => [w, 'past'] as const),
  ]);
  const verbLast = pack.verbLast === true;
  const joins = new Set(pack.joins);
  const isJoin = joins.size === 0 ? () => false : wordTest(({ lower }) => joins.has(lower));
  const perfect = pack.perfect === undefined ? undefined : phrases(pack.perfect.map((w) => [w, true] as const));
  const attributes = phrasesBefore((pack.attributive?.before ?? []).map((w) => [w, true] as const));
  const attributive = endingTest(pack.attributive?.endings);
  const isAttribute = (list: readonly Token[], start: number, end: number): boolean => {
    const word = list[end]?.text ?? '';
    return word.length > SHORTEST && attributive(word) && words.at(list, end) === undefined && attributes.before(list, start) === true;
  };
  const except = new Set(pack.except);
  const coming = new Set(pack.coming);
  const open = new Set(pack.locative);
  const auxiliaries = new Set(pack.auxiliaries?.words);
  const between = new Set(pack.auxiliaries?.between);
  const [futureEnds, pastEnds, participles, apposed] = [
    pack.futureEndings,
    pack.pastEndings,
    pack.auxiliaries?.participles,
    pack.apposed,
  ].map(endingTest);
  const names = new Set(weak);
  const firsts = new Set(words.firsts);
  // most words are no cue wherever they stand
  const mayTell = wordTest(
    ({ kind, text, lower }) =>
      firsts.has(lower) ||
      auxiliaries.has(lower) ||
      (pack.apposed !== undefined && text === ',') ||
      (kind === 'word' && text.length >= SHORTEST && endingOf(lower) !== undefined),
  );
  const cue = (tokens: Worded, i: number): 'past' | 'future' | undefined => {
    const { list } = tokens;
    const token = mayTell(tokens, i) ? list[i] : undefined;
    if (token === undefined) return undefined;
    const found = words.at(list, i);
    // "May 6 was": a month is no cue.
    if (found !== undefined && !(names.has(token.lower) && capital(token))) {
      const said = whole(list, i) ?? found.value;
      return said === 'neither' ? undefined : said;
    }
    if (auxiliaries.size > 0 && auxiliaries.has(token.lower)) {
      // « a pourtant remis »
      const at = between.has(list[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      const next = list[at];
      return next !== undefined && participles?.(next.lower) === true && words.at(list, at) === undefined ? 'past' : undefined;
    }
    if (token.text === ',' && pack.apposed !== undefined) {
      const next = list[i + 1]?.lower ?? '';
      const says = next.length >= SHORTEST && apposed?.(next) === true && !except.has(next) && words.at(list, i + 1) === undefined;
      return says ? 'past' : undefined;
    }
    if (token.kind !== 'word' || token.text.length < SHORTEST) return undefined;
    const ending = endingOf(token.lower);
    if (ending === undefined || except.has(token.lower)) return undefined;
    // « Nevará el viernes »: a sentence may begin with a verb; with a name rather than with a past one.
    return capital(token) && (ending === 'past' || !begins(list, i)) ? undefined : ending;
  };
  const endingOf = (word: string): 'past' | 'future' | undefined => {
    if (pack.futureBeginnings?.some((b) => word.startsWith(b)) === true) return 'future';
    return futureEnds?.(word) === true ? 'future' : pastEnds?.(word) === true ? 'past' : undefined;
  };
  // "had forecast": a longer phrase that begins before says more.
  const whole = (list: readonly Token[], i: number): 'past' | 'future' | 'neither' | undefined => {
    const longer = [1, 2].map((n) => words.at(list, i - n));
    return longer.find((found) => found !== undefined && found.end > i)?.value;
  };
  // "will be held", « sera signée »: a participle speaks of what stands before it.
  const isPlanned = (tokens: Worded, at: number): boolean => {
    // „Noch heute wird entschieden, sagte er“: not over the comma.
    for (let n = 1; n <= 3 && !isComma(tokens, at - n); n++)
      if (cue(tokens, at - n) === 'future' && !coming.has(tokens.list[at - n]?.lower ?? '')) return true;
    return false;
  };
  return (tokens, start, end, quoted = false) => {
    const isWall = quoted ? isQuote : isSemicolon;
    // « El sábado firmaron 65; el domingo, siete »: what stands before a semicolon may be meant again
    const first = quoted ? start - walled(tokens, start - 1, -1, isWall) : start - REACH;
    const reach = end + walled(tokens, end, 1, isWall);
    const last = pack.clausal ? Math.min(reach, clauseEnd(tokens, end, open)) : reach;
    if (pack.attributive !== undefined && isAttribute(tokens.list, start, end)) return 'past';
    if (perfect !== undefined) for (let at = end; at < last; at++) if (perfect.at(tokens.list, at) !== undefined) return 'past';
    const found = (at: number): 'past' | 'future' | undefined => {
      const told = at >= first && at < last ? cue(tokens, at) : undefined;
      return told === 'past' && isPlanned(tokens, at) ? 'future' : told;
    };
    // "met for hours on Sunday and will meet again"
    let parted = 0;
    for (let step = 1; step <= REACH + FARTHER + parted; step++) {
      const near = found(verbLast ? end + step - 1 : start - step);
      if (near !== undefined) return near;
      const at = verbLast ? start - step + FARTHER : end + step - FARTHER - 1 - parted;
      if (parted === 0 && step > FARTHER && isJoin(tokens, at)) parted = PARTED;
      else if (step > FARTHER) {
        const far = found(at);
        if (far !== undefined) return far;
      }
    }
    return undefined;
  };
}
