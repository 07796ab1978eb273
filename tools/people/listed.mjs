import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lists } from './lists.mjs';
import { hashOf, languageKey, mixed, packs, tokens, wordKey } from './source-parts.mjs';

/** The bits of a hash that a table keeps. */
const short = (hash) => (hash >>> 4) >>> 0;

/** The listed words of a group, as a map of keys (28 bits) to bits. */
export async function listed(group, unit, languages, { npm, pypi }) {
  const bits = new Map();
  const hashes = (word) => Array.from(word, (sign) => hashOf(sign));
  await lists(group, unit, { npm, pypi, packs, languages }, (word, own, language) => {
    const lower = word.toLowerCase().normalize('NFC').replaceAll('’', "'").trim();
    if (lower === '' || /\s/.test(lower)) return;
    let key;
    if (unit === 'sign') {
      const list = hashes(lower);
      if (list.length > 8) return;
      key = wordKey(list, 0, list.length);
    } else {
      const list = tokens(lower);
      if (list.length !== 1) return;
      // As texts are read: Arabic without hamza and vowel signs.
      const [{ lower: read }] = list;
      key = language === undefined ? hashOf(read) : mixed(hashOf(read), languageKey(language));
    }
    key = short(key);
    bits.set(key, (bits.get(key) ?? 0) | own);
  });
  return bits;
}

const CLUSTERED = ['latin', 'cyrillic'];

/** The clusters of words (tools/people/word-clusters.mjs) of a group that has some, by the same keys. */
export function clusters(group, { pypi }) {
  const found = new Map();
  if (!CLUSTERED.includes(group)) return found;
  for (const line of readFileSync(join(pypi, `word-clusters-${group}.txt`), 'utf8')
    .trim()
    .split('\n')) {
    const [word, cluster] = line.split(' ');
    found.set(short(hashOf(word)), Number(cluster));
  }
  return found;
}

/** What a model asks of these tables. */
export const lookUps = (tables) => ({
  listed: (hash) => tables.listed.get(short(hash)) ?? 0,
  ...(tables.clusters.size > 0 && { cluster: (hash) => tables.clusters.get(short(hash)) ?? 0 }),
});
