import type { SegmentsPack } from '../../model/packs/segments.ts';

// 2025. 10. 26. is one date: numbers with stops go on.
export const segments = {
  abbreviations: ['dr.', 'mr.', 'mrs.', 'ms.', 'prof.', 'st.', 'co.', 'ltd.', 'inc.', 'corp.', 'vs.'],
  closing: ['u.s.', 'u.n.', 'u.k.', 'a.m.', 'p.m.', 'etc.'],
  numbered: ['no.', 'vol.', 'art.'],
  starters: [],
  continuing: ['라', '이', '며', '고', '라며', '라고', '이라며', '이라고', '면서'],
  ordinalStop: true,
} as const satisfies SegmentsPack;
