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
  cases: [{ unit: ['Fall', 'Infektion', 'Krankheitsfall', 'bestätigter Fall'] }],
  demonstrators: [
    { unit: ['Demonstrant', 'Demonstrierende', 'Demonstrantin'] },
    { unit: ['Mensch', 'Person', 'Teilnehmer'], near: ['demonstr*', 'Straße', 'Kundgebung', 'protest*'] },
  ],
  hectares: [{ unit: ['Hektar'] }],
  'jobs-cut': [{ unit: ['Stelle', 'Arbeitsplatz', 'Job'], near: ['streich*', 'abbau*', 'baut', 'kürz*', 'wegfall*'] }],
  staff: [
    { unit: ['Mitarbeiter', 'Beschäftigte', 'Angestellte'] },
    { unit: ['Mensch'], near: ['beschäftigt', 'beschäftigen', 'Belegschaft'] },
  ],
  revenue: [
    { unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['umsatz', 'erlös', 'umsätze', 'erlöse'] },
  ],
  profit: [{ unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['gewinn', 'nettogewinn', 'überschuss'] }],
  firefighters: [{ unit: ['Feuerwehrmann', 'Feuerwehrleute', 'Einsatzkraft'] }],
  stations: [{ unit: ['Wahllokal', 'Wahlbüro'] }],
  told: { police: ['polizei', 'behörden'], organisers: ['veranstalter', 'gewerkschaft', 'gewerkschaften', 'organisatoren'] },
};
