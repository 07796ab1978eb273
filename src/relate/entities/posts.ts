// The offices of a person under ids that all languages share, and whether two persons may hold one.

import { COUNTRY_CODES } from '../../text/country-codes.ts';
import type { OfficeReader } from '../../text/words/office-words.ts';

/** An office as `concept|portfolio|home`: home is a country or body, empty when nothing says it. */
export type Post = string;

const MINISTRY = /^ministry-of-(.+?)(?:-of-(.+))?$/;
const OF_STATE = /^(?:government|parliament|embassy|police|forces|party|central-bank)-of-(.+)$/;
/** Who heads a state, by whatever title. */
const HEADS_OF_STATE: ReadonlySet<string> = new Set(['president', 'head-of-state', 'king', 'chair']);
/** Offices that one person holds at a time. */
const SINGLE: ReadonlySet<string> = new Set([
  ...['head-of-state', 'prime-minister', 'chancellor', 'pope', 'minister', 'secretary-general', 'general-secretary', 'governor', 'mayor'],
  ...['speaker', 'chair', 'head'],
]);

/** The post that a role names; `undefined` when nothing tells it from others of its kind. `home`: id of the body or place named as affiliation. */
export function postOf(role: string, language: string, home: string | undefined, read: OfficeReader): Post | undefined {
  const words = read(role, language);
  if (words === undefined) return undefined;
  const ministry = MINISTRY.exec(home ?? '');
  const state = OF_STATE.exec(home ?? '')?.[1];
  const portfolio = words.portfolio ?? (words.concept === 'minister' ? ministry?.[1] : undefined) ?? '';
  const place = ministry === null ? (state ?? home ?? words.country) : (ministry[2] ?? words.country);
  const country = words.country ?? state ?? ministry?.[2];
  const ofState = HEADS_OF_STATE.has(words.concept) && COUNTRY_CODES.has(place ?? '');
  const concept = ofState ? 'head-of-state' : words.concept;
  const where = words.concept === 'minister' ? (country ?? (ministry === null ? home : undefined)) : place;
  if (portfolio === '' && where === undefined) return undefined;
  return `${words.deputy ? 'deputy ' : ''}${concept}|${portfolio}|${where ?? ''}`;
}

/** Concept, portfolio and home of an office. */
export const partsOf = (post: Post): readonly [string, string, string] => {
  const [concept = '', portfolio = '', home = ''] = post.split('|');
  return [concept, portfolio, home];
};

/** Whether two persons hold one office as far as the pages say. */
export function agree(a: ReadonlySet<Post>, b: ReadonlySet<Post>): boolean {
  return [...a].some((post) => {
    if (b.has(post)) return true;
    const [concept, portfolio, home] = partsOf(post);
    return [...b].some((other) => {
      const [c, p, h] = partsOf(other);
      return c === concept && p === portfolio && p !== '' && (h === '' || home === '');
    });
  });
}

/** The posts that only one person holds at a time, home and all. */
export const singlePosts = (posts: ReadonlySet<Post>): readonly Post[] =>
  [...posts].filter((post) => {
    const [concept, portfolio, home] = partsOf(post);
    return home !== '' && SINGLE.has(concept) && (concept !== 'minister' || portfolio !== '');
  });

/** Whether two persons hold offices of different countries and none in common: of uncertain names they are two. */
export function disagree(a: ReadonlySet<Post>, b: ReadonlySet<Post>, isCountry: (id: string) => boolean): boolean {
  const homes = (posts: ReadonlySet<Post>): readonly string[] => [...posts].map((p) => partsOf(p)[2]).filter(isCountry);
  const [mine, theirs] = [homes(a), homes(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((home) => theirs.includes(home));
}

/** The keys under which `acrossScripts` compares offices. */
export const postKeys = (posts: ReadonlySet<Post>): ReadonlySet<string> =>
  new Set(
    [...posts].flatMap((post) => {
      const [concept, portfolio, home] = partsOf(post);
      return [...(home === '' ? [] : [post]), ...(portfolio === '' ? [] : [`${concept}|${portfolio}`])];
    }),
  );
