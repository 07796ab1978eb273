import type { Sentence } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import type { NameRule } from '../../../model/packs/names.ts';
import { quoted } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { capitalised } from '../../../text/capitals.ts';
import { slug } from '../../../text/fold.ts';
import type { PatternMatch } from '../../../text/pattern.ts';
import type { Found } from '../../../text/phrases.ts';
import type { Known, NamesLexicon } from './lexicon.ts';
import type { Read } from './slots.ts';

/** The names of a sentence, from left to right, none inside another. */
export function* namesOf(text: string, { tokens: list }: Sentence, lexicon: NamesLexicon): Generator<NameMention> {
  for (let i = 0; i < list.length; ) {
    const found = inWord(list, i) ? undefined : best(text, list, i, lexicon);
    const [first, last] = [list[i], list[(found?.end ?? 0) - 1]];
    if (found !== undefined && first !== undefined && last !== undefined) {
      const { id, kind, rule } = found.value;
      yield { ...quoted(text, { start: first.start, end: last.end }), rule, kind, entity: id };
    }
    i = found?.end ?? i + 1;
  }
}

// An address, an account or a file name holds no names: « @hanoi », « www.un.org/fr », « vietnam.vn ».
function inWord(list: readonly Token[], i: number): boolean {
  const [before, token, after] = [list[i - 1], list[i], list[i + 1]];
  const glue = (mark: Token | undefined, other: Token | undefined): boolean => mark?.kind === 'mark' && other?.spaced === false;
  if (glue(before, token) && token?.spaced === false && /^[@#_=]$/.test(before?.text ?? '')) return true;
  return after?.kind === 'mark' && after.spaced === false && /^[@_=]$/.test(after.text);
}

function best(text: string, list: readonly Token[], i: number, lexicon: NamesLexicon): Found<Known> | undefined {
  const own = lexicon.profile.at(list, i);
  const known = lexicon.table.at(list, i);
  const table = own !== undefined && own.end >= (known?.end ?? 0) ? own : known;
  const exact = lexicon.exact.at(list, i);
  const end = table?.end ?? 0;
  if (exact !== undefined && exact.end > end) return byRule(text, list, exact, lexicon);
  const loose = table === undefined || table.value.kind === 'place' ? lexicon.loose.at(list, i) : undefined;
  const named = loose !== undefined && loose.end > end ? byRule(text, list, loose, lexicon) : undefined;
  if (named !== undefined) return named;
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
    const place = kind === 'place' ? knownAt(list, Number(captures.get('caps')), lexicon) : undefined;
    if (place?.end === end) return { end, value: { ...place.value, rule: rule.id } };
    const named = capitalised(first) || capitalised(list[start + 1]) || capitalised(list[start + 2]);
    return named ? { end, value: { id: slug(text.slice(first.start, last.end)), kind, rule: rule.id } } : undefined;
  }
  const filled = id.replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'country' ? country : captures.get(slot)) ?? '');
  const whole =
    country === undefined || id.includes('{country}') || lexicon.homes.get(filled) === country ? filled : `${filled}-of-${country}`;
  return { end, value: { id: whole, kind, rule: rule.id } };
}

const knownAt = (list: readonly Token[], at: number, lexicon: NamesLexicon): Found<Known> | undefined =>
  lexicon.profile.at(list, at) ?? lexicon.table.at(list, at);

/** A country that is also a name or a word must not stand among the words of a name, nor after a word of address. */
function believed(list: readonly Token[], i: number, { end, value }: Found<Known>, lexicon: NamesLexicon): boolean {
  if (value.kind !== 'place' || end > i + 1 || !lexicon.wary.has(list[i]?.lower ?? '')) return true;
  const [before, after] = [list[i - 1], list[i + 1]];
  if (before !== undefined && lexicon.honorifics.has(before.lower)) return false;
  const beside = (token: Token | undefined): boolean =>
    token !== undefined && capitalised(token) && lexicon.table.at([token], 0) === undefined;
  if (beside(after) && after?.spaced === true && !lexicon.surnames.has(after.lower)) return false;
  return !(beside(before) && list[i]?.spaced === true && (i > 1 || lexicon.surnames.size > 0));
}
