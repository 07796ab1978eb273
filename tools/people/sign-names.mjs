// Names in Chinese, Japanese and Korean script to put in the place of others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fakerNames, traditional } from './lists.mjs';
import { pick } from './random.mjs';

const KATAKANA = /^[\u30a0-\u30ff・＝]+$/u;
const HANGUL = /^[가-힣]+$/u;
const HAN = /^[\u3400-\u9fff々]+$/u;

/** A function that gives another name of the same shape: `(name, next) => name`. `seen` are the names of the training half. */
export async function signNames(language, { npm, pypi }, seen) {
  if (language === 'zh') return chinese(npm, pypi, seen);
  if (language === 'ja') return japanese(npm, pypi);
  return korean(npm, seen);
}

const byLength = (names) => {
  const map = new Map();
  for (const name of names) map.set(name.length, [...(map.get(name.length) ?? []), name]);
  return map;
};

async function chinese(npm, pypi, seen) {
  const turn = await traditional(npm);
  const { given, family } = await fakerNames(npm, 'zh_CN');
  const foreign = [];
  const full = [];
  for (const line of readFileSync(join(pypi, 'jieba/dict.txt'), 'utf8').trim().split('\n')) {
    const [word, , tag] = line.split(' ');
    if (tag === 'nrt' && word.length >= 2) foreign.push(turn(word));
    if (tag === 'nr' && word.length === 3) full.push(turn(word));
  }
  const ends = full.map((name) => name.slice(1));
  const families = family.map(turn).filter((f) => f.length === 1);
  const givens = [...given.map(turn), ...ends];
  const own = byLength(seen);
  return (name, next) => {
    if (/[·．・•‧]/.test(name))
      return name
        .split(/[·．・•‧]/)
        .map(() => pick(foreign, next))
        .join(name.match(/[·．・•‧]/)[0]);
    if (!HAN.test(name)) return name;
    const dice = next();
    if (name.length === 1) return dice < 0.5 ? name : pick(families, next);
    if (name.length > 3) return dice < 0.8 ? pick(foreign, next) : pick(own.get(name.length), next);
    if (dice < 0.25) return pick(own.get(name.length), next);
    if (dice < 0.45) return pick(foreign, next);
    return dice < 0.6
      ? pick(full, next)
      : pick(families, next) + (name.length === 2 && dice < 0.8 ? pick(ends, next).slice(0, 1) : pick(givens, next));
  };
}

async function japanese(npm, pypi) {
  const entries = gunzipSync(readFileSync(join(npm, 'node_modules/kuromoji/dict/tid_pos.dat.gz'))).toString('utf8');
  const [family, given, foreign] = [[], [], []];
  for (const [, word, kind] of entries.matchAll(/([^\0,]+),名詞,固有名詞,人名,(姓|名|一般)/g)) {
    if (KATAKANA.test(word)) foreign.push(word);
    else if (kind === '姓') family.push(word);
    else if (kind === '名') given.push(word);
  }
  const common = readFileSync(join(pypi, 'japanese_personal_name_dataset/dataset/last_name_org.csv'), 'utf8')
    .split('\n')
    .slice(0, 1000)
    .map((l) => l.split(',')[0])
    .filter((w) => w !== '');
  return (name, next) => {
    if (/[・＝]/.test(name))
      return name.replace(/[^・＝]+/g, (part) => (KATAKANA.test(part) && part.length > 1 ? pick(foreign, next) : part));
    if (KATAKANA.test(name)) return pick(foreign, next);
    if (!HAN.test(name)) return name;
    const surname = next() < 0.7 ? pick(common, next) : pick(family, next);
    if (name.length <= 2) return next() < 0.85 ? surname : pick(given, next);
    return surname + pick(given, next);
  };
}

async function korean(npm, seen) {
  const { given, family } = await fakerNames(npm, 'ko');
  const common = [...'김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민'];
  const own = byLength(seen);
  const syllables = given.filter((g) => g.length === 2);
  return (name, next) => {
    if (!HANGUL.test(name)) return name;
    if (name.length === 3) {
      const dice = next();
      if (dice < 0.3) return pick(own.get(3), next);
      return (
        (dice < 0.85 ? pick(common, next) : pick(family, next).slice(0, 1)) +
        (dice < 0.7 ? pick(syllables, next) : pick(syllables, next)[0] + pick(syllables, next)[1])
      );
    }
    return next() < 0.8 ? pick(own.get(name.length), next) : name;
  };
}
