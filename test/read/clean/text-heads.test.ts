import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { PAGE_PACKS } from '../../../src/languages/pages/index.ts';
import { clean } from '../../../src/read/clean/index.ts';
import { openRecord } from '../../../src/read/open/index.ts';
import { TEXTS, type TextLanguage } from './page-texts.ts';

const packs = await loadPacks();

/** A text page: headline, the lines under test, then the text, to which `lead` may give a dateline. */
function read(language: TextLanguage, head: readonly string[], lead = '') {
  const [title, first, ...rest] = TEXTS[language];
  return clean(openRecord({ text: [title, ...head, '', `${lead}${first}`, '', ...rest].join('\n') }), packs, PAGE_PACKS);
}

type Row = readonly [language: TextLanguage, head: string, day: string | undefined, authors?: readonly string[]];

const HEADS: readonly Row[] = [
  ['fr', 'Par Awa Diallo-Morin | Publié le 3 mars 2026 à 18h20 | Mis à jour le 4 mars 2026', '2026-03-03', ['Awa Diallo-Morin']],
  ['fr', 'Mis à jour le 4 mars 2026 | Publié le 3 mars 2026', '2026-03-03'],
  ['fr', 'Par Léa Morin, à Dakar - 3 mars 2026', '2026-03-03', ['Léa Morin']],
  ['fr', 'Par Léa Morin et Paul Girard (à Bruxelles), le 03/03/2026 à 07:15', '2026-03-03', ['Léa Morin', 'Paul Girard']],
  ['zh', '来源：江边日报 2026-03-03 07:40:12', '2026-03-03'],
  ['zh', '来源：江边日报  作者：王小明  2026-03-03 07:40', '2026-03-03', ['王小明']],
  ['ko', '김철수 기자 입력 2026.03.03 10:15', '2026-03-03'],
  ['ar', 'تونس ـ الثلاثاء 3 مارس 2026 ـ من مراسلنا سليم الحداد', '2026-03-03'],
  ['en', 'By Marta Oyelaran in Singapore', undefined, ['Marta Oyelaran']],
  ['en', 'By Jane Doe and Paul Roe | Updated March 4, 2026 | Published March 3, 2026', '2026-03-03', ['Jane Doe', 'Paul Roe']],
  ['en', 'By Jane Doe • March 3, 2026 • 6 min read', '2026-03-03', ['Jane Doe']],
  ['en', 'Jane Doe, Nairobi correspondent · 3 March 2026, 09:40 GMT', '2026-03-03'],
  ['de', 'Von Eva Berg, Berlin | 3. März 2026, 18:20 Uhr', '2026-03-03', ['Eva Berg']],
  [
    'de',
    'Von Eva Berg und Max Stein | Aktualisiert am 4. März 2026 | Veröffentlicht am 3. März 2026',
    '2026-03-03',
    ['Eva Berg', 'Max Stein'],
  ],
  ['es', 'Por Ana Ruiz | 3 de marzo de 2026 | Actualizado el 4 de marzo de 2026', '2026-03-03', ['Ana Ruiz']],
  ['es', 'Ana Ruiz - Lima, 3 mar. 2026', '2026-03-03'],
  ['pt', 'Por Rui Costa, em Brasília — Publicado em 03/03/2026 às 18h20', '2026-03-03', ['Rui Costa']],
  ['ru', 'Автор: Анна Петрова | 3 марта 2026, 18:20', '2026-03-03', ['Анна Петрова']],
  ['vi', 'Thứ Ba, 03/03/2026 | 14:05 GMT+7', '2026-03-03'],
  ['ar', 'نشر في: 3 مارس 2026 | آخر تحديث: 4 مارس 2026', '2026-03-03'],
  ['zh', '2026年03月03日 10:15 来源：江边日报 作者：王小明', '2026-03-03'],
  ['ja', '2026年3月3日 10時15分 更新：3月4日', '2026-03-03'],
  ['ko', '입력 2026.03.03 18:20 | 수정 2026.03.04 09:10', '2026-03-03'],
];

describe('the lines below the headline of a text page', () => {
  it.each(HEADS.map((row) => ({ row, name: row.slice(0, 2).join(': ') })))('$name', ({ row: [language, head, day, authors] }) => {
    const { published, source } = read(language, [head]);
    expect(published?.edtf).toBe(day);
    if (authors !== undefined) expect(source.authors).toEqual(authors);
  });
});

const DATELINES: readonly (readonly [language: TextLanguage, lead: string, day: string | undefined])[] = [
  ['en', 'NAIROBI, March 3, 2026 (Northern Wire) - ', '2026-03-03'],
  ['en', 'NAIROBI, Kenya, 3 March 2026 — ', '2026-03-03'],
  ['fr', 'DAKAR, 3 mars 2026 (Agence du Fleuve) – ', '2026-03-03'],
  ['fr', 'DAKAR, 3 mars – ', undefined],
  ['es', 'LIMA, 3 mar. 2026 (Agencia Andina del Sur).- ', '2026-03-03'],
  ['es', 'Lima, 3 de marzo de 2026 (Agencia del Sur) - ', '2026-03-03'],
  ['de', 'Berlin, 3. März 2026 (Nordkurier-Agentur) - ', '2026-03-03'],
  ['pt', 'Brasília, 3 mar 2026 (Agência Planalto Norte) — ', '2026-03-03'],
  ['ru', 'МИНСК, 3 марта 2026 г. — ', '2026-03-03'],
  ['ar', 'القاهرة - 3 مارس 2026 - ', '2026-03-03'],
];

