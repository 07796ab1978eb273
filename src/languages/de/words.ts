import type { WordsPack } from '../../model/packs/words.ts';

export const words = {
  months: [
    ['januar', 'jänner', 'jan.'],
    ['februar', 'feb.'],
    ['märz', 'mär.'],
    ['april', 'apr.'],
    ['mai'],
    ['juni', 'jun.'],
    ['juli', 'jul.'],
    ['august', 'aug.'],
    ['september', 'sept.', 'sep.'],
    ['oktober', 'okt.'],
    ['november', 'nov.'],
    ['dezember', 'dez.'],
  ],
  weekdays: [['montag'], ['dienstag'], ['mittwoch'], ['donnerstag'], ['freitag'], ['samstag'], ['sonntag']],
  numbers: {},
  ordinals: {},
} as const satisfies WordsPack;
