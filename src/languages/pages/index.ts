import type { PagePack } from '../../model/packs/furniture.ts';
import { page as ar } from './ar.ts';
import { page as de } from './de.ts';
import { page as es } from './es.ts';
import { page as it } from './it.ts';
import { page as ja } from './ja.ts';
import { page as ko } from './ko.ts';
import { MONTHS } from './months.ts';
import { page as pt } from './pt.ts';
import { page as ru } from './ru.ts';
import { page as zh } from './zh.ts';

const bare: readonly PagePack[] = Object.entries(MONTHS).map(([code, months]) => ({ code, months, furniture: { joiners: [], lines: [] } }));

/** What the pages of languages without a pack are framed in, by code of language. */
export const PAGE_PACKS: readonly PagePack[] = [de, es, pt, it, ru, zh, ja, ko, ar, ...bare];
