import type { CountsPack } from '../../model/packs/counts.ts';

/** What French counts in news of any event. */
export const counts = {
  deaths: [
    { unit: ['mort', 'décès', 'victime', 'tué'] },
    {
      unit: ['personne', 'habitant', 'civil', 'homme', 'passager', 'enfant'],
      near: ['mort*', 'tué*', 'tue', 'décédé*', 'péri*', 'perdu la vie', 'décès', 'noyé*'],
    },
  ],
  injured: [{ unit: ['blessé'] }, { unit: ['personne', 'habitant', 'civil', 'homme', 'passager', 'enfant'], near: ['blessé*', 'blesse'] }],
  missing: [
    { unit: ['disparu'] },
    { unit: ['personne', 'habitant', 'civil', 'homme', 'passager', 'enfant'], near: ['disparu*', 'portées disparues'] },
  ],
  evacuated: [
    { unit: ['évacué', 'sinistré', 'déplacé', 'sans-abri'] },
    {
      unit: ['personne', 'habitant', 'civil', 'homme', 'passager', 'enfant'],
      near: ['évacué*', 'déplacé*', 'relogé*', 'sans abri', 'sinistré*'],
    },
  ],
  homes: [{ unit: ['maison', 'habitation', 'logement', 'foyer'] }],
  arrests: [
    { unit: ['arrestation', 'interpellation'] },
    { unit: ['personne', 'habitant', 'civil', 'homme', 'passager', 'enfant'], near: ['arrêté*', 'interpell*', 'placé* en garde'] },
  ],
  spectators: [{ unit: ['spectateur'] }],
  seats: [{ unit: ['siège', 'place'], near: ['stade', 'tribune*', 'élection*', 'parlement', 'assemblée', 'sièges'] }],
  doses: [{ unit: ['dose', 'dose de vaccin'] }],
  votes: [{ unit: ['voix', 'suffrage'] }],
  voters: [{ unit: ['électeur', 'inscrit'] }],
  turnout: [{ unit: ['percent'], near: ['participation', 'taux de participation', 'votants'] }],
} as const satisfies CountsPack;
