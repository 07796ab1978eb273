// What a document is about: what is not said again in each of its sentences.
import type { Reading } from '../../model/reading.ts';

/** The treaty a document names most, else the event; of equals the first by id. */
export function aboutOf({ names }: Reading): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, entity } of names) if (kind === 'treaty' || kind === 'event') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const treaties = new Set(names.filter(({ kind }) => kind === 'treaty').map(({ entity }) => entity));
  const rank = (id: string): number => (treaties.has(id) ? 0 : 1);
  return [...counts].sort(([a, n], [b, m]) => rank(a) - rank(b) || m - n || (a < b ? -1 : 1))[0]?.[0];
}

/** How many subjects a document has at most. */
const MOST = 8;
/** What is named so often, or within the first letters of the page, is a subject. */
const OFTEN = 2;
const HEAD = 400;

/** The persons, bodies and places a document is about, those named most first. */
export function subjectsOf({ names, people, blocks }: Reading): readonly string[] {
  const top = blocks.find(({ role }) => role === 'title' || role === 'lede' || role === 'paragraph')?.start ?? 0;
  const counts = new Map<string, number>();
  const add = (entity: string, start: number): void => {
    counts.set(entity, (counts.get(entity) ?? 0) + (start - top < HEAD ? OFTEN : 1));
  };
  for (const { entity, kind, start } of names) if (kind === 'place' || kind === 'body') add(entity, start);
  for (const { entity, form, start } of people) if (entity !== undefined && form === 'name') add(entity, start);
  return [...counts]
    .filter(([, n]) => n >= OFTEN)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([entity]) => entity);
}
