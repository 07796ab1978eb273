// What tells the story of a page in any language: by it two tellings are known to be of one story although their words share nothing.
import type { Reading } from '../../model/reading.ts';
import { bare } from '../../text/fold.ts';
import { fromKana } from '../../text/romanise/kana.ts';
import { cyrillicStem, fromArabic, fromCyrillic, fromHangul } from '../../text/romanise/letters.ts';
import { type Script, scriptOf } from '../../text/romanise/scripts.ts';
import { likenessOf, skeletonOf, soundsOf } from '../../text/romanise/sounds.ts';

/** So much of a page is looked at, in signs, and so many marks of a kind are kept. */
const HEAD = 6000;
const MOST = 16;
/** A shorter name, or one of fewer consonants, sounds like many others. */
const LONG = 4;
const CONSONANTS = 3;
/** Smaller numbers stand in many stories. */
const LEAST = 13;

const READ: Readonly<Partial<Record<Script, (word: string) => string>>> = {
  cyrillic: (word) => fromCyrillic(cyrillicStem(word)),
  arabic: fromArabic,
  hangul: fromHangul,
  kana: fromKana,
};

/** The sounds of a word that may be a name; none of a word that is too short to tell. */
function soundOf(word: string): string | undefined {
  const lower = bare(word);
  const script = scriptOf(lower);
  const read = script === 'latin' ? lower : READ[script]?.(word.toLowerCase());
  if (read === undefined || read.length < LONG) return undefined;
  const sounds = soundsOf(read);
  return skeletonOf(sounds).length < CONSONANTS ? undefined : sounds;
}

/** Words with a capital after a small letter, and foreign names in Japanese. */
const NAMES = /(?<=[\p{Ll},»”"] )\p{Lu}\p{Ll}{3,}|[ァ-ヴー]{3,}/gu;

/** The marks of a page: `s` sounds of names, `n` numbers, `d` days, `p` places. */
export function storyMarks({ text, names, people, figures, dates, published }: Reading): readonly string[] {
  const named = [...names, ...people.filter(({ form }) => form === 'name')].map(({ quote }) => quote);
  const words = [...named.flatMap((quote) => quote.split(/[\s·・-]+/u)), ...(text.slice(0, HEAD).match(NAMES) ?? [])];
  const of = (kind: string, list: readonly (string | number)[]): readonly string[] =>
    [...new Set(list)].slice(0, MOST).map((value) => `${kind} ${value}`);
  return [
    ...of(
      's',
      words.flatMap((word) => soundOf(word) ?? []),
    ),
    ...of(
      'n',
      figures.filter(({ bound, value }) => bound !== 'vague' && value >= LEAST).map(({ value }) => value),
    ),
    ...of(
      'd',
      dates.filter(({ granularity, edtf }) => granularity === 'day' && edtf !== published?.edtf).map(({ edtf }) => edtf),
    ),
    ...of(
      'p',
      names.filter(({ kind }) => kind === 'place').map(({ entity }) => entity),
    ),
  ];
}

const WEIGHT: Readonly<Record<string, number>> = { s: 1, n: 1, d: 0.5, p: 0.7 };
/** From this likeness on two sounds may be one name. */
const ALIKE = 0.75;

/** The marks of a group under which those of a telling are looked up. */
export type Story = ReadonlyMap<string, readonly string[]>;

/** Where a mark is kept: sounds by their consonants, anything else by itself. */
export const placeOfMark = (mark: string): string => (mark.startsWith('s ') ? `s ${skeletonOf(mark.slice(2))}` : mark);

/** How much two pages share of what tells their stories; what many pages have counts little. */
export function storyShare(marks: readonly string[], story: Story, rarity: (mark: string) => number, day: string): number {
  let sum = 0;
  const seen = new Set<string>();
  for (const mark of marks) {
    const place = placeOfMark(mark);
    if (seen.has(place) || mark === `d ${day}`) continue;
    const known = story.get(place);
    if (known === undefined || !known.some((other) => isAlike(mark, other))) continue;
    seen.add(place);
    sum += (WEIGHT[mark.charAt(0)] ?? 0) * rarity(place);
  }
  return sum;
}

const isAlike = (a: string, b: string): boolean => a === b || (a.startsWith('s ') && likenessOf(a.slice(2), b.slice(2), ALIKE) >= ALIKE);

/** Whether two persons whose names are in different letters may be one: a part of the one sounds like a part of the other. */
export function soundAlike(a: string, b: string): boolean {
  const [left, right] = [soundsIn(a), soundsIn(b)];
  return left.some((one) => right.some((other) => skeletonOf(one) === skeletonOf(other) && likenessOf(one, other, ALIKE) >= ALIKE));
}

const soundsIn = (id: string): readonly string[] => id.split(/[\s·・-]+/u).flatMap((word) => soundOf(word) ?? []);
