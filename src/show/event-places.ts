import type { TimelineEvent } from '../model/tables.ts';

/** The names of the places of an event, each once, without one that another ends with: « Hanoi » beside « Opera House, Hanoi ». */
export function placeNames(
  { places }: Pick<TimelineEvent, 'places'>,
  { entity }: { readonly entity: (id: string) => string },
): readonly string[] {
  const names = [...new Set(places.map(entity))];
  return names.filter((name) => !names.some((other) => other.endsWith(`, ${name}`)));
}
