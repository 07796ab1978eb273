import type { CountedNouns } from '../../../model/packs/counted-nouns.ts';
import { phrases } from '../../../text/phrases.ts';
import type { NounTables } from './counted-noun.ts';

const words = (list: readonly string[]) => phrases(list.map((w) => [w, true] as const));

/** The nouns of a pack, compiled. */
export function nounTables(pack: CountedNouns): NounTables {
  return {
    pack,
    stops: new Set(pack.stops),
    singulars: new Set(pack.singulars),
    lemmas: new Map(Object.entries(pack.lemmas)),
    before: new Set(pack.before),
    dropped: new Set(pack.dropped),
    complements: new Set(pack.complements),
    apart: new Set(pack.apart),
    behind: words(pack.behind),
    attributive: new Set(pack.attributive),
    nouns: words(pack.nouns),
    classifiers: new Set(pack.classifiers),
    further: words(pack.further),
    and: words(pack.and),
    kin: new Map(pack.kin.flatMap((group, i) => group.map((head) => [head.toLowerCase(), i]))),
  };
}
