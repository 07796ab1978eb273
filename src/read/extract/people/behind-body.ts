// A title whose body stands between it and the name, in Korean: « 표인철 | 목포대 | 교수 », « 차영만 | 강진군수 ».
import { slug } from '../../../text/fold.ts';
import { type RolePhrase, roleAt } from './roles.ts';
import type { Reader } from './sighting.ts';
import type { Term } from './terms.ts';

const HANGUL = /^[\uac00-\ud7a3]$/;
/** So many syllables and words stand between a name and the end of its title. */
const [LONGEST, MOST_WORDS] = [18, 3];

const isHangul = (term: Term | undefined): boolean => HANGUL.test(term?.text ?? '');

/** The title that ends one of the next words, with the words before it as its body. */
export function titleBehindBody({ text, terms, lexicon }: Reader, index: number): RolePhrase | undefined {
  const first = terms[index];
  if (first === undefined || first.spaced !== true || !isHangul(terms[index - 1])) return undefined;
  let word = index;
  let words = 1;
  for (let i = index; i < index + LONGEST; i++) {
    const term = terms[i];
    if (term === undefined || !(isHangul(term) || term.named?.kind === 'body' || term.named?.kind === 'place')) return undefined;
    if (term.spaced && i > index) {
      // A word with a small one at its end is of another clause: « 김 씨가 어제 … ».
      if (words === MOST_WORDS || lexicon.cling.has(terms[i - 1]?.lower ?? '')) return undefined;
      words++;
      word = i;
    }
    const head = i === index ? undefined : lexicon.heads.at(terms, i);
    const next = terms[head?.end ?? 0];
    const closes = next === undefined || next.spaced || next.kind !== 'word' || lexicon.cling.has(next.lower);
    if (head === undefined || !closes || (i === word && i + 1 === head.end)) continue;
    const found = roleAt(text, terms, i, lexicon);
    return found === undefined || found.end !== head.end || lexicon.officeMarks.at(terms, head.end) !== undefined
      ? undefined
      : withBody(text, terms, found, index, word);
  }
  return undefined;
}

const SIGN = /^[\u3400-\u9fff々\u30a1-\u30fa\u30fc\d\uff10-\uff19]+$/;
const KANA = /^[\u3041-\u309f]/;
/** So many signs say what an office is about. */
const LONGEST_MATTER = 10;

/** The title that ends a run of signs right behind a name, where small words in kana close it: « 宮下昭彦 | 捜査1課長 | は ». */
export function titleBehindSigns({ text, terms, lexicon }: Reader, index: number): RolePhrase | undefined {
  if (lexicon.titlesBefore || terms[index]?.spaced !== false) return undefined;
  for (let i = index; i < index + LONGEST_MATTER; i++) {
    const term = terms[i];
    if (term === undefined || term.named !== undefined || !SIGN.test(term.text) || lexicon.households.at(terms, i) !== undefined)
      return undefined;
    const head = i === index ? undefined : lexicon.heads.at(terms, i);
    const next = terms[head?.end ?? 0];
    if (head === undefined || (next !== undefined && next.kind === 'word' && !KANA.test(next.text))) continue;
    const found = roleAt(text, terms, i, lexicon);
    if (found === undefined || found.end !== head.end || lexicon.officeMarks.at(terms, head.end) !== undefined) return undefined;
    return { ...found, start: index, role: { ...found.role, text: text.slice(terms[index]?.start ?? 0, terms[head.end - 1]?.end) } };
  }
  return undefined;
}

/** The role with all of its word, and the words before it as its body. */
function withBody(text: string, terms: readonly Term[], phrase: RolePhrase, index: number, word: number): RolePhrase {
  const [first, start, before] = [terms[index], terms[word], terms[word - 1]];
  if (first === undefined || start === undefined || before === undefined) return phrase;
  const title = text.slice(start.start, terms[phrase.end - 1]?.end);
  const body = text.slice(first.start, before.end);
  const affiliation = word === index ? undefined : { text: body, id: first.named?.end === before.end ? first.named.entity : slug(body) };
  return { ...phrase, start: index, role: { ...phrase.role, text: title, ...(affiliation !== undefined && { affiliation }) } };
}
