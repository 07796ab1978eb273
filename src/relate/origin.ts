import type { Origin } from '../model/fact.ts';
import type { Profile } from '../model/profile.ts';
import type { Reading } from '../model/reading.ts';
import { bare } from '../text/fold.ts';

/** Where a document counts as coming from: the agency that signs it, else its publisher, else the host of its address, else its file with the folder it lies in: two folders may hold files of one name. */
export function originOf({ id, source, language, published }: Reading, profile: Profile): Origin {
  const named = source.agencies?.[0] ?? source.publisher;
  return {
    source:
      named === undefined
        ? (hostOf(source.url) ?? source.path?.split(/[\\/]/).slice(-2).join('/') ?? id)
        : (bodyNamed(named, profile) ?? named),
    language,
    ...(published !== undefined && { published: published.edtf }),
  };
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).host.replace(/^www\./, '') || undefined;
}

const bodies = new WeakMap<Profile, ReadonlyMap<string, string>>();

// An agency signs with other letters in every language; the profile knows them as aliases of one body.
function bodyNamed(name: string, profile: Profile): string | undefined {
  const known = bodies.get(profile) ?? namesOfBodies(profile);
  bodies.set(profile, known);
  return known.get(bare(name));
}

function namesOfBodies({ names }: Profile): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { id, kind, name, aliases } of names) {
    if (kind !== 'body') continue;
    for (const form of [name, ...Object.values(aliases).flat()]) if (!known.has(bare(form))) known.set(bare(form), id);
  }
  return known;
}
