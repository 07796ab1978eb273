import type { SegmentsPack } from '../../model/packs/segments.ts';

// Full stops of full width end sentences by themselves; these are for Latin words inside.
export const segments = {
  abbreviations: ['dr.', 'mr.', 'mrs.', 'ms.', 'prof.', 'st.', 'co.', 'ltd.', 'inc.', 'corp.', 'vs.'],
  closing: ['u.s.', 'u.n.', 'u.k.', 'a.m.', 'p.m.', 'etc.'],
  numbered: ['no.', 'vol.', 'art.'],
  starters: [],
} as const satisfies SegmentsPack;
