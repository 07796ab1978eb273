import type { NamesPack } from '../../model/packs/names.ts';
import { NO_NAMES } from '../none.ts';
import { countries } from './countries.ts';

export const names: NamesPack = { ...NO_NAMES, countries };
