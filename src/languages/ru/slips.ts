import type { SlipsPack } from '../../model/packs/slips.ts';

/** What gives away a translation into Russian: so far only its marks. */
export const slips = { tightMarks: true, rules: [] } as const satisfies SlipsPack;
