// Names in Chinese, Japanese and Korean script to put in the place of others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foreignNames } from './cultures.mjs';
import { inHan, inHangul, inKatakana } from './foreign-letters.mjs';
import * as known from './known-names.mjs';
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

/** Foreign names as news of the language spells them, those of two signs and more, the `famous` ones twice. */
async function spelledNames(npm, spell, famous, turn = (name) => name) {
  const { given, family } = await foreignNames(npm, spell);
  const long = (list) => [...new Set(list)].filter((name) => name.length > 1).map(turn);
  return { given: long(given), family: [...long(family), ...[famous, famous].flatMap(long)] };
}

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
  const { given: first, family: last } = await spelledNames(npm, inHan, known.han, turn);
  const abroad = (list, next) => (next() < 0.5 ? pick(foreign, next) : pick(list, next));
  return (name, next) => {
    if (/[·．・•‧]/.test(name))
      return name
        .split(/[·．・•‧]/)
        .map((_, i) => abroad(i === 0 ? first : last, next))
        .join(name.match(/[·．・•‧]/)[0]);
    if (!HAN.test(name)) return name;
    const dice = next();
    if (name.length === 1) return dice < 0.5 ? name : pick(families, next);
    if (name.length > 3) return dice < 0.8 ? abroad(last, next) : pick(own.get(name.length), next);
    if (dice < 0.25) return pick(own.get(name.length), next);
    if (dice < 0.45) return abroad(last, next);
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
  const { given: first, family: last } = await spelledNames(npm, inKatakana, known.kana);
  const abroad = (next) => (next() < 0.5 ? pick(foreign, next) : pick(next() < 0.7 ? last : first, next));
  return (name, next) => {
    if (/[・＝]/.test(name)) return name.replace(/[^・＝]+/g, (part) => (KATAKANA.test(part) && part.length > 1 ? abroad(next) : part));
    if (KATAKANA.test(name)) return abroad(next);
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
  const FOREIGN = [
    [
      '안토니우 안토니오 도널드 조 존 제임스 마이클 에마뉘엘 올라프 앙겔라 우르줄라 블라디미르 볼로디미르 세르게이 가다 마리아 호세 카를로스 루이스 베냐민 나렌드라 시진핑 파울루 다니엘 데버라'.split(
        ' ',
      ),
      '구테흐스 트럼프 바이든 스미스 브라운 밀러 마크롱 숄츠 메르켈 푸틴 젤렌스키 라브로프 왈리 핀토 곤살레스 마르티네스 네타냐후 모디 룰라 블링컨 루비오 라가르드 스타머 메르츠'.split(
        ' ',
      ),
    ],
    [
      '응우옌 쩐 레 팜 호앙 판 부 보 당 부이 도 호 응오 르엉 또 딘 찐 까오'.split(' '),
      '반 티 민 호아 타인 득 흥 끄엉 럼 선 장 찐 뚜언 중 하이 남 롱 후이 프엉 쑤언 아인 부 꽝 비엣 빈 땀'.split(' '),
    ],
  ];
  const { given: first, family: last } = await spelledNames(npm, inHangul, known.hangul);
  const foreign = (words, next) => {
    const dice = next();
    if (dice < 0.6) return [...Array.from({ length: words - 1 }, () => pick(first, next)), pick(last, next)].join(' ');
    const [begin, rest] = FOREIGN[dice < 0.75 ? 0 : 1];
    return [pick(begin, next), ...Array.from({ length: words - 1 }, () => pick(rest, next))].join(' ');
  };
  const syllables = given.filter((g) => g.length === 2);
  return (name, next) => {
    if (/^[가-힣]+( [가-힣]+){1,3}$/u.test(name)) return foreign(name.split(' ').length + (next() < 0.3 ? 1 : 0), next);
    if (!HANGUL.test(name)) return name;
    if (name.length === 3) {
      const dice = next();
      if (dice < 0.3) return pick(own.get(3), next);
      if (dice > 0.9) return pick(last, next);
      return (
        (dice < 0.85 ? pick(common, next) : pick(family, next).slice(0, 1)) +
        (dice < 0.7 ? pick(syllables, next) : pick(syllables, next)[0] + pick(syllables, next)[1])
      );
    }
    const dice = next();
    if (name.length > 3) return dice < 0.2 ? pick(own.get(name.length), next) : dice < 0.8 ? pick(last, next) : foreign(2, next);
    return dice < 0.6 ? pick(own.get(name.length), next) : dice < 0.8 ? name : foreign(1 + Math.floor(next() * 3), next);
  };
}
