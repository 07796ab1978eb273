import type { SegmentsPack } from '../../model/packs/segments.ts';

// Arabic has no capitals: what may be an initial or the title of an academic ends no sentence.
export const segments = {
  abbreviations: ['د.', 'أ.', 'م.', 'أ.د.', 'أ.م.', 'أ.م.د.', 'ب.', 'ج.', 'ح.', 'ط.', 'ع.', 'ف.', 'ك.', 'س.', 'ق.م.'],
  closing: [],
  numbered: ['ص.', 'ص.ص.', 'رقم.', 'ت.'],
  starters: [],
  ordinalStop: true,
} satisfies SegmentsPack;
