import type { Profile } from '../../../model/profile.ts';

/** The country of each body of a profile that has one. */
export function homesOf({ names }: Profile): ReadonlyMap<string, string> {
  const parents = new Map(names.map((n) => [n.id, n.parent]));
  // A chain of parents ends at a country or, were it a circle, after as many steps as there are names.
  const home = (id: string): string => {
    let at = id;
    for (let step = 0; step < names.length; step++) at = parents.get(at) ?? at;
    return at;
  };
  return new Map(names.filter((n) => n.kind === 'body' && n.parent !== undefined).map((n) => [n.id, home(n.id)]));
}
