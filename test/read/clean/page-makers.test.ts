import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { PAGE_PACKS } from '../../../src/languages/pages/index.ts';
import { agenciesIn } from '../../../src/read/clean/agencies.ts';
import { clean } from '../../../src/read/clean/index.ts';
import { openRecord } from '../../../src/read/open/index.ts';
import { type Around, pageOf, TEXTS, type TextLanguage } from './page-texts.ts';

const packs = await loadPacks();
const read = (html: string, url?: string) => clean(openRecord({ html, ...(url !== undefined && { url }) }), packs, PAGE_PACKS);
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const by = (author: unknown, more = {}) => ld({ '@type': 'NewsArticle', author, ...more });
const person = (name: string) => ({ '@type': 'Person', name });
const site = meta('og:site_name', 'Le Rivage');

describe('the headline of a page', () => {
  it.each(Object.keys(TEXTS).filter((l): l is TextLanguage => l in TEXTS))(
    'is its heading, not the title of the window (%s)',
    (language) => {
      const [headline] = TEXTS[language];
      expect(read(pageOf(language, { title: `${headline} | Le Rivage` })).title).toBe(headline);
    },
  );

  it.each([
    ['OpenGraph', '<title>x</title><meta property="og:title" content="The quay holds">', 'The quay holds'],
    ['JSON-LD', `<title>x</title>${ld({ '@type': 'NewsArticle', headline: 'The quay holds' })}`, 'The quay holds'],
    ['the window, without the site', '<title>The quay holds firm – The Fleuve</title>', 'The quay holds firm'],
  ])('is taken from %s where the page shows none', (_what, head, title) =>
    expect(read(`<html><head>${head}</head><body><p>${TEXTS.en[1]}</p><p>${TEXTS.en[2]}</p></body></html>`).title).toBe(title),
  );
});

type Row = readonly [what: string, language: TextLanguage, around: Around, authors: readonly string[] | undefined];

