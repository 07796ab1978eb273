// Whether a capitalised run is a person: each piece of evidence has a weight, and enough of them carry.

import type { RoleKind } from '../../../model/packs/names.ts';
import { capitalised, shouted } from '../../../text/capitals.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { Run } from './runs.ts';
import { BODY, type Term } from './terms.ts';

/** What stands around a run, as far as it speaks for a person. */
export type Setting = {
  readonly honorific: boolean;
  readonly rank: boolean;
  readonly roleBefore: RoleKind | undefined;
  readonly roleAfter: boolean;
  /** Whether most words of the sentence are capitalised, so that capitals say little. */
  readonly headline: boolean;
};

/** The verdict: how much speaks for a person, and what most. */
export type Verdict = { readonly person: boolean; readonly rule: string };

const ENOUGH = 5;
const ENOUGH_IN_HEADLINE = 8;

type Evidence = readonly [rule: string, weight: number];
/** Takes a piece of evidence; generators are nicer, but every capital of a text is judged. */
type Tell = (rule: string, weight: number) => unknown;

/** Judges a run in its setting. */
export function judge(run: Run, terms: readonly Term[], setting: Setting, lexicon: PeopleLexicon): Verdict {
  const evidence: Evidence[] = [];
  const tell: Tell = (rule, weight) => evidence.push([rule, weight]);
  around(setting, run, lexicon, tell);
  inside(run, terms, lexicon, tell);
  beside(run, terms, setting, lexicon, tell);
  const sum = evidence.reduce((total, [, weight]) => total + weight, 0);
  const [rule] = evidence.reduce((a, b) => (b[1] > a[1] ? b : a), ['people.none', 0]);
  // "Mayor Hails": in a headline a single unknown word after a role may be its verb.
  const bare = setting.headline && run.words.length === 1 && !setting.honorific && !evidence.some(([, weight]) => weight > 0 && weight < 5);
  return { person: !bare && sum >= (setting.headline ? ENOUGH_IN_HEADLINE : ENOUGH), rule };
}

function around({ honorific, rank, roleBefore, roleAfter }: Setting, { words }: Run, { syllabic }: PeopleLexicon, tell: Tell): void {
  // « phó tổng giám đốc Pepsi »: without an article or preposition a lone word after an office may be its body.
  const single = words.length === 1;
  const lone = syllabic && single;
  if (honorific) tell('people.honorific', 12);
  if (rank) tell('people.rank', 9);
  if (roleBefore === 'head') tell('people.role-before', 9);
  if (roleBefore === 'office') tell('people.role-before', lone ? 4 : 9);
  if (roleBefore === 'job') tell('people.job-before', 7);
  if (roleBefore === 'kin') tell('people.kin-before', 5);
  if (roleAfter) tell('people.role-after', single ? 3 : 6);
}

function inside({ start, end, words, initial, particle }: Run, terms: readonly Term[], lexicon: PeopleLexicon, tell: Tell): void {
  const { shape } = lexicon;
  const [first, last] = [words[0], words.at(-1)];
  const several = words.length > 1;
  const syllables = shape.familyFirst(terms, start);
  const whole = syllables > 0 && start + syllables >= end;
  if (whole && words.length >= 3) tell('people.family-first', 7);
  else if (whole) tell('people.family-first', lexicon.syllabic ? 4 : words.some((w) => /[^\p{ASCII}]/v.test(w.text)) ? 5 : 3);
  else if (several && shape.given(first)) tell('people.given-name', 6);
  else if (shape.given(first)) tell('people.given-name', 2);
  if (!whole && several && shape.surname(last)) tell('people.surname', 3);
  else if (!whole && shape.surname(last)) tell('people.surname', 2);
  else if (!whole && shape.surnameLike(last)) tell('people.surname-ending', several ? 1.5 : 0.5);
  if (several && shape.surname(first) && !whole) tell('people.surname-first', 3);
  if (words.every((w) => w.text.length === 1)) tell('people.letter', -12);
  if (initial && several) tell('people.initial', 5);
  if (particle) tell('people.particle', 2);
  if (words.some((w, i) => lexicon.things.has(w.lower) && !(i === 0 && several && shape.given(w))) && !whole) tell('people.thing', -9);
  if (several && !whole && !shape.surname(last) && words.slice(1, -1).some((w) => shape.surname(w) || shape.given(w)))
    tell('people.surname-inside', 3);
  if (hyphenated(terms, start, end)) tell('people.hyphenated', 4);
  if (words.every((w) => shouted(w))) tell('people.capitals', -9);
}

/** "Ban Ki-moon", « Park Hang-seo »: a small second half is that of a given name. */
const hyphenated = (terms: readonly Term[], start: number, end: number): boolean =>
  terms
    .slice(start + 1, end)
    .some(
      (t, i, list) => /^[-‑]$/.test(t.text) && !t.spaced && list[i + 1]?.kind === 'word' && !capitalised(list[i + 1]) && end - start > 3,
    );

function beside(
  { start, end, words }: Run,
  terms: readonly Term[],
  { honorific, rank }: Setting,
  lexicon: PeopleLexicon,
  tell: Tell,
): void {
  const [before, after] = [terms[start - 1], terms[end]];
  const several = words.length > 1;
  if (before !== undefined && lexicon.definite.has(before.lower)) tell('people.article', -6);
  if (!several && before !== undefined && lexicon.locatives.has(before.lower)) tell('people.locative', -3);
  if (acts(terms, end, lexicon) || (before !== undefined && lexicon.acts.has(before.lower))) tell('people.act', several ? 3 : 2.5);
  if (
    [
      [before, terms[start - 2]],
      [after, terms[end + 1]],
    ].some(([mark, other]) => mark?.text === '/' && (shouted(other) || other?.named !== undefined))
  )
    tell('people.agency', -12);
  if (age(terms, end, lexicon)) tell('people.age', 7);
  if (before?.kind === 'number') tell('people.number', -5);
  if (several && ofBody(terms, end, lexicon)) tell('people.of-body', 2.5);
  // "John F. | Kennedy Airport"
  if (after?.named !== undefined && /^[.]$/.test(terms[end - 1]?.text ?? '')) tell('people.cut-off', -12);
  if (!several && !honorific && !rank && lone(words[0], terms, end, lexicon)) tell('people.lone-syllable', -9);
}

/** In a language of single syllables a lone one may open the name of a body: « Chủ tịch | Quốc hội ». */
function lone(word: Term | undefined, terms: readonly Term[], end: number, lexicon: PeopleLexicon): boolean {
  const after = terms[end];
  if (!lexicon.syllabic || !lexicon.shape.syllable(word) || after?.kind !== 'word' || capitalised(after)) return false;
  return !acts(terms, end, lexicon) && !lexicon.starters.has(after.lower);
}

/** "X of Access Now", « X, de l'ONUDC »: the body somebody belongs to. */
function ofBody(terms: readonly Term[], end: number, lexicon: PeopleLexicon): boolean {
  const at = terms[end]?.text === ',' ? end + 1 : end;
  const linker = lexicon.of.at(terms, at);
  return linker !== undefined && terms[linker.end]?.lower === BODY;
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
