import { plainSigns } from '../../text/romanise/han.ts';
import { scriptOf } from '../../text/romanise/scripts.ts';
import { cutShort, misprinted, nearKeys } from './misprints.ts';
import { abbreviated, abbreviates, anyOrder, isInitial, type Words, within } from './names.ts';
import { agree } from './posts.ts';
import { respelt, respeltKeys } from './respelt.ts';
import type { Summary } from './summary.ts';

/** The offices of all that were joined to somebody, under ids that all languages share. */
export type PostsOf = (person: Summary) => ReadonlySet<string>;

/** One way to see that two persons are one: the keys under which they meet, and what must hold when they do. */
export type Way = {
  readonly keys: (words: Words) => Iterable<string>;
  readonly holds: (one: Words, other: Words) => boolean;
  /** What must hold besides the words. */
  readonly backed: (one: Summary, other: Summary, postsOf: PostsOf) => boolean;
  /** Whether a second candidate spoils the join. */
  readonly onlyOne: boolean;
  readonly why: (one: string, other: string) => string;
};

/** The ways, the surest first. */
export const WAYS: readonly Way[] = [
  {
    keys: (words) => (words.some(isInitial) ? [] : [anyOrder(words)]),
    holds: (a, b) => anyOrder(a) === anyOrder(b),
    backed: () => true,
    onlyOne: false,
    why: (a, b) => (a === b ? `Two ids for « ${a} ».` : `« ${a} » and « ${b} » are the same words in another order.`),
  },
  {
    keys: (words) => (scriptOf(words[0] ?? '') === 'han' ? [words.map(plainSigns).join(' ')] : []),
    holds: (a, b) => a.map(plainSigns).join(' ') === b.map(plainSigns).join(' '),
    backed: () => true,
    onlyOne: false,
    why: (a, b) => `« ${a} » and « ${b} » are the same signs, simplified or not.`,
  },
  {
    keys: nearKeys,
    holds: cutShort,
    backed: () => true,
    onlyOne: true,
    why: (a, b) => `« ${a} » is « ${b} » without its last letter.`,
  },
  {
    keys: nearKeys,
    holds: misprinted,
    backed: (one, other, postsOf) =>
      other.known || agree(postsOf(one), postsOf(other)) || (other.documents > 1 && other.documents > one.documents),
    onlyOne: true,
    why: (a, b) => `« ${a} » is « ${b} » with one letter wrong.`,
  },
  {
    keys: respeltKeys,
    holds: respelt,
    backed: () => true,
    onlyOne: true,
    why: (a, b) => `« ${a} » is « ${b} » spelt otherwise.`,
  },
  {
    keys: (words) => (words.some(isInitial) ? [words.join(' ')] : [...abbreviated(words)]),
    holds: abbreviates,
    backed: () => true,
    onlyOne: true,
    why: (a, b) => `« ${a} » abbreviates « ${b} », and no other name here.`,
  },
  {
    keys: (words) => [words.slice(0, 2).join(' '), words.slice(-2).join(' ')],
    holds: within,
    backed: sameOffice,
    onlyOne: true,
    why: (a, b) => `« ${a} » is part of « ${b} », who holds the same office.`,
  },
];

function sameOffice(a: Summary, b: Summary, postsOf: PostsOf): boolean {
  if (agree(postsOf(a), postsOf(b))) return true;
  const shared = [...a.offices].filter((word) => b.offices.has(word)).length;
  return shared >= 2 && shared * 2 >= Math.min(a.offices.size, b.offices.size);
}
