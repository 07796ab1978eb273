// Run once, at the end of the build.
import { readdir } from 'node:fs/promises';
import { checkedProfile } from './checked.ts';
import { digestOf, type KeptProfiles } from './kept.ts';

/** Checks every profile below a folder, for the program to find them ready. Throws a `UserError` E2xx where one is faulty. */
export async function keepProfiles(folder: string): Promise<KeptProfiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const folders = entries.filter((e) => e.name === 'profile.yaml').map((e) => e.parentPath);
  return Object.fromEntries(await Promise.all(folders.sort().map(async (at) => [await digestOf(at), await checkedProfile(at)])));
}
