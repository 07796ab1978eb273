// How a romanised name sounds: one sign a sound, vowels small, consonants large. « Гутерриш » and "Guterres" come near each other.

/** Digraphs and letters as sounds; the first that fits wins. `C`: ch, j, ts; `X`: sh, zh; `G`: ng. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/^(?:shch|sch|sh|zh)/, 'X'],
  [/^(?:tch|tsch|tz|ts|cz|ch|dzh|dz|dj|jj)/, 'C'],
  [/^(?:kh|gh|ck|kk|qu)/, 'K'],
  [/^(?:ph|ff)/, 'F'],
  [/^(?:th|tt)/, 'T'],
  [/^pp/, 'P'],
  [/^ss/, 'S'],
  [/^ngh?/, 'N'],
  [/^c(?=[eiy])/, 'S'],
  [/^[ckq]/, 'K'],
  [/^x/, 'X'],
  [/^j/, 'C'],
  [/^(?:aa|ae)/, 'a'],
  [/^(?:ee|ie|yi)/, 'i'],
  [/^(?:oo|ou)/, 'u'],
  [/^eo/, 'o'],
  [/^eu/, 'u'],
  [/^y(?=[aeou])/, 'Y'],
  [/^y/, 'i'],
  [/^w(?=[aeio])/, 'W'],
  [/^w/, 'u'],
  [/^h/, 'H'],
  [/^[aeiou]/, ''],
  [/^[bdfglmnprstvz]/, ''],
];

const PINYIN: readonly (readonly [RegExp, string])[] = [
  [/^(?:zh|ch|[zcjq])/, 'C'],
  [/^(?:sh|x)/, 'X'],
  [/^er$/, 'L'],
  [/^ng/, 'N'],
];

/** The sounds of a romanised word; `pinyin`: read as Mandarin syllables are. */
export function soundsOf(word: string, pinyin = false): string {
  let sounds = '';
  const rules = pinyin ? [...PINYIN, ...LATIN] : LATIN;
  for (let at = 0; at < word.length; ) {
    const rest = word.slice(at, at + 5);
    const rule = rules.find(([letters]) => letters.test(rest));
    const letters = rule === undefined ? rest.charAt(0) : (rule[0].exec(rest)?.[0] ?? rest.charAt(0));
    if (rule !== undefined) {
      const sound = rule[1] === '' ? (/[aeiou]/.test(letters) ? letters : letters.toUpperCase()) : rule[1];
      if (sounds.at(-1) !== sound) sounds += sound;
    }
    at += letters.length;
  }
  return sounds;
}

const CLASS: Readonly<Record<string, string>> = {
  ...{ B: 'P', P: 'P', F: 'P', V: 'P', W: '', D: 'T', T: 'T', G: 'K', K: 'K', S: 'S', Z: 'S', X: 'S', C: 'S' },
  ...{ M: 'N', N: 'N', L: 'L', R: 'L', H: '', Y: '' },
};

/** The classes of the consonants of sounds, neighbours of one class as one: what survives every script. */
export function skeletonOf(sounds: string): string {
  let skeleton = '';
  for (const sound of sounds) {
    const kind = CLASS[sound] ?? '';
    if (kind !== skeleton.at(-1)) skeleton += kind;
  }
  return skeleton;
}

