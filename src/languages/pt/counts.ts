import type { CountsPack } from '../../model/packs/counts.ts';

/** What Portuguese counts in news of any event. */
export const counts = {
  deaths: [
    { unit: ['morto', 'óbito', 'vítima mortal', 'morte'] },
    {
      unit: ['pessoa', 'habitante', 'civil', 'passageiro'],
      near: ['morreram', 'mort*', 'perderam a vida', 'matou', 'mataram', 'faleceram', 'afogad*'],
    },
  ],
  injured: [{ unit: ['ferido'] }, { unit: ['pessoa', 'habitante', 'civil', 'passageiro'], near: ['ferid*', 'feriram'] }],
  missing: [{ unit: ['desaparecido'] }, { unit: ['pessoa', 'habitante', 'civil', 'passageiro'], near: ['desaparecid*'] }],
  evacuated: [
    { unit: ['desalojado', 'desabrigado', 'evacuado', 'deslocado'] },
    { unit: ['pessoa', 'habitante', 'civil', 'passageiro'], near: ['evacuad*', 'desalojad*', 'desabrigad*', 'deslocad*'] },
  ],
  homes: [{ unit: ['casa', 'habitação', 'moradia', 'residência'] }],
  arrests: [
    { unit: ['detenção', 'prisão', 'detido'] },
    { unit: ['pessoa', 'habitante', 'civil', 'passageiro'], near: ['detid*', 'pres*'] },
  ],
  spectators: [{ unit: ['espectador', 'espetador', 'torcedor'] }],
  seats: [{ unit: ['assento', 'lugar', 'cadeira', 'mandato'], near: ['estádio', 'arena', 'eleiç*', 'parlamento', 'assentos', 'mandatos'] }],
  doses: [{ unit: ['dose'] }],
  votes: [{ unit: ['voto'] }],
  voters: [{ unit: ['eleitor'] }],
  turnout: [{ unit: ['percent'], near: ['participação', 'comparecimento', 'afluência'] }],
} as const satisfies CountsPack;
