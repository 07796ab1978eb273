import type { CountsPack } from '../../model/packs/counts.ts';

/** What German counts in news of any event. */
export const counts = {
  deaths: [
    { unit: ['Tote', 'Todesopfer', 'Toter', 'Todesfall'] },
    {
      unit: ['Mensch', 'Person', 'Bewohner', 'Passagier', 'Zivilist'],
      near: ['getötet', 'gestorben', 'starben', 'ums Leben', 'tot', 'ertrunken', 'Leben verloren'],
    },
  ],
  injured: [
    { unit: ['Verletzte', 'Verletzter'] },
    { unit: ['Mensch', 'Person', 'Bewohner', 'Passagier', 'Zivilist'], near: ['verletzt*'] },
  ],
  missing: [
    { unit: ['Vermisste', 'Vermisster'] },
    { unit: ['Mensch', 'Person', 'Bewohner', 'Passagier', 'Zivilist'], near: ['vermisst*'] },
  ],
  evacuated: [
    { unit: ['Evakuierte', 'Obdachlose', 'Vertriebene'] },
    { unit: ['Mensch', 'Person', 'Bewohner', 'Passagier', 'Zivilist'], near: ['evakuiert*', 'obdachlos', 'in Sicherheit gebracht'] },
  ],
  homes: [{ unit: ['Haus', 'Wohnung', 'Wohnhaus'] }],
  arrests: [
    { unit: ['Festnahme'] },
    { unit: ['Mensch', 'Person', 'Bewohner', 'Passagier', 'Zivilist'], near: ['festgenommen', 'verhaftet'] },
  ],
  spectators: [{ unit: ['Zuschauer'] }],
  seats: [{ unit: ['Sitz', 'Sitzplatz', 'Mandat'] }],
  doses: [{ unit: ['Dosis', 'Impfdosis', 'Impfdose', 'Dosen'] }],
  votes: [{ unit: ['Stimme'] }],
  voters: [{ unit: ['Wähler', 'Wahlberechtigte'] }],
  turnout: [{ unit: ['percent'], near: ['Wahlbeteiligung', 'Beteiligung'] }],
} as const satisfies CountsPack;