/** Sounds that scripts take for one another, with what it costs. */
const NEAR: readonly (readonly [string, number])[] = [
  ['BP', 0.15],
  ['FP', 0.3],
  ['FB', 0.4],
  ['FV', 0.2],
  ['VB', 0.25],
  ['VW', 0.2],
  ['FH', 0.35],
  ['DT', 0.15],
  ['GK', 0.15],
  ['HK', 0.35],
  ['HG', 0.35],
  ['SZ', 0.15],
  ['SX', 0.2],
  ['SC', 0.3],
  ['XC', 0.25],
  ['ZC', 0.25],
  ['ZX', 0.25],
  ['ST', 0.5],
  ['TC', 0.4],
  ['DC', 0.45],
  ['DZ', 0.45],
  ['LR', 0.15],
  ['RH', 0.4],
  ['MN', 0.3],
  ['GC', 0.45],
  ['LN', 0.6],
  ['Yi', 0.15],
  ['Wu', 0.15],
  ['Vu', 0.4],
  ['Wo', 0.3],
  ['Ye', 0.3],
  ['CY', 0.5],
  ['ei', 0.15],
  ['ou', 0.15],
  ['ae', 0.25],
  ['ao', 0.25],
  ['au', 0.35],
  ['eo', 0.35],
  ['eu', 0.35],
  ['iu', 0.35],
  ['ai', 0.35],
  ['io', 0.4],
];

const isVowel = (sound: string): boolean => /[aeiou]/.test(sound);
const gapOf = (sound: string): number => {
  if (isVowel(sound) || sound === 'H' || sound === 'Y' || sound === 'W') return 0.3;
  return sound === 'R' ? 0.35 : sound === 'L' ? 0.5 : 0.9;
};

const SOUNDS = 'aeiouBCDFGHKLMNPRSTVWXYZ';
const SIZE = 128;
const gaps = new Float64Array(SIZE);
const weights = new Float64Array(SIZE);
const changes = new Float64Array(SIZE * SIZE);
for (const a of SOUNDS) {
  gaps[a.charCodeAt(0)] = gapOf(a);
  weights[a.charCodeAt(0)] = isVowel(a) ? 0.5 : 1;
  for (const b of SOUNDS) changes[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = a === b ? 0 : isVowel(a) && isVowel(b) ? 0.4 : 1.2;
}
for (const [pair, cost] of NEAR) {
  const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  changes[a * SIZE + b] = cost;
  changes[b * SIZE + a] = cost;
}

/** No name has more sounds; what is beyond is not compared. */
const LONGEST = 40;
let above = new Float64Array(LONGEST + 1);
let row = new Float64Array(LONGEST + 1);

function weightOf(sounds: string): number {
  let sum = 0;
  for (let i = 0; i < sounds.length; i++) sum += weights[sounds.charCodeAt(i)] ?? 0;
  return sum;
}

/** How alike two rows of sounds are, from 0 to 1: the cheapest way to turn one into the other against the weight of both. A tight loop over two rows. `least`: what is surely less alike may be given as 0. */
export function likenessOf(a: string, b: string, least = 0): number {
  if (a === b) return 1;
  const weight = (weightOf(a) + weightOf(b)) / 2 || 1;
  const dearest = (1 - least) * weight + 1e-9;
  const [m, n] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  above[0] = 0;
  for (let j = 0; j < n; j++) above[j + 1] = (above[j] ?? 0) + (gaps[b.charCodeAt(j)] ?? 1);
  for (let i = 0; i < m; i++) {
    const left = a.charCodeAt(i);
    const gap = gaps[left] ?? 1;
    let cheapest = (above[0] ?? 0) + gap;
    row[0] = cheapest;
    for (let j = 0; j < n; j++) {
      const right = b.charCodeAt(j);
      const changed = (above[j] ?? 0) + (changes[left * SIZE + right] ?? 1);
      const lost = (above[j + 1] ?? 0) + gap;
      const added = (row[j] ?? 0) + (gaps[right] ?? 1);
      const cost = Math.min(changed, lost, added);
      row[j + 1] = cost;
      cheapest = Math.min(cheapest, cost);
    }
    // Every way to the end leads through this row.
    if (cheapest > dearest) return 0;
    [above, row] = [row, above];
  }
  return Math.max(0, 1 - (above[n] ?? 0) / weight);
}

/** Sounds without vowels, as scripts have them that do not write these. */
export const consonantsOf = (sounds: string): string => sounds.charAt(0) + sounds.slice(1).replace(/[aeiouYW]/g, '');