describe('the dateline of a text page', () => {
  it.each(DATELINES)('gives the day where nothing else does (%s: %s)', (language, lead, day) => {
    expect(read(language, [], lead).published?.edtf).toBe(day);
  });

  it('yields to what is said to be the day of publication', () => {
    expect(read('en', ['Published: 5 March 2026'], 'NAIROBI, March 3, 2026 (Northern Wire) - ').published?.edtf).toBe('2026-03-05');
  });
});

describe('a dateline in the manner of its country', () => {
  it.each([
    ['ru', 'МИНСК, 3 марта 2026 г. /Восточное агентство/. ', []],
    ['ru', 'МОСКВА, 3 мар — РИА Новости. ', ['РИА']],
    ['ru', 'Минск. 3 марта. INTERFAX.RU - ', []],
    ['vi', 'GD&TĐ - ', []],
    ['vi', 'HÀ NỘI (TTXVN) - ', ['TTXVN']],
    ['ar', 'القاهرة - أ ف ب: ', ['أ ف ب']],
    ['ar', 'القاهرة – «الميناء اليوم»: ', []],
    ['ar', 'القاهرة 3 مارس (شينخوا) -- ', ['شينخوا']],
    ['zh', '新华社内罗毕3月3日电（记者王小明）', ['新华社']],
    ['zh', '内罗毕（路透社）－', ['路透社']],
    ['zh', '【内罗毕讯】', []],
    ['zh', '（中央社記者王小明內羅畢3日電）', ['中央社']],
    ['ja', '【ナイロビ時事】', ['時事']],
    ['ja', '（ナイロビ共同）', ['共同']],
    ['ja', '[ナイロビ　３日　ロイター] - ', ['ロイター']],
    ['ko', '[나이로비=뉴시스] 김서연 기자 = ', ['뉴시스']],
    ['de', 'Nairobi/Berlin – ', []],
    ['de', 'Nairobi (epd). ', ['epd']],
    ['de', 'NAIROBI. ', []],
  ] as const)('is parted from the text (%s: %s)', (language, lead, agencies) => {
    const [title, first, ...rest] = TEXTS[language];
    const text = [title, '', `${lead}${first}`, '', ...rest].join('\n');
    const { blocks, source } = clean(openRecord({ text }), packs, PAGE_PACKS);
    const dateline = blocks.find(({ role }) => role === 'dateline');
    expect(dateline === undefined ? '' : text.slice(dateline.start, dateline.end).trim()).toBe(lead.trim());
    expect(source.agencies ?? []).toEqual(agencies);
  });

  it.each([
    ['ja', '【解説】'],
    ['ko', '[단독] '],
    ['zh', '（一）'],
    ['de', 'NATO. '],
    ['en', 'Correction: '],
  ] as const)('is not whatever stands first (%s: %s)', (language, lead) => {
    const [title, first, ...rest] = TEXTS[language];
    const { blocks } = clean(openRecord({ text: [title, '', `${lead}${first}`, '', ...rest].join('\n') }), packs, PAGE_PACKS);
    expect(blocks.map(({ role }) => role)).not.toContain('dateline');
  });
});

const TAILS: readonly (readonly [language: TextLanguage, tail: string, authors?: readonly string[]])[] = [
  ['fr', "Rédaction internationale (avec l'Agence du Fleuve)"],
  ['fr', 'Léa Morin, envoyée spéciale à Sarvel', ['Léa Morin']],
  ['vi', 'Tác giả bài viết: Minh Hạnh - Quang Huy', ['Minh Hạnh', 'Quang Huy']],
  ['vi', '(Bến Cảng+)'],
  ['es', '(Con información de agencias)'],
  ['pt', 'Edição: João Silva', ['João Silva']],
  ['pt', 'Inês Dias, de Brasília', ['Inês Dias']],
  ['de', 'Eva Berg, Berlin', ['Eva Berg']],
  ['ru', 'Анна Петрова, Минск', ['Анна Петрова']],
  ['ru', 'Редактор: Анна Петрова', ['Анна Петрова']],
  ['ja', '（江辺通信）'],
  ['zh', '（记者 王小明）'],
  ['ko', '(끝)'],
];

