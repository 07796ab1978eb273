// What a number counts, without a tagger. Three ways, by the language: the head comes first and its adjectives agree
// (« parties prenantes »), the head comes last and has the plural (« member states »), or nouns are known (« hãng tin »).
import type { Token } from '../../../../model/token.ts';
import { lowered } from '../../../../text/fold.ts';
import type { NounTables } from '../tables/noun-tables.ts';
import { headCounted } from './counters.ts';
import { isPlural, lemma, phraseOf } from './lemma.ts';
import type { CountedNoun } from './noun.ts';

/** How far a noun may reach from its number, in tokens. */
const REACH = 7;

/** The noun that starts at a token behind a number; `many` says whether the number wants a plural. */
export function countedNoun(list: readonly Token[], index: number, nouns: NounTables, many: boolean): CountedNoun | undefined {
  const read = { first: headFirst, last: headLast, known: headKnown, counter: headCounted, capital: headCapital }[nouns.pack.head];
  const noun = read(list, index, nouns, many);
  return noun === undefined ? undefined : joined(list, noun, nouns, many, read);
}

type Read = (list: readonly Token[], index: number, nouns: NounTables, many: boolean) => CountedNoun | undefined;

// « pays et organisations internationales »: a second noun without number or article of its own.
function joined(list: readonly Token[], noun: CountedNoun, nouns: NounTables, many: boolean, read: Read): CountedNoun {
  const and = nouns.and.at(list, noun.end);
  if (and === undefined) return joinedByPrefix(list, noun, nouns);
  if (!many) return noun;
  const second = read(list, and.end, nouns, true);
  const kin = nouns.kin.get(lowered(noun.head));
  if (second === undefined || kin === undefined || nouns.kin.get(lowered(second.head)) !== kin) return noun;
  const gap = phraseOf(list, noun.end, and.end, (w) => w);
  return {
    ...noun,
    end: second.end,
    unit: `${noun.unit}${list[noun.end]?.spaced === false ? '' : ' '}${gap}${list[and.end]?.spaced === false ? '' : ' '}${second.unit}`,
  };
}

// « مندوب وإعلامي »
function joinedByPrefix(list: readonly Token[], noun: CountedNoun, nouns: NounTables): CountedNoun {
  const token = list[noun.end];
  const prefix = nouns.pack.andPrefixes?.find((p) => token?.text.startsWith(p));
  const kin = prefix === undefined ? undefined : nouns.kin.get(lowered(noun.head));
  if (token === undefined || prefix === undefined || kin === undefined) return noun;
  const second = lemma(token.text.slice(prefix.length), nouns);
  return nouns.kin.get(second) === kin ? { ...noun, end: noun.end + 1, unit: `${noun.unit} ${prefix}${second}` } : noun;
}

const isWord = (token: Token | undefined, nouns: NounTables): token is Token =>
  token?.kind === 'word' &&
  token.text.length > 1 &&
  !nouns.stops.has(token.lower) &&
  nouns.pack.stopPrefixes?.some((p) => token.lower.startsWith(p)) !== true;

