import type { WordsPack } from '../../model/packs/words.ts';

export const words = {
  months: [['一月'], ['二月'], ['三月'], ['四月'], ['五月'], ['六月'], ['七月'], ['八月'], ['九月'], ['十月'], ['十一月'], ['十二月']],
  weekdays: [['星期一'], ['星期二'], ['星期三'], ['星期四'], ['星期五'], ['星期六'], ['星期日']],
  numbers: {},
  ordinals: {},
} as const satisfies WordsPack;
