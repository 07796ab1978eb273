import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { PAGE_PACKS } from '../../../src/languages/pages/index.ts';
import { clean } from '../../../src/read/clean/index.ts';
import { openRecord } from '../../../src/read/open/index.ts';

const packs = await loadPacks();
const read = (html: string) => clean(openRecord({ html }), packs, PAGE_PACKS);
const blockOf = (html: string, words: string) => {
  const { text, blocks } = read(html);
  const at = text.indexOf(words);
  return blocks.find((b) => b.start <= at && at < b.end);
};

const EN =
  'The ferry to Sarvel stayed in port on Monday because of the storm, and two hundred passengers slept in the school, the mayor said.';
const FR =
  'Le bac de Sarvel est resté à quai lundi à cause de la tempête, et deux cents passagers ont dormi dans l’école, a indiqué la maire.';
const ES =
  'El transbordador de Sarvel no salió el lunes por la tormenta, y doscientos pasajeros durmieron en la escuela, según informó la alcaldesa.';
const VI = 'Chuyến phà đi Sarvel nằm lại bến hôm thứ hai vì bão, và hai trăm hành khách phải ngủ trong trường học, bà thị trưởng cho biết.';

const page = (head: string, inner: string, tail = '') =>
  `<html><head><title>Ferry stays in port</title></head><body><article><header><h1>Ferry stays in port</h1>${head}</header><div class="article-body"><p>${EN}</p>${inner}<p>${EN} Nobody was hurt.</p>${tail}</div></article></body></html>`;

describe('what stands between headline and text', () => {
  it.each([
    ['a sub-headline by its class', '<p class="article__subtitle">Two hundred slept in the school</p>', 'title'],
    ['a dek', '<div class="header header--dek">Two hundred slept in the school</div>', 'title'],
    ['a heading of the head', '<h2>Two hundred slept in the school</h2>', 'title'],
    ['a lead stays the lede', '<p class="article__lead">Two hundred slept in the school of the island</p>', 'lede'],
    ['so does a heading marked as one', '<h2 class="article-intro">Two hundred slept in the school of the island</h2>', 'lede'],
    ['a sapo', '<h2 class="detail-sapo">Hai trăm hành khách phải ngủ trong trường học</h2>', 'lede'],
    ['a teaser of its own', `<p class="teaser">${EN.replace('stayed', 'lay')}</p>`, 'lede'],
    ['not a teaser that is no sentence', '<p class="teaser">Two hundred slept in the school of the island</p>', 'furniture'],
    ['an interview that has a title', '<p>Interview: Was die Bürgermeisterin sagt</p>', 'related'],
    ['when it was first and last published', '<p>Sun 26 Oct 2025 12.40 GMT First published on Sun 26 Oct 2025 01.02 GMT</p>', 'metadata'],
    ['a byline with its time', '<p>By Jane Doe and Paul Gray on Monday, March 3rd, 2024 at 11:08 a.m.</p>', 'byline'],
  ])('%s', (_what, head, role) => expect(blockOf(page(head, ''), head.replace(/^<[^>]*>|<\/[^>]*>$/g, '').slice(0, 12))?.role).toBe(role));

  it('does not take a sub-title among the text for one of the headline', () => {
    const far = `<p>${EN} One.</p><p>${EN} Two.</p><p>${EN} Three.</p><p>${EN} Four.</p><p>${EN} Five.</p><p>${EN} Six.</p><p>${EN} Seven.</p>`;
    expect(blockOf(page('', `${far}<h3 class="sub-title">A long night</h3>`), 'A long night')?.role).toBe('heading');
  });
});

describe('links after the text that are not marked', () => {
  it.each([
    ['under their label', '<div><b>Tin liên quan</b><p>Bến phà mở lại</p><p>Vì sao phà nằm bến?</p></div>', 'Vì sao phà', 'related'],
    ['not without one', '<p>Vì sao phà nằm bến?</p>', 'Vì sao phà', 'paragraph'],
    ['not where the text goes on', `<p><b>Tin liên quan</b></p><p>Bến phà mở lại</p><p>${VI}</p>`, 'Bến phà mở', 'paragraph'],
  ])('%s', (_what, inner, words, role) => {
    const html = `<html lang="vi"><body><article><h1>Phà Sarvel nằm bến vì bão</h1><p>${VI}</p><p>${VI} Không ai bị thương.</p>${inner}</article></body></html>`;
    expect(blockOf(html, words)?.role).toBe(role);
  });
});

