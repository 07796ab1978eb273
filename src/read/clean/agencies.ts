// News agencies by the short names that datelines and signatures print in any language.
const AGENCIES: ReadonlySet<string> = new Set(
  (
    'AAP ADN AFP AGI ANA ANI ANP ANSA ANTARA AP APA APS ATS BBC Belga Bernama BNS BTA CNA CNS CTK CVN DPA dpa dpa-AFX EFE Efe EPA Europa-Press GNA ' +
    'HINA Ritzau IANS INA Interfax IPS IRNA ITAR-TASS JIJI KAZINFORM Keystone-ATS KNA KUNA KPL Kyodo Lusa LUSA MAP MENA MTI NAN NNA NTB NTZ PA PAP ' +
    'PNA PTI QNA Reuters REUTERS RIA SAPA SPA STA STT SUNA TAP TASS TT TTXVN TTXVN TSS UKRINFORM UNB UPI VNA VNS VOV VOVWORLD WAFA WAM Xinhua XINHUA YONHAP Yonhap ' +
    'АП ИТАР-ТАСС Интерфакс РИА ТАСС 中央社 中新社 共同 共同通信 新华社 新華社 时事 時事 法新社 越通社 路透社 美联社 塔斯社 ロイター 연합뉴스'
  ).split(' '),
);

const PIECES = /[\s/()[\]（）,;:|]+/u;

/** The agencies that a dateline or signature names, in order. */
export const agenciesIn = (text: string): readonly string[] => [
  ...new Set(text.split(PIECES).filter((word) => AGENCIES.has(word.replace(/[.。]+$/u, '')))),
];
