import type { SegmentedDocument } from '../../../model/document.ts';
import type { ArtefactMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { SlipRule, SlipsPack } from '../../../model/packs/slips.ts';
import { quoted } from '../../../model/span.ts';
import { type Matcher, matcher, type Slot } from '../../../text/patterns/pattern.ts';

const ANY: Slot<true> = { at: (list, index) => (list[index]?.kind === 'word' ? { end: index + 1, value: true } : undefined) };

const compiled = new WeakMap<SlipsPack, Matcher<true, SlipRule>>();

function matcherOf(pack: SlipsPack): Matcher<true, SlipRule> {
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const made = matcher<true, SlipRule>(pack.rules, { any: ANY }, (rule, list, _start, end) => {
    const next = list[end]?.lower;
    if (next === undefined || rule.unlessBefore === undefined) return true;
    return longestEnd(next, rule.unlessBefore) <= longestEnd(next, rule.despite ?? []);
  });
  compiled.set(pack, made);
  return made;
}

const longestEnd = (word: string, endings: readonly string[]): number =>
  Math.max(0, ...endings.map((ending) => (word.endsWith(ending) ? ending.length : 0)));

/** The words that only a translation has: each rule once a page. Those of one language count only on a page translated from it. */
export function* wording({ text, sentences, source }: SegmentedDocument, packs: Packs): Generator<ArtefactMention> {
  const from = source.original?.language;
  const found = new Set<string>();
  for (const { language, tokens } of sentences) {
    const pack = packs[language]?.slips;
    if (pack === undefined || pack.rules.length === 0) continue;
    for (const { rule, start, end } of matcherOf(pack).scan(tokens)) {
      const [first, last] = [tokens[start], tokens[end - 1]];
      if (first === undefined || last === undefined || found.has(rule.id)) continue;
      if (rule.from.length > 0 && (from === undefined || !rule.from.includes(from))) continue;
      found.add(rule.id);
      const words = quoted(text, { start: first.start, end: last.end });
      yield { ...words, rule: rule.id, kind: 'wording', why: `Meant is: ${rule.means}.` };
    }
  }
}
