import { createHash } from 'node:crypto';
import type { Profile } from '../model/profile.ts';

// Put in by the build: the version of the package, and a digest of the code, packs and models that make a reading.
declare const HANOI_CORPUS_VERSION: string | undefined;
declare const HANOI_CORPUS_RULES: string | undefined;

/** The version of the package; `0.0.0` when run from its sources. */
export const VERSION: string = typeof HANOI_CORPUS_VERSION === 'string' ? HANOI_CORPUS_VERSION : '0.0.0';

const RULES = typeof HANOI_CORPUS_RULES === 'string' ? HANOI_CORPUS_RULES : 'source';

/** What made a reading: `hanoi-corpus/<version>+<fingerprint>`; the fingerprint changes with version, rules, packs, models and profile. */
export function madeBy(profile: Profile): string {
  const digest = createHash('sha256')
    .update(`${VERSION}\n${RULES}\n${JSON.stringify(profile)}`)
    .digest('hex');
  return `hanoi-corpus/${VERSION}+${digest.slice(0, 12)}`;
}