const AUTHORS: readonly Row[] = [
  ['a meta element', 'fr', { head: meta('author', 'Léa Morin') }, ['Léa Morin']],
  [
    'two meta elements',
    'en',
    { head: meta('citation_author', 'Doe, Jane') + meta('citation_author', 'Roe, Paul') },
    ['Jane Doe', 'Paul Roe'],
  ],
  ['words before a name', 'de', { head: meta('author', 'Von Eva Berg und Max Stein') }, ['Eva Berg', 'Max Stein']],
  ['JSON-LD', 'es', { head: by(person('Ana Ruiz')) }, ['Ana Ruiz']],
  ['JSON-LD with several', 'pt', { head: by([person('Rui Costa'), person('Inês Dias')]) }, ['Rui Costa', 'Inês Dias']],
  ['a text in JSON-LD', 'vi', { head: by('Trần Minh Anh') }, ['Trần Minh Anh']],
  [
    'an id in JSON-LD',
    'en',
    {
      head: ld({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#p1' } },
          { '@id': '#p1', '@type': 'Person', name: 'Jane Doe' },
        ],
      }),
    },
    ['Jane Doe'],
  ],
  ['a name without blanks', 'ko', { head: by(person('김하늘')) }, ['김하늘']],
  ['a name without blanks', 'zh', { head: by(person('李海港')) }, ['李海港']],
  ['a Japanese name', 'ja', { head: by(person('山本 渚')) }, ['山本 渚']],
  ['an Arabic name', 'ar', { head: by(person('سمير البحري')) }, ['سمير البحري']],
  ['a Russian name', 'ru', { head: by(person('Анна Портнова')) }, ['Анна Портнова']],
  [
    'microdata',
    'en',
    { above: '<p>By <span itemprop="author" itemscope><b itemprop="name">Jane Doe</b></span>, harbour desk</p>' },
    ['Jane Doe'],
  ],
  ['a link to the author', 'en', { above: '<p><a rel="author" href="/jane">Jane Doe</a></p>' }, ['Jane Doe']],
  ['a byline', 'fr', { above: '<p class="byline">Par Léa Morin et Paul Duval</p>' }, ['Léa Morin', 'Paul Duval']],
  ['a byline in capitals', 'en', { above: '<p class="byline">By JANE DOE</p>' }, ['Jane Doe']],
  ['the same name twice', 'fr', { head: meta('author', 'Léa Morin'), above: '<p class="byline">Par LÉA MORIN</p>' }, ['Léa Morin']],
  ['a piece of a line', 'de', { above: '<p>26.02.2026, 09:30 Uhr | Lesezeit: 2 Min. | Von Eva Berg, Sarvel</p>' }, ['Eva Berg']],
  ['a piece of a line in Chinese', 'zh', { above: '<p>2026-10-09 08:12:45 来源：江边报 记者：李海港 字号：大 中 小</p>' }, ['李海港']],
  ['a byline behind a paper', 'zh', { above: '<p>2026-10-09 08:12 来源：江边法治网 记者 李海港 编辑：罗岚</p>' }, ['李海港']],
  ['a name before place and date', 'es', { above: '<p>Ana Ruiz | Santiago | 27 oct 2025 - 06:30 CLT</p>' }, ['Ana Ruiz']],
  ['not a place before a date', 'es', { above: '<p>Costa Rica | San José | 27 oct 2025</p>' }, undefined],
  ['not a section before a date', 'en', { above: '<p>Human Rights | 27 Oct 2025 | 4 min read</p>' }, undefined],
  [
    'names, each with a place',
    'en',
    { above: '<p class="byline">By Jane Doe in Hanoi and Paul Roe (earlier)</p>' },
    ['Jane Doe', 'Paul Roe'],
  ],
  ['the words of an interview', 'de', { above: '<p>Interview: Eva Berg, Kiel – 29. Oktober 2025, 18:40 Uhr</p>' }, ['Eva Berg']],
  ['a piece of a line in Korean', 'ko', { above: '<div>입력 2026.09.10 08:00 | 김하늘 기자</div>' }, ['김하늘']],
  ['words behind a date', 'de', { above: '<p>28.10.2025 12:05 Uhr, Von Eva Berg</p>' }, ['Eva Berg']],
  ['not a paper behind a date', 'en', { above: '<p>Published 4 May 2027 by Quay News</p>' }, undefined],
  ['words behind a date', 'es', { above: '<div>Publicado el 12 mayo, 2025 por Ana Ruiz en Redes</div>' }, ['Ana Ruiz']],
  ['a name before brackets', 'fr', { above: '<p>Par Léa Morin (avec AFP)</p>' }, ['Léa Morin']],
  ['a name above its place', 'pt', { above: '<p>Rui Costa<br>BRASÍLIA</p>' }, ['Rui Costa']],
  ['names of signs in brackets', 'ja', { below: '<p>（山本渚、園部慎）</p>' }, ['山本渚', '園部慎']],
  ['a name before its address', 'ko', { below: '<p>김하늘 기자 haneul@paper.example</p>' }, ['김하늘']],
  [
    'not rights with a word before them',
    'ko',
    { below: '<p class="copyright">Copyright ⓒ 항구일보. 무단 전재 및 재배포 금지</p>' },
    undefined,
  ],
  ['not rights', 'ko', { below: '<p>ⓒ 항구일보, 무단전재 및 재배포 금지</p>' }, undefined],
  ['not the site', 'fr', { head: site + meta('author', 'Le Rivage') }, undefined],
  ['not the staff of the site', 'fr', { head: site + meta('author', 'Rédaction Le Rivage') }, undefined],
  ['not an address', 'en', { head: meta('article:author', 'https://social.example/jane') }, undefined],
  ['not an agency', 'en', { head: by({ '@type': 'Organization', name: 'Reuters' }) }, undefined],
  [
    'not who comments',
    'en',
    { after: '<div id="comments"><div class="comment"><span itemprop="author">Angry Reader</span><p>No!</p></div></div>' },
    undefined,
  ],
];

describe('who wrote a page', () => {
  it.each(AUTHORS)('is told by %s (%s)', (_what, language, around, authors) =>
    expect(read(pageOf(language, around)).source.authors).toEqual(authors),
  );

  it.each([
    ['Reuters', ['Reuters']],
    ['The Associated Press', ['AP']],
    ['Agence France-Presse', ['AFP']],
    ['Le Rivage avec AFP', ['AFP']],
    ['SARVEL (Reuters.)', ['Reuters']],
    ['Thông tấn xã Việt Nam', ['TTXVN']],
    ['Jane Doe', []],
  ])('%s names %j', (text, agencies) => expect(agenciesIn(text)).toEqual(agencies));

  it('may be an agency', () =>
    expect(read(pageOf('en', { head: by({ '@type': 'Organization', name: 'The Associated Press' }) })).source).toMatchObject({
      agencies: ['AP'],
    }));
});

