// Names of Latin script as Russian, Korean, Japanese and Chinese news spell them: near enough to learn from, not what an editor would print.

const SOUNDS = [
  ['tsch', 'ch'],
  ['sch', 'sh'],
  ['tch', 'ch'],
  ['sh', 'sh'],
  ['ch', 'ch'],
  ['zh', 'zh'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 'd'],
  ['bh', 'b'],
  ['ck', 'k'],
  ['cz', 'ch'],
  ['sz', 'sh'],
  ['qu', 'kw'],
  ['ng', 'ng'],
  ['x', 'ks'],
  ['q', 'k'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['ee', 'i'],
  ['ea', 'i'],
  ['ie', 'i'],
  ['ae', 'e'],
  ['oe', 'e'],
];
const VOWELS = 'aeiou';
const LETTERS = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'e', œ: 'e', þ: 't', ð: 'd' };

/** The sounds of a word of Latin letters as pairs of a consonant and a vowel, either of which may be empty. */
function pairs(word) {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđıßæœþð]/g, (c) => LETTERS[c])
    .replace(/(?<=[aeiou])h(?![aeiou])|(?<=[aeiou])w(?![aeiou])/g, '')
    .replace(/([^aeiou])\1/g, '$1');
  if (!/^[a-z]+$/.test(plain)) return undefined;
  const found = [];
  let held = '';
  const consonant = (sound) => {
    if (held !== '') found.push([held, '']);
    held = sound;
  };
  for (let at = 0; at < plain.length; ) {
    const pair = SOUNDS.find(([from]) => plain.startsWith(from, at));
    const letter = plain.charAt(at);
    const next = plain.charAt(at + (pair?.[0].length ?? 1));
    let sound = pair?.[1] ?? letter;
    if (sound === 'ng' && VOWELS.includes(next) && next !== '') sound = 'g';
    if (sound === 'c') sound = 'eiy'.includes(next) && next !== '' ? 's' : 'k';
    if (sound === 'y') sound = VOWELS.includes(next) && next !== '' ? 'y' : 'i';
    at += pair?.[0].length ?? 1;
    if (VOWELS.includes(sound)) {
      found.push([held, sound]);
      held = '';
    } else if (sound === 'ks' || sound === 'kw') {
      consonant('k');
      consonant(sound.charAt(1));
    } else if (sound === 'g' && pair?.[0] === 'ng') {
      consonant('n');
      consonant('g');
    } else consonant(sound);
  }
  if (held !== '') found.push([held, '']);
  return found;
}

const CYRILLIC = Object.fromEntries(
  'a:а b:б d:д e:е f:ф g:г h:х i:и j:дж k:к l:л m:м n:н o:о p:п r:р s:с t:т u:у v:в w:у y:й z:з sh:ш ch:ч zh:ж ng:нг'
    .split(' ')
    .map((p) => p.split(':')),
);

