// Signs and codes of currencies are the same in every language. Codes that are also words or names (COP, TRY) are left out.
import type { Token } from '../../../../model/token.ts';
import type { Found } from '../../../../text/words/phrases.ts';

const CODES = new Set(
  (
    'USD EUR GBP JPY CNY VND CHF AUD CAD NZD SGD HKD TWD KRW INR IDR MYR THB PHP LAK KHR MMK BND RUB UAH BYN KZT UZS AZN PLN CZK ' +
    'HUF RON BGN SEK NOK DKK ISK ILS AED SAR QAR KWD BHD OMR JOD EGP MAD DZD TND LYD ZAR NGN KES GHS ETB XOF XAF BRL ARS CLP PEN ' +
    'UYU BOB PYG VES MXN GTQ PKR BDT LKR NPR IRR IQD'
  ).split(' '),
);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['U$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['Mex$', 'MXN'],
  ['VN$', 'VND'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₫', 'VND'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₦', 'NGN'],
  ['₾', 'GEL'],
  ['₿', 'BTC'],
  ['Rs', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['VNĐ', 'VND'],
  ['RMB', 'CNY'],
  ['元', 'CNY'],
  ['円', 'JPY'],
]);

/** The longest sign, in characters. */
const LONGEST = Math.max(...[...SIGNS.keys()].map((sign) => sign.length));

/** The currency of a sign or code that starts at a token: « A$ », "USD", « € ». */
export function currencySign(list: readonly Token[], index: number): Found<string> | undefined {
  const [first, second] = [list[index], list[index + 1]];
  if (first === undefined) return undefined;
  const short = second !== undefined && first.text.length + second.text.length <= LONGEST;
  const sign = short && (!second.spaced || first.text === 'US') ? SIGNS.get(first.text + second.text) : undefined;
  if (sign !== undefined) return { end: index + 2, value: sign };
  if (second?.text === '$' && !second.spaced && CODES.has(first.text)) return { end: index + 2, value: first.text };
  const known = SIGNS.get(first.text) ?? (CODES.has(first.text) ? first.text : undefined);
  return known === undefined ? undefined : { end: index + 1, value: known };
}

const GLUED = /^(\p{L}{2,3})(\p{Nd}+)$/u;

/** The tokens with a code and its digits apart: "VND50 million". */
export function moneyApart(list: readonly Token[]): readonly Token[] {
  // a pattern is asked for few words only: those with a plain capital first
  const glued = (token: Token): boolean =>
    token.kind === 'word' && token.text >= 'A' && token.text < '[' && CODES.has(GLUED.exec(token.text)?.[1] ?? '');
  if (!list.some(glued)) return list;
  return list.flatMap((token) => {
    if (!glued(token)) return [token];
    const at = GLUED.exec(token.text)?.[1]?.length ?? 0;
    const middle = token.start + at;
    return [
      { ...token, end: middle, text: token.text.slice(0, at), lower: token.lower.slice(0, at) },
      { ...token, start: middle, kind: 'number', text: token.text.slice(at), lower: token.lower.slice(at), spaced: false },
    ];
  });
}
