// Writes `src/languages/<xx>/countries.ts`: names of countries from the CLDR data of this Node, by ids that all languages share.
// An id is the English short name as a slug (`viet-nam`, `south-korea`). Run: node tools/countries.mjs fr vi en
// Always writes `src/text/country-codes.ts` too: the ISO 3166 codes of these ids.
import { writeFileSync } from 'node:fs';

const CODES =
  `AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV
GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU
MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ
TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW PS VA TW XK HK MO GL`.split(/\s+/);

// Where the English name of CLDR makes no good id.
const IDS = {
  VN: 'viet-nam',
  TR: 'turkey',
  MM: 'myanmar',
  CD: 'dr-congo',
  CG: 'congo',
  CI: 'ivory-coast',
  HK: 'hong-kong',
  MO: 'macao',
  PS: 'palestine',
  VA: 'vatican',
  CZ: 'czech-republic',
  CV: 'cape-verde',
  ST: 'sao-tome-and-principe',
};
// Names that CLDR gives with a bracket, or that no newspaper prints.
const SKIPPED = new Set(['MM', 'HK', 'MO', 'PS', 'VA', 'CD', 'CG']);

const slug = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

const english = new Intl.DisplayNames(['en'], { type: 'region' });
for (const language of process.argv.slice(2)) {
  const named = new Intl.DisplayNames([language], { type: 'region' });
  const rows = CODES.filter((code) => !SKIPPED.has(code))
    .map((code) => [
      IDS[code] ?? slug(english.of(code)),
      named
        .of(code)
        .replaceAll('’', "'")
        .replaceAll(' & ', language === 'en' ? ' and ' : ' & '),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, name]) => `  ${/^[a-z]+$/.test(id) ? id : `'${id}'`}: ${name.includes("'") ? `"${name}"` : `'${name}'`},`);
  const head = '// Made by tools/countries.mjs from CLDR; do not edit. Further forms stand in names.ts.';
  const type = "import type { Forms } from '../../model/packs/names.ts';";
  writeFileSync(
    `src/languages/${language}/countries.ts`,
    `${head}\n${type}\n\n/** Names of countries. */\nexport const countries = {\n${rows.join('\n')}\n} as const satisfies Forms;\n`,
  );
}

// Kosovo has no code of ISO 3166.
const codes = CODES.filter((code) => code !== 'XK')
  .map((code) => `${IDS[code] ?? slug(english.of(code))} ${code}`)
  .sort();
const lines = [''];
for (const pair of codes) {
  if (lines.at(-1).length + pair.length > 130) lines.push('');
  lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ', '}${pair}`;
}
writeFileSync(
  'src/text/country-codes.ts',
  `// Made by tools/countries.mjs from CLDR; do not edit.
const CODES = \`
${lines.join(',\n')}\`;

/** The ISO 3166-1 alpha-2 code of a country, by the id that all languages share. */
export const COUNTRY_CODES: ReadonlyMap<string, string> = new Map(
  CODES.trim()
    .split(/,\\s*/)
    .map((pair) => [pair.slice(0, -3), pair.slice(-2)]),
);
`,
);