/** « Tarlow » as « Тарлоу ». */
export function inCyrillic(word) {
  const spelled = pairs(word)
    ?.map(([c, v]) => (c === 'y' ? ({ a: 'я', e: 'е', i: 'и', o: 'йо', u: 'ю' }[v] ?? 'й') : (CYRILLIC[c] ?? '') + (CYRILLIC[v] ?? '')))
    .join('')
    .replace(/^е/, 'э')
    .replace(/([аеиоуэ])и/g, '$1й');
  return spelled && spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

const ONSETS = 'g ㄲ n d ㄸ r m b ㅃ s ㅆ - j ㅉ ch k t p h'.split(' ');
const KOREAN = { l: 'r', f: 'p', v: 'b', z: 'j', zh: 'j', c: 'k' };
const NUCLEI = { a: 0, e: 5, i: 20, o: 8, u: 13, '': 18, ya: 2, ye: 7, yi: 20, yo: 12, yu: 17, wa: 9, we: 15, wi: 16, wo: 14, wu: 13 };
const CODAS = { n: 4, l: 8, m: 16, ng: 21 };

/** « Tarlow » as « 타를로우 ». */
export function inHangul(word) {
  const list = pairs(word);
  if (list === undefined) return undefined;
  const out = [];
  for (const [i, [c, v]] of list.entries()) {
    const last = out.at(-1);
    if (v === '' && CODAS[c] !== undefined && last?.coda === 0) {
      last.coda = CODAS[c];
      continue;
    }
    if (c === 'l' && v !== '' && last?.coda === 0) last.coda = CODAS.l;
    const glide = c === 'y' || c === 'w' ? c + v : c === 'sh' ? (v === 'i' ? 'i' : `y${v || 'i'}`) : v;
    const onset = c === '' || c === 'y' || c === 'w' ? '-' : c === 'sh' ? 's' : c === 'ng' ? '-' : (KOREAN[c] ?? c);
    if (ONSETS.indexOf(onset) < 0 || (i === 0 && glide === '' && onset === '-')) return undefined;
    out.push({ onset: ONSETS.indexOf(onset), nucleus: NUCLEI[glide] ?? 18, coda: 0 });
  }
  return out.map(({ onset, nucleus, coda }) => String.fromCharCode(0xac00 + (onset * 21 + nucleus) * 28 + coda)).join('');
}

// In the order a, i, u, e, o, none.
const KANA = Object.fromEntries(
  [
    ' ア イ ウ エ オ -',
    'b バ ビ ブ ベ ボ ブ',
    'ch チャ チ チュ チェ チョ チ',
    'd ダ ディ ドゥ デ ド ド',
    'f ファ フィ フ フェ フォ フ',
    'g ガ ギ グ ゲ ゴ グ',
    'h ハ ヒ フ ヘ ホ フ',
    'j ジャ ジ ジュ ジェ ジョ ジ',
    'k カ キ ク ケ コ ク',
    'l ラ リ ル レ ロ ル',
    'm マ ミ ム メ モ ム',
    'n ナ ニ ヌ ネ ノ ン',
    'ng ナ ニ ヌ ネ ノ ング',
    'p パ ピ プ ペ ポ プ',
    'r ラ リ ル レ ロ ル',
    's サ シ ス セ ソ ス',
    'sh シャ シ シュ シェ ショ シュ',
    't タ ティ トゥ テ ト ト',
    'v バ ビ ブ ベ ボ フ',
    'w ワ ウィ ウ ウェ ウォ ウ',
    'y ヤ イ ユ イェ ヨ イ',
    'z ザ ジ ズ ゼ ゾ ズ',
    'zh ジャ ジ ジュ ジェ ジョ ジュ',
  ].map((row) => [row.split(' ')[0], row.split(' ').slice(1)]),
);

/** « Tarlow » as « タルロウ ». */
export function inKatakana(word) {
  const list = pairs(word);
  if (list === undefined || list[0]?.[0] === 'ng') return undefined;
  const spelled = list.map(([c, v]) => KANA[c]?.[v === '' ? 5 : 'aiueo'.indexOf(v)] ?? '').join('');
  return spelled.replace(/([アカサタナハマヤラワガザダバパ])ル$/, '$1ー').replace('-', '');
}

// In the order a, e, i, o, u, none, and with n behind a, e, i, o.
const HAN = Object.fromEntries(
  [
    ' 阿埃伊奥乌- 安恩因翁',
    'b 巴贝比博布布班本宾邦',
    'p 帕佩皮波普普潘彭平蓬',
    'd 达德迪多杜德丹登丁东',
    't 塔特蒂托图特坦滕廷通',
    'g 加格吉戈古格甘根金贡',
    'k 卡克基科库克坎肯金孔',
    'v 瓦韦维沃武夫万文温旺',
    'w 瓦韦威沃伍夫万文温旺',
    'f 法费菲福富夫凡芬芬丰',
    'z 扎泽齐佐祖兹赞曾津宗',
    's 萨塞西索苏斯桑森辛松',
    'sh 沙谢希绍舒什尚申欣雄',
    'zh 扎热日若茹日让仁任容',
    'j 贾杰吉乔朱奇詹真金琼',
    'ch 查切奇乔丘奇钱琴钦琼',
    'h 哈赫希霍胡赫汉亨欣洪',
    'm 马梅米莫穆姆曼门明蒙',
    'n 纳内尼诺努恩南嫩宁农',
    'ng 纳内尼诺努恩南嫩宁农',
    'l 拉莱利洛卢尔兰伦林隆',
    'r 拉雷里罗鲁尔兰伦林龙',
    'y 亚耶伊约尤伊扬延因永',
  ].map((row) => [row.split(' ')[0], row.slice(row.indexOf(' ') + 1).replace(' ', '')]),
);

/** « Tarlow » as « 塔尔洛夫 ». */
export function inHan(word) {
  const list = pairs(word);
  if (list === undefined) return undefined;
  let out = '';
  for (let i = 0; i < list.length; i++) {
    const [c, v] = list[i];
    const nasal = v !== '' && 'aeio'.includes(v) && list[i + 1]?.[1] === '' && /^n/.test(list[i + 1][0]);
    const column = nasal ? 6 + 'aeio'.indexOf(v) : v === '' ? 5 : 'aeiou'.indexOf(v);
    out += HAN[c]?.charAt(column) ?? '';
    if (nasal) i++;
  }
  return /^[\u3400-\u9fff]{2,6}$/.test(out) ? out : undefined;
}
