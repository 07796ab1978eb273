import { lowered } from './fold.ts';
import { hashOf } from './hash.ts';

/** The number under which a line is known wherever it stands: of its words, whatever their case and blanks. */
export const lineKey = (line: string): number => hashOf(lowered(line).replace(/\s+/gu, ' ').trim());
