// Names in Latin letters as Arabic newspapers may write them: by rule, letter by letter, so that a tagger meets many of their shapes.
const STEPS = [
  ['sch', 'ش'],
  ['sh', 'ش'],
  ['ch', 'تش'],
  ['kh', 'خ'],
  ['gh', 'غ'],
  ['ph', 'ف'],
  ['th', 'ث'],
  ['ck', 'ك'],
  ['tz', 'تس'],
  ['qu', 'كو'],
  ['ee', 'ي'],
  ['oo', 'و'],
  ['ou', 'و'],
  ['ai', 'اي'],
  ['ay', 'اي'],
  ['ei', 'اي'],
  ['ey', 'ي'],
  ['au', 'او'],
  ['ie', 'ي'],
  ['eau', 'و'],
  ['ce', 'سي'],
  ['ci', 'سي'],
  ['b', 'ب'],
  ['c', 'ك'],
  ['d', 'د'],
  ['f', 'ف'],
  ['g', 'غ'],
  ['h', 'ه'],
  ['j', 'ج'],
  ['k', 'ك'],
  ['l', 'ل'],
  ['m', 'م'],
  ['n', 'ن'],
  ['p', 'ب'],
  ['q', 'ق'],
  ['r', 'ر'],
  ['s', 'س'],
  ['t', 'ت'],
  ['v', 'ف'],
  ['w', 'و'],
  ['x', 'كس'],
  ['z', 'ز'],
  ['a', 'ا'],
  ['e', 'ي'],
  ['i', 'ي'],
  ['o', 'و'],
  ['u', 'و'],
  ['y', 'ي'],
].sort((a, b) => b[0].length - a[0].length);

const OPENING = { ai: 'إي', ay: 'إي', ei: 'إي', ey: 'إي', ee: 'إي', au: 'أو', ou: 'أو', a: 'أ', e: 'إ', i: 'إي', o: 'أو', u: 'أو' };
const OPENINGS = Object.keys(OPENING);

/** A name in Arabic letters; undefined where a letter has none. */
export function inArabic(name) {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replace(/([b-df-hj-np-tv-xz])\1/g, '$1');
  if (!/^[a-z]{2,}$/.test(plain)) return undefined;
  // A short e between consonants, or at the end, is mostly not written.
  const spelled = plain.replace(/e$/, '').replace(/([b-df-hj-np-tv-xz])e(?=[lnr](?:[b-df-hj-np-tv-xz]|$))/g, '$1');
  let out = '';
  for (let at = 0; at < spelled.length; ) {
    const first = at === 0 ? OPENINGS.find((from) => spelled.startsWith(from)) : undefined;
    if (first !== undefined) {
      out += OPENING[first];
      at += first.length;
      continue;
    }
    const step = STEPS.find(([from]) => spelled.startsWith(from, at));
    if (step === undefined) return undefined;
    out += step[1];
    at += step[0].length;
  }
  return out.length >= 2 ? out : undefined;
}