function headFirst(list: readonly Token[], index: number, nouns: NounTables, many: boolean): CountedNoun | undefined {
  const start = past(list, index, nouns.dropped);
  const before = past(list, start, nouns.before);
  const behind = pastAdjectives(list, before, nouns);
  // « 43 человек, ещё … »: a word that mostly stands before a head may be the head.
  const next = list[behind];
  const headless = !isWord(next, nouns) || (many && !isPlural(next.lower, nouns) && nouns.nouns.at(list, behind) === undefined);
  const alone = before > start && headless && nouns.lemmas.has(list[before - 1]?.lower ?? '');
  const at = alone ? before - 1 : behind;
  const known = nouns.nouns.at(list, at)?.end;
  const token = list[at];
  const whole = known ?? hyphenEnd(list, at);
  const last = list[whole - 1];
  if (known === undefined && (!isWord(token, nouns) || (many && ![token, last].some((w) => isPlural(w?.lower ?? '', nouns)))))
    return undefined;
  let end = whole;
  while (end < at + REACH) {
    const next = behindAt(list, end, nouns, many);
    if (next === undefined) break;
    end = next;
  }
  // « فعاليات رفيعة المستوى »: an article that the head has not is part of what describes it.
  const isOwn = (word: string): boolean => nouns.pack.articles?.some((a) => word.startsWith(a)) === true;
  const keeps = !isOwn(token?.text ?? '');
  const by = (word: string, i: number): string =>
    i > at && keeps && isOwn(word) ? word : i < at ? agreeing(lemma(word, nouns), head, nouns) : lemma(word, nouns);
  const head = lemma(token?.text ?? '', nouns);
  return { end, unit: phraseOf(list, start, end, by), head: phraseOf(list, at, at + 1, by), at, sure: true };
}

// « уголовное дело »
function agreeing(adjective: string, head: string, { pack }: NounTables): string {
  const own = pack.agreement?.find(({ heads }) => heads.some((e) => head.endsWith(e)));
  const [ending, instead] = own?.endings.find(([e]) => adjective.endsWith(e)) ?? ['', ''];
  return ending === '' ? adjective : adjective.slice(0, adjective.length - ending.length) + instead;
}

/** The index of the head behind adjectives told by their endings; the last of them is the head where no noun follows. */
function pastAdjectives(list: readonly Token[], index: number, nouns: NounTables): number {
  const endings = nouns.pack.beforeEndings;
  if (endings === undefined) return index;
  let at = index;
  while (at < index + 3) {
    const token = list[at];
    const adjective =
      isWord(token, nouns) && token.text.length > 4 && !nouns.lemmas.has(token.lower) && endings.some((e) => token.lower.endsWith(e));
    if (!adjective || !isWord(list[at + 1], nouns)) return at;
    at++;
  }
  return at;
}

// « sapeurs-pompiers », « porte-avions »
function hyphenEnd(list: readonly Token[], index: number): number {
  let end = index + 1;
  while (end < index + REACH && list[end]?.text === '-' && !list[end]?.spaced && list[end + 1]?.kind === 'word' && !list[end + 1]?.spaced)
    end += 2;
  return end;
}

/** The index behind words that may stand between number and noun. */
export function past(list: readonly Token[], index: number, words: ReadonlySet<string>): number {
  let at = index;
  while (at < index + 3 && words.has(list[at]?.lower ?? '')) at++;
  return at;
}

function behindAt(list: readonly Token[], index: number, nouns: NounTables, many: boolean): number | undefined {
  const token = list[index];
  const loose = nouns.pack.loose.some((e) => token?.lower.endsWith(e) === true);
  const listed = nouns.behind.at(list, index);
  if (listed !== undefined) return loose && nouns.complements.has(list[listed.end]?.lower ?? '') ? undefined : listed.end;
  if (!many || !isWord(token, nouns) || !isPlural(token.lower, nouns) || nouns.apart.has(token.lower)) return undefined;
  return loose ? undefined : index + 1;
}

