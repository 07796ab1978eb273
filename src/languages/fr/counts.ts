import type { CountsPack } from '../../model/packs/counts.ts';

// Whom the words near a number say something of.
const people = [
  'personne',
  'habitant',
  'civil',
  'homme',
  'passager',
  'enfant',
  'riverain',
  'villageois',
  'ouvrier',
  'mineur',
  'soldat',
  'policier',
  'pompier',
  'migrant',
  'femme',
  'élève',
  'étudiant',
  'pèlerin',
  'touriste',
  'manifestant',
  'combattant',
];

/** What French counts in news of any event. */
export const counts: CountsPack = {
  deaths: [
    { unit: ['mort', 'décès', 'victime', 'tué', 'victime mortelle', 'corps', 'cadavre'] },
    {
      unit: people,
      near: ['mort*', 'tué*', 'tue', 'décédé*', 'péri*', 'perdu la vie', 'décès', 'noyé*', 'péri', 'coûté la vie', 'bilan'],
      not: ['gueule'],
    },
  ],
  injured: [{ unit: ['blessé', 'blessée'] }, { unit: people, near: ['blessé*', 'blesse', 'hospitalisé*'] }],
  missing: [{ unit: ['disparu', 'disparue'] }, { unit: people, near: ['disparu*', 'portées disparues', 'recherch*'] }],
  evacuated: [{ unit: ['évacué'] }, { unit: people, near: ['évacué*', 'relogé*', 'évacuation*', "mis à l'abri", "mises à l'abri"] }],
  homeless: [
    { unit: ['sans-abri', 'sinistré', 'déplacé'] },
    { unit: people, near: ['sans-abri', 'sans abri', 'perdu leur maison', 'perdu leur logement', 'déplacé*', 'sinistré*'] },
  ],
  rescued: [{ unit: ['survivant', 'rescapé'] }, { unit: people, near: ['secouru*', 'sauvé*', 'dégagé*', 'extrait*', 'rescapé*'] }],
  homes: [{ unit: ['maison', 'habitation', 'logement', 'foyer'] }],
  arrests: [{ unit: ['arrestation', 'interpellation'] }, { unit: people, near: ['arrêté*', 'interpell*', 'placé* en garde'] }],
  spectators: [{ unit: ['spectateur'] }],
  seats: [{ unit: ['siège', 'place'], near: ['stade', 'tribune*', 'élection*', 'parlement', 'assemblée', 'sièges'] }],
  doses: [{ unit: ['dose', 'dose de vaccin'] }],
  votes: [{ unit: ['voix', 'suffrage'] }],
  voters: [{ unit: ['électeur', 'inscrit'] }],
  turnout: [{ unit: ['percent'], near: ['participation', 'taux de participation', 'votants'] }],
  cases: [{ unit: ['cas', 'cas confirmé', 'contamination', 'infection'] }],
  demonstrators: [{ unit: ['manifestant', 'marcheur'] }, { unit: ['personne'], near: ['manifest*', 'défil*', 'cortège', 'marche'] }],
  hectares: [{ unit: ['hectare'] }],
  'jobs-cut': [{ unit: ['emploi', 'poste'], near: ['supprim*', 'suppression*', 'licenci*'] }],
  staff: [{ unit: ['salarié', 'employé'] }, { unit: ['personne'], near: ['emploie', 'emploient', 'employait', 'effectif*'] }],
  revenue: [
    {
      unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'],
      near: ["chiffre d'affaires", 'chiffre d’affaires', 'recettes', 'revenus'],
    },
  ],
  profit: [
    {
      unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'],
      near: ['bénéfice', 'bénéfice net', 'profit', 'résultat net'],
    },
  ],
  firefighters: [{ unit: ['pompier', 'sapeur-pompier'] }],
  stations: [{ unit: ['bureau de vote'] }, { unit: ['bureau'], near: ['vote', 'électoral*'] }],
  told: {
    police: ['police', 'préfecture', 'gendarmerie', 'autorités'],
    organisers: ['organisateur', 'organisateurs', 'syndicats', 'CGT', 'organisation'],
  },
};
