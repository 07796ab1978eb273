import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Profile } from '../model/profile.ts';

/** Profiles that were checked when the program was built, by the digest of their files. */
export type KeptProfiles = Readonly<Record<string, Profile>>;

// Beside the bundle, where the build puts it; beside this source there is none.
const KEPT = fileURLToPath(new URL('profiles.json', import.meta.url));

/** The profile of a folder that has not changed since the program was built, without reading YAML. */
export async function keptProfile(folder: string, file: string = KEPT): Promise<Profile | undefined> {
  if (!existsSync(file) || !existsSync(folder)) return undefined;
  const kept: KeptProfiles = JSON.parse(await readFile(file, 'utf8'));
  return kept[await digestOf(folder)];
}

/** The digest of the YAML files of a folder: their names and bytes. */
export async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).filter((n) => n.endsWith('.yaml')).sort()) {
    const bytes = await readFile(join(folder, name));
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
