import type { Subject } from './of-actor.ts';

/** What stands beside a verb group. */
export type Sides = {
  readonly subject?: Subject;
  /** The subject stands beside the verb, or is named: no noun phrase far away. */
  readonly firm: boolean;
  /** Where the words of subject and verb begin. */
  readonly start: number;
  /** The quotation that ends there, a comma between them or not. */
  readonly quotation?: number;
  readonly comma: boolean;
};
