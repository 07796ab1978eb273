// Names to put in the place of others, by culture; those in Latin letters of peoples who write otherwise are our own lists.

import { inArabic } from './arabic-letters.mjs';
import * as arabic from './arabic-names.mjs';
import { inCyrillic } from './foreign-letters.mjs';
import * as known from './known-names.mjs';
import { fakerNames, latinInArabic, latinNames } from './lists.mjs';

const words = (text) => text.trim().split(/\s+/);

const ROMANISED = {
  chinese: {
    family: words(
      'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Fu Xi Qin Bo Hou',
    ),
    given: words(
      'Wei Fang Na Min Jing Lei Jun Yang Yong Yan Jie Tao Ming Chao Xia Ping Gang Hui Jianguo Xiaoming Zhiqiang Meiling Jinping Keqiang Qishan Zemin Jiabao Xiaoping Enlai Yaobang Haifeng Lihua Weiming Guoqiang Jianhua Shufen Yulan Xinyi Zihan Haoran Yuxuan Wenbin Dejiang',
    ),
    familyFirst: true,
  },
  korean: {
    family: words('Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Moon Ban'),
    given: words(
      'Min-jun Seo-yeon Ji-hoon Jae-in Geun-hye Jong-un Ki-moon Yong-ho Hyun-woo Eun-ji Soo-jin Dong-hyun Yuna Kyung-wha Sung-min Tae-yong Hye-kyo Chung-hee Dae-jung Moo-hyun Yeo-jong Seong-jin',
    ),
    familyFirst: true,
    fixed: 2,
  },
  japanese: {
    given: words(
      'Shinzo Yoshihide Fumio Haruki Akira Hiroshi Takashi Yuki Kenji Naomi Sakura Hayao Taro Junichiro Yoko Keiko Kazuo Satoshi Makoto Aiko Daisuke Ichiro Masako Naruhito Shigeru Toshiro Yasuo Emi Rina Kenzaburo',
    ),
    family: words(
      'Abe Suga Kishida Murakami Tanaka Suzuki Sato Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura Hayashi Shimizu Mori Ishiba Koizumi Aso Kono Fujimoto Okada Hasegawa Ishikawa Ogawa Miyazaki Kurosawa',
    ),
  },
  arab: {
    given: words(
      'Mohammed Mohamed Ahmed Ali Omar Hassan Hussein Ibrahim Khaled Youssef Mahmoud Mustafa Abdullah Abdulaziz Salman Faisal Tariq Karim Samir Nasser Bashar Saad Walid Ziad Rami Fatima Aisha Leila Layla Nadia Amina Salma Hala Rania Yasmin Mariam Zeinab Khalid Hamad Tamim Abdelkader Rachid Nabil Jamal Anwar Adel Amr',
    ),
    family: words(
      'al-Assad al-Sisi Al-Thani al-Maliki Hariri Abbas Arafat Haddad Khoury Mansour Saleh Najjar Haddadi Benali Bouteflika Tebboune Bouazizi Ghannouchi Marzouki Essebsi Saied Haftar al-Sarraj Aoun Mikati Hamdi El-Baradei Morsi Shafik Abdallah Nasrallah Haniyeh Barghouti Erekat al-Abadi al-Sadr Allawi Talabani Barzani Hamdan Khalil Qasim Darwish Kanaan Zidan Belhadj Mahfouz',
    ),
  },
  russian: {
    given: words(
      'Vladimir Dmitri Dmitry Sergei Sergey Alexei Alexander Mikhail Nikolai Ivan Andrei Boris Yuri Igor Oleg Viktor Viktoria Anna Maria Olga Natalia Tatiana Elena Irina Svetlana Yevgeny Anatoly Leonid Konstantin Maxim Petro Volodymyr Oleksandr Yulia Vitali Arseniy Nikita Grigory Pavel Roman',
    ),
    family: words(
      'Putin Medvedev Lavrov Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Volkov Sokolov Zelensky Zelenskiy Poroshenko Klitschko Tymoshenko Yanukovych Lukashenko Navalny Nemtsov Khodorkovsky Kasparov Gorbachev Yeltsin Khrushchev Brezhnev Shoigu Peskov Zakharova Nebenzya Matviyenko Volodin Mishustin Nabiullina Chubais Gaidar Abramovich Usmanov Potanin Deripaska Tchaikovsky Dostoyevsky Pushkin Kozlova Morozov Pavlov Orlova Fedorov',
    ),
  },
  african: {
    given: words(
      'Kofi Kwame Ngozi Chinua Wole Olusegun Goodluck Muhammadu Thabo Nelson Cyril Jacob Desmond Amina Aminata Ousmane Mamadou Ibrahima Fatou Awa Moussa Abdoulaye Macky Alassane Laurent Denis Ellen Joyce Uhuru Raila Yoweri Paul Samia Hailemariam Abiy Tedros Winnie Zodwa Sipho',
    ),
    family: words(
      'Annan Nkrumah Okonjo-Iweala Achebe Soyinka Obasanjo Jonathan Buhari Mbeki Mandela Ramaphosa Zuma Tutu Mohammed Diallo Traoré Touré Keïta Ndiaye Diop Sow Ba Cissé Sall Ouattara Gbagbo Sirleaf Banda Kenyatta Odinga Museveni Kagame Hassan Desalegn Ahmed Ghebreyesus Mandela Dlamini Nkosi Mutombo Kabila Tshisekedi Bemba Nguema Bongo Biya Déby',
    ),
  },
  indian: {
    given: words(
      'Narendra Rahul Sonia Indira Rajiv Manmohan Amit Arvind Priya Anjali Deepika Sachin Virat Ravi Sanjay Vijay Sunita Kamala Rishi Sundar Satya Imran Nawaz Benazir Asif Sheikh Ranil Mahinda Gotabaya Aung',
    ),
    family: words(
      'Modi Gandhi Nehru Singh Shah Kejriwal Sharma Patel Kumar Gupta Reddy Rao Iyer Nair Menon Banerjee Chatterjee Mukherjee Das Bose Khan Sharif Bhutto Zardari Hasina Rajapaksa Wickremesinghe Jaishankar Sitharaman Pichai Nadella Sunak Tendulkar Kohli',
    ),
  },
};

