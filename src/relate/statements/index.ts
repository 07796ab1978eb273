import type { Facts, Finishing, Origin, StatementFact } from '../../model/fact.ts';
import type { Profile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import type { StatementRow } from '../../model/tables.ts';

/** What a reading reports of what was said. */
export function statementFacts(_reading: Reading, _origin: Origin, _profile: Profile): readonly StatementFact[] {
  return [];
}

/** The table of statements: each once, with all places that report it. */
export async function* statements(_facts: Facts, _finishing: Finishing): AsyncGenerator<StatementRow> {}
