// Writes `src/text/romanise/pinyin-lines.ts`: the Mandarin readings of the signs of GB 2312 (first level) and Big5 (first level), from the
// Han-Latin transform of CLDR as `uconv` of ICU has it. Run: node tools/pinyin.mjs
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Signs of a double-byte encoding between two lead bytes. */
function signs(encoding, first, last, trails) {
  const decoder = new TextDecoder(encoding);
  const found = [];
  for (let lead = first; lead <= last; lead++)
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) found.push(decoder.decode(Uint8Array.of(lead, trail)));
  return found.filter((sign) => /^[\u4e00-\u9fff]$/.test(sign));
}

// Signs of names beyond these, and readings that family names have.
const MORE =
  '岘乂祯琛煜玮珺瑾琪琦珏玥颖钰铭鑫昊昱晗晔睿瀚涵沁淇淼滢潇澍灏烨焱熠璇璐璟瓒莎莉莱蒂薇蕾茜娜妮妲娅婷嫣婕媛嬿芮芙菲萨诺洛甸伊琳黛弗沃茨兹扎尕尔佐坂卞邬郗郦邸褚阚谌佟晁缪郜闫' +
  '骁晖翀颢彧炜晟韬喆劼旻鋆祎骉骥骅騄赟翊翙翯翾芃芊芩莀菡葳蒨蓁蔺薏蘅虢袆裎褀觐诩诤谖谟谡贇赓轲轶辂辚逄逯遒邺郇鄢酆钊钋铎铖铠铨铮锴镕镔镝闾阙隽雎霁霈靓韫颀颉飏飒驷驸骊骐骢黻仝仡仉佘佶俨偲儇兖冼勖卣垚垲埭堃堇墉奂姝姞姮婧媞嫄宓峤峥崟嵘帏廪弢怿恂恺愫慆斓昃昙昝昶晢暐曈柘桢槿沣沨浈浔浣涞湉溁溦滟潆澂瀅炅炘烜焓焘煊燊燚犇猗玎玑玘玚玠玢玦珂珈珉珙珣珥珩珲琇琎琏琚琤琬琮琰瑀瑄瑗瑢瑨璁璎璠瓅畲皙祜禅穰竑筱箐箫籁紘絜纭纾绛绮绯绶绾缃缇缙缜缤';
const NAMES = {
  单: 'shan',
  盖: 'gai',
  曾: 'zeng',
  仇: 'qiu',
  曲: 'qu',
  卜: 'bu',
  解: 'xie',
  尉: 'wei',
  华: 'hua',
  任: 'ren',
  乐: 'le',
  朴: 'piao',
  查: 'cha',
  翟: 'zhai',
  晟: 'sheng',
};

const all = [
  ...new Set([
    ...signs('gb18030', 0xb0, 0xd7, [[0xa1, 0xfe]]),
    ...signs('big5', 0xa4, 0xc6, [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ]),
    ...MORE,
  ]),
].sort();
const read = execFileSync('uconv', ['-f', 'utf-8', '-t', 'utf-8', '-x', 'Han-Latin; Latin-ASCII; Lower'], { input: all.join('\n') })
  .toString()
  .split('\n');
const bySound = new Map();
for (const [i, sign] of all.entries()) {
  const sound = NAMES[sign] ?? read[i]?.trim() ?? '';
  if (/^[a-z]+$/.test(sound)) bySound.set(sound, (bySound.get(sound) ?? '') + sign);
}
const lines = [...bySound].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sound, list]) => `${sound}:${list}`);
writeFileSync(
  'src/text/romanise/pinyin-lines.ts',
  `// Made by tools/pinyin.mjs from the Han-Latin transform of CLDR (Unicode licence); do not edit.\n\n/** Chinese signs by their Mandarin reading without tones: « an:安岸按 », one reading a line. */\nexport const pinyinLines =\n  \`${lines.join('\n')}\`;\n`,
);
