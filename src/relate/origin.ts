import type { Origin } from '../model/fact.ts';
import type { Profile } from '../model/profile.ts';
import type { Reading } from '../model/reading.ts';
import { bare } from '../text/fold.ts';

/** Where a document counts as coming from: the agency that signs it, else its publisher, else the host of its address, else itself. */
export function originOf({ id, source, language, published }: Reading, profile: Profile): Origin {
  const named = source.agencies?.[0] ?? source.publisher;
  return {
    source: named === undefined ? (hostOf(source.url) ?? id) : (bodyNamed(named, profile) ?? named),
    language,
    ...(published !== undefined && { published: published.edtf }),
  };
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).host.replace(/^www\./, '') || undefined;
}

// An agency signs with other letters in every language; the profile knows them as aliases of one body.
function bodyNamed(name: string, profile: Profile): string | undefined {
  const wanted = bare(name);
  return profile.names.find(
    (n) => n.kind === 'body' && [n.name, ...Object.values(n.aliases).flat()].some((alias) => bare(alias) === wanted),
  )?.id;
}
