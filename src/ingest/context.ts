import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPacks } from '../languages/index.ts';
import { PAGE_PACKS } from '../languages/pages/index.ts';
import type { BlockModel } from '../model/block-model.ts';
import { NO_PROFILE, type Profile } from '../model/profile.ts';
import { LAYERS, type Layer } from '../model/reading.ts';
import { loadProfile } from '../profile/index.ts';
import { loadBlockModel } from '../read/block-model.ts';
import { madeBy } from '../read/fingerprint.ts';
import { loadLanguageModel } from '../read/language-model.ts';
import { nameModels } from '../read/name-models.ts';
import type { ReadContext } from '../read/pipeline.ts';

/** What readings depend on: all packs, and a profile; of models those that the wanted layers need. */
export const contextOf = async (profile: Profile, wanted: readonly Layer[] = LAYERS): Promise<ReadContext> => ({
  packs: await loadPacks(),
  pages: PAGE_PACKS,
  profile,
  languages: loadLanguageModel(join(ownFolder('corpus/models') ?? '.', 'language.bin')),
  ...(wanted.some((layer) => layer !== 'dates' && layer !== 'names') && { nameModels: nameModels(ownFolder('corpus/models') ?? '.') }),
  pageModels: { blocks: modelOf('blocks.json'), lines: modelOf('lines.json') },
  by: madeBy(profile),
});

const modelOf = (name: string): BlockModel => loadBlockModel(join(ownFolder('corpus/models') ?? '.', name));

/** The profile of a folder, of no event for `none`; without a folder that of the package, if it holds one. Throws E2xx. */
export async function profileAt(folder: string | undefined): Promise<Profile> {
  if (folder !== undefined) return loadProfile(folder);
  const own = ownFolder('corpus/hanoi-convention');
  return own !== undefined && existsSync(join(own, 'profile.yaml')) ? loadProfile(own) : NO_PROFILE;
}

// The program runs from its bundle and, in tests, from its sources: the folder lies above either.
function ownFolder(name: string): string | undefined {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, name))) return join(at, name);
    if (at === dirname(at)) return undefined;
  }
}
