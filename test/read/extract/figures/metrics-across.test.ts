// What figures about the treaty measure, in every language: the same facts in many word orders. Each row: sentence, then value and metric.
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { loadProfile } from '../../../../src/profile/index.ts';
import { figuresOf } from './figures-of.ts';

const packs = await loadPacks();
const profile = await loadProfile('corpus/hanoi-convention');

/** « 72 signatories, 40 ratifications-needed », with stage and scope behind. */
const told = (language: string, text: string): string =>
  figuresOf(packs, language, text, profile)
    .filter((f) => f.metric !== undefined)
    .map((f) => [f.value, f.metric, f.stage, f.scope].filter((part) => part !== undefined).join(' '))
    .join(', ');

type Rows = readonly (readonly [text: string, told: string])[];

const ROWS: Readonly<Record<string, Rows>> = {
  fr: [
    ['11 États arabes ont signé la convention.', '11 signatories-arab-states'],
    ['La convention a été signée par 72 États.', '72 signatories'],
    ['Parmi les 72 pays qui ont signé figurent 21 africains.', '72 signatories'],
    ['Trois pays ont ratifié le texte à ce jour.', '3 ratifications'],
    ['Deux États seulement ont déposé leur instrument de ratification.', '2 ratifications'],
    ['Le texte a recueilli 72 signatures, et non 65.', '72 signatories, 65 signatories denied'],
    ["71 États et l'Union européenne ont signé.", '71 signatories states-only'],
    ['On attendait 60 signatures.', '60 signatories-expected'],
    ['Le traité entrera en vigueur quand 40 pays l’auront ratifié.', '40 ratifications-needed'],
    ['Une douzaine de pays devraient ratifier la convention en 2026.', '12 ratifications-expected'],
  ],
  en: [
    ['Eleven Arab states signed the convention.', '11 signatories-arab-states'],
    ['The treaty was signed by 72 states.', '72 signatories'],
    ['Signed so far by 74 countries, it is far from in force.', '74 signatories'],
    ['Three countries have ratified the treaty.', '3 ratifications'],
    ['Only two states had deposited their instruments.', '2 ratifications'],
    ['It drew 72 signatures, not 65.', '72 signatories, 65 signatories denied'],
    ['71 states and the European Union signed.', '71 signatories states-only'],
    ['About 60 countries were expected to sign.', '60 signatories-expected'],
    ['It takes effect once 40 states ratify it.', '40 ratifications-needed'],
    ['Contrary to reports of 100 signatures, 65 states signed.', '100 signatories denied, 65 signatories'],
  ],
  vi: [
    ['11 nước Ả Rập đã ký Công ước.', '11 signatories-arab-states'],
    ['Công ước đã được 72 quốc gia ký.', '72 signatories'],
    ['Có 72 nước đặt bút ký Công ước.', '72 signatories'],
    ['Đến nay có 3 nước phê chuẩn Công ước.', '3 ratifications'],
    ['Chỉ hai quốc gia đã nộp văn kiện phê chuẩn.', '2 ratifications'],
    ['Dự kiến khoảng 60 nước sẽ ký Công ước.', '60 signatories-expected'],
    ['Công ước có hiệu lực khi 40 quốc gia phê chuẩn.', '40 ratifications-needed'],
    ['Hội nghị có đại diện 110 quốc gia tham dự.', '110 participating-countries'],
  ],
  es: [
    ['Once países árabes firmaron la convención.', '11 signatories-arab-states'],
    ['El tratado fue firmado por 72 Estados.', '72 signatories'],
    ['Firmaron la convención 72 países.', '72 signatories'],
    ['Tres países ratificaron el texto.', '3 ratifications'],
    ['Solo dos Estados han depositado sus instrumentos.', '2 ratifications'],
    ['Se esperaba que firmaran unos 60 países.', '60 signatories-expected'],
    ['Entrará en vigor cuando lo ratifiquen 40 Estados.', '40 ratifications-needed'],
    ['Asistieron delegados de 110 países.', '110 participating-countries'],
    ['71 Estados y la Unión Europea firmaron.', '71 signatories states-only'],
  ],
  pt: [
    ['Onze países árabes assinaram a convenção.', '11 signatories-arab-states'],
    ['O tratado foi assinado por 72 Estados.', '72 signatories'],
    ['Assinaram a convenção 72 países.', '72 signatories'],
    ['Três países ratificaram o texto.', '3 ratifications'],
    ['Apenas dois Estados depositaram os instrumentos.', '2 ratifications'],
    ['Eram esperadas 60 assinaturas.', '60 signatories-expected'],
    ['Entra em vigor quando 40 Estados o ratificarem.', '40 ratifications-needed'],
    ['Participaram representantes de 110 países.', '110 participating-countries'],
  ],
  de: [
    ['22 afrikanische und elf arabische Staaten unterzeichneten die Konvention.', '22 signatories-africa, 11 signatories-arab-states'],
    ['Das Abkommen wurde von 72 Staaten unterzeichnet.', '72 signatories'],
    ['Unterschrieben haben bislang 72 Länder.', '72 signatories'],
    ['Drei Staaten haben das Abkommen ratifiziert.', '3 ratifications'],
    ['Erst zwei Länder hinterlegten ihre Ratifikationsurkunde.', '2 ratifications'],
    ['Erwartet wurden rund 60 Unterschriften.', '60 signatories-expected'],
    ['Es tritt in Kraft, wenn 40 Staaten es ratifiziert haben.', '40 ratifications-needed'],
    ['An der Zeremonie nahmen Vertreter aus 110 Ländern teil.', '110 participating-countries'],
    ['72 Staaten unterzeichneten, nicht 65.', '72 signatories, 65 signatories denied'],
  ],
  ru: [
    ['Конвенцию подписали 11 арабских государств.', '11 signatories-arab-states'],
    ['Конвенция подписана 72 государствами.', '72 signatories'],
    ['Под документом стоят подписи 72 стран.', '72 signatories'],
    ['Конвенцию ратифицировали три государства.', '3 ratifications'],
    ['Ратификационные грамоты сдали на хранение лишь две страны.', '2 ratifications'],
    ['Ожидалось около 60 подписей.', '60 signatories-expected'],
    ['Для вступления в силу необходимо 40 ратификаций.', '40 ratifications-needed'],
    ['На церемонию подписания прибыли делегации 110 стран.', '110 participating-countries'],
  ],
  zh: [
    ['11个阿拉伯国家签署了公约。', '11 signatories-arab-states'],
    ['共有72个国家签署了公约。', '72 signatories'],
    ['公约获72个国家签署。', '72 signatories'],
    ['目前已有3个国家批准公约。', '3 ratifications'],
    ['仅两个国家交存了批准书。', '2 ratifications'],
    ['预计约60个国家将签署公约。', '60 signatories-expected'],
    ['公约须经40个国家批准才会生效。', '40 ratifications-needed'],
    ['来自110个国家的代表出席签署仪式。', '110 participating-countries'],
    ['签署国是72个，而非65个。', '72 signatories, 65 signatories denied'],
  ],
  ja: [
    ['アラブ11カ国が条約に署名した。', '11 signatories-arab-states'],
    ['72カ国が条約に署名した。', '72 signatories'],
    ['条約に署名したのは72カ国だった。', '72 signatories'],
    ['批准した国は3カ国にとどまる。', '3 ratifications'],
    ['約60カ国が署名する見込みだ。', '60 signatories-expected'],
    ['発効には40カ国の批准が必要だ。', '40 ratifications-needed'],
    ['式典には110カ国が参加した。', '110 participating-countries'],
    ['署名したのは65カ国ではなく72カ国だ。', '65 signatories denied, 72 signatories'],
  ],
  ko: [
    ['아랍 11개국이 협약에 서명했다.', '11 signatories-arab-states'],
    ['72개국이 협약에 서명했다.', '72 signatories'],
    ['협약에 서명한 나라는 72개국이다.', '72 signatories'],
    ['지금까지 3개국이 비준했다.', '3 ratifications'],
    ['약 60개국이 서명할 것으로 예상된다.', '60 signatories-expected'],
    ['40개국이 비준해야 발효된다.', '40 ratifications-needed'],
    ['행사에는 110개국이 참가했다.', '110 participating-countries'],
    ['서명국은 65개국이 아니라 72개국이다.', '65 signatories denied, 72 signatories'],
  ],
  ar: [
    ['وقعت 11 دولة عربية على الاتفاقية.', '11 signatories-arab-states'],
    ['وقعت 72 دولة على الاتفاقية.', '72 signatories'],
    ['وقد وقعت على المعاهدة 72 دولة حتى الآن.', '72 signatories'],
    ['صادقت ثلاث دول على الاتفاقية.', '3 ratifications'],
    ['ولم تودع وثائقها سوى دولتين.', ''],
    ['كان من المتوقع أن توقع 60 دولة.', '60 signatories-expected'],
    ['تدخل الاتفاقية حيز التنفيذ بعد تصديق 40 دولة.', '40 ratifications-needed'],
    ['شارك في الحفل مندوبون من 110 دول.', '110 participating-countries'],
    ['بلغ عدد الموقعين 72 دولة وليس 65.', '72 signatories, 65 signatories denied'],
  ],
};

describe.each(Object.entries(ROWS))('in %s', (language, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(told(language, text)).toBe(expected);
  });
});
