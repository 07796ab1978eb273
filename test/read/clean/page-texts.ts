// Invented articles of two paragraphs in every language, to frame the heads and datelines of test pages.

/** A headline and two paragraphs a language. */
export const TEXTS = {
  fr: [
    'Le port de Sarvel rouvre',
    'Le port de Sarvel a rouvert lundi après trois semaines de travaux, et les premiers bateaux sont partis avant le lever du jour.',
    'La capitainerie assure que les quais sont solides et que les pêcheurs pourront travailler tout l’hiver sans autre interruption.',
  ],
  vi: [
    'Cảng Sarvel mở cửa trở lại',
    'Cảng Sarvel đã mở cửa trở lại hôm thứ Hai sau ba tuần sửa chữa, những chiếc thuyền đầu tiên rời bến trước lúc bình minh.',
    'Ban quản lý cảng cho biết các cầu tàu đã vững chắc và ngư dân có thể làm việc suốt mùa đông mà không bị gián đoạn thêm.',
  ],
  en: [
    'Port of Sarvel reopens',
    'The port of Sarvel reopened on Monday after three weeks of repairs, and the first boats left before dawn, officials said.',
    'The harbour office says that the quays are solid again and that fishermen can work through the winter without another break.',
  ],
  es: [
    'Reabre el puerto de Sarvel',
    'El puerto de Sarvel reabrió el lunes tras tres semanas de obras, y los primeros barcos salieron antes del amanecer.',
    'La capitanía asegura que los muelles son sólidos y que los pescadores podrán trabajar todo el invierno sin más interrupciones.',
  ],
  ru: [
    'Порт Сарвель снова открыт',
    'Порт Сарвель снова открылся в понедельник после трёх недель ремонта, и первые лодки вышли в море ещё до рассвета.',
    'В управлении порта говорят, что причалы теперь прочны и что рыбаки смогут работать всю зиму без новых перерывов.',
  ],
  zh: [
    '萨维尔港重新开放',
    '萨维尔港经过三个星期的修缮，于星期一重新开放，第一批渔船在天亮之前就已经出海，港务局的工作人员在码头上送行。',
    '港务局表示，码头现在十分坚固，渔民整个冬天都可以正常出海作业，不会再有新的停工，附近的市场也已经恢复营业。',
  ],
  ar: [
    'ميناء سارفيل يفتح أبوابه من جديد',
    'أعيد فتح ميناء سارفيل يوم الاثنين بعد ثلاثة أسابيع من أعمال الإصلاح، وغادرت القوارب الأولى قبل طلوع الفجر.',
    'وتقول إدارة الميناء إن الأرصفة أصبحت متينة وإن الصيادين يستطيعون العمل طوال الشتاء دون انقطاع آخر.',
  ],
  de: [
    'Hafen von Sarvel öffnet wieder',
    'Der Hafen von Sarvel ist am Montag nach drei Wochen Bauzeit wieder geöffnet worden, die ersten Boote fuhren vor Sonnenaufgang aus.',
    'Das Hafenamt versichert, dass die Kais nun fest sind und die Fischer den ganzen Winter ohne weitere Pause arbeiten können.',
  ],
  pt: [
    'Porto de Sarvel reabre',
    'O porto de Sarvel reabriu na segunda-feira depois de três semanas de obras, e os primeiros barcos saíram antes do amanhecer.',
    'A capitania garante que os cais estão firmes e que os pescadores poderão trabalhar todo o inverno sem outra interrupção.',
  ],
  ja: [
    'サルベル港が再開',
    'サルベル港は三週間の修理を終えて月曜日に再開し、最初の漁船は夜明け前に港を出た、と港湾事務所の職員が話した。',
    '事務所によると、岸壁は十分に丈夫になり、漁師たちは冬の間ずっと休まずに働くことができるという見通しである。',
  ],
  ko: [
    '사르벨 항구 다시 문 열어',
    '사르벨 항구가 삼 주 동안의 수리를 마치고 월요일에 다시 문을 열었으며 첫 어선들은 동이 트기 전에 바다로 나갔다.',
    '항만 사무소는 부두가 이제 튼튼하며 어부들이 겨울 내내 더 이상의 중단 없이 일할 수 있을 것이라고 밝혔다.',
  ],
} as const;

/** A language of the texts. */
export type TextLanguage = keyof typeof TEXTS;

/** What a page has besides its article, as HTML. */
export type Around = {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly after?: string;
  readonly lang?: string;
  readonly title?: string;
};

/** A page of a language: `above` stands between headline and text, `below` at the end of the article, `after` behind it. */
export function pageOf(language: TextLanguage, { head = '', above = '', below = '', after = '', lang, title }: Around): string {
  const [headline, first, second] = TEXTS[language];
  return `<!doctype html><html lang="${lang ?? language}"><head><title>${title ?? headline}</title>${head}</head><body><nav><a href="/">1</a></nav><main><article><h1>${headline}</h1>${above}<div class="text"><p>${first}</p><p>${second}</p></div>${below}</article></main>${after}</body></html>`;
}
