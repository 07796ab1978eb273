import type { LanguageDocument } from '../../../model/document.ts';
import type { ArtefactMention } from '../../../model/mention.ts';
import type { Quoted } from '../../../model/span.ts';
import { bare } from '../../../text/fold.ts';

/**
 * Whose picture it is, as two captions of one picture say, the one in the language of the page, the one before it in that of its original.
 * « Thanh Tâm » for « Cœur Pur »: a machine translates names that are words.
 */
export function* credits({ text, blocks, language }: LanguageDocument): Generator<ArtefactMention> {
  const found = new Set<string>();
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    if (block.role !== 'caption' && block.role !== 'credit') continue;
    if (before === undefined || (before.role !== 'caption' && before.role !== 'credit')) continue;
    if (block.language !== language || before.language === language || before.language === 'und') continue;
    const [copy, original] = [creditIn(text, block), creditIn(text, before)];
    if (copy === undefined || original === undefined || copy.quote === original.quote || found.has(copy.quote)) continue;
    found.add(copy.quote);
    const same = bare(copy.quote) === bare(original.quote);
    yield {
      ...copy,
      rule: same ? 'artefacts.credit-marks' : 'artefacts.credit-translated',
      kind: 'name',
      why: same
        ? `The caption of the original beside it has « ${original.quote} »: its marks were lost.`
        : `The caption of the original beside it has « ${original.quote} »: the name was translated.`,
      beside: original,
    };
  }
}

const END = /[([（［]([^()[\]（）［］]{2,80})[)\]）］]\s{0,2}\.?$/u;
const TAIL = 120;
const LABEL = /^[^:：]{1,30}[:：]\s*/u;

// The name behind the label in the brackets that end a caption; agencies and pairs of names are no names of persons.
function creditIn(text: string, { start, end }: { readonly start: number; readonly end: number }): Quoted | undefined {
  const from = Math.max(start, end - TAIL);
  const inside = END.exec(text.slice(from, end));
  if (inside?.[1] === undefined) return undefined;
  const label = LABEL.exec(inside[1])?.[0];
  const name = label === undefined ? '' : inside[1].slice(label.length).trim();
  if (label === undefined || !/^\p{Lu}\p{Ll}+(?:[ -][\p{L}'’-]+){1,4}$/u.test(name)) return undefined;
  const at = from + inside.index + inside[0].indexOf(inside[1]) + inside[1].indexOf(name, label.length);
  return { start: at, end: at + name.length, quote: name };
}
