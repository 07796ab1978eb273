import type { CountsPack } from '../../model/packs/counts.ts';

/** What English counts in news of any event. */
export const counts = {
  deaths: [
    { unit: ['death', 'fatality', 'dead'] },
    {
      unit: ['people', 'person', 'resident', 'civilian', 'passenger', 'man', 'worker', 'child'],
      near: ['killed', 'kill', 'kills', 'killing', 'dead', 'died', 'die', 'lost their lives', 'drowned', 'perished', 'death toll'],
    },
  ],
  injured: [
    { unit: ['injury', 'casualty'] },
    {
      unit: ['people', 'person', 'resident', 'civilian', 'passenger', 'man', 'worker', 'child'],
      near: ['injured', 'injuring', 'wounded', 'hurt'],
    },
  ],
  missing: [
    { unit: ['missing'] },
    { unit: ['people', 'person', 'resident', 'civilian', 'passenger', 'man', 'worker', 'child'], near: ['missing', 'unaccounted for'] },
  ],
  evacuated: [
    { unit: ['evacuee', 'displaced person'] },
    {
      unit: ['people', 'person', 'resident', 'civilian', 'passenger', 'man', 'worker', 'child'],
      near: ['evacuated', 'displaced', 'homeless', 'moved to safety', 'fled'],
    },
  ],
  homes: [{ unit: ['home', 'house', 'dwelling'] }],
  arrests: [
    { unit: ['arrest'] },
    { unit: ['people', 'person', 'resident', 'civilian', 'passenger', 'man', 'worker', 'child'], near: ['arrested', 'detained'] },
  ],
  spectators: [{ unit: ['spectator', 'fan'] }],
  seats: [{ unit: ['seat'] }],
  doses: [{ unit: ['dose', 'vaccine dose', 'jab'] }],
  votes: [{ unit: ['vote'] }],
  voters: [{ unit: ['voter'] }],
  turnout: [{ unit: ['percent'], near: ['turnout', 'voted'] }],
} as const satisfies CountsPack;
