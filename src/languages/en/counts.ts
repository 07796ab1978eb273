import type { CountsPack } from '../../model/packs/counts.ts';

// Whom the words near a number say something of.
const people = [
  'people',
  'person',
  'resident',
  'civilian',
  'passenger',
  'man',
  'worker',
  'child',
  'villager',
  'inhabitant',
  'miner',
  'soldier',
  'officer',
  'firefighter',
  'migrant',
  'woman',
  'student',
  'pilgrim',
  'tourist',
  'protester',
  'demonstrator',
  'fighter',
];

/** What English counts in news of any event. */
export const counts: CountsPack = {
  deaths: [
    { unit: ['death', 'fatality', 'dead', 'body', 'corpse'] },
    {
      unit: people,
      near: [
        'killed',
        'kill',
        'kills',
        'killing',
        'dead',
        'died',
        'die',
        'lost their lives',
        'drowned',
        'perished',
        'death toll',
        'dies',
        'lives',
        'were found dead',
      ],
    },
  ],
  injured: [
    { unit: ['injury', 'casualty'] },
    { unit: people, near: ['injured', 'injuring', 'wounded', 'hurt', 'injuries', 'hospitalised', 'hospitalized'] },
  ],
  missing: [{ unit: ['missing'] }, { unit: people, near: ['missing', 'unaccounted for'] }],
  evacuated: [
    { unit: ['evacuee'] },
    { unit: people, near: ['evacuated', 'moved to safety', 'fled', 'evacuate', 'evacuees', 'evacuation'] },
  ],
  homeless: [{ unit: people, near: ['homeless', 'without shelter', 'lost their homes', 'displaced'] }],
  rescued: [{ unit: ['survivor'] }, { unit: people, near: ['rescued', 'pulled from', 'pulled out', 'saved'] }],
  homes: [{ unit: ['home', 'house', 'dwelling'] }],
  arrests: [{ unit: ['arrest'] }, { unit: people, near: ['arrested', 'detained'] }],
  spectators: [{ unit: ['spectator', 'fan'] }],
  seats: [{ unit: ['seat'] }],
  doses: [{ unit: ['dose', 'vaccine dose', 'jab'] }],
  votes: [{ unit: ['vote'] }],
  voters: [{ unit: ['voter'] }],
  turnout: [{ unit: ['percent'], near: ['turnout', 'voted'] }],
  cases: [{ unit: ['case', 'confirmed case', 'infection'] }],
  demonstrators: [
    { unit: ['demonstrator', 'protester', 'marcher'] },
    { unit: ['people', 'person'], near: ['march*', 'protest*', 'demonstrat*', 'rall*'] },
  ],
  hectares: [{ unit: ['hectare'] }],
  'jobs-cut': [{ unit: ['job', 'position', 'post'], near: ['cut*', 'axe*', 'shed*', 'slash*', 'lay*', 'eliminat*'] }],
  staff: [{ unit: ['employee', 'staff', 'worker'] }, { unit: ['people'], near: ['employs', 'employ', 'employed', 'workforce'] }],
  revenue: [
    { unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['revenue', 'revenues', 'sales', 'turnover'] },
  ],
  profit: [
    { unit: ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'KRW', 'RUB', 'BRL', 'CHF', 'VND'], near: ['profit', 'profits', 'net income', 'earnings'] },
  ],
  firefighters: [{ unit: ['firefighter'] }],
  stations: [{ unit: ['polling station', 'polling place'] }],
  told: { police: ['police', 'authorities', 'prefecture', 'officials'], organisers: ['organisers', 'organizers', 'unions', 'union'] },
};
