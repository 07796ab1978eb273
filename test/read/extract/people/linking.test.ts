import { describe, expect, it } from 'vitest';
import { NO_PROFILE, type Profile } from '../../../../src/model/profile.ts';
import { found, linked } from './seen.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

describe('names and titles of one document', () => {
  it('joins a family name, a title of office and a job to the person introduced', () =>
    expect(
      linked(
        'fr',
        lines(
          'Devant les députés, la ministre de la Pêche, Sigrún Halldórsdóttir, a détaillé le plan. La ministre a promis des aides.',
          "Le ministre de l'Intérieur, Baldur Kjartansson, était absent. Selon le ministre de l'Intérieur, la police manque de moyens.",
          'La ministre, elle, est restée. « Rien n’est joué », a ajouté Mme Halldórsdóttir.',
          'La juriste Lilja Pálsdóttir doute du texte. La juriste y voit un danger.',
        ),
      ),
    ).toEqual([
      'Sigrún Halldórsdóttir → sigrun-halldorsdottir',
      'La ministre → sigrun-halldorsdottir',
      'Baldur Kjartansson → baldur-kjartansson',
      "le ministre de l'Intérieur → baldur-kjartansson",
      'La ministre → sigrun-halldorsdottir',
      'Halldórsdóttir → sigrun-halldorsdottir',
      'Lilja Pálsdóttir → lilja-palsdottir',
      'La juriste → lilja-palsdottir',
    ]));

  it('takes a bare family name for whoever is no relative of another, and a word of address for its bearer', () => {
    expect(
      linked(
        'en',
        lines(
          'Clive Hargreave, 58, was convicted on Monday. Hargreave had sold land.',
          'His wife, Sarah Hargreave, wept in court. Hargreave said nothing. Mrs Hargreave left early.',
        ),
      ),
    ).toEqual([
      'Clive Hargreave → clive-hargreave',
      'Hargreave → clive-hargreave',
      'Sarah Hargreave → sarah-hargreave',
      'Hargreave → clive-hargreave',
      'Hargreave → sarah-hargreave',
    ]);
    expect(
      linked(
        'ru',
        lines(
          'Суд арестовал бывшего министра Игоря Громова.',
          'Его жена, Анна Громова, в суд не пришла.',
          '«Я не виновен», — заявил Громов.',
        ),
      ),
    ).toEqual(['Игоря Громова → игоря-громова', 'Анна Громова → анна-громова', 'Громов → игоря-громова']);
  });

  it('lets no gender of a translated title part it from the only holder', () =>
    expect(
      linked('fr', 'Mme Ingrid Moen, directrice de l’Agence des ports, a ouvert la séance. Le directeur a remercié la ville.'),
    ).toEqual(['Ingrid Moen → ingrid-moen', 'Le directeur → ingrid-moen']));

  it('keeps former and present holders, deputies and superiors apart', () =>
    expect(
      linked(
        'en',
        lines(
          "Iceland's fisheries minister, Sigrun Halldorsdottir, presented the plan. The minister promised help.",
          'Ari Magnusson, a former fisheries minister, criticised it. The former minister resigned in 2021.',
          'Deputy Minister Lilja Palsdottir stayed. The deputy minister took notes.',
        ),
      ),
    ).toEqual([
      'Sigrun Halldorsdottir → sigrun-halldorsdottir',
      'The minister → sigrun-halldorsdottir',
      'Ari Magnusson → ari-magnusson',
      'The former minister → ari-magnusson',
      'Lilja Palsdottir → lilja-palsdottir',
      'The deputy minister → lilja-palsdottir',
    ]));

  it('finds the full name wherever it stands, also after the title', () =>
    expect(linked('en', 'Mayor Promises Bridge\nHarbour Mayor Nora Lindholm signed the plan. Lindholm was applauded.').slice(1)).toEqual([
      'Nora Lindholm → nora-lindholm',
      'Lindholm → nora-lindholm',
    ]));

  it('tells two of one name by rank, and never joins persons by the family name alone', () =>
    expect(
      linked(
        'vi',
        lines(
          'Thiếu tướng Nguyễn Văn Long và Đại tá Trần Văn Long trả lời báo chí. Thiếu tướng Long cho biết vụ án phức tạp.',
          'Đại tá Long không bình luận. Ông Nguyễn Hữu Thọ và ông Nguyễn Đức Thọ cũng dự.',
        ),
      ),
    ).toEqual([
      'Nguyễn Văn Long → nguyen-van-long',
      'Trần Văn Long → tran-van-long',
      'Long → nguyen-van-long',
      'Long → tran-van-long',
      'Nguyễn Hữu Thọ → nguyen-huu-tho',
      'Nguyễn Đức Thọ → nguyen-duc-tho',
    ]));

  it('knows a Vietnamese name by its last syllables, with marks and without', () =>
    expect(
      linked(
        'vi',
        'Giám đốc Sở Du lịch Nguyễn Huyền Anh dự lễ. Theo bà Huyền Anh, khách tăng. Bà Anh cảm ơn thành phố. Nguyen Huyen Anh sinh năm 1980.',
      ),
    ).toEqual([
      'Nguyễn Huyền Anh → nguyen-huyen-anh',
      'Huyền Anh → nguyen-huyen-anh',
      'Anh → nguyen-huyen-anh',
      'Nguyen Huyen Anh → nguyen-huyen-anh',
    ]));

  it('joins a misprint of a long name, initials and a name with a part left out', () =>
    expect(
      linked(
        'en',
        'Minister Dragan Kovacevic spoke. Later Dragan Kovacevi left. John Smith Harlow, a lawyer, met J. Harlow. Lawyer John Harlow smiled.',
      ),
    ).toEqual([
      'Dragan Kovacevic → dragan-kovacevic',
      'Dragan Kovacevi → dragan-kovacevic',
      'John Smith Harlow → john-smith-harlow',
      'J. Harlow → john-smith-harlow',
      'John Harlow → john-smith-harlow',
    ]));

  it('reads a rank alone as the one who bears it', () =>
    expect(linked('fr', 'Le général Bao Van Dinh a parlé. Le général a ensuite quitté la salle.')).toEqual([
      'Bao Van Dinh → bao-van-dinh',
      'Le général → bao-van-dinh',
    ]));

  it('knows again whom a title alone told', () =>
    expect(linked('fr', 'Selon la directrice de l’Observatoire des lacs, l’eau monte. La directrice attend juin.')).toEqual([
      'la directrice de l’Observatoire des lacs → directrice-observatoire-des-lacs',
      'La directrice → directrice-observatoire-des-lacs',
    ]));

  it('tells two of one family by the word of address, and by the ending of the name', () => {
    expect(linked('en', 'Ms. Nora Lindholm came with her brother, Olaf Lindholm. Ms. Lindholm spoke.').at(-1)).toBe(
      'Lindholm → nora-lindholm',
    );
    expect(linked('ru', 'Депутат Олег Громов спорил с Верой Громовой. Затем Громов ушёл.').at(-1)).toBe('Громов → олег-громов');
  });

  it('reads a rank or a nation between a title and its name', () =>
    expect(
      linked(
        'fr',
        'Le ministre de la Défense, le général Paul Garnier, part. La représentante du Fonds des lacs, l’Italienne Carla Rossi, reste. La représentante a promis de revenir.',
      ),
    ).toEqual(['Paul Garnier → paul-garnier', 'Carla Rossi → carla-rossi', 'La représentante → carla-rossi']));

  it('gives the words from title to name', () => {
    const text = "Hier, l'ancien ministre du Budget, Paul Garnier, et M. Louis Roy, avocat, ont discuté avec le général Tran Van Ba.";
    expect(found('fr', text).map(({ whole }) => text.slice(whole.start, whole.end))).toEqual([
      "l'ancien ministre du Budget, Paul Garnier",
      'M. Louis Roy',
      'le général Tran Van Ba',
    ]);
  });
});

