import type { SegmentsPack } from '../../model/packs/segments.ts';
import { NO_SEGMENTS } from '../none.ts';

export const segments: SegmentsPack = NO_SEGMENTS;
