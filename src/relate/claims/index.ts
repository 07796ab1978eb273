import type { ClaimFact, Facts, Finishing, Origin } from '../../model/fact.ts';
import type { Profile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import type { Row } from '../../model/tables.ts';

/** What a reading says in figures. */
export function claimFacts(_reading: Reading, _origin: Origin, _profile: Profile): readonly ClaimFact[] {
  return [];
}

/** The tables of claims and of discrepancies. */
export async function* claims(_facts: Facts, _profile: Profile, _finishing: Finishing): AsyncGenerator<Row> {}