describe('the line after a text page', () => {
  it.each(TAILS.map((row) => ({ row, name: row.slice(0, 2).join(': ') })))('signs it ($name)', ({ row: [language, tail, authors] }) => {
    const [title, ...paragraphs] = TEXTS[language];
    const { blocks, source } = clean(openRecord({ text: [title, ...paragraphs, tail].join('\n\n') }), packs, PAGE_PACKS);
    expect(['signature', 'byline']).toContain(blocks.at(-1)?.role);
    if (authors !== undefined) expect(source.authors).toEqual(authors);
  });

  it.each([
    ['en', 'Storm closes the port of Sarvel again'],
    ['fr', 'Le port de Sarvel, un siècle d’histoire'],
    ['es', 'Ana Ruiz gana el premio de la ciudad por sexta vez'],
  ] as const)('may be the headline of another article (%s: %s)', (language, tail) => {
    const [title, ...paragraphs] = TEXTS[language];
    const { blocks } = clean(openRecord({ text: [title, ...paragraphs, tail].join('\n\n') }), packs, PAGE_PACKS);
    expect(blocks.at(-1)?.role).toBe('related');
  });
});

/** The roles of the lines of a page, told by how they begin. */
function rolesOf(text: string): (start: string) => string | undefined {
  const { blocks } = clean(openRecord({ text }), packs, PAGE_PACKS);
  return (start) => blocks.find((b) => text.startsWith(start, b.start))?.role;
}

describe('the headline of a text page', () => {
  it.each([
    ['ar', 'الرئيسية > اقتصاد', 'الميناء الجديد: من يدفع ثمن التأخير في إنجاز الرصيف الشرقي؟', 'الأحد 2 نوفمبر 2025 - 11:20'],
    ['ja', '', '＜解説＞サルベル港の新しい埠頭、何が変わる？', '2025年11月2日 5時00分'],
    ['en', 'Home > Business', 'Seven questions on the port: who pays for the delay of the new eastern quay?', '3 March 2026, 09:40 GMT'],
  ] as const)('may read as a sentence where date or byline stand below (%s)', (language, trail, title, date) => {
    const role = rolesOf([trail, title, date, '', ...TEXTS[language].slice(1)].join('\n'));
    expect(role(title)).toBe('title');
    if (trail !== '') expect(role(trail)).toBe('furniture');
  });

  it('has a standfirst between it and the byline', () => {
    const [title, ...paragraphs] = TEXTS.de;
    const standfirst = 'Die Hafenmeisterin Eva Berg über nasse Füße, späte Schiffe und die Frage, wer den Kai bezahlt';
    const role = rolesOf([title, standfirst, 'Von Max Stein | Sarveler Anzeiger, 3. März 2026, 18:05 Uhr', '', ...paragraphs].join('\n'));
    expect(role(standfirst)).toBe('lede');
  });
});

describe('the questions of a text page', () => {
  const answer = 'Der neue Kai liegt zwei Meter höher als der alte, und die Schiffe legen seit dem Frühjahr wieder an beiden Seiten an.';

  it('are headings where the text answers several', () => {
    const asked = [
      '1. Wann öffnet der Hafen wieder für alle großen Schiffe?',
      '2. Wer zahlt?',
      '3. Was kostet der neue Kai im Osten am Ende?',
    ];
    const role = rolesOf([TEXTS.de[0], '', answer, '', ...asked.flatMap((q) => [q, answer, ''])].join('\n'));
    expect(asked.map(role)).toEqual(['heading', 'heading', 'heading']);
  });

  it('leave headings alone where paragraphs only begin alike', () => {
    const said = 'وقال المدير في المؤتمر الصحفي إن الرصيف الجديد أعلى من القديم بمترين وإن السفن ترسو على جانبيه منذ الربيع.';
    const headings = ['كلفة الرصيف الجديد', 'موعد افتتاح الميناء'];
    const role = rolesOf(
      [TEXTS.ar[0], '', said, '', headings[0], '', said, '', headings[1], '', said, '', 'من يدفع؟', '', said].join('\n'),
    );
    expect(headings.map((heading) => role(heading ?? ''))).toEqual(['heading', 'heading']);
  });

  it('are paragraphs where somebody answers by name', () => {
    const asked = ['Wer zahlt das?', 'Was raten Sie dem Rat?'];
    const role = rolesOf([TEXTS.de[0], '', answer, '', ...asked.flatMap((q) => [q, `Berg: ${answer}`, ''])].join('\n'));
    expect(asked.map(role)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('who made a text page', () => {
  it.each([
    ['zh', '来源：江边日报　作者：王小明　编辑：陈墨', ['王小明']],
    ['de', 'Von Eva Berg | Sarveler Anzeiger, 3. März 2026, 18:05 Uhr', ['Eva Berg']],
    ['ru', 'Анна Петрова, Морской Вестник | 3 марта 2026', undefined],
  ] as const)('is told apart from the paper (%s: %s)', (language, head, authors) => {
    const { source } = read(language, [head]);
    if (authors === undefined) expect(source.authors ?? []).not.toContain('Морской Вестник');
    else expect(source.authors).toEqual(authors);
  });

  it('is an agency where a paper shares its rights with one', () => {
    const { source } = clean(openRecord({ text: [...TEXTS.de, '© SAZ/dpa/kl. Alle Rechte vorbehalten.'].join('\n\n') }), packs, PAGE_PACKS);
    expect(source.agencies).toEqual(['dpa']);
    expect(source.publisher).toBeUndefined();
  });
});
