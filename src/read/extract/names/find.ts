import type { Sentence } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import type { NameRule } from '../../../model/packs/names.ts';
import { quoted } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { capitalised, uncased } from '../../../text/capitals.ts';
import { slug } from '../../../text/fold.ts';
import type { PatternMatch } from '../../../text/patterns/pattern.ts';
import { unclung } from '../../../text/words/clitics.ts';
import type { Found } from '../../../text/words/phrases.ts';
import type { Known, NamesLexicon } from './lexicon.ts';
import type { Read } from './slots.ts';

/** A name; `told`: its own words say of which country it is. Lives only between the steps of the stage. */
export type CalledName = NameMention & { readonly told?: true };

/** The names of a sentence, from left to right, none inside another. */
export function* namesOf(text: string, { tokens: list }: Sentence, lexicon: NamesLexicon): Generator<CalledName> {
  const headline = lexicon.capitalHeadlines && isHeadline(list);
  for (let i = 0, from = 0; i < list.length; ) {
    const token = list[i];
    if (token === undefined || lexicon.closed(token)) {
      i++;
      continue;
    }
    const found =
      inWord(list, i) || (i > from && inRun(list, i))
        ? undefined
        : (whole(text, list, i, lexicon, headline) ?? clinging(text, list, i, lexicon));
    const [first, last] = [list[i], list[(found?.end ?? 0) - 1]];
    if (
      found !== undefined &&
      first !== undefined &&
      last !== undefined &&
      !cutsKana(list, found.end) &&
      !partedHangul(list, i, found.end)
    ) {
      const { id, kind, rule } = found.value;
      const told = kind === 'body' && list.slice(i, found.end).some((_, at) => lexicon.countries.at(list, i + at) !== undefined);
      yield { ...quoted(text, { start: found.start ?? first.start, end: last.end }), rule, kind, entity: id, ...(told && { told }) };
      from = found.end;
    }
    i = found?.end ?? i + 1;
  }
}

const KANA = /^[\u30a1-\u30fa\u30fc-\u30ff]$/;
const HANGUL = /^[\uac00-\ud7a3]$/;

/** Whether a token goes on a word of its script, so that no name begins here: Korean words stand between blanks, foreign words in kana end where the kana do. */
function inRun(list: readonly Token[], i: number): boolean {
  const [before, token] = [list[i - 1]?.text ?? '', list[i]];
  if (token === undefined || token.spaced) return false;
  return (HANGUL.test(token.text) && HANGUL.test(before)) || (KANA.test(token.text) && KANA.test(before));
}

const cutsKana = (list: readonly Token[], end: number): boolean =>
  list[end]?.spaced === false && KANA.test(list[end]?.text ?? '') && KANA.test(list[end - 1]?.text ?? '');

/** « 8월 중 | 국회 » holds no « 중국 »: a blank parts no name of two syllables. */
const partedHangul = (list: readonly Token[], i: number, end: number): boolean =>
  end === i + 2 && list[i + 1]?.spaced === true && HANGUL.test(list[i]?.text ?? '') && HANGUL.test(list[i + 1]?.text ?? '');

/** Tokens that are read for a name behind a small word written together with it. */
const WINDOW = 16;

/** A name after small words that are written together with it: « للأمم المتحدة ». */
function clinging(text: string, list: readonly Token[], i: number, lexicon: NamesLexicon): Placed | undefined {
  const token = list[i];
  if (token === undefined || lexicon.clitics.size === 0) return undefined;
  for (const rest of unclung(token, lexicon.clitics)) {
    const found = best(text, [rest, ...list.slice(i + 1, i + WINDOW)], 0, lexicon, false);
    if (found !== undefined) return { ...found, end: i + found.end, start: rest.start };
  }
  return undefined;
}

/** A name found, and the offset at which it starts where that is inside its first token. */
type Placed = Found<Known> & { readonly start?: number };

