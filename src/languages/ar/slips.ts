import type { SlipsPack } from '../../model/packs/slips.ts';

/** What gives away a translation into Arabic: so far only its marks. */
export const slips = { tightMarks: false, rules: [] } as const satisfies SlipsPack;
