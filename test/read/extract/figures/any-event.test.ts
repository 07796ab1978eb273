import { describe, expect, test } from 'vitest';
import { contextOf, openRecord, profileAt, readDocument } from '../../../../src/index.ts';

// What any event counts: number and what it counts of each figure, in every language.
const ROWS: readonly (readonly [language: string, text: string, figures: string])[] = [
  ['en', 'At least 214 people were killed and 1,450 injured in the quake.', '214 deaths 1450 injured'],
  ['en', 'The death toll rose to 214.', '214 deaths'],
  ['en', 'The flood left 30 dead, 12 missing and 5,000 homeless.', '30 deaths 12 missing 5000 homeless'],
  ['en', 'Rescuers found 17 bodies.', '17 deaths'],
  ['en', 'Some 12,000 residents were evacuated.', '12000 evacuated'],
  ['en', '32 civilians died.', '32 deaths'],
  ['en', '120 survivors were pulled out.', '120 rescued'],
  ['en', 'The toll stood at 31 deaths.', '31 deaths'],
  ['fr', 'Au moins 214 personnes ont été tuées et 1 450 blessées.', '214 deaths 1450 injured'],
  ['fr', "Le bilan s'élève à 214 morts.", '214 deaths'],
  ['fr', 'Les inondations ont fait 30 morts et 12 disparus ; 5 000 personnes sont sans abri.', '30 deaths 12 missing 5000 homeless'],
  ['fr', '17 corps ont été retrouvés.', '17 deaths'],
  ['fr', 'Quelque 12 000 habitants ont été évacués.', '12000 evacuated'],
  ['fr', '32 civils sont morts.', '32 deaths'],
  ['fr', 'On compte 31 décès.', '31 deaths'],
  ['es', 'Al menos 214 personas murieron y 1.450 resultaron heridas.', '214 deaths 1450 injured'],
  ['es', 'El terremoto deja 214 muertos.', '214 deaths'],
  ['es', 'Las inundaciones dejaron 30 muertos, 12 desaparecidos y 5.000 damnificados.', '30 deaths 12 missing 5000 homeless'],
  ['es', 'Se hallaron 17 cadáveres.', '17 deaths'],
  ['es', 'Unos 12.000 vecinos fueron evacuados.', '12000 evacuated'],
  ['es', 'El saldo es de 31 fallecidos.', '31 deaths'],
  ['pt', 'Pelo menos 214 pessoas morreram e 1.450 ficaram feridas.', '214 deaths 1450 injured'],
  ['pt', 'O número de mortos subiu para 214.', '214 deaths'],
  ['pt', 'As cheias deixaram 30 mortos, 12 desaparecidos e 5.000 desalojados.', '30 deaths 12 missing 5000 homeless'],
  ['pt', 'Foram encontrados 17 corpos.', '17 deaths'],
  ['pt', 'Cerca de 12.000 moradores foram retirados.', '12000 evacuated'],
  ['de', 'Mindestens 214 Menschen kamen ums Leben, 1.450 wurden verletzt.', '214 deaths 1450 injured'],
  ['de', 'Die Zahl der Toten stieg auf 214.', '214 deaths'],
  ['de', 'Das Hochwasser forderte 30 Tote, 12 Vermisste und 5000 Obdachlose.', '30 deaths 12 missing 5000 homeless'],
  ['de', '17 Leichen wurden geborgen.', '17 deaths'],
  ['de', 'Rund 12.000 Anwohner wurden evakuiert.', '12000 evacuated'],
  ['de', 'Es gab 31 Todesopfer und 80 Verletzte.', '31 deaths 80 injured'],
  ['vi', 'Ít nhất 214 người thiệt mạng và 1.450 người bị thương.', '214 deaths 1450 injured'],
  ['vi', 'Số người chết tăng lên 214.', '214 deaths'],
  ['vi', 'Lũ lụt làm 30 người chết, 12 người mất tích và 5.000 người mất nhà cửa.', '30 deaths 12 missing 5000 homeless'],
  ['vi', '17 thi thể được tìm thấy.', '17 deaths'],
  ['vi', 'Khoảng 12.000 người dân được sơ tán.', '12000 evacuated'],
  ['ru', 'Не менее 214 человек погибли и 1450 пострадали.', '214 deaths 1450 injured'],
  ['ru', 'Число погибших выросло до 214.', '214 deaths'],
  ['ru', 'Найдены 17 тел.', '17 deaths'],
  ['ru', 'Около 12 000 жителей эвакуированы.', '12000 evacuated'],
  ['ru', 'Погибли 31 человек, ранены 80.', '31 deaths 80 injured'],
  ['zh', '地震造成至少214人死亡，1450人受伤。', '214 deaths 1450 injured'],
  ['zh', '死亡人数升至214人。', '214 deaths'],
  ['zh', '洪水造成30人遇难、12人失踪，5000人无家可归。', '30 deaths 12 missing 5000 homeless'],
  ['zh', '约1.2万名居民被疏散。', '12000 evacuated'],
  ['ja', '地震で少なくとも214人が死亡し、1450人が負傷した。', '214 deaths 1450 injured'],
  ['ja', '死者は214人に増えた。', '214 deaths'],
  ['ja', '洪水で30人が死亡、12人が行方不明になった。', '30 deaths 12 missing'],
  ['ja', '約1万2千人が避難した。', '12000 evacuated'],
  ['ko', '지진으로 최소 214명이 숨지고 1천450명이 다쳤다.', '214 deaths 1450 injured'],
  ['ko', '사망자가 214명으로 늘었다.', '214 deaths'],
  ['ko', '홍수로 30명이 사망하고 12명이 실종됐으며 5천 명이 집을 잃었다.', '30 deaths 12 missing 5000 homeless'],
  ['ko', '주민 1만2천 명이 대피했다.', '12000 evacuated'],
  ['ar', 'قتل 214 شخصا على الأقل وأصيب 1450 في الزلزال.', '214 deaths 1450 injured'],
  ['ar', 'ارتفع عدد القتلى إلى 214.', '214 deaths'],
  ['ar', 'خلفت الفيضانات 30 قتيلا و12 مفقودا و5000 مشرد.', '30 deaths 12 missing 5000 homeless'],
  ['ar', 'تم إجلاء نحو 12 ألف ساكن.', '12000 evacuated'],
];

