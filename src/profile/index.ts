// Reading and checking an event profile: a folder of YAML files.
import { NO_PROFILE, type Profile } from '../model/profile.ts';
import { keptProfile } from './kept.ts';

/**
 * The profile in a folder, or that of no event for `none`. `profile.yaml` must be there; `people`, `bodies`, `places`, `treaty`,
 * `metrics` and `milestones` may. Throws a `UserError` E2xx with file, line and remedy.
 */
export async function loadProfile(folder: string): Promise<Profile> {
  if (folder === 'none') return NO_PROFILE;
  const kept = await keptProfile(folder);
  if (kept !== undefined) return kept;
  const { checkedProfile } = await import('./checked.ts'); // the parser of YAML and the checker cost as much as reading ten pages
  return checkedProfile(folder);
}
