import type { ArtefactMention, PersonMention } from '../../../model/mention.ts';
import { lowered } from '../../../text/fold.ts';

/** Titles that a page writes now with capitals, now without: translated piece by piece. The first of the rarer spelling, once a page. */
export function* capitals(people: readonly PersonMention[]): Generator<ArtefactMention> {
  const spelled = new Map<string, Map<string, PersonMention[]>>();
  for (const mention of people) {
    if (mention.form !== 'title') continue;
    const words = withoutArticle(mention.quote);
    const spellings = spelled.get(lowered(words)) ?? new Map<string, PersonMention[]>();
    const list = spellings.get(words) ?? [];
    list.push(mention);
    spelled.set(lowered(words), spellings.set(words, list));
  }
  for (const spellings of spelled.values()) {
    if (spellings.size < 2) continue;
    const [chief = '', ...others] = [...spellings.keys()].sort((a, b) => capitalsIn(a) - capitalsIn(b));
    const [rarer] = others.flatMap((words) => spellings.get(words)?.slice(0, 1) ?? []);
    if (rarer === undefined) continue;
    const { start, end, quote } = rarer;
    yield { start, end, quote, rule: 'artefacts.capitals', kind: 'capitals', why: `Elsewhere the page writes « ${chief} ».` };
    return;
  }
}

const withoutArticle = (title: string): string => title.replace(/^(?:\p{L}{1,3}\s|\p{L}['’])/u, '');
const capitalsIn = (words: string): number => words.match(/\p{Lu}/gu)?.length ?? 0;
