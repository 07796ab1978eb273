// Names in no list, made like those of a list: a chain over three letters (Markov). Most family names of the news are in no list either.
import { pick } from './random.mjs';

const END = '\n';
const [SHORTEST, LONGEST] = [4, 11];
const TRIES = 8;
const known = new WeakMap();

/** What may follow each two or three letters of the names of a list. */
function chain(names) {
  const made = known.get(names) ?? new Map();
  if (made.size > 0) return made;
  known.set(names, made);
  for (const name of names) {
    if (!/^\p{Lu}[\p{Ll}\p{M}]{2,}$/u.test(name)) continue;
    const letters = [...`${name}${END}`];
    for (let i = 0; i < letters.length; i++) {
      const before = letters.slice(Math.max(0, i - 3), i).join('');
      made.set(before, [...(made.get(before) ?? []), letters[i]]);
    }
  }
  return made;
}

/** A name of no one, like those of the list; one of the list where none comes out. */
export function coined(names, next) {
  const follows = chain(names);
  for (let n = 0; n < TRIES && follows.size > 0; n++) {
    let name = '';
    for (let letter = ''; letter !== END && name.length <= LONGEST; ) {
      name += letter;
      letter = pick(follows.get(name.slice(-3)) ?? [END], next);
    }
    if (name.length >= SHORTEST && name.length <= LONGEST && !names.includes(name)) return name;
  }
  return pick(names, next);
}