function headLast(list: readonly Token[], index: number, nouns: NounTables, many: boolean): CountedNoun | undefined {
  const start = past(list, index, nouns.dropped);
  let end = -1;
  let run = start;
  for (let i = start; i < start + REACH; i++) {
    const token = list[i];
    const next = list[i + 1];
    // "U.N. member states"
    if (next?.text === '.' && !next.spaced && /^\p{Lu}$/u.test(token?.text ?? '')) {
      i++;
      continue;
    }
    if (token?.text === '-' && i > start && !token.spaced && next?.kind === 'word' && !next.spaced) continue;
    // "international and regional organisations"
    if (end < 0 && i > start && nouns.and.at(list, i)?.end === i + 1 && isWord(next, nouns)) continue;
    if (!isWord(token, nouns) || (next !== undefined && /^'s?$/.test(next.lower) && !next.spaced)) break;
    const plural = isPlural(token.lower, nouns);
    // "rights groups", "women human rights defenders": a plural that describes may stand two words before its head.
    if (end >= 0 && !plural && (i > end + 1 || !nouns.attributive.has(list[end - 1]?.lower ?? ''))) break;
    run = i + 1;
    if (plural) end = i + 1;
  }
  if (end < 0 && !many && run > start) end = Math.min(run, start + 3);
  if (end < 0) return undefined;
  const last = end - 1;
  const by = (word: string, i: number): string => (i === last ? lemma(word, nouns) : word);
  const whole = nouns.nouns.at(list, last)?.end ?? end; // "heads of state"
  return { end: whole, unit: phraseOf(list, start, whole, by), head: phraseOf(list, last, end, by), at: last, sure: true };
}

// « acht förmlichen Verhandlungsrunden », « 115 UN-Mitgliedstaaten »: nouns have capitals, adjectives an ending.
function headCapital(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  const start = past(list, index, nouns.dropped);
  const endings = nouns.pack.beforeEndings ?? [];
  let at = start;
  for (let token = list[at]; at < start + 4 && isWord(token, nouns) && isSmall(token); token = list[++at])
    if (!nouns.before.has(token.lower) && !endings.some((e) => token?.lower.endsWith(e) === true)) return undefined;
  if (!isWord(list[at], nouns) || isSmall(list[at])) return undefined;
  let last = at;
  while (last < at + REACH && list[last + 1]?.text === '-' && list[last + 2]?.kind === 'word' && list[last + 2]?.spaced === false)
    last += 2;
  const end = nouns.nouns.at(list, at)?.end ?? last + 1;
  // « Teilnehmerinnen und Teilnehmer » are « Teilnehmer ».
  const twin = list[end - 1];
  if (end > last + 1 && twin !== undefined && list[last]?.text.startsWith(twin.text.slice(0, TWIN)) === true)
    return { end, unit: lemma(twin.text, nouns), head: lemma(twin.text, nouns), at: end - 1, sure: true };
  const by = (word: string, i: number): string => (i === last ? lemma(word, nouns) : i < at ? word.replace(/e[nrms]$/, 'e') : word);
  return { end, unit: phraseOf(list, start, last + 1, by), head: phraseOf(list, last, last + 1, by), at: last, sure: true };
}

/** How many letters the feminine and the masculine of a noun have in common at least. */
const TWIN = 5;

const isSmall = (token: Token | undefined): boolean => token?.text === token?.lower;

// Languages without plural: the longest known noun with what may follow it; behind a classifier, or failing all, the next words.
function headKnown(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  const start = past(list, index, nouns.dropped);
  const known = nouns.nouns.at(list, start)?.end;
  let end = known ?? unknown(list, start, nouns);
  if (end === undefined) return undefined;
  const low = (word: string, i: number): string => (i === start ? word.toLowerCase() : word);
  const head = phraseOf(list, start, end, low);
  for (let next = nouns.behind.at(list, end); next !== undefined && end < start + REACH; next = nouns.behind.at(list, end)) end = next.end;
  const sure = known !== undefined || nouns.classifiers.has(list[start]?.lower ?? '');
  return { end, unit: phraseOf(list, start, end, low), head, at: start, sure };
}

function unknown(list: readonly Token[], index: number, nouns: NounTables): number | undefined {
  const at = nouns.classifiers.has(list[index]?.lower ?? '') ? index + 1 : index;
  const known = at > index ? nouns.nouns.at(list, at)?.end : undefined;
  if (known !== undefined) return known;
  const small = (token: Token | undefined): boolean => isWord(token, nouns) && token.text === token.lower;
  if (!small(list[at])) return at > index ? at : undefined;
  return small(list[at + 1]) ? at + 2 : at + 1;
}
