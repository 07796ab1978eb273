import type { Endings, EventsPack, EventType, Stems } from '../../../model/packs/events.ts';
import { EVENT_TYPES } from '../../../model/packs/events.ts';

/** Whether a lower-case word is one of some forms. */
type IsForm = (word: string) => boolean;

/** The type of event of which a word speaks by how it begins. */
type TypeOf = (word: string) => EventType | undefined;

/** How a verb that no rule names is known, and of what it tells; compiled for look-up. */
export type Plain = {
  readonly past: IsForm;
  readonly participle: IsForm;
  readonly infinitive: IsForm;
  readonly future: IsForm;
  readonly being: ReadonlySet<string>;
  /** How many tokens after a form its clause ends at most, where verbs close it. */
  readonly closes: number | undefined;
  /** Whether signs end in what is denied or only is, though it looks like a past: « なかった ». */
  readonly isTail: (signs: string) => boolean;
  /** Whether no form shows a verb. */
  readonly bare: boolean;
  readonly verbs: TypeOf;
  readonly nouns: TypeOf;
};

/** The plain verbs of a pack, where it knows of them. */
export function plainOf({ plain, verbFrame }: EventsPack): Plain | undefined {
  if (plain === undefined) return undefined;
  return {
    past: formOf(plain.past),
    participle: formOf(plain.participle),
    infinitive: formOf(plain.infinitive),
    future: formOf(plain.future),
    being: new Set(plain.being),
    closes: plain.closes,
    isTail: (signs) => plain.past.not.some((tail) => signs.endsWith(tail)),
    bare: plain.bare === true,
    verbs: stemsOf(plain.verbs),
    nouns: verbFrame === true ? withLast(stemsOf(plain.nouns)) : stemsOf(plain.nouns),
  };
}

/** The longest ending that is looked for, in letters, and how much of a word stands before it at least. */
const LONGEST = 6;
const STEM = 2;

function formOf({ words, endings, not }: Endings): IsForm {
  const [known, ends, never] = [new Set(words), new Set(endings), new Set(not)];
  return (word) => {
    if (known.has(word)) return true;
    if (never.has(word)) return false;
    for (let length = 1; length <= Math.min(LONGEST, word.length - STEM); length++) if (ends.has(word.slice(-length))) return true;
    return false;
  };
}

/** The longest stem that is looked for, in letters; the longest that fits wins. */
const LONGEST_STEM = 16;

function stemsOf(stems: Stems): TypeOf {
  const types = new Map(EVENT_TYPES.flatMap((type) => (stems[type] ?? []).map((stem) => [stem, type] as const)));
  return (word) => {
    for (let length = Math.min(LONGEST_STEM, word.length); length > 1; length--) {
      const type = types.get(word.slice(0, length));
      if (type !== undefined) return type;
    }
    return undefined;
  };
}

/** How many letters of a compound its last part has, least and most. */
const [SHORTEST_PART, LONGEST_PART] = [5, 18];

/** „Großdemonstration“: where words are written together, also by the last part of a word. */
const withLast =
  (typeOf: TypeOf): TypeOf =>
  (word) => {
    const whole = typeOf(word);
    if (whole !== undefined) return whole;
    for (let at = Math.max(2, word.length - LONGEST_PART); at <= word.length - SHORTEST_PART; at++) {
      const type = typeOf(word.slice(at));
      if (type !== undefined) return type;
    }
    return undefined;
  };
