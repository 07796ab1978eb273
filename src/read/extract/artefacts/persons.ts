import type { LanguageDocument } from '../../../model/document.ts';
import type { ArtefactMention, PersonMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { NamesPack } from '../../../model/packs/names.ts';
import type { Profile, ProfilePerson } from '../../../model/profile.ts';
import { bare } from '../../../text/fold.ts';
import { languageAt } from '../../../text/language-at.ts';
import { bareSet, phrasesOf } from '../../../text/words/word-lists.ts';

/** Whose name lost its last letter, and women whose title a machine made a man's. */
export function* persons(
  people: readonly PersonMention[],
  { blocks }: LanguageDocument,
  packs: Packs,
  profile: Profile,
): Generator<ArtefactMention> {
  const languageOf = languageAt(blocks);
  const packAt = ({ start }: PersonMention): NamesPack | undefined => packs[languageOf(start) ?? '']?.names;
  const known = new Map(profile.people.map((person) => [person.id, person]));
  const women = womenAmong(people, known, packAt);
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const mention of people) {
    const { entity, quote } = mention;
    if (entity === undefined || found.has(`${entity} ${mention.form}`) || seen.has(`${entity} ${quote}`)) continue;
    seen.add(`${entity} ${quote}`);
    const person = known.get(entity);
    const artefact =
      mention.form === 'name' && person !== undefined
        ? cutName(mention, person)
        : mention.form === 'title' && women.has(entity)
          ? madeMan(mention, packAt(mention))
          : undefined;
    if (artefact === undefined) continue;
    found.add(`${entity} ${mention.form}`);
    yield { start: mention.start, end: mention.end, quote, ...artefact };
  }
}

type Told = Pick<ArtefactMention, 'rule' | 'kind' | 'why'>;

const LONG = 6;

// « Kowalsk » of « Kowalski »; of other letters a spelling of another language may leave out some.
function cutName({ quote }: PersonMention, { name, aliases }: ProfilePerson): Told | undefined {
  const words = wordsOf(quote);
  const forms = [name, ...Object.values(aliases).flat()];
  if (words.length < 2 || forms.some((form) => wordsOf(form).join(' ') === words.join(' '))) return undefined;
  const whole = forms.find((form) => {
    const theirs = wordsOf(form);
    const [at, ...more] = theirs.flatMap((word, i) => (word === words[i] ? [] : [i]));
    if (theirs.length !== words.length || at === undefined || more.length > 0) return false;
    const [cut, full] = [words[at] ?? '', theirs[at] ?? ''];
    return cut.length >= LONG && full.length === cut.length + 1 && full.startsWith(cut);
  });
  return whole === undefined
    ? undefined
    : { rule: 'artefacts.cut-name', kind: 'name', why: `The name is « ${whole} »: its last letter was lost.` };
}

const wordsOf = (name: string): readonly string[] =>
  bare(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function womenAmong(
  people: readonly PersonMention[],
  known: ReadonlyMap<string, ProfilePerson>,
  packAt: (mention: PersonMention) => NamesPack | undefined,
): ReadonlySet<string> {
  const women = new Set<string>();
  for (const mention of people) {
    const { entity, honorific } = mention;
    if (entity === undefined) continue;
    const said = honorific === undefined ? undefined : genderOf(honorific, packAt(mention));
    if (said === 'f' || (said === undefined && known.get(entity)?.gender === 'f')) women.add(entity);
  }
  return women;
}

const genderOf = (honorific: string, pack: NamesPack | undefined): 'f' | 'm' | undefined =>
  pack?.honorifics.find(({ forms }) => phrasesOf(forms).some((form) => bare(form) === bare(honorific)))?.gender;

// A masculine article before an office that has a form of its own for women: « le directeur », not « le ministre ».
function madeMan({ quote, roles }: PersonMention, pack: NamesPack | undefined): Told | undefined {
  const [article = '', noun = ''] = wordsOf(quote);
  if (pack === undefined || !bareSet(pack.determiners.masculine).has(article) || bareSet(pack.determiners.feminine).has(article))
    return undefined;
  const office = pack.roles.find(({ words }) => phrasesOf(words).some((word) => bare(word) === noun));
  const hasOther = office !== undefined && phrasesOf(office.words).some((word) => isOtherGender(noun, bare(word)));
  if (!hasOther) return undefined;
  return { rule: 'artefacts.gender', kind: 'gender', why: `« ${roles?.[0] ?? noun} » is masculine, and she is a woman.` };
}

// « directeur » and « directrice », « avocat » and « avocate »: one stem, another end.
function isOtherGender(word: string, other: string): boolean {
  if (word === other || other.includes(' ')) return false;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same++;
  return same >= 4 && same >= word.length - 4 && other.length - same <= 5;
}
