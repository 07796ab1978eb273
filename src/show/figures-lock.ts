import type { Claim } from '../model/tables.ts';
import { jsonLine } from './json-lines.ts';

/** The number of the format raises when a field changes its meaning. */
export const LOCK_FORMAT = 'hanoi-corpus/figures-lock@1';

type Kept = 'id' | 'metric' | 'value' | 'high' | 'bound' | 'unit' | 'asOf' | 'asOfCertainty' | 'scope' | 'stage' | 'speaker' | 'language';

/** A claim as a lock file keeps it: what is said, in which words, and the files or addresses that say it. */
export type LockedClaim = Pick<Claim, Kept> & { readonly documents: readonly string[]; readonly quote?: string };

/** A claim as it is kept; the fields stand always in one order, and offsets are left out, for they change with every edit of a page. */
export function lockedOf(claim: Claim, document: (id: string) => string): LockedClaim {
  const { id, metric, value, high, bound, unit, asOf, asOfCertainty, scope, stage, speaker, language, documents, evidence } = claim;
  const [said] = evidence;
  return {
    ...{ id, metric, value },
    ...(high !== undefined && { high }),
    bound,
    ...(unit !== undefined && { unit }),
    ...(asOf !== undefined && { asOf }),
    asOfCertainty,
    ...(scope !== undefined && { scope }),
    ...(stage !== undefined && { stage }),
    ...(speaker !== undefined && { speaker }),
    language,
    documents: [...new Set(documents.map(document))].sort(),
    ...(said !== undefined && { quote: said.quote }),
  };
}

/** A lock file: JSON with a line for each claim, sorted by id. */
export function* figuresLock(claims: readonly LockedClaim[]): Generator<string> {
  yield `{"format":"${LOCK_FORMAT}","figures":[`;
  let before = '\n';
  for (const claim of [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    yield before + jsonLine(claim).trimEnd();
    before = ',\n';
  }
  yield '\n]}\n';
}

/** The claims of a lock file, or what is wrong with it. */
export function lockedIn(text: string): readonly LockedClaim[] | string {
  const lock = parsed(text);
  if (typeof lock === 'string') return lock;
  if (lock?.format !== LOCK_FORMAT) return `its format is not ${LOCK_FORMAT}`;
  const list: unknown = lock.figures;
  if (!Array.isArray(list)) return 'it has no list of figures';
  const bad = list.findIndex((item) => !isLocked(item));
  return bad < 0 ? list.filter(isLocked) : `figure ${bad + 1} lacks a field`;
}

function parsed(text: string) {
  try {
    return JSON.parse(text);
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

const NEEDED = ['id', 'metric', 'bound', 'asOfCertainty', 'language'];

const isLocked = (item: unknown): item is LockedClaim => {
  if (typeof item !== 'object' || item === null) return false;
  const fields = new Map<string, unknown>(Object.entries(item));
  return (
    NEEDED.every((name) => typeof fields.get(name) === 'string') &&
    typeof fields.get('value') === 'number' &&
    Array.isArray(fields.get('documents'))
  );
};
