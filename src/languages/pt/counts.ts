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
  evacuated: [{ unit: ['evacuado', 'retirado'] }, { unit: people, near: ['evacu*', 'retirad*', 'retiraram', 'retirar'] }],
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
  cases: [{ unit: ['caso', 'caso confirmado', 'infeção', 'infecção'] }],
  demonstrators: [{ unit: ['manifestante'] }, { unit: ['pessoa'], near: ['manifest*', 'march*', 'protest*'] }],
  hectares: [{ unit: ['hectare'] }],
  'jobs-cut': [{ unit: ['emprego', 'posto', 'posto de trabalho', 'vaga'], near: ['cort*', 'elimin*', 'despedi*', 'suprim*', 'demit*'] }],
  staff: [{ unit: ['empregado', 'funcionário', 'trabalhador'] }, { unit: ['pessoa'], near: ['emprega', 'empregam'] }],
  revenue: [
    {
      unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'],
      near: ['receita', 'receitas', 'faturamento', 'volume de negócios', 'vendas'],
    },
  ],
  profit: [{ unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['lucro', 'lucro líquido', 'lucros'] }],
  firefighters: [{ unit: ['bombeiro'] }],
  stations: [{ unit: ['assembleia de voto', 'mesa de voto', 'seção eleitoral'] }],
  told: { police: ['polícia', 'autoridades', 'PSP'], organisers: ['organizadores', 'organização', 'sindicatos'] },
};
