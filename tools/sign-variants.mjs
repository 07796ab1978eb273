// Writes `src/text/romanise/variant-lines.ts`: traditional Chinese signs (Big5, first level) with their simplified forms, from the Hant-Hans
// transform of CLDR as `uconv` of ICU has it, and the Japanese forms of signs that names have. Run: node tools/sign-variants.mjs
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

// Japanese forms, each before the simplified Chinese one.
const JAPANESE =
  '斎斋斉齐沢泽浜滨辺边邉边広广桜樱塩盐竜龙滝泷恵惠徳德栄荣黒黑実实増增関关円圆図图戸户穂穗気气歩步蔵藏駅驿亀龟勲勋郷乡剣剑検检権权譲让縄绳浄净瀬濑摂摄専专銭钱荘庄聡聪総总団团伝传遅迟鉄铁転转嶋岛嶌岛峯峰豊丰満满薬药訳译頼赖覧览両两緑绿霊灵齢龄歴历労劳髙高栁柳舘馆芸艺価价楽乐帰归暁晓経经継继渓溪蛍萤軽轻県县験验顕显厳严呉吴鉱矿済济児儿釈释渋涩処处畳叠嬢娘尽尽酔醉随随枢枢数数窓窗装装続续対对帯带択择単单弾弹庁厅聴听鎮镇稲稻闘斗読读悩恼脳脑覇霸拝拜廃废売卖発发髪发抜拔仏佛変变毎每黙默様样謡谣来来乱乱塁垒励励炉炉徹彻諒谅涼凉篤笃駿骏喬乔晋晋槇槙真真眞真';

const signs = [];
const decoder = new TextDecoder('big5');
for (let lead = 0xa4; lead <= 0xc6; lead++)
  for (const [from, to] of [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ])
    for (let trail = from; trail <= to; trail++) signs.push(decoder.decode(Uint8Array.of(lead, trail)));
const own = signs.filter((sign) => /^[\u4e00-\u9fff]$/.test(sign)).sort();
const plain = execFileSync('uconv', ['-f', 'utf-8', '-t', 'utf-8', '-x', 'Hant-Hans'], { input: own.join('\n') })
  .toString()
  .split('\n');
const pairs = new Map(own.map((sign, i) => [sign, plain[i]?.trim() ?? '']).filter(([a, b]) => b.length === 1 && a !== b));
const list = [...JAPANESE];
for (let i = 0; i < list.length; i += 2) if (list[i] !== list[i + 1]) pairs.set(list[i], list[i + 1]);
const rows = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([a, b]) => a + b);
writeFileSync(
  'src/text/romanise/variant-lines.ts',
  `// Made by tools/sign-variants.mjs from the Hant-Hans transform of CLDR (Unicode licence); do not edit.\n\n/** Traditional and Japanese forms of signs, each before the simplified one. */\nexport const variantLines =\n  '${rows.join('')}';\n`,
);
