import type { FurniturePack } from '../../model/packs/furniture.ts';

export const furniture = { lines: [] } as const satisfies FurniturePack;
