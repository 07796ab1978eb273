// What a sentence itself lets a reader add up: right sums, wrong ones and traps, sentences of our own in every language.
import { describe, expect, it } from 'vitest';
import { contextOf, openRecord, profileAt, readDocument } from '../../../../src/index.ts';

const context = await contextOf(await profileAt('none'));

const faults = (language: string, text: string): readonly string[] =>
  readDocument(openRecord({ id: 't', text, language, published: '2025-11-20', as: 'text' }), context).artefacts.flatMap((a) =>
    a.kind === 'arithmetic' ? [a.why] : [],
  );

/** Total behind its parts; total before them; a part above its whole; a share in percent: each right and wrong. */
const ROWS: Readonly<Record<string, readonly (readonly [right: string, wrong: string])[]>> = {
  fr: [
    ['Il y a 40 hommes et 32 femmes, soit 72 personnes au total.', 'Il y a 40 hommes et 32 femmes, soit 75 personnes au total.'],
    ['Ils sont 72 : 40 hommes et 32 femmes.', 'Ils sont 75 : 40 hommes et 32 femmes.'],
    ['On compte 72 blessés, dont 12 graves.', 'On compte 72 blessés, dont 81 graves.'],
    ['30 des 60 députés (50 %) ont voté.', '30 des 60 députés (45 %) ont voté.'],
    ['Le nombre est passé de 72 à 84, soit 12 de plus.', 'Le nombre est passé de 72 à 84, soit 15 de plus.'],
  ],
  en: [
    ['There were 40 men and 32 women, 72 people in all.', 'There were 40 men and 32 women, 75 people in all.'],
    ['They are 72: 40 men and 32 women.', 'They are 75: 40 men and 32 women.'],
    ['Officials counted 72 wounded, including 12 in hospital.', 'Officials counted 72 wounded, including 81 in hospital.'],
    ['30 of the 60 members (50%) voted.', '30 of the 60 members (45%) voted.'],
    ['The number rose from 72 to 84, up 12.', 'The number rose from 72 to 84, up 15.'],
  ],
  es: [
    ['Hay 40 hombres y 32 mujeres, 72 personas en total.', 'Hay 40 hombres y 32 mujeres, 75 personas en total.'],
    ['Son 72: 40 hombres y 32 mujeres.', 'Son 75: 40 hombres y 32 mujeres.'],
    ['Hubo 72 heridos, de los cuales 12 graves.', 'Hubo 72 heridos, de los cuales 81 graves.'],
    ['30 de los 60 diputados (50 %) votaron.', '30 de los 60 diputados (45 %) votaron.'],
    ['La cifra pasó de 72 a 84, 12 más.', 'La cifra pasó de 72 a 84, 15 más.'],
  ],
  pt: [
    ['Há 40 homens e 32 mulheres, 72 pessoas no total.', 'Há 40 homens e 32 mulheres, 75 pessoas no total.'],
    ['São 72: 40 homens e 32 mulheres.', 'São 75: 40 homens e 32 mulheres.'],
    ['Houve 72 feridos, dos quais 12 graves.', 'Houve 72 feridos, dos quais 81 graves.'],
    ['30 dos 60 deputados (50%) votaram.', '30 dos 60 deputados (45%) votaram.'],
    ['O número passou de 72 para 84, mais 12.', 'O número passou de 72 para 84, mais 15.'],
  ],
  de: [
    ['Es kamen 40 Männer und 32 Frauen, insgesamt 72 Menschen.', 'Es kamen 40 Männer und 32 Frauen, insgesamt 75 Menschen.'],
    ['Es sind 72: 40 Männer und 32 Frauen.', 'Es sind 75: 40 Männer und 32 Frauen.'],
    ['Es gab 72 Verletzte, davon 12 schwer.', 'Es gab 72 Verletzte, davon 81 schwer.'],
    ['30 der 60 Abgeordneten (50 Prozent) stimmten zu.', '30 der 60 Abgeordneten (45 Prozent) stimmten zu.'],
    ['Die Zahl stieg von 72 auf 84, ein Plus von 12.', 'Die Zahl stieg von 72 auf 84, ein Plus von 15.'],
  ],
  vi: [
    ['Có 40 nam và 32 nữ, tổng cộng 72 người.', 'Có 40 nam và 32 nữ, tổng cộng 75 người.'],
    ['Đoàn có 72 người: 40 nam và 32 nữ.', 'Đoàn có 75 người: 40 nam và 32 nữ.'],
    ['Có 72 người bị thương, trong đó 12 người nặng.', 'Có 72 người bị thương, trong đó 81 người nặng.'],
    ['Có 30 trong số 60 đại biểu (50%) bỏ phiếu.', 'Có 30 trong số 60 đại biểu (45%) bỏ phiếu.'],
    ['Con số tăng từ 72 lên 84, thêm 12.', 'Con số tăng từ 72 lên 84, thêm 15.'],
  ],
  ru: [
    ['Пришли 40 мужчин и 32 женщины, в общей сложности 72 человека.', 'Пришли 40 мужчин и 32 женщины, в общей сложности 75 человек.'],
    ['Их 72: 40 мужчин и 32 женщины.', 'Их 75: 40 мужчин и 32 женщины.'],
    ['Пострадали 72 человека, из них 12 тяжело.', 'Пострадали 72 человека, из них 81 тяжело.'],
    ['30 из 60 депутатов (50 %) проголосовали.', '30 из 60 депутатов (45 %) проголосовали.'],
    ['Число выросло с 72 до 84, на 12 больше.', 'Число выросло с 72 до 84, на 15 больше.'],
  ],
  zh: [
    ['男性40人，女性32人，共72人。', '男性40人，女性32人，共75人。'],
    ['代表团有72人：男性40人，女性32人。', '代表团有75人：男性40人，女性32人。'],
    ['72人受伤，其中12人伤势严重。', '72人受伤，其中81人伤势严重。'],
    ['60名议员中有30名（50%）投票。', '60名议员中有30名（45%）投票。'],
    ['人数由72人增至84人，增加12人。', '人数由72人增至84人，增加15人。'],
  ],
  ja: [
    ['男性40人、女性32人、合わせて72人が来た。', '男性40人、女性32人、合わせて75人が来た。'],
    ['参加者は72人：男性40人、女性32人。', '参加者は75人：男性40人、女性32人。'],
    ['72人がけがをし、うち12人は重傷だ。', '72人がけがをし、うち81人は重傷だ。'],
    ['議員60人のうち30人（50％）が投票した。', '議員60人のうち30人（45％）が投票した。'],
    ['人数は72人から84人に、12人増えた。', '人数は72人から84人に、15人増えた。'],
  ],
  ko: [
    ['남성 40명, 여성 32명 등 모두 72명이 왔다.', '남성 40명, 여성 32명 등 모두 75명이 왔다.'],
    ['참가자는 72명: 남성 40명, 여성 32명.', '참가자는 75명: 남성 40명, 여성 32명.'],
    ['72명이 다쳤고 이 가운데 12명은 중상이다.', '72명이 다쳤고 이 가운데 81명은 중상이다.'],
    ['의원 60명 중 30명(50%)이 투표했다.', '의원 60명 중 30명(45%)이 투표했다.'],
    ['인원은 72명에서 84명으로 12명 늘었다.', '인원은 72명에서 84명으로 15명 늘었다.'],
  ],
  ar: [
    ['حضر 40 رجلا و32 امرأة، أي ما مجموعه 72 شخصا.', 'حضر 40 رجلا و32 امرأة، أي ما مجموعه 75 شخصا.'],
    ['عددهم 72: 40 رجلا و32 امرأة.', 'عددهم 75: 40 رجلا و32 امرأة.'],
    ['أصيب 72 شخصا، منهم 12 بجروح خطيرة.', 'أصيب 72 شخصا، منهم 81 بجروح خطيرة.'],
    ['صوت 30 من 60 نائبا (50%).', 'صوت 30 من 60 نائبا (45%).'],
    ['ارتفع العدد من 72 إلى 84، بزيادة 12.', 'ارتفع العدد من 72 إلى 84، بزيادة 15.'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  it.each(rows)('%s | %s', (right, wrong) => {
    expect(faults(language, right)).toEqual([]);
    expect(faults(language, wrong)).toHaveLength(1);
  });
});

describe('nothing is added up that need not add up', () => {
  it.each([
    ['en', 'The club has 75 members, including 40 women and 32 students.'],
    ['en', 'At least 40 men and 32 women came, about 75 people in all.'],
    ['en', 'Nearly 40 men and some 32 women, 75 people in total.'],
    ['en', '30 of the 61 members (about 50%) voted.'],
    ['en', '1 of 3 members (33%) voted.'],
    ['en', 'The number rose from 72 to 84, up 16.7 percent.'],
    ['en', 'Among 72 teams, including 81 women, nobody won.'],
    ['en', 'The fair drew 40 firms and 32 schools on Friday, 300 visitors in all.'],
    ['en', 'He was 75: 40 years in politics and 32 in office.'],
    ['fr', 'Le vote a réuni 40 pour et au moins 32 contre, 75 voix au total.'],
    ['fr', 'La salle compte 75 places : 40 assises, 32 debout et quelques strapontins.'],
    ['fr', 'Une hausse de 12 %, de 72 à 81 euros.'],
    ['de', 'Von 75 Orten liegen 40 am Meer, davon 32 auf Inseln.'],
    ['vi', 'Có ít nhất 40 nam và 32 nữ, tổng cộng 75 người.'],
    ['ru', 'Всего 75 домов: 40 каменных, 32 деревянных и другие.'],
  ])('%s: %s', (language, text) => {
    expect(faults(language, text)).toEqual([]);
  });
});
