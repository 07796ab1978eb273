import type { LanguagePack } from '../../../model/pack.ts';
import type { Metric, Profile } from '../../../model/profile.ts';
import { type CueWords, cueWords, type StarredWord, starred } from './cue-words.ts';

/** A cue with its words by number; `units` are words of unit phrases. */
export type Cue = {
  readonly metric: Metric;
  readonly units: readonly (readonly StarredWord[])[];
  readonly near: ReadonlySet<number>;
  readonly also: ReadonlySet<number>;
  readonly not: ReadonlySet<number>;
  readonly range: readonly [number, number];
};

/** The cues of a profile in one language, and their words in one table. */
export type MetricTables = {
  readonly cues: readonly Cue[];
  readonly words: CueWords;
  readonly headLast: boolean;
  readonly byId: ReadonlyMap<string, Metric>;
};

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

function build(profile: Profile, { code, figures }: LanguagePack): MetricTables {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[] = []): ReadonlySet<number> =>
    new Set(
      words.map((word) => {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        return number;
      }),
    );
  const cues = profile.metrics.flatMap((metric) =>
    [...(metric.cues[code] ?? []), ...(metric.cues['any'] ?? [])].map((cue) => ({
      metric,
      units: cue.unit.map(starred),
      near: numbered(cue.near),
      also: numbered(cue.also),
      not: numbered(cue.not),
      range: cue.range ?? metric.range ?? ANY,
    })),
  );
  return {
    cues,
    words: cueWords([...numbers.keys()]),
    headLast: figures.nouns.head === 'last',
    byId: new Map(profile.metrics.map((m) => [m.id, m])),
  };
}
