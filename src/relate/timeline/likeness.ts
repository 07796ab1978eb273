// How alike two tellings sound: by their words in one language, by what these mean in two.
import type { Group } from './group.ts';
import type { Told } from './told.ts';

/** How telling a word or idea is: 1 for what one telling has, less the more have it. */
export type Rarity = (word: string) => number;

/** What likeness counts at most: of words, of ideas, of roles alone. */
const WEIGHT = { words: 3, ideas: 2, roles: 0.5 } as const;
/** What it costs that both have ideas and share none. */
const UNLIKE = 0.5;

/** Ideas that one telling of an event may have and another lack. */
const PASSING: ReadonlySet<string> = new Set(['accord', 'closing', 'opening', 'result', 'vote']);
const isTelling = (idea: string): boolean => !PASSING.has(idea);

/** How alike a telling is to a group, as a score; below 0 where they speak of other things. */
export function likeness(told: Told, group: Group, rarity: Rarity): number {
  const spoken = WEIGHT.words * wordShare(told, group, rarity);
  const meant = meaning(told, group, rarity);
  return meant < 0 ? spoken + (spoken < 1 ? meant : 0) : Math.max(spoken, meant);
}

function meaning({ ideas, roles }: Told, group: Group, rarity: Rarity): number {
  const same = ideas.filter((idea) => group.ideas.has(idea));
  if (same.length > 0)
    return (
      WEIGHT.ideas *
      shareOf(
        ideas,
        (idea) => group.ideas.has(idea),
        (idea) => rarity(`idea ${idea}`),
      )
    );
  if (ideas.some(isTelling) && [...group.ideas].some(isTelling)) return -UNLIKE;
  return roles.some((role) => group.roles.has(role)) ? WEIGHT.roles : 0;
}

/** Share of the weight of a telling's words that the group has said in the same language. */
export function wordShare({ words, language }: Told, group: Group, rarity: Rarity): number {
  const said = group.words.get(language);
  return said === undefined ? 0 : shareOf(words, (word) => said.has(word), rarity);
}

function shareOf(list: Iterable<string>, holds: (word: string) => boolean, rarity: Rarity): number {
  let [all, both] = [0, 0];
  for (const word of list) {
    const weight = rarity(word);
    all += weight;
    if (holds(word)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}