describe('the publisher of a text', () => {
  it.each([
    ['ja', '2025年10月31日　みなと新聞', 'みなと新聞'],
    ['vi', 'Báo Bến Cảng - 30/10/2025', 'Báo Bến Cảng'],
    ['ar', 'القاهرة - صحيفة الأفق – 28 أكتوبر 2025', 'صحيفة الأفق'],
    ['ru', 'Газета «Вестник порта», 29.10.2025', 'Газета «Вестник порта»'],
    ['es', 'EL HERALDO DE LA RÍA · Domingo 12 de octubre de 2025', 'EL HERALDO DE LA RÍA'],
    ['fr', 'Sarvel, le 12 octobre 2025', undefined],
    ['en', 'Published 4 May 2027 by Quay News', undefined],
  ] as const)('stands beside its date (%s)', (language, line, publisher) => {
    const [title, ...paragraphs] = TEXTS[language];
    const page = openRecord({ text: [title, line, ...paragraphs].join('\n\n') });
    expect(clean(page, packs, PAGE_PACKS).source.publisher).toBe(publisher);
  });
});

describe('the publisher of a page', () => {
  it('stands behind a headline of signs told in other words', () =>
    expect(read(pageOf('zh', { title: '萨维尔港修缮后重新开放_江边法治网' })).source.publisher).toBe('江边法治网'));

  it.each([
    ['OpenGraph', { head: site }, 'Le Rivage'],
    ['JSON-LD', { head: ld({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Le Rivage' } }) }, 'Le Rivage'],
    [
      'an id in JSON-LD',
      {
        head: ld({
          '@graph': [
            { '@type': 'Article', publisher: { '@id': '#o' } },
            { '@id': '#o', '@type': 'Organization', name: 'Le Rivage' },
          ],
        }),
      },
      'Le Rivage',
    ],
    ['the site in JSON-LD', { head: ld({ '@type': 'WebSite', name: 'Le Rivage' }) }, 'Le Rivage'],
    ['Dublin Core', { head: meta('DC.publisher', 'Le Rivage') }, 'Le Rivage'],
    ['the title of the window', { title: 'Le port de Sarvel rouvre | Le Rivage' }, 'Le Rivage'],
    ['a title told in other words', { title: 'Le port rouvre à Sarvel - Mer - Le Rivage' }, 'Le Rivage'],
    ['the imprint', { after: '<footer>© 2019-2025 Le Rivage</footer>' }, 'Le Rivage'],
    ['nothing but an address', { head: meta('publisher', 'https://social.example/lerivage') }, undefined],
  ])('is told by %s', (_what, around, publisher) => expect(read(pageOf('fr', around)).source.publisher).toBe(publisher));
});

describe('the address of a page', () => {
  const canonical = (href: string) => ({ head: `<link rel="canonical" href="${href}">` });
  it.each([
    ['as it is given', canonical('https://a.example/port'), undefined, 'https://a.example/port'],
    ['from its base', { head: `<base href="https://a.example/news/">${canonical('port').head}` }, undefined, 'https://a.example/news/port'],
    ['without its protocol', canonical('//a.example/port'), undefined, 'https://a.example/port'],
    ['as the caller knows it', canonical('https://a.example/port'), 'https://a.example/port?from=feed', 'https://a.example/port?from=feed'],
    ['nowhere', canonical('/port'), undefined, undefined],
  ])('is read %s', (_what, around, known, url) => expect(read(pageOf('en', around), known).source.url).toBe(url));

  it.each([
    ['named', { head: meta('original-source', 'https://b.example/port') }, undefined, { url: 'https://b.example/port' }],
    [
      'given in JSON-LD',
      { head: ld({ '@type': 'NewsArticle', isBasedOn: 'https://b.example/port' }) },
      undefined,
      { url: 'https://b.example/port' },
    ],
    ['the true address on another site', canonical('https://b.example/port'), 'https://a.example/port', { url: 'https://b.example/port' }],
    ['not another page of the site', canonical('https://www.a.example/port'), 'https://m.a.example/port', undefined],
  ])('tells the original when it is %s', (_what, around, known, original) =>
    expect(read(pageOf('en', around), known).source.original).toEqual(original),
  );
});

describe('the language that a page declares', () => {
  it.each([
    ['vi-VN', '', 'vi'],
    ['zh_Hans', '', 'zh'],
    ['fil', '', undefined],
    ['', '<meta http-equiv="content-language" content="pt-BR">', 'pt'],
    ['', '<meta property="og:locale" content="ar_AE">', 'ar'],
    ['', ld({ '@type': 'Article', inLanguage: 'ko-KR' }), 'ko'],
  ])('of lang=« %s » and « %s » is %s', (lang, head, language) =>
    expect(read(pageOf('en', { lang, head })).declaredLanguage).toBe(language),
  );
});
