import type { CountsPack } from '../../model/packs/counts.ts';

/** What Spanish counts in news of any event. */
export const counts = {
  deaths: [
    { unit: ['muerto', 'fallecido', 'víctima mortal', 'muerte'] },
    {
      unit: ['persona', 'habitante', 'civil', 'pasajero'],
      near: ['murieron', 'muert*', 'fallec*', 'perdieron la vida', 'mató', 'mataron', 'ahogad*'],
    },
  ],
  injured: [
    { unit: ['herido'] },
    { unit: ['persona', 'habitante', 'civil', 'pasajero'], near: ['herid*', 'lesionad*', 'resultaron heridas'] },
  ],
  missing: [{ unit: ['desaparecido'] }, { unit: ['persona', 'habitante', 'civil', 'pasajero'], near: ['desaparecid*'] }],
  evacuated: [
    { unit: ['evacuado', 'damnificado', 'desplazado'] },
    { unit: ['persona', 'habitante', 'civil', 'pasajero'], near: ['evacuad*', 'desplazad*', 'damnificad*'] },
  ],
  homes: [{ unit: ['vivienda', 'casa', 'hogar'] }],
  arrests: [{ unit: ['detención', 'detenido'] }, { unit: ['persona', 'habitante', 'civil', 'pasajero'], near: ['detenid*', 'arrestad*'] }],
  spectators: [{ unit: ['espectador', 'aficionado'] }],
  seats: [{ unit: ['escaño', 'asiento', 'butaca'] }],
  doses: [{ unit: ['dosis'] }],
  votes: [{ unit: ['voto'] }],
  voters: [{ unit: ['elector', 'votante'] }],
  turnout: [{ unit: ['percent'], near: ['participación', 'votó'] }],
} as const satisfies CountsPack;
