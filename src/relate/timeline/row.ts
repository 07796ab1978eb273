import type { Certainty } from '../../model/mention.ts';
import type { Evidence, TimelineEvent } from '../../model/tables.ts';
import type { Group } from './group.ts';
import { byPlaceTold, finenessOf, lengthOf, type Told } from './told.ts';
import { isOutcome, isUntyped, rankOf } from './types.ts';

/** The row of one event, its `id` without what would tell it from another of the same day, type and person. */
export function rowOf({ list, why }: Group): TimelineEvent {
  const told = [...list].sort(byPlaceTold);
  const valid = told.filter(({ overtaken }) => overtaken !== true);
  const dated = dateOf(valid);
  const exact = valid.filter(({ mention }) => mention.edtf === dated.mention.edtf);
  const type = typeOf(valid);
  const chief = chiefOf(valid, dated);
  const time = lengthOf(dated) === 1 ? mostly(exact.flatMap(({ mention }) => mention.time ?? [])) : undefined;
  const participants = backed(told, ({ persons, offices, bodies, treaties }) => [...persons, ...offices, ...bodies, ...treaties]);
  const planned = told.filter(({ mention }) => mention.status === 'planned').length;
  return {
    id: [dated.mention.edtf, type, ...ranked(told.flatMap(({ persons, offices }) => [...persons, ...offices])).slice(0, 1)].join(':'),
    date: dated.mention.edtf,
    granularity: dated.mention.granularity,
    certainty: surest(exact),
    ...(time !== undefined && { time }),
    type,
    status: planned === told.length ? 'planned' : 'happened',
    summary: chief.mention.summary,
    language: chief.language,
    participants,
    places: backed(told, ({ places }) => places),
    sources: [...new Set(told.map(({ source }) => source))].sort(),
    documents: [...new Set(told.map(({ document }) => document))].sort(),
    evidence: told.map(evidenceOf),
    why: [
      ...why,
      ...(planned > 0 && planned < told.length ? ['planned in some, happened in others: one event, what happened counts'] : []),
    ],
  };
}

