import { loadPacks } from '../languages/index.ts';
import { NO_PROFILE, type Profile } from '../model/profile.ts';
import { madeBy } from '../read/fingerprint.ts';
import type { ReadContext } from '../read/pipeline.ts';

/** What readings depend on: all packs, and a profile. */
export const contextOf = async (profile: Profile): Promise<ReadContext> => ({ packs: await loadPacks(), profile, by: madeBy(profile) });

/** The profile of a folder; `none` for that of no event, nothing for that of the package. Throws E201. */
export async function profileAt(_folder: string | undefined): Promise<Profile> {
  return NO_PROFILE;
}