const NONE: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Two people met at the gate.'],
  ['en', 'The magnitude was 6.8, and the body of the report runs to 30 pages.'],
  ['fr', 'Trois personnes ont pris la parole.'],
  ['es', 'Cinco personas viajaron a Lima.'],
  ['de', 'Vier Menschen warteten am Tor.'],
  ['vi', 'Có 20 người tham dự cuộc họp.'],
  ['ru', 'В зале было 40 человек.'],
  ['zh', '约300人参加了会议。'],
  ['ja', '約300人が会議に出席した。'],
  ['ko', '회의에 300명이 참석했다.'],
  ['ar', 'حضر الاجتماع 300 شخص.'],
  ['pt', 'Vinte pessoas assinaram o livro.'],
];

describe('what any event counts', async () => {
  const context = await contextOf(await profileAt('none'), ['figures']);
  const figuresOf = (language: string, text: string) =>
    readDocument(openRecord({ text, language, as: 'text' }), context, ['figures']).figures;

  test.each(ROWS)('%s: %s', (language, text, figures) => {
    expect(
      figuresOf(language, text)
        .map((f) => `${f.value} ${f.counts ?? '-'}`)
        .join(' '),
    ).toBe(figures);
  });

  test.each(NONE)('%s: %s (none)', (language, text) => {
    expect(figuresOf(language, text).flatMap((f) => f.counts ?? [])).toEqual([]);
  });
});
