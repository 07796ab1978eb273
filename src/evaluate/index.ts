// Readings against gold.
export { type Fall, type Floors, falls, raised } from './floors.ts';
export type { Gold } from './gold.ts';
export { KINDS, type Kind, score } from './score.ts';
export { NOTHING, plus, rates, type Tally } from './tally.ts';
