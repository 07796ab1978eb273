import type { NamesPack } from '../../model/packs/names.ts';

export const names = {} as const satisfies NamesPack;