describe('the end of the text', () => {
  it.each([
    ['an invitation to share', '<p>Like this story? Share it with a friend today!</p>', 'Like this', 'furniture'],
    [
      'an invitation to follow',
      '<p><i>Follow our culture desk every day on Facebook, Twitter and Instagram.</i></p>',
      'Follow our',
      'furniture',
    ],
    ['who else wrote', '<p>Jane Doe contributed reporting from Oslo.</p>', 'Jane Doe', 'signature'],
    ['a label and its link', '<p>Related Roundup: <a href="/c">Cranes of the north</a></p>', 'Related Roundup', 'related'],
    ['a counter of pictures', '<p>1 - 5 of 36</p>', '1 - 5', 'furniture'],
    [
      'a sentence that names one network',
      '<p>The mayor thanked the volunteers at length on Facebook.</p>',
      'The mayor thanked',
      'paragraph',
    ],
    ['a sentence about sharing', '<p>Share prices of the company fell by a tenth on Monday.</p>', 'Share prices', 'paragraph'],
  ])('%s', (_what, tail, words, role) => expect(blockOf(page('', '', tail), words)?.role).toBe(role));
});

describe('within the text', () => {
  it('keeps a link that stands in the middle of a sentence', () => {
    const split =
      '<p>The decision was taken by the mayor and by <div><a href="/p">Minister Anna Holt</a></div> after a short talk on the phone.</p>';
    expect(blockOf(page('', split), 'Minister Anna')?.reason).toBe('a link within a sentence');
  });

  it('drops a link that stands alone between paragraphs', () => {
    expect(blockOf(page('', '<div><a href="/p">Minister Anna Holt in ten pictures</a></div>'), 'Minister Anna')?.role).toBe('related');
  });

  it('drops the headline once more', () => {
    const again = read(page('', '<h2>Ferry stays in port</h2>')).blocks.filter((b) => b.reason === 'repeats the headline');
    expect(again.map((b) => b.role)).toEqual(['furniture']);
  });

  it.each([
    ['<p><b>SARVEL (Harbour Agency) -</b> The ferry', 'dateline'],
    ['<p><strong class="dateline">SARVEL, 3 March (Reuters)</strong> - The ferry', 'dateline'],
    ['<p>SARVEL (Reuters) - The ferry', 'paragraph'],
  ])('parts a dateline that its markup sets apart: %s', (opening, role) => {
    const html = page('', '').replace('<p>The ferry', opening);
    expect(blockOf(html, 'SARVEL')?.role).toBe(role);
    expect(read(html).source.agencies ?? []).toEqual(opening.includes('Reuters') ? ['Reuters'] : (read(html).source.agencies ?? []));
  });
});

describe('the container', () => {
  it('is no foot, however much that says', () => {
    const foot = `<div class="footer-wrap"><div class="footer-text"><p>${EN.repeat(3)} Call our customer service.</p></div></div>`;
    const html = `<html><body><h1>Ferry stays in port</h1><div class="content"><p>${FR}</p><p>${FR} Personne.</p></div>${foot}</body></html>`;
    expect(blockOf(html, 'Le bac')?.role).toBe('paragraph');
    expect(blockOf(html, 'The ferry')?.role).toBe('furniture');
  });

  it.each([
    ['fr', FR],
    ['es', ES],
    ['vi', VI],
  ])('holds the text of a page in %s, and every block says why', (_language, text) => {
    const html = `<html><body><nav><a href="/">A</a></nav><h1>Sarvel</h1><div><p>${text}</p><p>${text} …</p></div><aside><a href="/b">B</a></aside></body></html>`;
    expect(blockOf(html, text.slice(0, 20))?.role).toBe('paragraph');
    for (const block of read(html).blocks) expect(block.reason).toMatch(/\S/);
  });
});
