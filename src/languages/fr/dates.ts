import type { DatesPack } from '../../model/packs/dates.ts';

export const dates = {
  units: {},
  dayparts: {},
  deictics: {},
  seasons: {},
  counts: {},
  holidays: {},
  daySuffixes: [],
  weak: [],
  lists: {},
  since: [],
  until: [],
  plain: [],
  about: [],
  tense: { future: [], past: [] },
  rules: [],
} as const satisfies DatesPack;