const fair: Profile = {
  ...NO_PROFILE,
  id: 'fair',
  people: [
    {
      id: 'mara-quintero',
      name: 'Mara Quintero',
      aliases: { any: ['Mara Quintero Salas'] },
      offices: [
        {
          role: 'secretary-general',
          affiliation: 'lake-union',
          titles: {
            fr: ["secrétaire générale de l'Union des lacs", 'secrétaire générale'],
            en: ['Secretary-General of the Lake Union', 'Lake Union chief'],
          },
          from: '2024-01-01',
        },
      ],
    },
    {
      id: 'otto-brandt',
      name: 'Otto Brandt',
      aliases: {},
      offices: [
        {
          role: 'secretary-general',
          affiliation: 'lake-union',
          titles: { fr: ["secrétaire général de l'Union des lacs"], en: ['Secretary-General of the Lake Union'] },
          to: '2023-12-31',
        },
      ],
    },
    {
      id: 'le-van-thuy',
      name: 'Lê Văn Thụy',
      aliases: { any: ['Le Van Thuy'] },
      offices: [
        {
          role: 'general secretary',
          affiliation: 'lake-party',
          titles: { fr: ['secrétaire général', 'chef du Parti du lac'], vi: ['Tổng Bí thư'] },
        },
      ],
    },
  ],
  names: [
    { id: 'lake-union', kind: 'body', name: 'Lake Union', aliases: { fr: ['Union des lacs'], en: ['Lake Union'] } },
    { id: 'lake-party', kind: 'body', name: 'Lake Party', aliases: { fr: ['Parti du lac'], vi: ['Đảng Hồ'] } },
  ],
};

