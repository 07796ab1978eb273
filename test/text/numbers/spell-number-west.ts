// How Spanish, Portuguese and German spell whole numbers below a trillion.
const word = (list: string, n: number): string => list.split(' ')[n] ?? '';

const ES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve';
const ES_TENS = '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const ES_HUNDREDS = '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos';

function es1000(n: number): string {
  if (n === 100) return 'cien';
  const [h, rest] = [Math.floor(n / 100), n % 100];
  const tens = word(ES_TENS, Math.floor(rest / 10));
  const small = rest < 30 ? word(ES, rest) : rest % 10 === 0 ? tens : `${tens} y ${word(ES, rest % 10)}`;
  return h === 0 ? small : rest === 0 ? word(ES_HUNDREDS, h) : `${word(ES_HUNDREDS, h)} ${small}`;
}

const esCount = (n: number): string =>
  es1000(n)
    .replace(/veintiuno$/, 'veintiún')
    .replace(/uno$/, 'un');

function es1e6(n: number, count: boolean): string {
  const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
  const head = thousands === 0 ? '' : thousands === 1 ? 'mil' : `${esCount(thousands)} mil`;
  const tail = rest === 0 && thousands > 0 ? '' : count ? esCount(rest) : es1000(rest);
  return [head, tail].filter(Boolean).join(' ');
}

function spanish(n: number): string {
  const [millions, rest] = [Math.floor(n / 1e6), n % 1e6];
  if (millions === 0) return es1e6(rest, false);
  const head = millions === 1 ? 'un millón' : `${es1e6(millions, true)} millones`;
  return rest === 0 ? head : `${head} ${es1e6(rest, false)}`;
}

const PT = 'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove';
const PT_TENS = '- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa';
const PT_HUNDREDS = '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos';

function pt1000(n: number): string {
  if (n === 100) return 'cem';
  const [h, rest] = [Math.floor(n / 100), n % 100];
  const tens = word(PT_TENS, Math.floor(rest / 10));
  const small = rest < 20 ? word(PT, rest) : rest % 10 === 0 ? tens : `${tens} e ${word(PT, rest % 10)}`;
  return h === 0 ? small : rest === 0 ? word(PT_HUNDREDS, h) : `${word(PT_HUNDREDS, h)} e ${small}`;
}

function portuguese(n: number): string {
  const parts: string[] = [];
  for (const [size, one, many] of [
    [1e9, 'bilhão', 'bilhões'],
    [1e6, 'milhão', 'milhões'],
  ] as const) {
    const count = Math.floor(n / size) % 1000;
    if (count > 0) parts.push(`${pt1000(count)} ${count === 1 ? one : many}`);
  }
  const [thousands, rest] = [Math.floor(n / 1000) % 1000, n % 1000];
  if (thousands > 0) parts.push(thousands === 1 ? 'mil' : `${pt1000(thousands)} mil`);
  if (rest > 0 || parts.length === 0) parts.push(parts.length > 0 && (rest < 100 || rest % 100 === 0) ? `e ${pt1000(rest)}` : pt1000(rest));
  return parts.join(' ');
}

const DE =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const DE_TENS = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig';

function de100(n: number, one: string): string {
  if (n === 1) return one;
  if (n < 20) return word(DE, n);
  const tens = word(DE_TENS, Math.floor(n / 10));
  return n % 10 === 0 ? tens : `${de100(n % 10, 'ein')}und${tens}`;
}

function de1000(n: number, one: string): string {
  const [h, rest] = [Math.floor(n / 100), n % 100];
  if (h === 0) return de100(rest, one);
  return `${de100(h, 'ein')}hundert${rest === 0 ? '' : de100(rest, one)}`;
}

function german(n: number): string {
  const parts: string[] = [];
  for (const [size, one, many] of [
    [1e9, 'Milliarde', 'Milliarden'],
    [1e6, 'Million', 'Millionen'],
  ] as const) {
    const count = Math.floor(n / size) % 1000;
    if (count > 0) parts.push(count === 1 ? `eine ${one}` : `${de1000(count, 'eine')} ${many}`);
  }
  const [thousands, rest] = [Math.floor(n / 1000) % 1000, n % 1000];
  const head = thousands === 0 ? '' : `${de1000(thousands, 'ein')}tausend`;
  if (head !== '' || rest > 0 || parts.length === 0) parts.push(`${head}${rest === 0 && head !== '' ? '' : de1000(rest, 'eins')}`);
  return parts.join(' ');
}

/** A whole number below a trillion in words of one of these languages. */
export const WEST = { es: spanish, pt: portuguese, de: german };
