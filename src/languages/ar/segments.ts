import type { SegmentsPack } from '../../model/packs/segments.ts';

// Arabic has no capitals: what may be an initial or the title of an academic ends no sentence.
// « 16. نوفمبر. 2016 »
const MONTHS = [
  ...['يناير.', 'فبراير.', 'مارس.', 'أبريل.', 'مايو.', 'يونيو.', 'يوليو.', 'أغسطس.', 'سبتمبر.', 'أكتوبر.', 'نوفمبر.', 'ديسمبر.'],
  ...['شباط.', 'آذار.', 'نيسان.', 'أيار.', 'حزيران.', 'تموز.', 'آب.', 'أيلول.'],
];

export const segments = {
  abbreviations: ['د.', 'أ.', 'م.', 'أ.د.', 'أ.م.', 'أ.م.د.', 'ب.', 'ج.', 'ح.', 'ط.', 'ع.', 'ف.', 'ك.', 'س.', 'ق.م.'],
  closing: [],
  numbered: ['ص.', 'ص.ص.', 'رقم.', 'ت.', ...MONTHS],
  starters: [],
  ordinalStop: true,
} satisfies SegmentsPack;
