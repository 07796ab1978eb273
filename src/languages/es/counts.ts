import type { CountsPack } from '../../model/packs/counts.ts';

// Whom the words near a number say something of.
const people = [
  'persona',
  'habitante',
  'civil',
  'pasajero',
  'vecino',
  'residente',
  'aldeano',
  'obrero',
  'trabajador',
  'minero',
  'soldado',
  'bombero',
  'migrante',
  'niño',
  'mujer',
  'hombre',
  'alumno',
  'estudiante',
  'turista',
  'manifestante',
  'combatiente',
];

/** What Spanish counts in news of any event. */
export const counts: CountsPack = {
  deaths: [
    { unit: ['muerto', 'fallecido', 'víctima mortal', 'muerte', 'víctima fatal', 'cadáver', 'deceso'] },
    {
      unit: people,
      near: [
        'murieron',
        'muert*',
        'fallec*',
        'perdieron la vida',
        'mató',
        'mataron',
        'ahogad*',
        'murió',
        'fallecid*',
        'fallecieron',
        'cobró la vida',
      ],
    },
  ],
  injured: [{ unit: ['herido', 'lesionado'] }, { unit: people, near: ['herid*', 'lesionad*', 'resultaron heridas', 'hospitalizad*'] }],
  missing: [{ unit: ['desaparecido'] }, { unit: people, near: ['desaparecid*'] }],
  evacuated: [{ unit: ['evacuado'] }, { unit: people, near: ['evacu*', 'desaloj*'] }],
  homeless: [
    { unit: ['damnificado', 'desplazado'] },
    {
      unit: people,
      near: ['sin hogar', 'sin casa', 'perdido su casa', 'perdieron su casa', 'perdieron sus hogares', 'damnificad*', 'desplazad*'],
    },
  ],
  rescued: [{ unit: ['superviviente', 'sobreviviente', 'rescatado'] }, { unit: people, near: ['rescatad*', 'rescataron'] }],
  homes: [{ unit: ['vivienda', 'casa', 'hogar'] }],
  arrests: [{ unit: ['detención', 'detenido'] }, { unit: people, near: ['detenid*', 'arrestad*'] }],
  spectators: [{ unit: ['espectador', 'aficionado'] }],
  seats: [{ unit: ['escaño', 'asiento', 'butaca'] }],
  doses: [{ unit: ['dosis'] }],
  votes: [{ unit: ['voto'] }],
  voters: [{ unit: ['elector', 'votante'] }],
  turnout: [{ unit: ['percent'], near: ['participación', 'votó'] }],
  cases: [{ unit: ['caso', 'caso confirmado', 'contagio'] }],
  demonstrators: [{ unit: ['manifestante'] }, { unit: ['persona'], near: ['manifest*', 'march*'] }],
  hectares: [{ unit: ['hectárea'] }],
  'jobs-cut': [{ unit: ['empleo', 'puesto', 'puesto de trabajo'], near: ['recort*', 'suprim*', 'despid*', 'elimin*'] }],
  staff: [{ unit: ['empleado', 'trabajador'] }, { unit: ['persona'], near: ['emplea', 'emplean', 'plantilla'] }],
  revenue: [
    {
      unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'],
      near: ['ingresos', 'facturación', 'ventas', 'facturó'],
    },
  ],
  profit: [
    {
      unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'],
      near: ['beneficio', 'beneficios', 'ganancia', 'ganancias', 'beneficio neto'],
    },
  ],
  firefighters: [{ unit: ['bombero'] }],
  stations: [{ unit: ['mesa electoral', 'colegio electoral', 'mesa', 'centro de votación'] }],
  told: {
    police: ['policía', 'autoridades', 'prefectura', 'Delegación del Gobierno'],
    organisers: ['organizadores', 'sindicatos', 'organización', 'convocantes'],
  },
};
