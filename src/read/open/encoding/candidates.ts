// Which encodings are tried, and for which languages they were made.

/** An encoding, the languages it writes, and how likely it is before anything is read, as a natural logarithm. */
export type Candidate = { readonly encoding: string; readonly languages: readonly string[]; readonly prior: number };

/** Languages of the West of Europe. */
export const WEST = ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'no', 'fi', 'is', 'ca'];
const EAST = ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl'];
const BALTIC = ['lt', 'lv', 'et'];
const CYRILLIC = ['ru', 'uk', 'bg', 'be', 'sr'];

/** The encodings that are tried on a file that is not Unicode. */
export const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1252', languages: WEST, prior: 0 },
  { encoding: 'windows-1250', languages: [...EAST, 'de'], prior: -2 },
  { encoding: 'windows-1251', languages: CYRILLIC, prior: -1 },
  { encoding: 'windows-1253', languages: ['el'], prior: -2 },
  { encoding: 'windows-1254', languages: ['tr'], prior: -2 },
  { encoding: 'windows-1255', languages: ['he'], prior: -2 },
  { encoding: 'windows-1256', languages: ['ar', 'fa', 'ur'], prior: -2 },
  { encoding: 'windows-1257', languages: BALTIC, prior: -3 },
  { encoding: 'windows-1258', languages: ['vi'], prior: -2 },
  { encoding: 'windows-874', languages: ['th'], prior: -2 },
  { encoding: 'tcvn3', languages: ['vi'], prior: -2 },
  { encoding: 'vni', languages: ['vi'], prior: -2 },
  { encoding: 'viscii', languages: ['vi'], prior: -4 },
  { encoding: 'koi8-r', languages: ['ru', 'bg'], prior: -2 },
  { encoding: 'koi8-u', languages: ['uk', 'be'], prior: -3 },
  { encoding: 'ibm866', languages: ['ru', 'be'], prior: -7 },
  { encoding: 'iso-8859-2', languages: EAST, prior: -3 },
  { encoding: 'iso-8859-5', languages: CYRILLIC, prior: -7 },
  { encoding: 'iso-8859-6', languages: ['ar'], prior: -7 },
  { encoding: 'iso-8859-13', languages: BALTIC, prior: -8 },
  { encoding: 'iso-8859-15', languages: WEST, prior: -4 },
  { encoding: 'macintosh', languages: WEST, prior: -14 },
  { encoding: 'gb18030', languages: ['zh', 'tw'], prior: -1 },
  { encoding: 'big5', languages: ['tw'], prior: -1 },
  { encoding: 'shift_jis', languages: ['ja'], prior: -1 },
  { encoding: 'euc-jp', languages: ['ja'], prior: -1 },
  { encoding: 'euc-kr', languages: ['ko'], prior: -1 },
];

/** All languages that letters are known of. */
export const LANGUAGES: readonly string[] = [...new Set(CANDIDATES.flatMap(({ languages }) => languages))];
