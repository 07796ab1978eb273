// Writes `src/languages/<xx>/cities.ts`: capitals and large cities by the names that CLDR gives the cities of time zones, by
// ids that all languages share. What `places.ts` says of a city goes before; further cities and forms stand there.
// Data: npm package cldr-dates-full, licence Unicode-3.0. Run: node tools/cities.mjs --cldr DIR (its folder) fr vi en …
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ZONES =
  `Africa: Abidjan Accra Addis_Ababa Algiers Bamako Bangui Banjul Bissau Brazzaville Bujumbura Cairo Casablanca Conakry Dakar Dar_es_Salaam Douala Freetown Gaborone Harare Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda Lubumbashi Lusaka Malabo Maputo Maseru Mogadishu Monrovia Nairobi Ndjamena Niamey Nouakchott Ouagadougou Porto-Novo Tripoli Tunis Windhoek
America: Asuncion Belem Bogota Buenos_Aires Caracas Chicago Denver Detroit Fortaleza Guayaquil Halifax Havana La_Paz Lima Los_Angeles Managua Manaus Mexico_City Monterrey Montevideo New_York Paramaribo Port-au-Prince Recife Santiago Santo_Domingo Sao_Paulo Tegucigalpa Tijuana Toronto Vancouver Winnipeg
Asia: Aden Almaty Amman Ashgabat Baghdad Baku Bangkok Beirut Bishkek Colombo Damascus Dhaka Dubai Dushanbe Irkutsk Jakarta Jerusalem Kabul Karachi Krasnoyarsk Kuala_Lumpur Manila Muscat Nicosia Novosibirsk Omsk Phnom_Penh Pyongyang Riyadh Samarkand Seoul Shanghai Taipei Tashkent Tbilisi Tehran Thimphu Tokyo Urumqi Vientiane Vladivostok Yakutsk Yekaterinburg Yerevan
Australia: Brisbane Hobart Melbourne Perth Sydney
Europe: Amsterdam Athens Belgrade Berlin Bratislava Brussels Bucharest Budapest Chisinau Copenhagen Dublin Helsinki Istanbul Kaliningrad Lisbon Ljubljana London Madrid Minsk Moscow Oslo Paris Podgorica Prague Riga Rome Sarajevo Skopje Stockholm Tallinn Vaduz Vienna Vilnius Volgograd Warsaw Zagreb Zurich
Pacific: Auckland Honolulu Port_Moresby`
    .split('\n')
    .flatMap((line) =>
      line
        .slice(line.indexOf(': ') + 2)
        .split(' ')
        .map((city) => [line.slice(0, line.indexOf(':')), city]),
    );

// Names that are also words, given names or something else in news of the language.
const SKIPPED = {
  es: ['Belén', 'Fortaleza', 'Santiago', 'Santiago de Chile', 'Lagos', 'Adén'],
  pt: ['Fortaleza', 'Santiago', 'Lagos', 'Belém'],
  fr: ['Aden', 'Santiago'],
  en: ['Santiago', 'Perth'],
  de: ['Santiago'],
  vi: ['Santiago'],
  ar: ['دار السلام'],
};
// How short a name may be where names are not set apart, or look like words.
const SHORTEST = { zh: 3, ja: 4, ko: 3, ar: 4 };

const slug = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/** The cases of a Russian name of a city by its ending; names in -и, -о, -у, -э, -е have one form. */
function cases(name) {
  const [stem, last] = [name.slice(0, -1), name.slice(-1)];
  const hard = /[гкхжшчщ]$/u.test(stem) ? 'и' : 'ы';
  if (last === 'а') return [name, `${stem}${hard}`, `${stem}е`, `${stem}у`, `${stem}ой`];
  if (last === 'я')
    return /и$/u.test(stem) ? [name, `${stem}и`, `${stem}ю`, `${stem}ей`] : [name, `${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`];
  if (last === 'ь') return [name, `${stem}я`, `${stem}ю`, `${stem}ем`, `${stem}е`];
  if (/[бвгджзклмнпрстфхцчшщ]/u.test(last)) return [name, `${name}а`, `${name}у`, `${name}ом`, `${name}е`];
  return [name];
}

const formsOf = {
  ru: (name) => (/[\s-]/u.test(name) && !/[бвгджзклмнпрстфхцчшщ]$/u.test(name) ? [name] : cases(name)),
  de: (name) => (/[sxzß]$/u.test(name) ? [name] : [name, `${name}s`]),
};

const at = process.argv.indexOf('--cldr');
const [cldr, ...languages] = process.argv.slice(at + 1);
const zonesOf = (language) =>
  JSON.parse(readFileSync(join(cldr, 'main', language, 'timeZoneNames.json'), 'utf8')).main[language].dates.timeZoneNames.zone;
const english = zonesOf('en');
for (const language of languages) {
  const zones = zonesOf(language);
  const taken =
    readFileSync(`src/languages/${language}/places.ts`, 'utf8') + readFileSync(`src/languages/${language}/countries.ts`, 'utf8');
  const known = new Set([...taken.matchAll(/'([^'\n]+)'|"([^"\n]+)"/g)].flatMap(([, a, b]) => (a ?? b).split(', ')));
  const ids = new Set([...taken.matchAll(/^ {2}(?:'([a-z-]+)'|([a-z]+)):/gm)].map(([, a, b]) => a ?? b));
  const rows = ZONES.flatMap(([area, city]) => {
    const own = zones[area]?.[city]?.exemplarCity;
    const plain = english[area]?.[city]?.exemplarCity ?? city.replaceAll('_', ' ');
    const name = own ?? (/^\p{Script=Latin}/u.test(zones.Europe.Athens?.exemplarCity ?? 'A') ? plain : undefined);
    if (name === undefined) return [];
    const spelt = name.replace(/\s*[（(].*$/u, '').replaceAll('’', "'");
    const id = slug(plain);
    const forms = [...new Set(language === 'vi' ? [spelt, plain.replaceAll('’', "'")] : [spelt])].filter(
      (form) => !known.has(form) && !(SKIPPED[language] ?? []).includes(form) && form.length >= (SHORTEST[language] ?? 1),
    );
    if (ids.has(id) || forms.length === 0) return [];
    return [[id, forms.flatMap(formsOf[language] ?? ((form) => [form])).join(', ')]];
  }).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = rows.map(
    ([id, forms]) => `  ${/^[a-z]+$/.test(id) ? id : `'${id}'`}: ${forms.includes("'") ? `"${forms}"` : `'${forms}'`},`,
  );
  writeFileSync(
    `src/languages/${language}/cities.ts`,
    `// Made by tools/cities.mjs from CLDR (Unicode-3.0); do not edit. Further cities and forms stand in places.ts.
import type { Forms } from '../../model/packs/names.ts';

/** Capitals and large cities that places.ts does not name. */
export const worldCities = {
${lines.join('\n')}
} as const satisfies Forms;
`,
  );
}
