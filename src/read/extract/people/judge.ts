// Whether a capitalised run is a person: each piece of evidence has a weight, and enough of them carry.
import { capitalised, shouted } from '../../../text/capitals.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { Run } from './runs.ts';
import type { Term } from './terms.ts';

/** What stands around a run, as far as it speaks for a person. */
export type Setting = {
  readonly honorific: boolean;
  readonly rank: boolean;
  readonly roleBefore: 'office' | 'job' | 'kin' | undefined;
  readonly roleAfter: boolean;
  /** Whether most words of the sentence are capitalised, so that capitals say little. */
  readonly headline: boolean;
};

/** The verdict: how much speaks for a person, and what most. */
export type Verdict = { readonly person: boolean; readonly rule: string };

const ENOUGH = 5;
const ENOUGH_IN_HEADLINE = 8;

type Evidence = readonly [rule: string, weight: number];

/** Judges a run in its setting. */
export function judge(run: Run, terms: readonly Term[], setting: Setting, lexicon: PeopleLexicon): Verdict {
  const evidence = [...around(setting), ...inside(run, terms, lexicon), ...beside(run, terms, lexicon)];
  const sum = evidence.reduce((total, [, weight]) => total + weight, 0);
  const [rule] = evidence.reduce((a, b) => (b[1] > a[1] ? b : a), ['people.none', 0]);
  // "Mayor Hails": in a headline a single unknown word after a role may be its verb.
  const bare = setting.headline && run.words.length === 1 && !setting.honorific && !evidence.some(([, weight]) => weight > 0 && weight < 5);
  return { person: !bare && sum >= (setting.headline ? ENOUGH_IN_HEADLINE : ENOUGH), rule };
}

function* around({ honorific, rank, roleBefore, roleAfter }: Setting): Generator<Evidence> {
  if (honorific) yield ['people.honorific', 12];
  if (rank) yield ['people.rank', 9];
  if (roleBefore === 'office') yield ['people.role-before', 9];
  if (roleBefore === 'job') yield ['people.job-before', 7];
  if (roleBefore === 'kin') yield ['people.kin-before', 5];
  if (roleAfter) yield ['people.role-after', 6];
}

function* inside({ start, end, words, initial, particle }: Run, terms: readonly Term[], lexicon: PeopleLexicon): Generator<Evidence> {
  const { shape } = lexicon;
  const [first, last] = [words[0], words.at(-1)];
  const several = words.length > 1;
  const syllables = shape.familyFirst(terms, start);
  const whole = syllables > 0 && start + syllables >= end;
  if (whole && words.length >= 3) yield ['people.family-first', 7];
  else if (whole) yield ['people.family-first', lexicon.syllabic || words.some((w) => /[^\p{ASCII}]/v.test(w.text)) ? 5 : 3];
  else if (several && shape.given(first)) yield ['people.given-name', 6];
  else if (shape.given(first)) yield ['people.given-name', 2];
  if (!whole && several && shape.surname(last)) yield ['people.surname', 3];
  else if (!whole && shape.surname(last)) yield ['people.surname', 2];
  else if (!whole && shape.surnameLike(last)) yield ['people.surname-ending', several ? 1.5 : 0.5];
  if (several && shape.surname(first) && !whole) yield ['people.surname-first', 2];
  if (initial && several) yield ['people.initial', 5];
  if (particle) yield ['people.particle', 2];
  if (words.some((w) => lexicon.things.has(w.lower)) && !whole) yield ['people.thing', -9];
  if (words.every((w) => shouted(w))) yield ['people.capitals', -9];
}

function* beside({ start, end, words }: Run, terms: readonly Term[], lexicon: PeopleLexicon): Generator<Evidence> {
  const [before, after] = [terms[start - 1], terms[end]];
  const several = words.length > 1;
  if (before !== undefined && lexicon.definite.has(before.lower)) yield ['people.article', -6];
  if (!several && before !== undefined && lexicon.locatives.has(before.lower)) yield ['people.locative', -3];
  if (acts(terms, end, lexicon) || (before !== undefined && lexicon.acts.has(before.lower))) yield ['people.act', several ? 3 : 2.5];
  if (
    [
      [before, terms[start - 2]],
      [after, terms[end + 1]],
    ].some(([mark, other]) => mark?.text === '/' && (shouted(other) || other?.named !== undefined))
  )
    yield ['people.agency', -12];
  if (age(terms, end, lexicon)) yield ['people.age', 7];
  if (after?.text === '(' && shouted(terms[end + 1]) && terms[end + 2]?.text === ')') yield ['people.acronym', -8];
  if (before !== undefined && after !== undefined && /^[«“"‘]$/.test(before.text) && /^[»”"’]$/.test(after.text))
    yield ['people.quoted', -4];
  if (after !== undefined && !after.spaced && /^[-/]$/.test(after.text) && terms[end + 1]?.spaced === false) yield ['people.compound', -3];
}

/** A verb that persons do, one word further at most: « a déclaré », "also said". */
const acts = (terms: readonly Term[], end: number, lexicon: PeopleLexicon): boolean =>
  [terms[end], terms[end + 1]].some((t) => t !== undefined && t.kind === 'word' && !capitalised(t) && lexicon.acts.has(t.lower)) &&
  terms[end]?.kind === 'word';

/** « , 45 ans, », ", 45," */
function age(terms: readonly Term[], end: number, lexicon: PeopleLexicon): boolean {
  const at = /^[,(]$/.test(terms[end]?.text ?? '') ? end + 1 : end;
  const number = terms[at];
  if (number?.kind !== 'number' || number.text.length > 2) return false;
  const after = terms[at + 1];
  return lexicon.ages.has(after?.lower ?? '') || (at > end && /^[,)]$/.test(after?.text ?? '') && Number(number.text) > 9);
}
