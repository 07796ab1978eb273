// Tellings of one event while they are put together.
import { placeOfMark } from './story.ts';
import type { Told } from './told.ts';

/** What a group of tellings knows together. */
export type Group = {
  readonly first: string;
  readonly last: string;
  readonly types: ReadonlySet<string>;
  readonly edtfs: ReadonlySet<string>;
  readonly statuses: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly treaties: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Its places with all that they lie in. */
  readonly around: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly ideas: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly abouts: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** Its tellings by their document. */
  readonly documents: ReadonlyMap<string, readonly Told[]>;
  readonly times: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** Words of the tellings of each language. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Marks of the stories of its pages, by where they are kept. */
  readonly story: ReadonlyMap<string, readonly string[]>;
  readonly list: readonly Told[];
  /** Why its tellings are of one event. */
  readonly why: ReadonlySet<string>;
};

/** The places that a place lies in, itself the first. */
export type Around = (place: string) => readonly string[];

/** A group that takes tellings one by one. */
export type Growing = { readonly group: Group; readonly add: (told: Told, why: readonly string[]) => void };

/** So many ways to spell a name are kept. */
const SPELLINGS = 4;

/** A group that `add` fills; its days are those of its first telling. */
export function growing({ first, last }: Told, around: Around): Growing {
  const sets = {
    types: new Set<string>(),
    edtfs: new Set<string>(),
    statuses: new Set<string>(),
    persons: new Set<string>(),
    offices: new Set<string>(),
    bodies: new Set<string>(),
    treaties: new Set<string>(),
    places: new Set<string>(),
    around: new Set<string>(),
    countries: new Set<string>(),
    ideas: new Set<string>(),
    roles: new Set<string>(),
    abouts: new Set<string>(),
    subjects: new Set<string>(),
    times: new Set<string>(),
    why: new Set<string>(),
  };
  const numbers = new Set<number>();
  const words = new Map<string, Set<string>>();
  const story = new Map<string, string[]>();
  const list: Told[] = [];
  const documents = new Map<string, Told[]>();
  const add = (told: Told, why: readonly string[]): void => {
    const { mention } = told;
    list.push(told);
    sets.types.add(mention.type);
    sets.edtfs.add(mention.edtf);
    sets.statuses.add(mention.status);
    const own = documents.get(told.document);
    if (own === undefined) documents.set(told.document, [told]);
    else own.push(told);
    if (told.about !== undefined) sets.abouts.add(told.about);
    if (mention.time !== undefined) sets.times.add(mention.time);
    for (const line of why) sets.why.add(line);
    for (const name of NAMED) for (const id of told[name]) sets[name].add(id);
    for (const place of told.places) for (const id of around(place)) sets.around.add(id);
    for (const mark of told.story) {
      const place = placeOfMark(mark);
      const known = story.get(place);
      if (known === undefined) story.set(place, [mark]);
      else if (!known.includes(mark) && known.length < SPELLINGS) known.push(mark);
    }
    for (const number of told.numbers) numbers.add(number);
    const said = words.get(told.language) ?? new Set<string>();
    for (const word of told.words) said.add(word);
    words.set(told.language, said);
  };
  return { group: { first, last, ...sets, documents, numbers, words, story, list }, add };
}

const NAMED = ['persons', 'offices', 'bodies', 'treaties', 'places', 'countries', 'ideas', 'roles', 'subjects'] as const;
