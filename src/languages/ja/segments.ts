import type { SegmentsPack } from '../../model/packs/segments.ts';

// Full stops of full width end sentences by themselves, unless と goes on behind a quotation; the rest is for Latin words.
export const segments = {
  abbreviations: ['dr.', 'mr.', 'mrs.', 'ms.', 'prof.', 'st.', 'co.', 'ltd.', 'inc.', 'corp.', 'vs.'],
  closing: ['u.s.', 'u.n.', 'u.k.', 'a.m.', 'p.m.', 'etc.'],
  numbered: ['no.', 'vol.', 'art.'],
  starters: [],
  continuing: ['と', 'との', 'という', 'などと', 'とも'],
} as const satisfies SegmentsPack;
