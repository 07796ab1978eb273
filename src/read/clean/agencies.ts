// News agencies by the short names that datelines and signatures print in any language, and by their full names.
import { phrases } from '../../text/phrases.ts';
import { tokens } from '../../text/tokens.ts';

const AGENCIES: ReadonlySet<string> = new Set(
  (
    'AAP ADN AFP AGI ANA ANI ANP ANSA ANTARA AP APA APS ATS BBC Belga Bernama BNS BTA CNA CNS CTK CVN DPA dpa dpa-AFX EFE Efe EPA Europa-Press GNA ' +
    'HINA Ritzau IANS INA Interfax IPS IRNA ITAR-TASS JIJI KAZINFORM Keystone-ATS KNA KUNA KPL Kyodo Lusa LUSA MAP MENA MTI NAN NNA NTB NTZ PA PAP ' +
    'PNA PTI QNA Reuters REUTERS RIA SAPA SPA STA STT SUNA TAP TASS TT TTXVN TTXVN TSS UKRINFORM UNB UPI VNA VNS VOV VOVWORLD WAFA WAM Xinhua XINHUA YONHAP Yonhap ' +
    'АП ИТАР-ТАСС Интерфакс РИА ТАСС 中央社 中新社 共同 共同通信 新华社 新華社 时事 時事 法新社 越通社 路透社 美联社 塔斯社 ロイター 연합뉴스'
  ).split(' '),
);

const PIECES = /[\s/()[\]（）,;:|]+/u;

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
    .map((word) => word.replace(/[.。]+$/u, ''))
    .filter((word) => AGENCIES.has(word));
  const list = text.length > LONGEST ? [] : tokens(text);
  return [...new Set([...list.flatMap((_, i) => FULL.at(list, i)?.value ?? []), ...short])];
}
