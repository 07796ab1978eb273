import type { WordsPack } from '../../model/packs/words.ts';

export const words = {
  months: [['一月'], ['二月'], ['三月'], ['四月'], ['五月'], ['六月'], ['七月'], ['八月'], ['九月'], ['十月'], ['十一月'], ['十二月']],
  weekdays: [['月曜日'], ['火曜日'], ['水曜日'], ['木曜日'], ['金曜日'], ['土曜日'], ['日曜日']],
  numbers: {},
  ordinals: {},
} as const satisfies WordsPack;