const TEXTS = {
  en: 'en en en en_GB en_IN fr es de it pl nl sv tr hu hr yo_NG id_ID @chinese @korean @japanese @arab @arab @russian @african @indian vi @@known @@known',
  fr: 'fr fr fr fr fr fr_BE fr_SN en en es de it pl tr hu yo_NG @arab @arab @african @russian @indian @chinese @korean @japanese vi @@known @@known',
  vi: 'vi vi vi vi vi vi vi en en fr es de pl tr @chinese @korean @japanese @russian @arab @african @indian @@known @@known',
  es: 'es es es es es_MX es_MX pt_PT en en fr de it pl nl tr hu @arab @african @russian @indian @chinese @korean @japanese vi @@known @@known',
  pt: 'pt_BR pt_BR pt_BR pt_PT pt_PT pt_PT es en en fr de it pl nl tr @arab @african @russian @indian @chinese @korean @japanese vi @@known @@known',
  de: 'de de de de de de_AT de_CH en en fr it es pl nl sv hu hr tr @arab @african @russian @indian @chinese @korean @japanese vi @@known @@known',
  ru: 'ru ru ru ru ru ru @@cyrillicForeign @@cyrillicVietnamese @cyrillicLetters @cyrillicLetters @@known',
  ar: '@@arabic @@arabic @@arabic @@arabicCompound @@arabicCompound ar @@arabicVietnamese @arabicLetters @arabicLetters @arabicLetters @arabicLetters @arabicAsian @@known @@known',
};

const OTHERS = {
  arabic,
  arabicVietnamese: { ...arabic.vietnamese, familyFirst: true },
  arabicCompound: {
    given: [
      ...'عبد الرحمن,عبد الله,عبد القادر,عبد الحميد,عبد العزيز,عبد الكريم,عبد المجيد,نور الدين,صلاح الدين,محيي الدين,أبو بكر,محمد علي'.split(
        ',',
      ),
      ...'بدر الدين,خير الدين,عبد الستار,عبد الغني,عبد الجليل,سيف الإسلام,أحمد ولد,فضل الله,أم هاني,نور الهدى,أم كلثوم,محمد أمين'.split(
        ',',
      ),
      ...words('جابر راشد مبارك البشير العربي وسيم سالم نايف أسامة هاشم رجاء ابتسام وفاء سلوى ميسون'),
    ],
    family: [
      ...'بن سالم,بن علي,بن عمر,بن يوسف,بن راشد الهاجري,أبو زيد,أبو عودة,أبو ريشة,آل خليفة,آل مكتوم,ولد أحمد,ولد محمد,عبد الحق,عبد ربه,بو عزيزي,آل سعود,آل نهيان,آل ثاني,بن فيصل آل سعود,بن زايد آل نهيان,بن حمد آل خليفة,بن ناصر آل مكتوم,بن مبارك الصباح,بن عبد الله الراجحي,أبو خالد,أم الخير,آيت علي,آيت أحمد,ولد الشيخ,ولد عبد العزيز,بن مشعل آل هذال,عرمان الحاج'.split(
        ',',
      ),
      ...words(
        'بوعزة بلحاج بلقاضي بوشناق دياب السقاف التكريتي الصفاقسي العشري النحاس المزروعي الهاجري الحمادي السبيعي مرعي الزناتي بوطيب نصار',
      ),
    ],
  },
  cyrillicForeign: {
    given: words(
      'Дональд Джон Джеймс Майкл Дэвид Эммануэль Олаф Ангела Урсула Антониу Жозеп Барак Хиллари Камала Борис Тереза Реджеп Биньямин Нарендра Виктор Александр Жан Пьер Луи Карлос Хавьер Луис Мария Гада Анна София Кристин Кристалина',
    ),
    family: words(
      'Трамп Байден Обама Буш Клинтон Макрон Шольц Меркель Гутерриш Боррель Джонсон Мэй Орбан Дуда Эрдоган Нетаньяху Моди Рубио Блинкен Керри Браун Смит Миллер Дюпон Бернар Мартинес Гарсия Лопес Сильва Вали Лагард Штольтенберг Рютте Стармер Мерц',
    ),
  },
  cyrillicVietnamese: {
    family: words('Нгуен Чан Ле Фам Хоанг Фан Ву Во Данг Буй До Хо Нго Зыонг Ли Лыонг То Динь Чинь Май Као Лам Ха Та Чыонг'),
    given: words(
      'Ван Тхи Минь Хоа Тхань Дык Хынг Кыонг Лам Шон Зянг Тинь Тьинь Туан Зунг Хай Нам Лонг Хюи Фыонг Суан Ань Ву Тхао Ханг Куанг Вьет Бинь Там Нгок Хоанг Тхай Чонг Фук Хонг',
    ),
    familyFirst: true,
  },
};