/** The telling whose date the event has: of the finest; an interval that holds the other days and has its share of sources, else what most say. */
function dateOf(told: readonly Told[]): Told {
  const finest = told.reduce((least, t) => Math.min(least, finenessOf(t)), Number.POSITIVE_INFINITY);
  const finer = told.filter((t) => finenessOf(t) === finest);
  const closed = finer.filter(({ last }) => !last.startsWith('9999'));
  const fine = closed.length > 0 ? closed : finer;
  const sources = new Map<string, Set<string>>();
  for (const { mention, source } of fine) sources.set(mention.edtf, (sources.get(mention.edtf) ?? new Set()).add(source));
  const support = ({ mention }: Told): number => sources.get(mention.edtf)?.size ?? 0;
  const all = new Set(fine.map(({ source }) => source)).size;
  const first = best(fine, (a, b) => order(a.first, b.first)).first;
  const last = best(fine, (a, b) => order(b.last, a.last)).last;
  const holds = (t: Told): boolean => t.first <= first && last <= t.last;
  const whole = fine.filter((t) => lengthOf(t) > 1 && holds(t) && support(t) * 4 >= all);
  return best(
    whole.length > 0 ? whole : fine,
    (a, b) => support(b) - support(a) || lengthOf(b) - lengthOf(a) || (a.first < b.first ? -1 : a.first > b.first ? 1 : 0),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first of a list under an order; of equals the first in the list, which is never empty. */
function best(list: readonly Told[], compare: (a: Told, b: Told) => number): Told {
  return list.reduce((a, b) => (compare(b, a) < 0 ? b : a));
}

/** The type most sources tell; of equals the more telling one. What killed comes before the deaths. */
function typeOf(all: readonly Told[]): string {
  const causes = all.filter(({ mention }) => !isOutcome(mention.type) && !isUntyped(mention.type));
  const typed = all.filter(({ mention }) => !isUntyped(mention.type));
  const told = causes.length > 0 ? causes : typed.length > 0 ? typed : all;
  const sources = new Map<string, Set<string>>();
  for (const { mention, source } of told) sources.set(mention.type, (sources.get(mention.type) ?? new Set()).add(source));
  const [first] = [...sources].sort(([a, x], [b, y]) => y.size - x.size || rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

/** The telling whose line is printed: of what happened, of that date, of a clause rather than a noun, in the words of an original, with what others name too, in the language of most, and short. */
function chiefOf(told: readonly Told[], dated: Told): Told {
  const isNoun = ({ mention }: Told): boolean => mention.summary.toLowerCase().startsWith(mention.trigger.quote.toLowerCase());
  const share = sharedIn(told);
  const originals = told.filter((t) => !t.copied);
  const language = mostly((originals.length > 0 ? originals : told).map((t) => t.language));
  const score = (t: Told): number =>
    (t.mention.status === 'happened' ? 4 : 0) +
    (t.mention.edtf === dated.mention.edtf ? 2 : 0) +
    (isNoun(t) ? 0 : 2) -
    (t.aside ? 1.5 : 0) +
    Math.min(2, share(t) / 2) +
    (t.language === language ? 0.5 : 0) -
    (t.copied ? 1 : 0) +
    (t.mention.summary.length >= 50 ? 1 : 0) -
    widthOf(t.mention.summary) / 200;
  return best(told, (a, b) => score(b) - score(a) || (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
}

/** From so many sources on, what only one of them names is beside the point. */
const SEVERAL = 3;

/** How much a telling names of what makes the event: those who take part; of several sources what others name too, less what none does. */
function sharedIn(told: readonly Told[]): (told: Told) => number {
  const naming = ({ persons, bodies, treaties }: Told): readonly string[] => [...persons, ...bodies, ...treaties];
  const meaning = ({ places, countries, ideas }: Told): readonly string[] => [...places, ...countries, ...ideas.map((id) => `idea ${id}`)];
  const sources = new Map<string, Set<string>>();
  for (const t of told) for (const id of [...naming(t), ...meaning(t)]) sources.set(id, (sources.get(id) ?? new Set()).add(t.source));
  if (new Set(told.map(({ source }) => source)).size < SEVERAL) return (t) => naming(t).length;
  const isBacked = (id: string): boolean => (sources.get(id)?.size ?? 0) > 1;
  return (t) => [...naming(t), ...meaning(t)].filter(isBacked).length - naming(t).filter((id) => !isBacked(id)).length / 2;
}

/** Signs of dense scripts say as much as several letters. */
const widthOf = (line: string): number =>
  line.length + 1.4 * (line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length;

const SURE: readonly Certainty[] = ['stated', 'implied', 'guessed'];
const surest = (told: readonly Told[]): Certainty => SURE.find((c) => told.some(({ mention }) => mention.certainty === c)) ?? 'guessed';

/** Once each, the most frequent first, then by code unit. */
function ranked(list: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of list) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
}

/** From so many sources on, what only one of them names may be its slip. */
const MANY = 5;

/** What tellings name, the most frequent first; of many sources only what two name, if they name anything. */
function backed(told: readonly Told[], named: (told: Told) => readonly string[]): readonly string[] {
  const all = ranked(told.flatMap(named));
  const sources = new Map<string, Set<string>>();
  for (const t of told) for (const id of named(t)) sources.set(id, (sources.get(id) ?? new Set()).add(t.source));
  if (new Set(told.map(({ source }) => source)).size < MANY) return all;
  const sure = all.filter((id) => (sources.get(id)?.size ?? 0) > 1);
  return sure.length > 0 ? sure : all;
}

const mostly = (list: readonly string[]): string | undefined => ranked(list)[0];

/** The words from date to act, or the act alone where the date stands elsewhere. */
function evidenceOf({ mention, document }: Told): Evidence {
  const { start, end, quote, rule, trigger, when } = mention;
  const isInside = when !== undefined && when.start >= start && when.end <= end;
  const [from, to] = isInside ? [Math.min(when.start, trigger.start), Math.max(when.end, trigger.end)] : [trigger.start, trigger.end];
  return { document, start: from, end: to, quote: quote.slice(from - start, to - start), rule };
}
