import type { SegmentsPack } from '../../model/packs/segments.ts';

export const segments = { abbreviations: [] } as const satisfies SegmentsPack;
