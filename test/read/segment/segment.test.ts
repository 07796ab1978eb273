import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { segment } from '../../../src/read/segment/index.ts';
import { documentOf } from '../document-of.ts';

const packs = await loadPacks();
const sentencesOf = (language: string, text: string) => {
  const document = segment(documentOf(language, text), packs);
  return document.sentences.map((s) => document.text.slice(s.start, s.end));
};
/** Sentences are parted by « | » in the row. */
const check = (language: string, row: string) => {
  const parts = row.split('|').map((p) => p.trim());
  expect(sentencesOf(language, parts.join(' '))).toEqual(parts);
};

describe('segment(fr)', () => {
  it.each([
    ['Il est venu. | Elle est partie.'],
    ['M. Dupont est venu. | Le Dr. Martin aussi.'],
    ['J. R. Tolkien écrit. | Il lit.'],
    ['Le prix est de 3.5 euros. | Tant mieux.'],
    ['« Nous avons gagné. » | Il est parti.'],
    ['« Est-ce vrai ? », demande-t-elle. | Il se tait.'],
    ['« Quelle joie ! » s’exclame la maire. | La foule applaudit.'],
    ['Il hésite... puis signe. | Fin.'],
    ['Il hésite… | Puis il signe.'],
    ['Le texte (...) est long. | Il sera lu.'],
    ['Voir art. 64 du traité. | Il fixe le seuil.'],
    ['Des chaises, des tables, etc. | Le marché ferme.'],
    ['Le groupe (voir page 3.) | Il est grand.'],
    ['Il vit en 500 av. J.-C. à Rome. | On le sait.'],
    ['Le site www.exemple.fr est ouvert. | Il plaît.'],
    ['Le 3 oct. 2024, il signe. | Bien.'],
    ['Pourquoi ? | Parce que.'],
    ['« Oui. | Nous irons. | Demain. » | Puis il sort.'],
  ])('%s', (row) => check('fr', row));
});

describe('segment(en)', () => {
  it.each([
    ['He came. | She left.'],
    ['Gen. Smith met Sen. Lee on Oct. 25. | They talked.'],
    ['The U.S. Senate voted. | It passed.'],
    ['He lives in the U.S. | The visit ended at 5 p.m. | It rained.'],
    ['See No. 5 on the list. | No. | That is all.'],
    ['“We did it.” | She smiled.'],
    ['"Is it true?" she asked. | He nodded.'],
    ['"It is." | "No!"'],
    ['Prices rose 2.5 percent. | Good.'],
    ['Yahoo! said it would sell. | It did.'],
    ['Acme Inc. | The firm grew.'],
    ['1. Opening words'],
    ['John F. Kennedy spoke. | He won.'],
    ['He waited... | Then he left.'],
    ['It cost $3. | $5 more was paid.'],
  ])('%s', (row) => check('en', row));
});

describe('segment(vi)', () => {
  it.each([
    ['Ông đến. | Bà đi.'],
    ['PGS.TS. Nguyễn Văn A phát biểu. | Ông nói ngắn.'],
    ['Ông về TP. Hồ Chí Minh. | Các đại biểu ở lại.'],
    ['“Chúng ta đã thắng.” | Ông cười.'],
    ['“Thật ư?”, bà hỏi. | Ông gật đầu.'],
    ['Có bàn, ghế, v.v. | Các nhà báo đến.'],
    ['Giá là 3.500 đồng. | Rẻ.'],
  ])('%s', (row) => check('vi', row));

  it('parts sentences whose blank was lost', () => {
    expect(sentencesOf('vi', 'Cuộc họp kết thúc.Ông ra về')).toEqual(['Cuộc họp kết thúc.', 'Ông ra về']);
  });
});

describe('segment', () => {
  it('knows wide stops, in a language without a pack', () => {
    expect(sentencesOf('zh', '他来了。她说：“好！”然后走了。')).toEqual(['他来了。', '她说：“好！”', '然后走了。']);
    expect(sentencesOf('xx', 'One. Two.')).toEqual(['One.', 'Two.']);
  });

  it('never crosses a block and covers all tokens', () => {
    expect(sentencesOf('fr', 'Titre sans point\nIl vient. Elle part')).toEqual(['Titre sans point', 'Il vient.', 'Elle part']);
  });

  it('cuts what has no end', () => {
    expect(sentencesOf('fr', 'mot '.repeat(5000)).length).toBe(3);
  });
});