/** Names of the West, and of the East as they are romanised, in Arabic letters. */
async function arabicLetters(npm) {
  const spelled = (list) => [...new Set(list.map(inArabic).filter((name) => name !== undefined))];
  const { given, family } = await latinInArabic(npm);
  for (const key of ['russian', 'african', 'indian', 'japanese']) {
    given.push(...spelled(ROMANISED[key].given));
    family.push(...spelled(ROMANISED[key].family));
  }
  const asian = ['chinese', 'korean'].map((key) => ROMANISED[key]);
  const syllables = (list) => spelled(list.flatMap((name) => name.split('-')));
  return {
    arabicLetters: { given, family },
    arabicAsian: { given: syllables(asian.flatMap((c) => c.given)), family: syllables(asian.flatMap((c) => c.family)), familyFirst: true },
  };
}

/** Names of the West and of the South as `spell` writes them. */
export async function foreignNames(npm, spell) {
  const spelled = (list) => list.map(spell).filter((name) => name !== undefined);
  const { given, family } = await latinNames(npm, spell);
  for (const key of ['arab', 'african', 'indian']) {
    given.push(...spelled(ROMANISED[key].given));
    family.push(...spelled(ROMANISED[key].family));
  }
  return { given, family };
}

/** Well-known family names, with given names of any people before them. */
async function knownNames(language, npm, made) {
  if (language === 'ar') return { given: made.get('@arabicLetters').given, family: known.arabic };
  if (language === 'ru') return { given: made.get('@cyrillicLetters').given, family: known.cyrillic };
  return { given: (await fakerNames(npm, 'en')).given, family: known.latin };
}

/** The cultures from which names for texts of a language are drawn, as often as they are listed. */
export async function cultures(language, npm, packs) {
  const made = new Map(language === 'ar' ? Object.entries(await arabicLetters(npm)).map(([key, names]) => [`@${key}`, names]) : []);
  if (language === 'ru') made.set('@cyrillicLetters', await foreignNames(npm, inCyrillic));
  for (const key of new Set((TEXTS[language] ?? '').split(' '))) {
    if (key === '' || made.has(key)) continue;
    const own = OTHERS[key.slice(2)] ?? ROMANISED[key.slice(1)];
    if (key === 'vi') {
      const { given, surnames, familyFirst } = packs.vi.names;
      const marked = (list) => words(list).filter((w) => /[^\p{ASCII}]/u.test(w) || w.length < 5);
      made.set(key, {
        given: marked(given),
        family: marked(`${surnames} ${familyFirst?.surnames ?? ''}`),
        familyFirst: true,
        marks: language === 'vi' ? 0.12 : 0.6,
      });
    } else if (key === '@@known') made.set(key, await knownNames(language, npm, made));
    else if (own !== undefined) made.set(key, own);
    else {
      const { given, family } = await fakerNames(npm, key);
      if (given.length > 20 && family.length > 20) made.set(key, { given, family });
    }
  }
  return (TEXTS[language] ?? '')
    .split(' ')
    .map((key) => made.get(key))
    .filter((c) => c !== undefined);
}
