import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { PAGE_PACKS } from '../../../src/languages/pages/index.ts';
import { kindOf } from '../../../src/read/clean/html/head/declared.ts';
import { clean } from '../../../src/read/clean/index.ts';
import { openRecord } from '../../../src/read/open/index.ts';
import { type Around, pageOf, type TextLanguage } from './page-texts.ts';

const packs = await loadPacks();
const read = (html: string, url?: string) => clean(openRecord({ html, ...(url !== undefined && { url }) }), packs, PAGE_PACKS);
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const dated = (datePublished: string, more = {}) => ({ '@type': 'NewsArticle', datePublished, ...more });

type Row = readonly [what: string, language: TextLanguage, around: Around, day: string | undefined];

const DECLARED: readonly Row[] = [
  ['OpenGraph', 'fr', { head: '<meta property="article:published_time" content="2025-10-26T08:15:00+01:00">' }, '2025-10-26'],
  ['Dublin Core', 'de', { head: meta('DC.date.issued', '2025-10-26') }, '2025-10-26'],
  ['a name of the trade', 'en', { head: meta('parsely-pub-date', '2025-10-26T20:00:00Z') }, '2025-10-26'],
  ['a name of another', 'es', { head: meta('sailthru.date', 'Sun, 26 Oct 2025 10:15:00 +0100') }, '2025-10-26'],
  ['a name that no list holds', 'pt', { head: meta('newsroom:first-publication-date', '2025-10-26') }, '2025-10-26'],
  ['figures without marks', 'ja', { head: meta('pubdate', '20251026') }, '2025-10-26'],
  ['JSON-LD', 'vi', { head: ld(dated('2025-10-26T07:00:00+07:00')) }, '2025-10-26'],
  [
    'JSON-LD in a graph',
    'ru',
    { head: ld({ '@graph': [{ '@type': 'WebSite', name: 'X' }, dated('2025-10-26T07:00:00+03:00')] }) },
    '2025-10-26',
  ],
  ['JSON-LD in an array', 'ar', { head: ld([{ '@type': 'Organization', name: 'X' }, dated('2025-10-26')]) }, '2025-10-26'],
  [
    'JSON-LD that is not quite JSON',
    'ko',
    { head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-10-26",}}</script>' },
    '2025-10-26',
  ],
  ['JSON-LD with two types', 'en', { head: ld({ '@type': ['Article', 'BlogPosting'], datePublished: '2025-10-26' }) }, '2025-10-26'],
  ['a video', 'en', { head: ld({ '@type': 'VideoObject', uploadDate: '2025-10-26' }) }, '2025-10-26'],
  ['microdata', 'es', { above: '<meta itemprop="datePublished" content="2025-10-26">' }, '2025-10-26'],
  ['RDFa', 'de', { above: '<span property="dc:date" content="2025-10-26T10:00:00+02:00">vor 2 Tagen</span>' }, '2025-10-26'],
  ['an element of time', 'zh', { above: '<p>记者 <time datetime="2025-10-26T09:00+08:00">两小时前</time></p>' }, '2025-10-26'],
  ['seconds since 1970', 'en', { above: '<time datetime="1761474600">an hour ago</time>' }, '2025-10-26'],
  ['the address', 'fr', { head: '<link rel="canonical" href="https://journal.example/2025/10/26/port.html">' }, '2025-10-26'],
  ['its lasting address', 'de', { below: '<a rel="bookmark" href="/2025/10/26/hafen">#</a>' }, '2025-10-26'],
  ['a script', 'ko', { after: '<script>var page = {"publishedDate": "2025-10-26 10:00"};</script>' }, '2025-10-26'],
];

const SHOWN: readonly Row[] = [
  ['a byline', 'fr', { above: '<p class="byline">Par Léa Morin, le 26 octobre 2025</p>' }, '2025-10-26'],
  ['words before it', 'fr', { above: '<p>Publié le 26/10/2025 à 10h15</p>' }, '2025-10-26'],
  ['the line before it', 'fr', { below: '<dl><dt>Mise en ligne</dt><dd>26 octobre 2025</dd></dl>' }, '2025-10-26'],
  ['a year of two figures', 'fr', { above: '<p>Publié le 26 oct. 25 à 9:21</p>' }, '2025-10-26'],
  ['« ngày … tháng … năm »', 'vi', { above: '<p class="date">Chủ nhật, ngày 26 tháng 10 năm 2025</p>' }, '2025-10-26'],
  ['a name that runs into it', 'vi', { above: '<p>Báo Bến Cảng26/10/2025</p>' }, '2025-10-26'],
  ['an ordinal', 'en', { above: '<p class="posted-on">Sunday, October 26th, 2025</p>' }, '2025-10-26'],
  ['a day before its month', 'en', { above: '<p class="date">26th of October 2025</p>' }, '2025-10-26'],
  ['« de … de »', 'es', { above: '<p class="fecha">26 de octubre de 2025 | 10:15</p>' }, '2025-10-26'],
  ['a month cut short', 'pt', { above: '<p class="data">26.out.2025 às 10h15</p>' }, '2025-10-26'],
  ['a month in the genitive', 'ru', { above: '<p class="date">26 октября 2025, 10:15</p>' }, '2025-10-26'],
  ['年月日', 'zh', { above: '<p>2025年10月26日 10:15 来源：港口日报</p>' }, '2025-10-26'],
  ['年月日 in Japanese', 'ja', { above: '<p class="date">2025年10月26日 10時15分</p>' }, '2025-10-26'],
  ['년 월 일', 'ko', { above: '<p class="date">2025년 10월 26일 10:15</p>' }, '2025-10-26'],
  ['points with blanks', 'ko', { above: '<p class="date">입력 2025. 10. 26. 10:15</p>' }, '2025-10-26'],
  ['an Arabic month', 'ar', { above: '<p class="date">26 أكتوبر 2025</p>' }, '2025-10-26'],
  ['Arabic figures', 'ar', { above: '<p class="date">٢٦/١٠/٢٠٢٥</p>' }, '2025-10-26'],
  ['points and two figures', 'de', { above: '<p class="date">26.10.25, 10:15 Uhr</p>' }, '2025-10-26'],
  [
    'the line that it opens',
    'de',
    { above: '<div class="news-timedata">26.10.2025 – Redaktion: Eva Berg (Sprecherin des Hafens)</div>' },
    '2025-10-26',
  ],
  ['boxes of their own', 'de', { above: '<div class="entry-date"><b>26</b><i>Okt</i><span>09:34</span><u>2025</u></div>' }, '2025-10-26'],
];

const TRAPS: readonly Row[] = [
  ['the year of copyright', 'en', { after: '<footer>© 2009–2025 The Fleuve</footer>' }, undefined],
  [
    'the day of another article',
    'en',
    {
      after:
        '<aside class="related"><h3>Related</h3><a href="/x">Ferry line closes</a> <time datetime="2025-11-02">2 Nov 2025</time></aside>',
    },
    undefined,
  ],
  [
    'the days of teasers',
    'fr',
    {
      after: `<ul>${['12', '13', '14'].map((d) => `<li class="t"><a href="/a${d}">Un autre titre assez long ${d}</a><time datetime="2025-11-${d}">${d}/11</time></li>`).join('')}</ul>`,
    },
    undefined,
  ],
  [
    'the day of a comment',
    'de',
    {
      after:
        '<div id="comments"><article class="comment"><time pubdate datetime="2025-11-03T10:00">3. November 2025</time><p>Schön!</p></article></div>',
    },
    undefined,
  ],
  [
    'the day of a quoted post',
    'fr',
    {
      below: '<blockquote class="twitter-tweet"><p>Enfin !</p><a href="https://s.example/1">24 octobre 2025</a></blockquote>',
      head: meta('date', '2025-10-26'),
    },
    '2025-10-26',
  ],
  [
    'the day until which it holds',
    'en',
    { head: meta('article:expiration_time', '2026-01-01') + meta('event:start_time', '2025-12-01') },
    undefined,
  ],
  ['a template that was not filled', 'en', { head: meta('pubdate', '1970-01-01T00:00:00Z') }, undefined],
  [
    'the item of a list in JSON-LD',
    'es',
    {
      head: ld({
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', item: dated('2025-11-05', { headline: 'Otra noticia del día' }) }],
      }),
    },
    undefined,
  ],
  [
    'the JSON-LD of other articles',
    'en',
    {
      head:
        ld(dated('2025-11-05', { headline: 'Ferry line closes for good' })) +
        ld(dated('2025-10-26', { headline: 'Port of Sarvel reopens' })),
    },
    '2025-10-26',
  ],
  [
    'an event in JSON-LD',
    'pt',
    { head: ld({ '@type': 'Event', startDate: '2025-12-01', name: 'Festa' }) + meta('date', '2025-10-26') },
    '2025-10-26',
  ],
  [
    'the words « updated »',
    'en',
    { above: '<p>Published October 26, 2025 <span></span></p><p>Updated October 28, 2025</p>' },
    '2025-10-26',
  ],
  [
    'an update before the publication',
    'es',
    { above: '<p>Actualizado el 28 de octubre de 2025</p><p>Publicado el 26 de octubre de 2025</p>' },
    '2025-10-26',
  ],
  [
    'a change that is declared',
    'ru',
    { head: '<meta property="article:modified_time" content="2025-10-28">', above: '<p class="date">26 октября 2025</p>' },
    '2025-10-26',
  ],
  ['a year in the headline', 'fr', { title: 'Élections 2027 : le port en campagne' }, undefined],
  ['a number that looks like one', 'en', { above: '<p>Call 2025-10-2600 for tickets</p>' }, undefined],
  ['a vote count', 'fr', { above: '<p>Résultat : 26 octobre 20 voix</p>' }, undefined],
];

const ORDERS: readonly Row[] = [
  ['day first, as most of the world', 'en', { lang: 'en-GB', above: '<p class="date">04/05/2025</p>' }, '2025-05-04'],
  ['month first, by its region', 'en', { lang: 'en-US', above: '<p class="date">04/05/2025</p>' }, '2025-04-05'],
  [
    'month first, as another date of it shows',
    'en',
    { above: '<p class="date">04/05/2025</p>', after: '<div>Archive: 12/31/2024</div>' },
    '2025-04-05',
  ],
  [
    'day first, as another date of it shows',
    'en',
    { lang: 'en-US', above: '<p class="date">04/05/2025</p>', after: '<div>Archive: 31/12/2024</div>' },
    '2025-05-04',
  ],
  [
    'as the day of its change says',
    'en',
    { above: '<p class="date">04/05/2025</p>', head: meta('last-modified', '2025-04-05T12:00') },
    '2025-04-05',
  ],
  ['with points the day is first', 'en', { lang: 'en-US', above: '<p class="date">04.05.2025</p>' }, '2025-05-04'],
];

const ZONES: readonly Row[] = [
  ['late in the west', 'en', { head: meta('pubdate', '2025-10-26T23:30:00-05:00') }, '2025-10-26'],
  ['early in the east', 'vi', { head: meta('pubdate', '2025-10-26T00:30:00+07:00') }, '2025-10-26'],
  [
    'in UTC, while it shows the next day',
    'vi',
    { head: meta('pubdate', '2025-10-25T18:30:00Z'), above: '<p class="date">26/10/2025</p>' },
    '2025-10-26',
  ],
  [
    'in UTC, while another stamp is local',
    'en',
    { head: meta('pubdate', '2025-10-27T03:30:00Z') + ld(dated('2025-10-26T23:30:00-04:00')) },
    '2025-10-26',
  ],
  ['in UTC alone', 'en', { head: meta('pubdate', '2025-10-26T23:30:00Z') }, '2025-10-26'],
];

const dayOf = (language: TextLanguage, around: Around) => read(pageOf(language, around)).published?.edtf;

describe('the day a page was published', () => {
  it.each(DECLARED)('is declared by %s (%s)', (_what, language, around, day) => expect(dayOf(language, around)).toBe(day));
  it.each(SHOWN)('is shown with %s (%s)', (_what, language, around, day) => expect(dayOf(language, around)).toBe(day));
  it.each(TRAPS)('is not %s (%s)', (_what, language, around, day) => expect(dayOf(language, around)).toBe(day));
  it.each(ORDERS)('reads figures %s (%s)', (_what, language, around, day) => expect(dayOf(language, around)).toBe(day));
  it.each(ZONES)('is kept as printed %s (%s)', (_what, language, around, day) => expect(dayOf(language, around)).toBe(day));

  it('keeps clock time and zone as printed', () =>
    expect(read(pageOf('en', { head: meta('pubdate', '2025-10-26T23:30:00-0500') })).published).toEqual({
      edtf: '2025-10-26',
      granularity: 'day',
      time: '23:30',
      zone: '-05:00',
      certainty: 'stated',
    }));

  it('is taken from the address that the caller knows', () =>
    expect(read(pageOf('en', {}), 'https://a.example/news/2025-10-26/port').published).toMatchObject({
      edtf: '2025-10-26',
      certainty: 'implied',
    }));

  it.each([
    ['declared', { head: meta('citation_publication_date', '2025/10') }, '2025-10'],
    ['shown', { above: '<p class="date">Octobre 2025</p>' }, '2025-10'],
  ])('is a month where a month is %s', (_what, around, edtf) =>
    expect(read(pageOf('fr', around)).published).toMatchObject({ edtf, granularity: 'month' }),
  );

  it('is a guess where only the text speaks of one', () =>
    expect(
      read(pageOf('en', { below: '<p>The ferry has been out of service since 3 March 2024, and nobody knows when it will return.</p>' }))
        .published?.certainty,
    ).not.toBe('stated'));
});

describe('the day a page was last changed', () => {
  it.each([
    ['JSON-LD', { head: ld({ ...dated('2025-10-26'), dateModified: '2025-10-28T09:00:00+01:00' }) }],
    ['OpenGraph', { head: '<meta property="og:updated_time" content="2025-10-28">' }],
    ['hAtom', { above: '<time class="updated" datetime="2025-10-28">28 Oct</time>' }],
    ['words', { above: '<p>Published 26 October 2025</p><p>Last updated 28 October 2025</p>' }],
  ])('is told by %s', (_what, around) => expect(read(pageOf('en', around)).modified?.edtf).toBe('2025-10-28'));
});

describe('names of meta elements', () => {
  it.each([
    ['article:published_time', 'published'],
    ['x-first-publish-date', 'published'],
    ['dc.date', 'general'],
    ['creation-time', 'general'],
    ['dc.date.x-metadatalastmodified', 'modified'],
    ['publisher', undefined],
    ['article:expiration_time', undefined],
    ['dcterms.datecopyrighted', undefined],
    ['book:release_date', undefined],
    ['viewport', undefined],
  ])('%s holds %s', (name, kind) => expect(kindOf(name)).toBe(kind));
});
