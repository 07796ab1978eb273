import type { CountsPack } from '../../model/packs/counts.ts';

// Whom the words near a number say something of.
const people = [
  'pessoa',
  'habitante',
  'civil',
  'passageiro',
  'morador',
  'residente',
  'aldeão',
  'operário',
  'trabalhador',
  'mineiro',
  'soldado',
  'bombeiro',
  'migrante',
  'criança',
  'mulher',
  'homem',
  'aluno',
  'estudante',
  'turista',
  'manifestante',
  'combatente',
];

/** What Portuguese counts in news of any event. */
export const counts: CountsPack = {
  deaths: [
    { unit: ['morto', 'óbito', 'vítima mortal', 'morte', 'vítima fatal', 'corpo', 'cadáver', 'falecido'] },
    { unit: people, near: ['morreram', 'mort*', 'perderam a vida', 'matou', 'mataram', 'faleceram', 'afogad*', 'morreu'] },
  ],
  injured: [{ unit: ['ferido', 'lesionado'] }, { unit: people, near: ['ferid*', 'feriram', 'hospitalizad*'] }],
  missing: [{ unit: ['desaparecido'] }, { unit: people, near: ['desaparecid*'] }],
  evacuated: [{ unit: ['evacuado', 'retirado'] }, { unit: people, near: ['evacuad*', 'retirad*', 'retiraram'] }],
  homeless: [
    { unit: ['desabrigado', 'desalojado', 'deslocado'] },
    { unit: people, near: ['desabrigad*', 'desalojad*', 'perderam a casa', 'perderam as casas', 'sem casa', 'sem teto', 'deslocad*'] },
  ],
  rescued: [{ unit: ['sobrevivente', 'resgatado'] }, { unit: people, near: ['resgatad*', 'resgataram'] }],
  homes: [{ unit: ['casa', 'habitação', 'moradia', 'residência'] }],
  arrests: [{ unit: ['detenção', 'prisão', 'detido'] }, { unit: people, near: ['detid*', 'pres*'] }],
  spectators: [{ unit: ['espectador', 'espetador', 'torcedor'] }],
  seats: [{ unit: ['assento', 'lugar', 'cadeira', 'mandato'], near: ['estádio', 'arena', 'eleiç*', 'parlamento', 'assentos', 'mandatos'] }],
  doses: [{ unit: ['dose'] }],
  votes: [{ unit: ['voto'] }],
  voters: [{ unit: ['eleitor'] }],
  turnout: [{ unit: ['percent'], near: ['participação', 'comparecimento', 'afluência'] }],
};
