// How well a title fits a role with which somebody was introduced.
import type { Who } from './offices.ts';
import type { Role } from './roles.ts';

/** Concepts that different words use for one office. */
const RELATED: readonly (readonly string[])[] = [
  ['president', 'chair', 'head-of-state'],
  ['king', 'head-of-state'],
  ['head-of-government', 'prime-minister'],
  ['head-of-government', 'chair'],
  ['director', 'chief-executive'],
  ['minister', 'foreign-minister'],
  ['minister', 'state-secretary', 'delegate-minister'],
  ['envoy', 'representative'],
];

/** The likeness of a title and a role, higher the closer; `undefined` when the title cannot mean it. */
export function likeness(title: Role, role: Role, who: Who): number | undefined {
  const same = title.concept === role.concept;
  const related = RELATED.some((group) => group.includes(title.concept) && group.includes(role.concept));
  const [a, b] = [title.affiliation?.id ?? title.country, role.affiliation?.id ?? role.country];
  const told = a !== undefined && b !== undefined;
  const joined = told && (who.related(a, b) || a.startsWith(`${b}-`) || b.startsWith(`${a}-`));
  // "the UN chief", « le chef du PCV »: whatever the office is called, but not "the police chief".
  const head = title.concept === 'head' && title.affiliation?.id === role.affiliation?.id && told && !title.text.includes(' ');
  // « المسؤول الفيتنامي »: an official of a country may hold any office there.
  const official = title.concept === 'official' && joined && role.kind !== 'kin';
  if ((!same && !related && !head && !official) || (told && !joined)) return undefined;
  // « le président de la région » is not « le président du gouvernement ».
  if (!same && a !== undefined && b === undefined && [title.concept, role.concept].includes('head-of-government')) return undefined;
  if (title.deputy !== role.deputy && !head && !official) return undefined;
  if (title.portfolio !== undefined && role.portfolio !== undefined && title.portfolio !== role.portfolio) return undefined;
  const near = (same ? 3 : 2) + (joined ? 2 : 0);
  const far = (title.former === role.former ? 0 : 2) + (title.portfolio === role.portfolio ? 0 : 0.5) + (a === undefined || told ? 0 : 1);
  return near - far;
}
