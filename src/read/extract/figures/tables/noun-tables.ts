import type { CountedNouns, CounterKind } from '../../../../model/packs/counted-nouns.ts';
import { lowered } from '../../../../text/fold.ts';
import { type Phrases, phrases } from '../../../../text/words/phrases.ts';
import { wholeWords } from './whole-words.ts';

/** The nouns of one language, compiled. */
export type NounTables = {
  readonly pack: CountedNouns;
  readonly stops: ReadonlySet<string>;
  readonly singulars: ReadonlySet<string>;
  readonly lemmas: ReadonlyMap<string, string>;
  readonly before: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
  readonly counters: Phrases<CounterKind>;
  readonly persons: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly counterLinks: Phrases<true>;
  readonly describing: Phrases<true>;
  readonly stopPhrases: Phrases<true>;
  readonly determiners: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  readonly behind: Phrases<true>;
  readonly attributive: ReadonlySet<string>;
  readonly nouns: Phrases<true>;
  readonly classifiers: ReadonlySet<string>;
  readonly further: Phrases<true>;
  readonly repeats: ReadonlySet<string>;
  readonly and: Phrases<true>;
  /** The group of a head that may be joined with others of it. */
  readonly kin: ReadonlyMap<string, number>;
};

const lowerSet = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(lowered));
const words = (list: readonly string[]) => wholeWords(list.map((w) => [w, true] as const));

/** The nouns of a pack, compiled. */
export function nounTables(pack: CountedNouns): NounTables {
  return {
    pack,
    stops: lowerSet(pack.stops),
    singulars: lowerSet(pack.singulars),
    lemmas: new Map(Object.entries(pack.lemmas).map(([word, of]) => [lowered(word), of])),
    before: lowerSet(pack.before),
    dropped: lowerSet(pack.dropped),
    counters: phrases(Object.entries(pack.counters ?? {})),
    persons: new Set(pack.persons ?? []),
    people: lowerSet(pack.people ?? []),
    counterLinks: words(pack.counterLinks ?? []),
    describing: words(pack.head === 'counter' ? pack.before : []),
    stopPhrases: words(pack.head === 'counter' ? pack.stops : []),
    determiners: lowerSet(pack.determiners ?? []),
    complements: lowerSet(pack.complements),
    apart: lowerSet(pack.apart),
    behind: words(pack.behind),
    attributive: lowerSet(pack.attributive),
    nouns: words(pack.nouns),
    classifiers: lowerSet(pack.classifiers),
    further: words(pack.further),
    repeats: new Set(pack.repeats),
    and: words(pack.and),
    kin: new Map(pack.kin.flatMap((group, i) => group.map((head) => [lowered(head), i]))),
  };
}
