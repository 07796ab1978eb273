// News agencies by the short names that datelines and signatures print in any language, and by their full names.

import { tokens } from '../../text/tokens/tokens.ts';
import { phrases } from '../../text/words/phrases.ts';

const AGENCIES: ReadonlySet<string> = new Set(
  (
    'AAP ADN AFP AGI ANA ANI ANP ANSA ANTARA AP APA APS ATS BBC Belga Bernama BNS BTA CNA CNS CTK CVN DPA dpa dpa-AFX EFE Efe EPA epd Europa-Press GNA ' +
    'HINA Ritzau IANS INA Interfax IPS IRNA ITAR-TASS JIJI KAZINFORM Keystone-ATS KNA KUNA KPL Kyodo Lusa LUSA MAP MENA MTI NAN NNA NTB NTZ PA PAP ' +
    'PNA PTI QNA Reuters REUTERS RIA SAPA SPA STA STT SUNA TAP TASS TT TTXVN TSS UKRINFORM UNB UPI VNA VNS VOV VOVWORLD WAFA WAM Xinhua XINHUA YONHAP Yonhap ' +
    'АП ИТАР-ТАСС Интерфакс РИА ТАСС 中央社 中新社 共同 共同通信 新华社 新華社 时事 時事 法新社 越通社 路透社 美联社 塔斯社 ロイター 연합뉴스 뉴시스 뉴스1 رويترز شينخوا كونا وفا وام واس قنا بترا سونا الأناضول سبوتنيك'
  ).split(' '),
);

const PIECES = /[\s/()[\]（）【】=＝,;:|]+/u;

/** Full names with the short one that stands for them. */
const FULL = phrases([
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
  ['Agence France Presse', 'AFP'],
  ['Deutsche Presse-Agentur', 'dpa'],
  ['Agencia EFE', 'EFE'],
  ['Agência Lusa', 'Lusa'],
  ['Agenzia ANSA', 'ANSA'],
  ['Europa Press', 'Europa Press'],
  ['Agência Brasil', 'Agência Brasil'],
  ['Kyodo News', 'Kyodo'],
  ['Jiji Press', 'JIJI'],
  ['Yonhap News Agency', 'Yonhap'],
  ['Xinhua News Agency', 'Xinhua'],
  ['Vietnam News Agency', 'VNA'],
  ['Viet Nam News Agency', 'VNA'],
  ['Thông tấn xã Việt Nam', 'TTXVN'],
  ["Agence vietnamienne d'information", 'VNA'],
  ['Press Association', 'PA'],
  ['PA Media', 'PA'],
  ['Press Trust of India', 'PTI'],
  ['Thomson Reuters', 'Reuters'],
  ['РИА Новости', 'РИА'],
  ['أ ف ب', 'أ ف ب'],
  ['أ.ف.ب', 'أ ف ب'],
  ['فرانس برس', 'أ ف ب'],
  ['د ب أ', 'د ب أ'],
  ['Anadolu Agency', 'Anadolu'],
  ['Agence Belga', 'Belga'],
  ['Canadian Press', 'Canadian Press'],
  ['La Presse canadienne', 'Canadian Press'],
] as const);
const LONGEST = 160;

/** The agencies that a dateline or signature names, in order. */
export function agenciesIn(text: string): readonly string[] {
  const short = text
    .split(PIECES)
    .map((word) => word.replace(/(?<![.。])[.。]+$/u, ''))
    .flatMap((word) => (AGENCIES.has(word) ? word : (glued(word) ?? [])));
  const list = text.length > LONGEST ? [] : tokens(text);
  return [...new Set([...list.flatMap((_, i) => FULL.at(list, i)?.value ?? []), ...short])];
}

/** Whether a text ends with the short name of an agency; where words are written together it need not be apart. */
export function isAgencyEnd(text: string): boolean {
  const last = text.trim().split(PIECES).at(-1) ?? '';
  return AGENCIES.has(last) || gluedAt(last, (word, length) => word.slice(-length)) !== undefined;
}

const GLUED = 16; // code units of a place and an agency written together

/** The agency before or behind a place that is written together with it: « 新华社内罗毕 », « ナイロビ時事 ». */
const glued = (word: string): string | undefined =>
  gluedAt(word, (all, length) => all.slice(0, length)) ?? gluedAt(word, (all, length) => all.slice(-length));

function gluedAt(word: string, part: (word: string, length: number) => string): string | undefined {
  if (word.length > GLUED || !/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー\p{Nd}]+$/u.test(word)) return undefined;
  for (let length = word.length - 2; length >= 2; length--) if (AGENCIES.has(part(word, length))) return part(word, length);
  return undefined;
}
