import type { TimelineEvent } from '../model/tables.ts';
import { placeNames } from './event-places.ts';

/** Types whose name is not that of the event with its hyphens as blanks. */
const NAMES: Readonly<Record<string, string>> = { 'negotiation-start': 'start of negotiations' };

/** What happens to texts: they are named first, elsewhere persons are. */
const OF_TEXTS: ReadonlySet<string> = new Set([
  'adoption',
  'agreement',
  'entry-into-force',
  'negotiation',
  'negotiation-start',
  'ratification',
  'signing',
]);

/** How ids are named. */
type Names = { readonly entity: (id: string) => string; readonly isPerson: (id: string) => boolean };

/** How many names a line holds. */
const MOST = 4;

/** A name that a reader of English can read. */
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}]+$/u;

/**
 * An event in English: its milestone, its own summary where that is English, else type, who takes part and where.
 * `undefined` where nothing but the type is known in Latin letters. Nothing is translated: every word is data of the row.
 */
export function inEnglish(row: TimelineEvent, { entity, isPerson }: Names): string | undefined {
  if (row.english !== undefined) return row.english;
  if (row.language === 'en') return row.summary;
  const names = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(entity))].filter((name) => LATIN.test(name));
  const places = placeNames(row, { entity })
    .filter((name) => LATIN.test(name))
    .slice(0, MOST);
  const byRank = (a: string, b: string): number => (OF_TEXTS.has(row.type) ? 0 : Number(isPerson(b)) - Number(isPerson(a)));
  const who = names(row.participants.toSorted(byRank))
    .filter((name) => !places.includes(name))
    .slice(0, MOST);
  if (who.length + places.length === 0) return undefined;
  const type = NAMES[row.type] ?? row.type.replaceAll('-', ' ');
  const head = row.status === 'planned' ? `planned ${type}` : type;
  const parts = [who.length === 0 ? '' : `: ${who.join(', ')}`, places.length === 0 ? '' : ` (${places.join(', ')})`];
  return `${head.charAt(0).toUpperCase()}${head.slice(1)}${parts.join('')}`;
}