// An address, an account or a file name holds no names: « @hanoi », « www.un.org/fr », « vietnam.vn ».
function inWord(list: readonly Token[], i: number): boolean {
  const [before, token, after] = [list[i - 1], list[i], list[i + 1]];
  const glue = (mark: Token | undefined, other: Token | undefined): boolean => mark?.kind === 'mark' && other?.spaced === false;
  if (glue(before, token) && token?.spaced === false && /^[@#_=]$/.test(before?.text ?? '')) return true;
  return after?.kind === 'mark' && after.spaced === false && /^[@_=]$/.test(after.text);
}

/** What `best` finds, or less of it: of « 越南公安部长 » the country, for the ministry goes on as its minister. */
function whole(text: string, list: readonly Token[], i: number, lexicon: NamesLexicon, headline: boolean): Placed | undefined {
  const found = best(text, list, i, lexicon, headline);
  if (found === undefined || !goesOn(list, found.end - 1, lexicon)) return found;
  const less = best(text, list.slice(i, found.end - 1), 0, lexicon, headline);
  return less === undefined ? undefined : { ...less, end: i + less.end };
}

function goesOn(list: readonly Token[], last: number, { continued }: NamesLexicon): boolean {
  const by = continued.by.at(list, last);
  return by !== undefined && list[by.end - 1]?.spaced === false && (continued.unless.at(list, last)?.end ?? 0) <= by.end;
}

function best(text: string, list: readonly Token[], i: number, lexicon: NamesLexicon, headline: boolean): Found<Known> | undefined {
  const own = lexicon.profile.at(list, i);
  const known = lexicon.table.at(list, i);
  const table = own !== undefined && own.end >= (known?.end ?? 0) ? own : known;
  const exact = lexicon.exact.at(list, i);
  const end = table?.end ?? 0;
  if (exact !== undefined && exact.end > end) return byRule(text, list, exact, lexicon);
  // « Parti » alone is the party of the event, « Parti socialiste » another one, "EU" in "EU-Ausschuss" a part.
  const joined = end === i + 1 && list[end]?.text === '-' && list[end]?.spaced === false;
  const open = table === undefined || table.value.kind === 'place' || (table === own && end === i + 1) || joined;
  const loose = open ? lexicon.loose.at(list, i) : undefined;
  const named = loose !== undefined && loose.end > end ? byRule(text, list, loose, lexicon) : undefined;
  // « Đoàn » is a delegation and a family name; in a headline capitals before « Lake » say nothing.
  const person = lexicon.syllabic && named?.value.kind === 'body' && lexicon.shape.familyFirst(list, i) >= 3;
  const chance = headline && loose?.captures.get('caps') === String(i);
  if (named !== undefined && !person && !chance) return named;
  return table !== undefined && believed(list, i, table, lexicon) ? table : undefined;
}

/** The id of a rule's template with what its slots read; without a template the words themselves. */
function byRule(
  text: string,
  list: readonly Token[],
  { rule, start, end, captures }: PatternMatch<Read, NameRule>,
  lexicon: NamesLexicon,
): Found<Known> | undefined {
  const [first, last] = [list[start], list[end - 1]];
  if (first === undefined || last === undefined) return undefined;
  const { kind, id } = rule.value;
  const country = captures.get('country') ?? captures.get('demonym');
  if (id === undefined) {
    const spot = list.slice(start, end).some((_, i) => lexicon.settlements.at(list, start + i) !== undefined);
    const place =
      kind === 'place' && (lexicon.settlements.size === 0 || spot) ? knownAt(list, Number(captures.get('caps')), lexicon) : undefined;
    if (place?.end === end) return { end, value: { ...place.value, rule: rule.id } };
    const district = list.slice(start, end).some((_, i) => lexicon.districts.at(list, start + i) !== undefined);
    const own = kind === 'place' && district ? bareName(text, list, Number(captures.get('caps')), end, lexicon) : undefined;
    const named = uncased(first) || capitalised(first) || capitalised(list[start + 1]) || capitalised(list[start + 2]);
    return named ? { end, value: { id: slug(own ?? text.slice(first.start, last.end)), kind, rule: rule.id } } : undefined;
  }
  const filled = id.replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'country' ? country : captures.get(slot)) ?? '');
  const whole =
    country === undefined || id.includes('{country}') || lexicon.homes.get(filled) === country ? filled : `${filled}-of-${country}`;
  return { end, value: { id: whole, kind, rule: rule.id } };
}

/** The name without the word for what it is, which every language has for itself: « province du Karund », "Karund Province". */
function bareName(text: string, list: readonly Token[], at: number, end: number, lexicon: NamesLexicon): string | undefined {
  let stop = end;
  while (stop > at + 1 && lexicon.districts.at(list, stop - 1) !== undefined) stop--;
  const [first, last] = [list[at], list[stop - 1]];
  const own = first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
  return slug(own) === '' ? undefined : own;
}

/** Whether most longer words are capitalised, as English headlines have it. */
function isHeadline(list: readonly Token[]): boolean {
  const long = list.filter((t) => t.kind === 'word' && t.text.length > 3);
  return list.at(-1)?.text !== '.' && long.length >= 5 && long.filter((t) => capitalised(t)).length > 0.7 * long.length;
}

const knownAt = (list: readonly Token[], at: number, lexicon: NamesLexicon): Found<Known> | undefined =>
  lexicon.profile.at(list, at) ?? lexicon.table.at(list, at);

/** A place that is also a name or a word must not stand among the words of a name, nor after a word of address. */
function believed(list: readonly Token[], i: number, found: Found<Known>, lexicon: NamesLexicon): boolean {
  if (found.value.kind !== 'place') return true;
  const [before, token, after] = [list[i - 1], list[i], list[found.end]];
  const { shape, syllabic } = lexicon;
  const spaced = token?.spaced === true;
  // « Nguyễn Hòa Bình », "Lisa Monaco"
  if (syllabic && spaced && shape.family(before) && list.slice(i, found.end).every((t) => shape.syllable(t))) return false;
  if (found.end > i + 1) return true;
  if (!syllabic && spaced && shape.given(before)) return false;
  if (!lexicon.wary.has(token?.lower ?? '')) return true;
  const compound = lexicon.notAddress.at(list, i - 2)?.end === i;
  if (before !== undefined && lexicon.honorifics.has(before.lower) && !compound) return false;
  const beside = (t: Token | undefined): boolean => t !== undefined && capitalised(t) && lexicon.table.at([t], 0) === undefined;
  // « Mỹ Linh » is a name, « Mỹ Donald Trump » none, for the next word is no syllable.
  if (beside(after) && after?.spaced === true && (!syllabic || (shape.syllable(after) && !shape.family(after)))) return false;
  if (after !== undefined && lexicon.particles.has(after.lower) && beside(list[found.end + 1])) return false;
  return !(beside(before) && spaced && (i > 1 || syllabic));
}
