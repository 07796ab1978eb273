import type { Block } from '../../../../model/block.ts';
import type { SegmentedDocument } from '../../../../model/document.ts';
import type { FoundPerson } from '../../../../model/mention.ts';
import type { Span } from '../../../../model/span.ts';
import { bare } from '../../../../text/fold.ts';

/** Who takes the word at the start of a block: « La Gazette : », "KO:", „Olbrich:“. */
export type Label = {
  /** The words before the colon. */
  readonly span: Span;
  /** Where what is said begins. */
  readonly from: number;
  readonly words: string;
  /** The same in lower case without diacritics: labels are compared so. */
  readonly key: string;
  /** Id of the person, where it is one of the document. */
  readonly entity?: string;
};

/** A dash or a number may stand before the label; quotation marks end it. */
const LABEL = /^(?:[–—―-]\s?)?([\p{L}][^:：\n"“”«»„「『]{0,59}?)\s?[:：]\s?(?=\S)/u;
const MOST_WORDS = 6;
const OPENING = 80; // code units
const INITIALS = /^(?:\p{Lu}\.?[ -]?){2,4}$/u;

/** The label of a block, if it opens with one. `within` gives the persons whose words lie in a span. */
export function labelOf(
  { text }: SegmentedDocument,
  block: Block,
  within: (span: Span) => readonly FoundPerson[],
  initials: ReadonlyMap<string, string>,
): Label | undefined {
  const found = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + OPENING)));
  const words = found?.[1];
  if (found === null || words === undefined || words.split(' ').length > MOST_WORDS) return undefined;
  const from = block.start + found[0].length;
  const start = block.start + found[0].indexOf(words);
  const span = { start, end: start + words.length };
  const [person] = within(span);
  const entity = person?.mention.entity ?? (INITIALS.test(words) ? initials.get(words.replace(/[^\p{Lu}]/gu, '')) : undefined);
  return { span, from, words, key: bare(words), ...(entity !== undefined && { entity }) };
}

/** The initials of the persons of a document that one of them alone has: « I. M. » for Inès Morvan. */
export function initialsOf(people: readonly FoundPerson[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, string>();
  const shared = new Set<string>();
  for (const { mention } of people) {
    const { name, entity } = mention;
    if (name === undefined || entity === undefined || !name.includes(' ')) continue;
    const initials = name
      .split(/[ -]/u)
      .map((part) => part.charAt(0))
      .filter((sign) => /\p{Lu}/u.test(sign))
      .join('');
    if ((bearers.get(initials) ?? entity) !== entity) shared.add(initials);
    bearers.set(initials, entity);
  }
  for (const initials of shared) bearers.delete(initials);
  return bearers;
}
