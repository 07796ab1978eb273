// Persons of whom a page gives only a family name or a title: the office tells who they are, when nobody else holds it.
import { likenessOf } from '../../text/romanise/sounds.ts';
import { isFull, type Words } from './names.ts';
import { type Post, partsOf, singlePosts } from './posts.ts';
import { soundsAlone } from './readings.ts';

/** Somebody with all names, offices and years of publication. */
export type Holder = {
  readonly id: string;
  readonly names: readonly Words[];
  readonly posts: ReadonlySet<Post>;
  readonly years: ReadonlySet<number>;
};

/** Two who are one, and why. */
export type Meeting = { readonly one: string; readonly other: string; readonly reason: string };

/** So much alike must a family name sound in another script. */
const ALIKE = 0.7;

/** Joins those with a lone name or none to the only holder of the same office. */
export function* byOffice(people: readonly Holder[]): Generator<Meeting> {
  const named = people.filter((p) => p.names.some(isFull));
  const holders = new Map<Post, Holder[]>();
  const atHome = new Map<string, Holder[]>();
  const put = (map: Map<string, Holder[]>, key: string, who: Holder): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [who]);
    else list.push(who);
  };
  for (const who of named) {
    for (const post of who.posts) put(holders, post, who);
    for (const home of new Set(singlePosts(who.posts).flatMap((post) => (post.startsWith('deputy ') ? [] : [homeOf(post)]))))
      put(atHome, home, who);
  }
  for (const one of people) {
    if (one.names.some(isFull)) continue;
    const lone = one.names.length > 0;
    const found = new Map<string, { readonly who: Holder; readonly post: Post }>();
    for (const post of lone ? [...one.posts].filter((p) => homeOf(p) !== '') : singlePosts(one.posts))
      for (const who of [...(holders.get(post) ?? []), ...(post.startsWith('head|') ? (atHome.get(homeOf(post)) ?? []) : [])])
        if (sameTime(one, who) && (!lone || one.names.some((words) => bears(who, words)))) found.set(who.id, { who, post });
    const [only, ...more] = found.values();
    if (only === undefined || more.length > 0) continue;
    const office = said(only.post);
    const [name] = one.names;
    yield {
      one: only.who.id,
      other: one.id,
      reason:
        name === undefined
          ? `« ${only.who.names[0]?.join(' ')} » is the only one here who is ${office}.`
          : `« ${name.join(' ')} » and « ${only.who.names[0]?.join(' ')} » are ${office}.`,
    };
  }
}

const homeOf = (post: Post): string => partsOf(post)[2];

const said = (post: Post): string => {
  const [concept, portfolio, home] = partsOf(post);
  return [concept, portfolio === '' ? '' : `for ${portfolio}`, `of ${home}`].filter((w) => w !== '').join(' ');
};

/** Offices change hands: only pages of one year or the next are taken together. */
const sameTime = (a: Holder, b: Holder): boolean =>
  a.years.size === 0 || b.years.size === 0 || [...a.years].some((y) => [y - 1, y, y + 1].some((near) => b.years.has(near)));

/** Whether a single word is the last one of a name, or sounds like it in another script. */
function bears(who: Holder, [word = '', ...more]: Words): boolean {
  if (more.length > 0) return false;
  const sounds = soundsAlone(word);
  return who.names.some((name) => {
    const last = name.at(-1) ?? '';
    if (name.length < 2 || last === word) return last === word && name.length > 1;
    return soundsAlone(last).some((b) => sounds.some((a) => a.length > 2 && likenessOf(a, b) >= ALIKE));
  });
}
