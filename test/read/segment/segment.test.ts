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
    ['« Oui. » | « Non. »'],
    ['Il dit : « C’est fini. » | Elle rit.'],
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
    ['He called it "a mistake". | More than ten groups agreed.'],
    ["She said 'never'. | Then she left."],
    ['The plan is "ready"! | Nobody came.'],
    ['The word "end." | It was over.'],
    ['He said: "No." | "Yes", she said.'],
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
    ['Ông gọi đó là "bước ngoặt". | Bà không đồng ý.'],
  ])('%s', (row) => check('vi', row));

  it('parts sentences whose blank was lost', () => {
    expect(sentencesOf('vi', 'Cuộc họp kết thúc.Ông ra về')).toEqual(['Cuộc họp kết thúc.', 'Ông ra về']);
  });
});

describe('segment(de)', () => {
  it.each([
    ['Der Vertrag sei „ein Einfallstor“. | Auch der Verband lehnt ihn ab.'],
    ['»Das reicht nicht«. | Mehr sagte er nicht.'],
    ['Der Vertrag ist unterzeichnet. | »Ein Sieg«, sagte sie. | ›Nein‹, rief er.'],
    ['»Es ist genug.« | »Warum?«'],
    ['Am 3. Oktober kam Dr. Weiß. | Er blieb bis zum 5. November.'],
    ['Es kamen z. B. Richter, Anwälte usw. | Die Sitzung dauerte zwei Stunden.'],
    ['Rund 3,5 Mio. Euro fehlen. | Das ist viel.'],
    ['Die Bilanz für 2024. | Es war ein gutes Jahr.'],
    ['„Wirklich?“, fragte sie. | Er nickte.'],
    ['Prof. Dr. h. c. Anna Berg sprach. | Alle hörten zu.'],
    ['Die Fa. Müller u. Co. baut um. | Sie wächst.'],
    ['Papst Johannes XXIII. starb 1963. | Sein Nachfolger kam bald.'],
  ])('%s', (row) => check('de', row));
});

describe('segment(es)', () => {
  it.each([
    ['Lo llamó "un error". | La oposición pidió su renuncia.'],
    ['El Sr. Gómez y la Dra. Ruiz llegaron. | No hablaron.'],
    ['EE. UU. firmó el texto. | México no.'],
    ['Vive en EE.UU. | Su hermano, en Cuba.'],
    ['Son 3.500 personas. | Muchas.'],
    ['¿Cuándo? | Nadie lo sabe.'],
    ['Llegó a las 5 p. m. al puerto. | Era tarde.'],
    ['«Esto no acaba aquí». | Así cerró el discurso.'],
    ['Véase el art. 12 de la ley. | Es claro.'],
    ['El gral. Soto y el cnel. Paz declararon. | Fue breve.'],
  ])('%s', (row) => check('es', row));
});

describe('segment(pt)', () => {
  it.each([
    ['Chamou o texto de "retrocesso". | A bancada reagiu.'],
    ['O Sr. Lima e a Dra. Reis chegaram. | Não falaram.'],
    ['Custou R$ 3.500. | Foi caro.'],
    ['Mora nos EUA. | Voltou em maio.'],
    ['Conforme o art. 5 da lei. | É claro.'],
    ['“É o fim”. | Assim terminou.'],
    ['O gen. Mota e o cel. Dias depuseram. | Foi breve.'],
  ])('%s', (row) => check('pt', row));
});

describe('segment(ru)', () => {
  it.each([
    ['Он назвал это «ошибкой». | Депутаты не согласились.'],
    ['Он назвал это "ошибкой". | Депутаты не согласились.'],
    ['В 2024 г. Москва подписала договор. | Минск тоже.'],
    ['Договор подписан в 2024 г. | В Минске его обсудили.'],
    ['Встретились А. С. Иванов и П. П. Петров. | Беседа была короткой.'],
    ['Ущерб — 3 млн руб. в год. | Это много.'],
    ['Пришли судьи, юристы и т. д. | Заседание началось.'],
    ['Он живёт на ул. Ленина. | Дом старый.'],
    ['«Правда?» — спросила она. | Он кивнул.'],
    ['Работали в т. ч. эксперты из стран СНГ. | Их было пять.'],
  ])('%s', (row) => check('ru', row));
});

describe('segment(ar)', () => {
  it.each([
    ['وصف الاتفاق بأنه "خطوة". | رفضت المعارضة ذلك.'],
    ['هل هذا صحيح؟ | لا أحد يعرف.'],
    ['بلغ العدد 3.5 مليون. | هذا كثير.'],
    ['قال د. سامي إنه موافق. | غادر بعدها.'],
  ])('%s', (row) => check('ar', row));
});

describe('segment(zh, ja, ko)', () => {
  it.each([
    ['zh', ['他说：“不行。”', '会议结束了。']],
    ['zh', ['增长3.5%。', '很多。']],
    ['ja', ['「問題だ」と述べた。', '会議は終わった。']],
    ['ja', ['「本当か。」', '彼は黙った。']],
  ])('%s %s', (language, parts) => {
    expect(sentencesOf(language, parts.join(''))).toEqual(parts);
  });
  it.each([['그는 "실수"라고 했다. | 모두 침묵했다.'], ['그는 이를 "실수". | 회의는 끝났다.'], ['3.5% 늘었다. | 많은 편이다.']])(
    '%s',
    (row) => check('ko', row),
  );
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
