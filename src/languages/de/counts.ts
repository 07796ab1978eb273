import type { CountsPack } from '../../model/packs/counts.ts';

// Whom the words near a number say something of.
const people = [
  'Mensch',
  'Person',
  'Bewohner',
  'Passagier',
  'Zivilist',
  'Anwohner',
  'Einwohner',
  'Arbeiter',
  'Bergmann',
  'Soldat',
  'Polizist',
  'Migrant',
  'Kind',
  'Frau',
  'Mann',
  'Schüler',
  'Tourist',
  'Demonstrant',
];

/** What German counts in news of any event. */
export const counts: CountsPack = {
  deaths: [
    { unit: ['Tote', 'Todesopfer', 'Toter', 'Todesfall', 'Leiche', 'Leichen', 'Leichnam'] },
    {
      unit: people,
      near: [
        'getötet',
        'gestorben',
        'starben',
        'ums Leben',
        'tot',
        'ertrunken',
        'Leben verloren',
        'getötet*',
        'starb*',
        'gestorben*',
        'Tote',
        'Toten',
        'Leben gekommen',
        'umgekommen*',
      ],
    },
  ],
  injured: [
    { unit: ['Verletzte', 'Verletzter', 'Verwundete', 'Schwerverletzte', 'Leichtverletzte'] },
    { unit: people, near: ['verletzt*', 'verwundet*'] },
  ],
  missing: [{ unit: ['Vermisste', 'Vermisster', 'Vermißte'] }, { unit: people, near: ['vermisst*', 'verschüttet*'] }],
  evacuated: [{ unit: ['Evakuierte', 'Vertriebene'] }, { unit: people, near: ['evakuiert*', 'in Sicherheit gebracht'] }],
  homeless: [{ unit: ['Obdachlose'] }, { unit: people, near: ['obdachlos*', 'ohne Dach', 'Zuhause verloren'] }],
  rescued: [{ unit: ['Überlebende', 'Gerettete'] }, { unit: people, near: ['gerettet*', 'geborgen*'], not: ['Leich*', 'tot'] }],
  homes: [{ unit: ['Haus', 'Wohnung', 'Wohnhaus'] }],
  arrests: [{ unit: ['Festnahme'] }, { unit: people, near: ['festgenommen', 'verhaftet'] }],
  spectators: [{ unit: ['Zuschauer'] }],
  seats: [{ unit: ['Sitz', 'Sitzplatz', 'Mandat'] }],
  doses: [{ unit: ['Dosis', 'Impfdosis', 'Impfdose', 'Dosen'] }],
  votes: [{ unit: ['Stimme'] }],
  voters: [{ unit: ['Wähler', 'Wahlberechtigte'] }],
  turnout: [{ unit: ['percent'], near: ['Wahlbeteiligung', 'Beteiligung'] }],
};
