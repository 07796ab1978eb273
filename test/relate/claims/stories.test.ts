import { expect, test } from 'vitest';
import {
  contextOf,
  factsInMemory,
  factsOf,
  finish,
  NO_PROFILE,
  openFile,
  type Reading,
  readDocument,
  tablesOf,
} from '../../../src/index.ts';

const context = await contextOf(NO_PROFILE);
const read = (id: string, text: string, day: string): Reading => ({
  ...readDocument(openFile(Buffer.from(text), { path: `${id}.txt` }), context),
  published: { edtf: day, granularity: 'day', certainty: 'stated' },
});

const FLOOD = {
  fr: 'Crue meurtrière au Mozambique\n\nMAPUTO, 3 mars 2027 - Les crues au Mozambique ont fait 137 morts et 2 412 blessés, selon le gouvernement.\n',
  en: 'Floods kill 137 in Mozambique\n\nMAPUTO, March 3, 2027 - Floods in Mozambique have killed 137 people and injured 2,412, officials said.\n',
  es: 'Inundaciones en Mozambique\n\nMAPUTO, 4 de marzo de 2027 - Las inundaciones en Mozambique dejaron 152 muertos y 2.412 heridos, según el gobierno.\n',
  zh: '莫桑比克洪灾\n\n马普托2027年3月3日电 莫桑比克洪水已造成190人死亡，2412人受伤。\n',
  ru: 'Наводнение в Мозамбике\n\nМАПУТУ, 3 марта 2027 г. — Жертвами наводнения в Мозамбике стали 137 человек, 2412 человек пострадали, сообщили власти.\n',
  other:
    'Train crash in Mozambique\n\nMAPUTO, March 5, 2027 - A train crash in Mozambique killed 141 people and injured 97, police said.\n',
  vi: 'Lũ lụt tại Mozambique\n\nMAPUTO, ngày 3/3/2027 - Lũ lụt tại Mozambique làm 137 người thiệt mạng và 2.412 người bị thương.\n',
  de: 'Flut in Mosambik\n\nMAPUTO, 3. März 2027 - Bei der Flut in Mosambik sind 137 Menschen ums Leben gekommen, 2.412 Menschen wurden verletzt.\n',
  pt: 'Cheias em Moçambique\n\nMAPUTO, 3 de março de 2027 - As cheias em Moçambique fizeram 137 mortos e 2.412 feridos, segundo o governo.\n',
  ja: 'モザンビークで洪水\n\nマプト、2027年3月3日 モザンビークの洪水で137人が死亡し、2412人が負傷した。\n',
  ko: '모잠비크 홍수\n\n마푸투, 2027년 3월 3일 모잠비크 홍수로 137명이 사망하고 2412명이 부상했다.\n',
  ar: 'فيضانات في موزمبيق\n\nمابوتو، 3 مارس 2027 - أسفرت الفيضانات في موزمبيق عن مقتل 137 شخصا وإصابة 2412 شخصا.\n',
} as const;

type Page = keyof typeof FLOOD;
const deaths = async (...pages: readonly Page[]): Promise<readonly string[]> => {
  const readings = pages.map((page) => read(page, FLOOD[page], page === 'es' ? '2027-03-04' : '2027-03-03'));
  const names = new Map(readings.map((r, i) => [r.id, pages[i] ?? '']));
  const { claims, discrepancies } = await tablesOf(finish(factsInMemory(readings.flatMap((r) => factsOf(r, NO_PROFILE))), NO_PROFILE));
  const from = (id: string): string => names.get(claims.find((c) => c.id === id)?.documents[0] ?? '') ?? '';
  return discrepancies
    .filter(({ metric }) => metric === 'unit:deaths')
    .map(({ left, right, verdict }) => [...[from(left), from(right)].sort(), verdict].join(' '))
    .sort();
};

test.each(['en', 'vi', 'ru', 'de', 'pt', 'ja', 'ko', 'ar'] as const)(
  'deaths told in French and in %s are one series without a profile',
  async (page) => {
    expect(await deaths('fr', page)).toEqual([`${[page, 'fr'].sort().join(' ')} agrees`]);
  },
);

test('a later, higher toll is news; a far higher one of the same day contradicts', async () => {
  expect(await deaths('en', 'es')).toEqual(['en es updates']);
  expect(await deaths('en', 'zh')).toEqual(['en zh contradicts']);
});

test('another accident in the same country is another story', async () => {
  expect(await deaths('en', 'other')).toEqual([]);
});
