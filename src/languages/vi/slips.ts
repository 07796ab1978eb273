import type { SlipsPack } from '../../model/packs/slips.ts';

/** What gives away a translation into Vietnamese: so far only its marks. */
export const slips = { tightMarks: true, rules: [] } as const satisfies SlipsPack;
