// Names that only the rest of the document, or the profile, shows to be persons: « Lindqvist » after « Tomas Lindqvist ».
import { openings } from './openings.ts';
import { type Doubt, keysOf, type Sighting } from './sighting.ts';

/** The doubtful runs that are names after all. */
export function recalled(sure: readonly Sighting[], doubts: readonly Doubt[], known: (name: Sighting) => boolean): readonly Sighting[] {
  const full = new Set<string>();
  const parts = new Set<string>();
  for (const sighting of sure) {
    if (sighting.form !== 'name') continue;
    const words = keysOf(sighting);
    full.add(words.join(' '));
    const last = words.at(-1) ?? '';
    if (words.length > 1 && last.length > 2) parts.add(last);
    for (let i = 1; i < words.length - 1; i++) parts.add(words.slice(i).join(' '));
    if (words.length > 2) parts.add(`${words[0]} ${last}`);
    for (const opening of openings(words)) parts.add(opening);
  }
  return doubts.flatMap(({ sighting }) => {
    const key = keysOf(sighting).join(' ');
    if (known(sighting)) return [{ ...sighting, rule: 'people.profile' }];
    return full.has(key) || parts.has(key) ? [{ ...sighting, rule: 'people.seen' }] : [];
  });
}
