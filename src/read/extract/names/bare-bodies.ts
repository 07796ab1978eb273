// Whose ministry « 外交部 » or « le ministère des Affaires étrangères » is, when the words do not say.
import type { SegmentedDocument } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';
import { TOWN_COUNTRIES } from '../../../text/city-countries.ts';
import { COUNTRY_CODES } from '../../../text/country-codes.ts';
import type { CalledName } from './find.ts';
import { homesOf } from './homes.ts';

const BARE = /^ministry-of-(?!.*-of-)/;
const OF_COUNTRY =
  /^(?:ministry-of-.+|government|parliament|embassy|police|forces|party|central-bank|national-assembly|communist-party)-of-(.+)$/;
const COUNTRY_OF_CODE = new Map([...COUNTRY_CODES].map(([id, code]) => [code, id]));

/** A mention with the country it names. */
type Anchor = { readonly at: number; readonly country: string };

/**
 * Names with their countries told: a bare ministry is that of the host of the event while the page speaks of the host, else that of the
 * country whose language the page is in, unless it names the host's last; else that of the country the page names most.
 */
export function withCountries(
  document: SegmentedDocument,
  called: readonly CalledName[],
  packs: Packs,
  profile: Profile,
): readonly NameMention[] {
  const told = new Set(called.filter((n) => n.told).map((n) => n.start));
  const names = called.map(({ told: _, ...name }): NameMention => name);
  const bare = (name: NameMention): boolean => BARE.test(name.entity) && !told.has(name.start);
  if (!names.some(bare)) return names;
  const homes = homesOf(profile);
  const hosts = new Set(homes.values());
  const anchors = names.flatMap((name): readonly Anchor[] => {
    const country = countryOf(name.entity, homes) ?? (told.has(name.start) ? homes.get(name.entity) : undefined);
    return country === undefined ? [] : [{ at: name.start, country }];
  });
  const own = packs[document.language]?.names.home;
  const most = commonest(anchors);
  // « 외교부는 … 베트남 하노이에서 … 외교부 국장 »: a page that opens with the ministry of its own country goes on with it.
  const opened = new Set<string>();
  return names.map((name) => {
    if (!bare(name)) return name;
    const host = homes.get(name.entity);
    const country = opened.has(name.entity) ? own : meant(name.start, anchors, host, own, most, hosts);
    if (country !== undefined && country === own && country !== host) opened.add(name.entity);
    return country === undefined || country === host ? name : { ...name, entity: `${name.entity}-of-${country}` };
  });
}

function meant(
  at: number,
  anchors: readonly Anchor[],
  host: string | undefined,
  own: string | undefined,
  most: string | undefined,
  hosts: ReadonlySet<string>,
): string | undefined {
  const speaksOfHost = host !== undefined && anchors.some((a) => a.country === host);
  if (own !== undefined && own !== host) {
    // A ministry that the event knows may be the host's; any other is that of the country of the language.
    const before = host === undefined ? undefined : anchors.findLast((a) => a.at < at && (a.country === own || hosts.has(a.country)));
    return before?.country ?? own;
  }
  if (speaksOfHost || own === host) return host ?? own ?? most;
  return most;
}

/** The country that a name is or lies in, or whose body it is. */
function countryOf(entity: string, homes: ReadonlyMap<string, string>): string | undefined {
  if (COUNTRY_CODES.has(entity)) return entity;
  const town = TOWN_COUNTRIES.get(entity);
  if (town !== undefined) return COUNTRY_OF_CODE.get(town);
  const country = OF_COUNTRY.exec(entity)?.[1];
  if (country !== undefined && COUNTRY_CODES.has(country)) return country;
  return BARE.test(entity) ? undefined : homes.get(entity);
}

/** The country that is named most, if it is named twice and as often as all others together. */
function commonest(anchors: readonly Anchor[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { country } of anchors) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first !== undefined && first[1] >= 2 && first[1] * 2 >= anchors.length ? first[0] : undefined;
}
