import type { CountsPack } from '../../model/packs/counts.ts';

// Whom the words near a number say something of.
const people = ['شخص', 'مدني', 'راكب', 'مواطن', 'نسمة', 'ساكن', 'عامل', 'جندي', 'مهاجر', 'طفل', 'امرأة', 'رجل', 'طالب', 'سائح', 'فرد'];

/** What Arabic counts in news of any event. */
export const counts: CountsPack = {
  deaths: [
    { unit: ['قتيل', 'وفاة', 'ضحية', 'جثة', 'متوفى'] },
    {
      unit: people,
      near: [
        'مقتل',
        'قتل*',
        'لقي*',
        'مصرع*',
        'وفاة',
        'توفي*',
        'لقوا حتفهم',
        'حتفهم',
        'قتلى',
        'قُتل*',
        'لقي',
        'لقوا',
        'وفيات',
        'أودى',
        'أودت',
      ],
    },
  ],
  injured: [{ unit: ['جريح', 'مصاب', 'إصابة'] }, { unit: people, near: ['إصابة', 'أصيب*', 'جرح*', 'بجروح', 'مصاب*', 'جرحى'] }],
  missing: [{ unit: ['مفقود'] }, { unit: people, near: ['فقد*', 'مفقود*', 'فقدان', 'فُقد*'] }],
  evacuated: [{ unit: people, near: ['إجلاء', 'أجلي*', 'تشريد', 'أُجلي*', 'إخلاء'] }],
  homeless: [{ unit: ['مشرد', 'نازح'] }, { unit: people, near: ['مشرد*', 'بلا مأوى', 'دون مأوى', 'نزح*', 'شرد*'] }],
  rescued: [{ unit: ['ناج'] }, { unit: people, near: ['إنقاذ', 'أنقذ*', 'أُنقذ*', 'انتشال'] }],
  homes: [{ unit: ['منزل', 'بيت', 'مسكن'] }],
  arrests: [{ unit: ['معتقل', 'اعتقال'] }, { unit: people, near: ['اعتقل*', 'اعتقال', 'توقيف'] }],
  spectators: [{ unit: ['متفرج', 'مشجع'] }],
  seats: [{ unit: ['مقعد'] }],
  doses: [{ unit: ['جرعة', 'جرعة لقاح'] }],
  votes: [{ unit: ['صوت'] }],
  voters: [{ unit: ['ناخب'] }],
  turnout: [{ unit: ['percent'], near: ['نسبة المشاركة', 'المشاركة', 'الإقبال'] }],
  cases: [{ unit: ['حالة', 'إصابة مؤكدة', 'حالة إصابة'] }],
  demonstrators: [{ unit: ['متظاهر', 'محتج'] }, { unit: ['شخص'], near: ['تظاهر*', 'مظاهرة', 'احتجاج*', 'مسيرة'] }],
  hectares: [{ unit: ['هكتار'] }],
  'jobs-cut': [{ unit: ['وظيفة'] }],
  staff: [{ unit: ['موظف'] }],
  revenue: [
    { unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['الإيرادات', 'إيرادات', 'مبيعات', 'إيراداتها'] },
  ],
  profit: [
    { unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['أرباح', 'صافي الأرباح', 'الربح', 'ربح'] },
  ],
  firefighters: [{ unit: ['إطفائي', 'رجل إطفاء'] }],
  stations: [{ unit: ['مركز اقتراع', 'مكتب اقتراع', 'مركز'], near: ['اقتراع', 'تصويت'] }],
  told: { police: ['الشرطة', 'السلطات'], organisers: ['المنظمون', 'المنظمين', 'النقابات', 'منظمو'] },
};
