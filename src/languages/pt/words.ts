import type { WordsPack } from '../../model/packs/words.ts';

export const words = {
  months: [
    ['janeiro', 'jan', 'jan.'],
    ['fevereiro', 'fev', 'fev.'],
    ['março', 'mar.'],
    ['abril', 'abr', 'abr.'],
    ['maio'],
    ['junho', 'jun', 'jun.'],
    ['julho', 'jul', 'jul.'],
    ['agosto', 'ago', 'ago.'],
    ['setembro', 'set', 'set.'],
    ['outubro', 'out', 'out.'],
    ['novembro', 'nov', 'nov.'],
    ['dezembro', 'dez', 'dez.'],
  ],
  weekdays: [['segunda-feira'], ['terça-feira'], ['quarta-feira'], ['quinta-feira'], ['sexta-feira'], ['sábado'], ['domingo']],
  numbers: {},
  ordinals: {},
} as const satisfies WordsPack;