describe('persons and offices of a profile', () => {
  it.each([
    ['fr', 'Mme Mara Quintero Salas a ouvert la foire.', '2025-05-02', ['Mara Quintero Salas → mara-quintero']],
    [
      'fr',
      "La secrétaire générale de l'Union des lacs a ouvert la foire.",
      '2025-05-02',
      ["La secrétaire générale de l'Union des lacs → mara-quintero"],
    ],
    [
      'en',
      'The Secretary-General of the Lake Union opened the fair.',
      '2025-05-02',
      ['The Secretary-General of the Lake Union → mara-quintero'],
    ],
    [
      'en',
      'The Secretary-General of the Lake Union opened the fair.',
      '2022-05-02',
      ['The Secretary-General of the Lake Union → otto-brandt'],
    ],
    ['en', 'The Lake Union chief opened the fair.', '2025-05-02', ['The Lake Union chief → mara-quintero']],
    ['en', 'Mara Quintere and Otto Brandt came.', '2025-05-02', ['Mara Quintere → mara-quintero', 'Otto Brandt → otto-brandt']],
    [
      'fr',
      "Le secrétaire général Le Van Thuy a parlé. Le secrétaire général a souri. Le secrétaire général de l'Union des lacs a écouté.",
      '2023-05-02',
      ['Le Van Thuy → le-van-thuy', 'Le secrétaire général → le-van-thuy', "Le secrétaire général de l'Union des lacs → otto-brandt"],
    ],
    ['fr', 'Le chef du Parti du lac a conclu.', '2025-05-02', ['Le chef du Parti du lac → le-van-thuy']],
    [
      'vi',
      'Tổng Bí thư Thụy tiếp khách. Chiều qua, Tổng Bí thư về quê.',
      '2025-05-02',
      ['Thụy → le-van-thuy', 'Tổng Bí thư → le-van-thuy'],
    ],
  ])('%s: %s', (language, text, published, expected) => expect(linked(language, text, fair, published)).toEqual(expected));

  it('invents nobody', () => expect(linked('en', 'The fair opened at noon.', fair)).toEqual([]));
});
