import type { PagePack } from '../../model/packs/furniture.ts';
import { page as it } from './it.ts';
import { MONTHS } from './months.ts';

const bare: readonly PagePack[] = Object.entries(MONTHS).map(([code, months]) => ({ code, months, furniture: { joiners: [], lines: [] } }));

/** What the pages of languages without a pack are framed in, by code of language. */
export const PAGE_PACKS: readonly PagePack[] = [it, ...bare];
