import type { WordsPack } from '../../model/packs/words.ts';

export const words = {
  months: [
    ['enero', 'ene', 'ene.'],
    ['febrero', 'feb', 'feb.'],
    ['marzo', 'mar.'],
    ['abril', 'abr', 'abr.'],
    ['mayo'],
    ['junio', 'jun', 'jun.'],
    ['julio', 'jul', 'jul.'],
    ['agosto', 'ago', 'ago.'],
    ['septiembre', 'setiembre', 'sept', 'sept.', 'sep.'],
    ['octubre', 'oct', 'oct.'],
    ['noviembre', 'nov', 'nov.'],
    ['diciembre', 'dic', 'dic.'],
  ],
  weekdays: [['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado'], ['domingo']],
  numbers: {},
  ordinals: {},
} as const satisfies WordsPack;
