import type { LanguagePack } from '../../../../model/pack.ts';
import { COUNT_IDS, COUNTS } from '../../../../model/packs/counts.ts';
import { isMoving, type Metric, type MetricCue, type Profile } from '../../../../model/profile.ts';
import { type CueWords, cueWords, type StarredWord, starred } from './cue-words.ts';

/** A cue with its words by number; `units` are words of unit phrases. */
export type Cue = {
  /** Its place in the profile. */
  readonly place: number;
  readonly metric: Metric;
  readonly units: readonly (readonly StarredWord[])[];
  readonly near: ReadonlySet<number>;
  readonly also: ReadonlySet<number>;
  readonly not: ReadonlySet<number>;
  readonly range: readonly [number, number];
};

/** A narrower thing with its words by number. */
export type ScopeWords = { readonly id: string; readonly words: ReadonlySet<number>; readonly reach: number };

/** The cues of a profile in one language, and their words in one table. */
export type MetricTables = {
  /** Cues one of whose unit phrases starts with a word, in the order of the profile. */
  readonly byUnit: (words: readonly string[]) => readonly Cue[];
  /** Cues of growing metrics that have one of the words near. */
  readonly byNear: (phrases: Iterable<number>) => readonly Cue[];
  /** The narrower things that a metric knows, with their words by number. */
  readonly scopes: ReadonlyMap<string, readonly ScopeWords[]>;
  /** The metrics of what is expected of a growing one, with the words that say so. */
  readonly expectations: ReadonlyMap<string, readonly { readonly metric: Metric; readonly words: ReadonlySet<number> }[]>;
  readonly words: CueWords;
  readonly headLast: boolean;
  /** Whether adjectives may stand before the head of a unit. */
  readonly adjectivesBefore: boolean;
  /** Words that part a head that comes last from its complement. */
  readonly linkers: ReadonlySet<string>;
  readonly byId: ReadonlyMap<string, Metric>;
  /** Whether a word, by its number, is one that may stand near a figure of a metric. */
  readonly isNear: (phrase: number, metric: Metric) => boolean;
};

function indexed<K>(cues: readonly Cue[], keys: (cue: Cue) => Iterable<K>): ReadonlyMap<K, readonly Cue[]> {
  const map = new Map<K, Cue[]>();
  for (const cue of cues) for (const key of keys(cue)) map.set(key, [...(map.get(key) ?? []), cue]);
  return map;
}

const inOrder = (cues: readonly Cue[]): readonly Cue[] => [...new Set(cues)].sort((a, b) => a.place - b.place);

const REACH = 16;

const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

const KNOWN = new WeakMap<Profile, Map<string, MetricTables>>();

/** The cues of a profile for a language, built once. */
export function metricTables(profile: Profile, pack: LanguagePack): MetricTables {
  const known = KNOWN.get(profile) ?? new Map<string, MetricTables>();
  KNOWN.set(profile, known);
  const made = known.get(pack.code) ?? build(profile, pack);
  known.set(pack.code, made);
  return made;
}

const GENERAL = 'count:';

/** Whether a metric is none of the profile, but counts what news of any event counts. */
export const isGeneral = ({ id }: Metric): boolean => id.startsWith(GENERAL);

/** What a general metric counts. */
export const countOf = ({ id }: Metric): string => id.slice(GENERAL.length);

const generalCues = (counts: LanguagePack['counts']): readonly { readonly metric: Metric; readonly cue: MetricCue }[] =>
  COUNT_IDS.flatMap((id) => {
    const metric: Metric = { id: `${GENERAL}${id}`, label: id, scope: id, course: COUNTS[id], cues: {} };
    return counts[id].map((cue) => ({ metric, cue }));
  });

function build(profile: Profile, { code, figures, counts }: LanguagePack): MetricTables {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[] = []): ReadonlySet<number> =>
    new Set(
      words.map((word) => {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        return number;
      }),
    );
  const all = profile.metrics.flatMap((metric) =>
    [...(metric.cues[code] ?? []), ...(metric.cues['any'] ?? [])].map((cue) => ({ metric, cue })),
  );
  const cues: readonly Cue[] = [...all, ...generalCues(counts)].map(({ metric, cue }, place) => ({
    place,
    metric,
    units: cue.unit.map(starred),
    near: numbered(cue.near),
    also: numbered(cue.also),
    not: numbered(cue.not),
    range: cue.range ?? metric.range ?? ANY,
  }));
  const crowd: readonly [string, readonly ScopeWords[]] = [
    `${GENERAL}demonstrators`,
    (['police', 'organisers'] as const).map((id) => ({ id, reach: REACH, words: numbered(counts.told[id]) })),
  ];
  const scopes = profile.metrics.map(({ id, scopes: list = [] }): readonly [string, readonly ScopeWords[]] => [
    id,
    list.map((scope) => ({
      id: scope.id,
      reach: scope.reach ?? REACH,
      words: numbered([...(scope.words[code] ?? []), ...(scope.words['any'] ?? [])]),
    })),
  ]);
  const expected = cues.filter(({ metric, also }) => metric.stage === 'expected' && also.size > 0);
  const expectations = indexed(expected, ({ metric }) => metric.resembles?.slice(0, 1) ?? []);
  const growing = cues.filter(({ metric }) => isMoving(metric));
  const opens = (cue: Cue): readonly StarredWord[] => cue.units.flatMap(([first]) => first ?? []);
  const whole = indexed(cues, (cue) => opens(cue).flatMap(({ word, prefix }) => (prefix ? [] : word)));
  const starting = cues.filter((cue) => opens(cue).some(({ prefix }) => prefix));
  const near = indexed(growing, (cue) => cue.near);
  const headLast = figures.nouns.head === 'last' || figures.nouns.head === 'counter';
  return {
    byUnit: (words) => inOrder([...words.flatMap((word) => whole.get(word) ?? []), ...starting]),
    byNear: (phrases) => inOrder([...phrases].flatMap((phrase) => near.get(phrase) ?? [])),
    expectations: new Map([...expectations].map(([id, list]) => [id, list.map(({ metric, also }) => ({ metric, words: also }))])),
    scopes: new Map([...scopes, crowd].filter(([, list]) => list.length > 0)),
    words: cueWords([...numbers.keys()], figures.glued),
    headLast,
    adjectivesBefore: headLast || figures.nouns.head === 'capital' || figures.nouns.agreement !== undefined,
    linkers: new Set(figures.linkers),
    byId: new Map(profile.metrics.map((m) => [m.id, m])),
    isNear: (phrase, { id }) => near.get(phrase)?.some(({ metric }) => metric.id === id) === true,
  };
}
