// The moment of a figure: sentences of our own in every language, with the profile of the treaty.
import { describe, expect, it } from 'vitest';
import { contextOf, openRecord, profileAt, readDocument } from '../../../../src/index.ts';

const context = await contextOf(await profileAt('corpus/hanoi-convention'));

/** « 72 2025-10-26, 60 »: values of signatures with their moments, in a text of some day. */
const told = (language: string, text: string, published: string): string => {
  const record = { id: 't', text, published, language, as: 'text' } as const;
  return readDocument(openRecord(record), context)
    .figures.filter((f) => f.metric?.startsWith('signatories') === true)
    .map((f) => [f.value, f.asOf].filter((part) => part !== undefined).join(' '))
    .join(', ');
};

const EVENT: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  fr: ['Le premier jour, 65 États ont signé la convention.', 'À la clôture, 72 États avaient signé la convention.'],
  en: ['On the first day 65 states signed the convention.', 'By the close 72 states had signed the convention.'],
  es: ['El primer día firmaron la convención 65 Estados.', 'Al cierre, 72 Estados habían firmado la convención.'],
  pt: ['No primeiro dia, 65 Estados assinaram a convenção.', 'No encerramento, 72 Estados tinham assinado a convenção.'],
  de: ['Am ersten Tag unterzeichneten 65 Staaten die Konvention.', 'Zum Abschluss hatten 72 Staaten die Konvention unterzeichnet.'],
  vi: ['Ngay ngày đầu, 65 quốc gia đã ký Công ước.', 'Lúc bế mạc, 72 quốc gia đã ký Công ước.'],
  ru: ['В первый день конвенцию подписали 65 государств.', 'К закрытию конвенцию подписали 72 государства.'],
  zh: ['首日有65个国家签署公约。', '闭幕时有72个国家签署公约。'],
  ja: ['初日に65カ国が条約に署名した。', '閉幕までに72カ国が条約に署名した。'],
  ko: ['첫날 65개국이 협약에 서명했다.', '폐막 직전 72개국이 협약에 서명했다.'],
  ar: ['في اليوم الأول وقعت 65 دولة على الاتفاقية.', 'في ختام المؤتمر كانت 72 دولة قد وقعت على الاتفاقية.'],
};

describe.each(Object.entries(EVENT))('%s', (language, [opening, closing]) => {
  it('reads the opening and the close of the event as its days, however late the page', () => {
    expect(told(language, opening, '2026-03-10')).toBe('65 2025-10-25');
    expect(told(language, closing, '2026-03-10')).toBe('72 2025-10-26');
  });
});

describe('the moment of a figure', () => {
  it.each([
    [
      'is the year of its clause',
      'en',
      'The conference ended on Sunday.\n\nIn 2024, 40 states had signed the pact.',
      '2025-10-27',
      '40 2024',
    ],
    [
      'is not that of the number it is compared with',
      'en',
      'Seventy-two states have signed the convention, up from 65 on Saturday night.',
      '2025-10-27',
      '72, 65 2025-10-25',
    ],
    [
      'is not that of the number it is compared with',
      'fr',
      "Une soixantaine d'États étaient attendus, 72 ont signé, contre 65 samedi soir.",
      '2025-10-27',
      '60 2025-10-25, 72, 65 2025-10-25',
    ],
    [
      'is that of the paragraph that says it again',
      'en',
      'The pact has 72 signatories.\n\nOn 26 October 72 states had signed it.',
      '2025-12-01',
      '72 2025-10-26, 72 2025-10-26',
    ],
    [
      'is the day the opening tells of',
      'en',
      'The conference ended on Sunday.\n\nMinisters spoke at length.\n\nThe pact has 72 signatories.',
      '2025-10-27',
      '72 2025-10-26',
    ],
    [
      'is none where the opening tells of long ago',
      'en',
      'The conference ended on 26 October.\n\nThe pact has 72 signatories.',
      '2025-12-01',
      '72',
    ],
    [
      'is of an expectation the day it was told',
      'en',
      'On 23 October officials expected 60 states to sign.',
      '2025-10-27',
      '60 2025-10-23',
    ],
    [
      'leaves what was announced behind another date',
      'zh',
      '截至25日，已有65个国家签署公约；主办方23日曾预计70个国家签署。',
      '2025-10-25',
      '65 2025-10-25, 70 2025-10-23',
    ],
  ])('%s', (_, language, text, published, expected) => {
    expect(told(language, text, published)).toBe(expected);
  });
});

const moments = (language: string, text: string): string => {
  const record = { id: 't', text, published: '2026-08-19', language, as: 'text' } as const;
  return readDocument(openRecord(record), context)
    .figures.map((f) => [f.value, f.asOf].filter((part) => part !== undefined).join(' '))
    .join(', ');
};

describe('what happened back then is no figure of the day that the article tells of', () => {
  it.each([
    ['en', 'The toll of the dead rose to 46 people on Wednesday. The floods are the worst since 1998, when 210 people died.', '19'],
    ['fr', 'Mercredi, 46 personnes étaient mortes. Ce sont les pires crues depuis 1998, quand 210 personnes avaient péri.', '19'],
    ['es', 'Este miércoles había 46 muertos. Son las peores riadas desde 1998, cuando murieron 210 personas.', '19'],
    ['pt', 'Na quarta-feira havia 46 mortos. São as piores cheias desde 1998, quando morreram 210 pessoas.', '19'],
    ['de', 'Am Mittwoch gab es 46 Tote. Es ist die schlimmste Flut seit 1998, als 210 Menschen starben.', '19'],
    ['ru', 'В среду погибли 46 человек. Это сильнейшее наводнение с 1998 года, когда погибли 210 человек.', '19'],
    ['vi', 'Hôm thứ Tư có 46 người thiệt mạng. Đây là trận lũ tồi tệ nhất kể từ năm 1998, khi 210 người thiệt mạng.', '19'],
    ['zh', '18日有46人死亡。这是1998年以来最严重的洪灾，当时有210人死亡。', '18'],
    ['ja', '18日、46人が死亡した。1998年以来最悪の水害で、当時は210人が死亡した。', '18'],
    ['ko', '18일 46명이 숨졌다. 1998년 이후 최악으로, 당시 210명이 숨졌다.', '18'],
    ['ar', 'قتل 46 شخصا الأربعاء. وهذه أسوأ فيضانات منذ عام 1998 عندما قتل 210 أشخاص.', '19'],
  ])('%s', (language, text, day) => expect(moments(language, text)).toBe(`46 2026-08-${day}, 210 1998`));
});
